import type { TextLine } from '../../shared/model';
import { LIMITS } from './limits';
import { coverage, type PageContent } from './pdf-content';
import { PDFIUM, withMemory, type Pdfium, type Pointer } from './pdfium';
import { hasInk, type Picture } from './pixels';
import { assembleLines, type PlacedCharacter } from './text-lines';

/** A character as the file has it, with what decides whether a reader sees it. */
export interface PdfCharacter extends PlacedCharacter {
  /** The file paints it (text render mode). Optical recognition layers are not painted. */
  readonly painted: boolean;
  /** Its font comes with the file. */
  readonly embedded: boolean;
  /** The file says which character it is. */
  readonly known: boolean;
  /** It stands upright on the page as shown. */
  readonly upright: boolean;
}

/** Geometry of a drawn page: what turns points of the file into pixels of the picture. */
export interface DrawnPage {
  readonly page: Pointer;
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns, 0..3, that the file asks for. */
  readonly quarterTurns: number;
}

// U+FFFD, U+FFFE/F, control and private-use characters: fonts without a usable mapping give these.
const UNKNOWN = /^[\p{Cc}\p{Co}\p{Cn}\ufffd]$/u;

function placeOf(module: Pdfium, drawn: DrawnPage, textPage: Pointer, index: number, memory: Pointer): Omit<PlacedCharacter, 'text'> | null {
  if (!module._FPDFText_GetLooseCharBox(textPage, index, memory)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = module.HEAPF32.subarray(memory / 4, memory / 4 + 4);
  const corner = (x: number, y: number): readonly [number, number] => {
    module._FPDF_PageToDevice(drawn.page, 0, 0, drawn.width, drawn.height, 0, x, y, memory + 16, memory + 20);
    return [module.HEAP32[memory / 4 + 4] ?? 0, module.HEAP32[memory / 4 + 5] ?? 0];
  };
  const [x0, y0] = corner(left, top);
  const [x1, y1] = corner(right, bottom);
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
}

/** Reads the characters of a page, without white space and without those PDFium itself adds. */
export function charactersOf(module: Pdfium, drawn: DrawnPage): PdfCharacter[] {
  const textPage = module._FPDFText_LoadPage(drawn.page);
  if (textPage === 0) return [];
  const characters: PdfCharacter[] = [];
  // Mode and font belong to the text object; thousands of characters share a few of them.
  const objects = new Map<Pointer, { painted: boolean; embedded: boolean }>();
  const objectOf = (index: number) => {
    const pointer = module._FPDFText_GetTextObject(textPage, index);
    let known = objects.get(pointer);
    if (known === undefined) {
      const mode = pointer === 0 ? 0 : module._FPDFTextObj_GetTextRenderMode(pointer);
      const font = pointer === 0 ? 0 : module._FPDFTextObj_GetFont(pointer);
      known = {
        painted: mode !== PDFIUM.textMode.invisible && mode !== PDFIUM.textMode.clip,
        embedded: font !== 0 && module._FPDFFont_GetIsEmbedded(font) === 1,
      };
      objects.set(pointer, known);
    }
    return known;
  };
  try {
    const count = Math.min(module._FPDFText_CountChars(textPage), LIMITS.maxTextCharacters);
    withMemory(module, 24, (memory) => {
      for (let index = 0; index < count; index++) {
        if (module._FPDFText_IsGenerated(textPage, index) === 1) continue;
        const code = module._FPDFText_GetUnicode(textPage, index);
        const text = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
        if (/^\s$/u.test(text)) continue;
        const place = placeOf(module, drawn, textPage, index, memory);
        if (place === null) continue;
        const turns = module._FPDFText_GetCharAngle(textPage, index) / (Math.PI / 2) + drawn.quarterTurns;
        const off = Math.abs(turns - 4 * Math.round(turns / 4));
        const known = !UNKNOWN.test(text) && module._FPDFText_HasUnicodeMapError(textPage, index) !== 1;
        characters.push({ text, ...place, ...objectOf(index), known, upright: off < 0.1 });
      }
    });
  } finally {
    module._FPDFText_ClosePage(textPage);
  }
  return characters;
}

/** A page whose images cover more than this is a scan or shows pictures with text of their own. */
const SCAN_COVERAGE = 0.3;
/** Share of unknown characters from which on a text layer is called garbage. */
const GARBAGE_SHARE = 0.05;
/** Share of turned characters from which on the page itself is called turned. */
const TURNED_SHARE = 0.5;

/** What became of the text of a page. */
export interface TextVerdict {
  /** The trusted text; null means the picture has to be recognised. */
  readonly lines: readonly TextLine[] | null;
  /** Painted, known characters that the drawing does not show since their font is missing. */
  readonly undrawn: readonly PdfCharacter[];
  /** The page has painted characters that nothing can recover: neither drawn nor known. */
  readonly lost: boolean;
}

/**
 * Decides whether the text of a page can stand for recognition:
 * - only characters that a reader sees count: painted ones that the drawing shows, or whose font is not embedded
 *   (the engine leaves those out without an error, another program would show them);
 * - pictures covering more than 30 % of the page may hold text of their own: recognise (a full-page scan with a
 *   stamped page number, or with an invisible layer made by a copier, falls under this);
 * - more than 5 % unknown characters, mostly turned characters, or outlines instead of characters: recognise.
 */
export function judgeText(characters: readonly PdfCharacter[], content: PageContent, pageWidth: number, pageHeight: number, picture: Picture): TextVerdict {
  const painted = characters.filter((c) => c.painted);
  const shown: PdfCharacter[] = [];
  const missing: PdfCharacter[] = [];
  for (const character of painted) {
    if (hasInk(picture, character.left, character.top, character.right, character.bottom)) shown.push(character);
    else if (!character.embedded) missing.push(character);
  }
  const undrawn = missing.filter((c) => c.known);
  const lost = missing.some((c) => !c.known);
  const read = [...shown, ...undrawn];
  const covered = content.images.reduce((sum, image) => sum + Math.min(1, coverage(image, pageWidth, pageHeight)), 0);
  const unknown = read.filter((c) => !c.known).length;
  const turned = read.filter((c) => !c.upright).length;
  const outlined = content.intricatePaths > 2 * read.length;
  const trusted = read.length > 0 && !lost && covered <= SCAN_COVERAGE && unknown <= GARBAGE_SHARE * read.length && turned <= TURNED_SHARE * read.length && !outlined;
  return { lines: trusted ? assembleLines(read.filter((c) => c.known)) : null, undrawn, lost };
}
