import { LIMITS } from './limits';
import { distanceTo, IDENTITY, inverse, multiply, transformEdges, type Edges, type Matrix } from './matrix';
import { matrixOf } from './pdf-content';
import { PDFIUM, withMemory, type Pdfium, type Pointer } from './pdfium';
import type { PlacedCharacter } from './text-lines';

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
  /** It is red: seals and letterheads, which lie across other text. */
  readonly red: boolean;
}

/** Geometry of a drawn page: what turns points of the file into pixels of the picture. */
export interface DrawnPage {
  readonly page: Pointer;
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns, 0..3, that the file asks for. */
  readonly quarterTurns: number;
}

// U+FFFD, unassigned, control, private-use and lone surrogate characters: fonts without a usable mapping give these.
const UNKNOWN = /^[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]$/u;

/** What all characters of one text object share. */
interface TextObject {
  readonly painted: boolean;
  readonly embedded: boolean;
  readonly red: boolean;
  /** From the coordinates of the form the object stands in to those of the page. */
  readonly fromForm: Matrix;
  /** Its extent in coordinates of the form; null where nothing needs to be converted. */
  readonly extent: Edges | null;
  /** Direction of its base line on the page, of length 1. */
  readonly along: readonly [number, number];
}

function readEdges(module: Pdfium, pointer: Pointer, order: 'left-top-right-bottom' | 'left-bottom-right-top'): Edges {
  const [left = 0, second = 0, right = 0, fourth = 0] = module.HEAPF32.subarray(pointer / 4, pointer / 4 + 4);
  return order === 'left-top-right-bottom' ? { left, high: second, right, low: fourth } : { left, low: second, right, high: fourth };
}

function textObjectOf(module: Pdfium, textPage: Pointer, index: number, object: Pointer, memory: Pointer): TextObject {
  if (object === 0) return { painted: true, embedded: false, red: false, fromForm: IDENTITY, extent: null, along: [1, 0] };
  const mode = module._FPDFTextObj_GetTextRenderMode(object);
  const font = module._FPDFTextObj_GetFont(object);
  const back = inverse(matrixOf(module, object));
  let fromForm = IDENTITY;
  let along: readonly [number, number] = [1, 0];
  if (back !== null && module._FPDFText_GetMatrix(textPage, index, memory)) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = module.HEAPF32.subarray(memory / 4, memory / 4 + 6);
    fromForm = multiply(back, [a, b, c, d, e, f]);
    const length = Math.hypot(a, b);
    if (length > 0) along = [a / length, b / length];
  }
  const moved = fromForm.some((value, i) => Math.abs(value - (IDENTITY[i] ?? 0)) > 1e-3);
  const extent = moved && module._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)
    ? readEdges(module, memory, 'left-bottom-right-top')
    : null;
  const [red = 0, green = 0, blue = 0] = module._FPDFText_GetFillColor(textPage, index, memory, memory + 4, memory + 8, memory + 12)
    ? module.HEAPU32.subarray(memory / 4, memory / 4 + 3)
    : [];
  return {
    red: red > 130 && green < 0.6 * red && blue < 0.6 * red,
    painted: mode !== PDFIUM.textMode.invisible && mode !== PDFIUM.textMode.clip,
    embedded: font !== 0 && module._FPDFFont_GetIsEmbedded(font) === 1,
    fromForm,
    extent,
    along,
  };
}

/**
 * How far the box of a character must be moved. The engine leaves the origin of characters whose code it normalises
 * (Kangxi radicals, which some programs write for 人, 日, 月, 立 …) in the coordinates of the form they stand in, and
 * so their boxes are off along the base line.
 */
function shiftOf(module: Pdfium, textPage: Pointer, index: number, { fromForm, extent, along }: TextObject, memory: Pointer): readonly [number, number] {
  if (extent === null || !module._FPDFText_GetCharOrigin(textPage, index, memory, memory + 8)) return [0, 0];
  const [x = 0, y = 0] = module.HEAPF64.subarray(memory / 8, memory / 8 + 2);
  // The origin stands on the base line, close to the extent of its object, in one kind of coordinates or the other.
  if (distanceTo(x, y, transformEdges(fromForm, extent)) <= distanceTo(x, y, extent)) return [0, 0];
  const right = transformEdges(fromForm, { left: x, right: x, low: y, high: y });
  const error = (right.left - x) * along[0] + (right.low - y) * along[1];
  return [error * along[0], error * along[1]];
}

/** A point of the page in whole pixels of its drawing. */
export function toPixels(module: Pdfium, drawn: DrawnPage, x: number, y: number): readonly [number, number] {
  return withMemory(module, 8, (memory) => {
    module._FPDF_PageToDevice(drawn.page, 0, 0, drawn.width, drawn.height, 0, x, y, memory, memory + 4);
    return [module.HEAP32[memory / 4] ?? 0, module.HEAP32[memory / 4 + 1] ?? 0];
  });
}

function placeOf(module: Pdfium, drawn: DrawnPage, box: Edges): Omit<PlacedCharacter, 'text'> {
  const [x0, y0] = toPixels(module, drawn, box.left, box.high);
  const [x1, y1] = toPixels(module, drawn, box.right, box.low);
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
}

/** The character at `index`, joined with its other half where the engine gives surrogates; null for white space. */
function characterAt(module: Pdfium, textPage: Pointer, index: number): string | null {
  const code = module._FPDFText_GetUnicode(textPage, index);
  if (code >= 0xdc00 && code <= 0xdfff && index > 0) {
    const before = module._FPDFText_GetUnicode(textPage, index - 1);
    if (before >= 0xd800 && before <= 0xdbff) return null;
  }
  const after = code >= 0xd800 && code <= 0xdbff ? module._FPDFText_GetUnicode(textPage, index + 1) : 0;
  if (after >= 0xdc00 && after <= 0xdfff) return String.fromCharCode(code, after);
  const text = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  // Kangxi and CJK radicals look like the characters they are read as, but no search or rule would find them.
  const plain = /^[\u2e80-\u2fdf\uf900-\ufaff]$/u.test(text) ? text.normalize('NFKC') : text;
  return /^\s*$/u.test(plain) ? null : plain;
}

/** Reads the characters of a page, without white space and without those the engine itself adds. */
export function charactersOf(module: Pdfium, drawn: DrawnPage): PdfCharacter[] {
  const textPage = module._FPDFText_LoadPage(drawn.page);
  if (textPage === 0) return [];
  const characters: PdfCharacter[] = [];
  const objects = new Map<Pointer, TextObject>();
  try {
    const count = Math.min(module._FPDFText_CountChars(textPage), LIMITS.maxTextCharacters);
    withMemory(module, 24, (memory) => {
      for (let index = 0; index < count; index++) {
        if (module._FPDFText_IsGenerated(textPage, index) === 1) continue;
        const text = characterAt(module, textPage, index);
        if (text === null || !module._FPDFText_GetLooseCharBox(textPage, index, memory)) continue;
        const box = readEdges(module, memory, 'left-top-right-bottom');
        const pointer = module._FPDFText_GetTextObject(textPage, index);
        const object = objects.get(pointer) ?? textObjectOf(module, textPage, index, pointer, memory);
        objects.set(pointer, object);
        const [dx, dy] = shiftOf(module, textPage, index, object, memory);
        const place = { left: box.left + dx, right: box.right + dx, low: box.low + dy, high: box.high + dy };
        const turns = module._FPDFText_GetCharAngle(textPage, index) / (Math.PI / 2) + drawn.quarterTurns;
        characters.push({
          text,
          ...placeOf(module, drawn, place),
          painted: object.painted,
          embedded: object.embedded,
          red: object.red,
          known: !UNKNOWN.test(text) && module._FPDFText_HasUnicodeMapError(textPage, index) !== 1,
          upright: Math.abs(turns - 4 * Math.round(turns / 4)) < 0.1,
        });
      }
    });
  } finally {
    module._FPDFText_ClosePage(textPage);
  }
  return characters;
}
