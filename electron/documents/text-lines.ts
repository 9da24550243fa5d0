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
/** A gap wider than this many character heights (a CJK character is as wide as high) separates table cells. */
const CELL_GAP = 1.5;
/** A gap wider than this between two Latin words is a space even if the file has none. */
const WORD_GAP = 0.25;

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

function splitAtGaps(row: Row): PlacedCharacter[][] {
  const pieces: PlacedCharacter[][] = [];
  let piece: PlacedCharacter[] = [];
  let reach = -Infinity;
  for (const character of withoutDoubles(row.characters.toSorted((a, b) => a.left - b.left))) {
    if (piece.length > 0 && character.left - reach > CELL_GAP * row.height) {
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
  if (!(width > 0) || !(bottom > top)) return null;
  let text = '';
  const starts: number[] = [];
  const add = (unit: string, from: number, to: number) => {
    for (let i = 0; i < unit.length; i++) starts.push(from + ((to - from) * i) / unit.length);
    text += unit;
  };
  piece.forEach((character, i) => {
    const before = piece[i - 1];
    if (before !== undefined && character.left - before.right > WORD_GAP * height(character) && LATIN.test(before.text) && LATIN.test(character.text))
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
 * Assembles characters into lines by geometry: one base line is one row, wide gaps split it (table cells),
 * rows from top to bottom, pieces from left to right. White space in the input is ignored.
 */
export function assembleLines(characters: readonly PlacedCharacter[]): TextLine[] {
  const visible = characters.filter((c) => c.text.trim() !== '' && c.right > c.left && c.bottom > c.top);
  return rowsOf(visible)
    .sort((a, b) => a.middle - b.middle)
    .flatMap((row) => splitAtGaps(row))
    .flatMap((piece) => lineOf(piece) ?? []);
}
