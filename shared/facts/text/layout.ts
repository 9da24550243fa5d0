import { boxOfQuad } from '../../model';
import type { Box, PageText, TextLine } from '../../model';
import { fold } from './normalise';
import { joinTouching, splitGlued, withoutDust } from './split';

/** A recognised line as a piece of the page's layout. */
export interface Cell {
  readonly page: number;
  readonly line: TextLine;
  readonly box: Box;
  /** Folded text without blanks, and for each of its characters the index in `line.text`. */
  readonly text: string;
  readonly index: readonly number[];
  /** Vertical centre after taking out the page's slant, in pixels. */
  readonly middle: number;
}

/** Cells that stand on one visual line, left to right. */
export interface Row {
  readonly page: number;
  readonly cells: readonly Cell[];
  readonly top: number;
  readonly bottom: number;
}

export interface PageLayout {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
  /** Regions that look like official seals. */
  readonly seals: readonly Box[];
  /** Median height of the lines, in pixels: the unit for "near" and "far". */
  readonly lineHeight: number;
}

function median(values: readonly number[], fallback: number): number {
  if (values.length === 0) return fallback;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? fallback;
}

/** The page's slant as the median slope of its long lines. */
function slope(lines: readonly TextLine[]): number {
  const slopes: number[] = [];
  for (const { quad } of lines) {
    const [tl, tr] = quad;
    const run = tr[0] - tl[0];
    if (run > 200) slopes.push((tr[1] - tl[1]) / run);
  }
  return median(slopes, 0);
}

/** Single strokes, which no word has: edges of seals and ruling lines read as writing. */
const STROKE = /[丿丨丶亅亠乚]/;

/** A label printed in brackets ([当事人]张三) in the form of the others (当事人:张三); null if the text begins with none. */
function bracketedLabel(text: string): string | null {
  const match = /^\[?([一-龥]{1,12})\](?=$|[^字第\d])/.exec(text) ?? /^\[([一-龥]{1,6})()$/.exec(text);
  if (!match) return null;
  const [whole, words] = match;
  return `${words ?? ''}${whole.endsWith(']') ? ':' : ''}${text.slice(whole.length)}`;
}

function cellOf(page: number, line: TextLine, slant: number): Cell {
  const box = boxOfQuad(line.quad);
  const folded = fold(line.text);
  let text = '';
  const index: number[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charAt(i);
    if (/\s/.test(unit) || STROKE.test(unit)) continue;
    text += unit;
    index.push(i);
  }
  const label = bracketedLabel(text);
  if (label) {
    index.splice(0, text.startsWith('[') ? 1 : 0);
    text = label;
  }
  const middle = line.quad.reduce((sum, p) => sum + p[1] - slant * p[0], 0) / 4;
  return { page, line, box, text, index, middle };
}

/** Height of a line measured along its short side, so that a slanted line does not look tall. */
function tallness(line: TextLine): number {
  const [tl, tr, br, bl] = line.quad;
  const left = Math.hypot(bl[0] - tl[0], bl[1] - tl[1]);
  const right = Math.hypot(br[0] - tr[0], br[1] - tr[1]);
  return (left + right) / 2;
}

/** Orders a page's lines into rows by geometry; nothing is dropped but empty lines. */
export function layoutOf(text: PageText): PageLayout {
  const slant = slope(text.lines);
  const cells = splitGlued(joinTouching(withoutDust(text.lines))).map((line) => cellOf(text.page, line, slant)).filter((cell) => cell.text !== '');
  const lineHeight = median(cells.map((cell) => tallness(cell.line)), 30);
  const sorted = [...cells].sort((a, b) => a.middle - b.middle);
  const rows: Row[] = [];
  let current: Cell[] = [];
  const close = () => {
    if (current.length === 0) return;
    current.sort((a, b) => a.box.x - b.box.x);
    rows.push({
      page: text.page,
      cells: current,
      top: Math.min(...current.map((c) => c.box.y)),
      bottom: Math.max(...current.map((c) => c.box.y + c.box.height)),
    });
    current = [];
  };
  for (const cell of sorted) {
    const anchor = current[0];
    const tolerance = 0.5 * Math.min(tallness(cell.line), anchor ? tallness(anchor.line) : Infinity);
    if (anchor && cell.middle - anchor.middle > tolerance) close();
    current.push(cell);
  }
  close();
  return { page: text.page, width: text.width, height: text.height, rows, cells: rows.flatMap((row) => row.cells), seals: text.seals, lineHeight };
}

/** Height of a cell's characters in pixels. */
export const cellHeight = (cell: Cell): number => tallness(cell.line);
