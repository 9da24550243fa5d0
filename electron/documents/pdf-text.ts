import type { TextLine } from '../../shared/model';
import type { PdfCharacter } from './pdf-characters';
import { coverage, type PageContent } from './pdf-content';
import { hasInk, hasRule, paperLuminance, type Picture } from './pixels';
import { assembleLines, type RuleTest } from './text-lines';

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
  if (!trusted) return { lines: null, undrawn, lost };
  const paper = paperLuminance(picture);
  const isRuled: RuleTest = (left, right, top, bottom) => hasRule(picture, paper, left, right, top, bottom);
  // Seal text runs in a circle, in red, across what is written below it: kept apart and
  // put last, or both would be unreadable.
  const readable = read.filter((c) => c.known);
  const apart = (c: PdfCharacter) => c.red || !c.upright;
  const lines = [...assembleLines(readable.filter((c) => !apart(c)), isRuled), ...assembleLines(readable.filter(apart))];
  return { lines, undrawn, lost };
}
