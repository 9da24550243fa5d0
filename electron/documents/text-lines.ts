import { quadOfBox, type TextLine } from '../../shared/model';

/** One character of a text layer with its box in pixels of the drawn page. */
export interface PlacedCharacter {
  /** One code point; may be two UTF-16 units. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Characters on one line may differ this much in vertical position, as a share of their height. */
const SAME_LINE = 0.5;
/** A gap wider than this many character widths separates table cells. */
const CELL_GAP = 1.5;
/** A gap wider than this many character widths, but not a cell's, is kept as a space: it separates names. */
const WIDE_SPACE = 0.8;
/** The same between two Latin words, whose spaces are narrower. */
const WORD_GAP = 0.25;
/** Where a rule is looked for: any gap wider than this share of a character. */
const RULE_GAP = 0.2;

/** Whether a vertical rule stands between `left` and `right`, running the whole way from `top` to `bottom`. */
export type RuleTest = (left: number, right: number, top: number, bottom: number) => boolean;

const middle = (c: PlacedCharacter) => (c.top + c.bottom) / 2;
const height = (c: PlacedCharacter) => c.bottom - c.top;

/** A row under construction: characters sharing a base line. */
interface Row {
  readonly characters: PlacedCharacter[];
  middle: number;
  height: number;
}

function rowsOf(characters: readonly PlacedCharacter[]): Row[] {
  const rows: Row[] = [];
  // Tall characters first, so that superscripts and punctuation join the row of the text they belong to.
  for (const character of characters.toSorted((a, b) => height(b) - height(a))) {
    let best: Row | null = null;
    let bestDistance = Infinity;
    for (const row of rows) {
      const distance = Math.abs(middle(character) - row.middle);
      // A heading and small print beside it are two rows although they overlap.
      if (distance < bestDistance && distance <= SAME_LINE * row.height && (height(character) > 0.6 * row.height || distance <= 0.35 * row.height)) {
        best = row;
        bestDistance = distance;
      }
    }
    if (best === null) rows.push({ characters: [character], middle: middle(character), height: height(character) });
    else best.characters.push(character);
  }
  return rows;
}

/** Drops a character printed again on top of itself (poor man's bold, shadows). */
function withoutDoubles(sorted: readonly PlacedCharacter[]): PlacedCharacter[] {
  const kept: PlacedCharacter[] = [];
  for (const character of sorted) {
    const width = character.right - character.left;
    const double = kept.slice(-3).some((k) => k.text === character.text && Math.abs(k.left - character.left) < 0.3 * width);
    if (!double) kept.push(character);
  }
  return kept;
}

/** Width of a full character of a row: its widest usual one, since digits and letters are half as wide. */
function emOf(characters: readonly PlacedCharacter[]): number {
  const widths = characters.map((c) => c.right - c.left).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.75)] ?? 0;
  const high = Math.max(...characters.map(height));
  // A row of digits only: its characters are half as wide as high.
  return Math.max(wide, 0.6 * high);
}

function splitAtGaps(row: Row, isRuled: RuleTest): PlacedCharacter[][] {
  const em = emOf(row.characters);
  const pieces: PlacedCharacter[][] = [];
  let piece: PlacedCharacter[] = [];
  let reach = -Infinity;
  for (const character of withoutDoubles(row.characters.toSorted((a, b) => a.left - b.left))) {
    const gap = character.left - reach;
    const ruled = () => isRuled(reach, character.left, Math.min(character.top, row.middle - row.height / 2), Math.max(character.bottom, row.middle + row.height / 2));
    if (piece.length > 0 && (gap > CELL_GAP * em || (gap > RULE_GAP * em && ruled()))) {
      pieces.push(piece);
      piece = [];
      reach = -Infinity;
    }
    piece.push(character);
    reach = Math.max(reach, character.right);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

const LATIN = /^[\p{Script=Latin}\d.,:;!?%)\]'"-]$/u;

/** Builds the line of one piece: text, quad, and for every UTF-16 unit where it ends along the line. */
function lineOf(piece: readonly PlacedCharacter[]): TextLine | null {
  const left = Math.min(...piece.map((c) => c.left));
  const right = Math.max(...piece.map((c) => c.right));
  const top = Math.min(...piece.map((c) => c.top));
  const bottom = Math.max(...piece.map((c) => c.bottom));
  const width = right - left;
  const em = emOf(piece);
  if (!(width > 0) || !(bottom > top)) return null;
  let text = '';
  const starts: number[] = [];
  const add = (unit: string, from: number, to: number) => {
    for (let i = 0; i < unit.length; i++) starts.push(from + ((to - from) * i) / unit.length);
    text += unit;
  };
  piece.forEach((character, i) => {
    const before = piece[i - 1];
    const space = before !== undefined && LATIN.test(before.text) && LATIN.test(character.text) ? WORD_GAP : WIDE_SPACE;
    if (before !== undefined && character.left - before.right > space * em)
      add(' ', before.right, character.left);
    add(character.text, character.left, character.right);
  });
  const stops: number[] = [];
  let last = 0;
  for (const start of starts) stops.push((last = Math.min(1, Math.max(last, (start - left) / width))));
  stops.push(1);
  const quad = quadOfBox({ x: left, y: top, width, height: bottom - top });
  return { text, quad, confidence: 1, stops, confidences: Array<number>(text.length).fill(1) };
}

/**
 * Assembles characters into lines by geometry: one base line is one row, wide gaps and vertical rules split it (table cells),
 * rows from top to bottom, pieces from left to right. White space in the input is ignored; gaps that are no cell's become one space.
 */
export function assembleLines(characters: readonly PlacedCharacter[], isRuled: RuleTest = () => false): TextLine[] {
  const visible = characters.filter((c) => c.text.trim() !== '' && c.right > c.left && c.bottom > c.top);
  return rowsOf(visible)
    .sort((a, b) => a.middle - b.middle)
    .flatMap((row) => splitAtGaps(row, isRuled))
    .flatMap((piece) => lineOf(piece) ?? []);
}
