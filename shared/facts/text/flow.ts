import { boxOfSpan, confidenceOfSpan, unionOfBoxes } from '../../model';
import type { Evidence } from '../../model';
import type { Cell, PageLayout } from './layout';

/** Text of one or more pages in reading order without blanks, that knows where each character stands. */
export interface Flow {
  readonly text: string;
  /** For each character of `text`: its cell (index into `cells`) and its place in that cell's text. */
  readonly cellAt: readonly number[];
  readonly offsetAt: readonly number[];
  readonly cells: readonly Cell[];
  /** For each cell: where its text starts in `text`. */
  readonly startOf: readonly number[];
}

/** Running page marks and stamps that would stand between two halves of a sentence. */
const PAGE_MARK = /^(第?\d{1,3}页?(共\d{1,3}页)?|第\d{1,3}页[,、/]?共\d{1,3}页|-\d{1,3}-|\d{1,3}\/\d{1,3})$/;

/** Joins pages to one flow, leaving out page numbers at the top and bottom edge. */
export function flowOf(pages: readonly PageLayout[]): Flow {
  let text = '';
  const cellAt: number[] = [];
  const offsetAt: number[] = [];
  const cells: Cell[] = [];
  const startOf: number[] = [];
  for (const page of pages) {
    for (const cell of page.cells) {
      const edge = cell.box.y < page.height * 0.07 || cell.box.y + cell.box.height > page.height * 0.9;
      if (edge && PAGE_MARK.test(cell.text)) continue;
      startOf.push(text.length);
      for (let i = 0; i < cell.text.length; i += 1) {
        cellAt.push(cells.length);
        offsetAt.push(i);
      }
      cells.push(cell);
      text += cell.text;
    }
  }
  return { text, cellAt, offsetAt, cells, startOf };
}

/** Where the cell that holds position `at` ends in the flow. */
export function endOfCell(flow: Flow, at: number): number {
  const cell = flow.cellAt[at];
  if (cell === undefined) return flow.text.length;
  return flow.startOf[cell + 1] ?? flow.text.length;
}

/** Whether a blank was printed before a character, or a new cell begins there. */
export function opensAfterGap(flow: Flow, at: number): boolean {
  const offset = flow.offsetAt[at];
  const cell = flow.cells[flow.cellAt[at] ?? -1];
  if (offset === undefined || offset === 0 || !cell) return true;
  return (cell.index[offset] ?? 0) - (cell.index[offset - 1] ?? 0) > 1;
}

/** The characters `from` to `to` with a blank wherever one was printed or a new cell begins. */
export function withBlanks(flow: Flow, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += `${at > from && opensAfterGap(flow, at) ? ' ' : ''}${flow.text.charAt(at)}`;
  return text;
}

/** The place of the characters `from` to `to` on the page; on the first page if they run over two. */
export function evidenceOf(flow: Flow, from: number, to: number): Evidence {
  const first = flow.cells[flow.cellAt[from] ?? 0];
  const page = first?.page ?? 0;
  const boxes = [];
  let confidence = 1;
  let raw = '';
  let at = from;
  while (at < to) {
    const cellIndex = flow.cellAt[at];
    const cell = cellIndex === undefined ? undefined : flow.cells[cellIndex];
    if (!cell || cell.page !== page) break;
    const end = Math.min(to, endOfCell(flow, at));
    const startIndex = cell.index[flow.offsetAt[at] ?? 0] ?? 0;
    const endIndex = (cell.index[flow.offsetAt[end - 1] ?? 0] ?? 0) + 1;
    boxes.push(boxOfSpan(cell.line, startIndex, endIndex));
    confidence = Math.min(confidence, confidenceOfSpan(cell.line, startIndex, endIndex));
    raw += cell.line.text.slice(startIndex, endIndex);
    at = end;
  }
  return { page, box: unionOfBoxes(boxes), text: raw, confidence };
}

/** The whole of a cell as evidence. */
export function evidenceOfCell(cell: Cell): Evidence {
  return { page: cell.page, box: cell.box, text: cell.line.text, confidence: confidenceOfSpan(cell.line, 0, cell.line.text.length) };
}
