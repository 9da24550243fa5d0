import type { CaseDocument, Evidence } from '../../model';
import { findDates } from '../values/dates';
import { endOfCell, evidenceOf, evidenceOfCell, flowOf, type Flow } from './flow';
import type { Cell, PageLayout } from './layout';

/** One document with its text laid out: what the families of extraction rules look at. */
export interface DocumentView {
  readonly document: CaseDocument;
  readonly pages: readonly PageLayout[];
  readonly flow: Flow;
}

/** A value found in a document. */
export interface Found<T = string> {
  readonly value: T;
  readonly evidence: Evidence;
}

export function viewOf(document: CaseDocument, layouts: ReadonlyMap<number, PageLayout>): DocumentView {
  const pages = document.pages.map((page) => layouts.get(page)).filter((layout) => layout !== undefined);
  return { document, pages, flow: flowOf(pages) };
}

/** Labels that follow each other on one line of a form; a value ends where the next one begins. */
const NEXT_LABEL =
  /(性别|年龄|民族|职务|职业|(居民)?身份证(件)?号码?|证件号码?|联系电话|电话|联系方式|邮编|邮政编码|住址|住所|地址|工作单位|与(本案|当事人)(的)?关系|执法证(件)?号|(执法)?证号|证件编号|记录人|见证人|现场负责人|法定代表人|负责人|经营者|主持人|听证员|记录员|地点|类型|备注|委托代理人|案由|统一社会信用代码|签名|日期|时间|登记人|案号)[^:]{0,6}:/;

/** All matches of a pattern in the document's text. */
export function* matches(view: DocumentView, pattern: RegExp): Generator<RegExpExecArray> {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  for (const match of view.flow.text.matchAll(new RegExp(pattern.source, flags))) yield match;
}

/** The first match of a pattern as a value: its first group, or the whole of it. */
export function firstMatch(view: DocumentView, pattern: RegExp): Found | null {
  for (const match of matches(view, pattern)) return foundIn(view, match);
  return null;
}

/** A match as a value with its place: group 1 if it took part, else the whole match. */
export function foundIn(view: DocumentView, match: RegExpExecArray): Found {
  const group = match[1];
  const from = group === undefined ? match.index : match.index + match[0].indexOf(group);
  const value = group ?? match[0];
  return { value, evidence: evidenceOf(view.flow, from, from + value.length) };
}

/**
 * The value after a label that stands in running text or in a form line (当事人：…): up to the next label or the end of
 * the cell, and on into the next line where the line is full.
 */
export function inlineValue(view: DocumentView, label: RegExp, wrap = false): Found | null {
  const pattern = new RegExp(`(?:${label.source}):`, 'g');
  for (const match of view.flow.text.matchAll(pattern)) {
    if (!startsLabel(view, match.index)) continue;
    const from = match.index + match[0].length;
    let to = endOfCell(view.flow, match.index + match[0].length - 1);
    if (to <= from) to = endOfCell(view.flow, from);
    if (wrap && isFullLine(view, to - 1)) to = endOfCell(view.flow, to);
    const value = upToNextLabel(view.flow.text.slice(from, to));
    if (value === '') continue;
    return { value, evidence: evidenceOf(view.flow, from, from + value.length) };
  }
  return null;
}

/** A label begins its cell or follows something that is no Chinese character, so that 现场负责人 is not taken for 负责人. */
function startsLabel(view: DocumentView, at: number): boolean {
  return view.flow.offsetAt[at] === 0 || !/[一-龥]/.test(view.flow.text.charAt(at - 1));
}

function upToNextLabel(value: string): string {
  const next = NEXT_LABEL.exec(value);
  return (next ? value.slice(0, next.index) : value).replace(/[。;,、]+$/, '');
}

/** Whether the line that holds a character reaches the right edge of the text, so that it goes on below. */
function isFullLine(view: DocumentView, at: number): boolean {
  const cell = view.flow.cells[view.flow.cellAt[at] ?? -1];
  const page = view.pages.find((layout) => layout.page === cell?.page);
  if (!cell || !page) return false;
  const right = Math.max(...page.cells.map((other) => other.box.x + other.box.width));
  return cell.box.x + cell.box.width > right - 4 * page.lineHeight;
}

/** The cells to the right of a label in a table, the lines of one cell joined from top to bottom. */
function rightOf(page: PageLayout, label: Cell): Cell[] {
  const reach = page.lineHeight;
  const edge = label.box.x + label.box.width - reach * 0.3;
  const candidates = page.cells.filter((cell) => cell !== label && cell.box.x >= edge && Math.abs(cell.middle - label.middle) < reach * 1.1);
  if (candidates.length === 0) return [];
  const left = Math.min(...candidates.map((cell) => cell.box.x));
  const column = candidates.filter((cell) => cell.box.x - left < reach * 1.2).sort((a, b) => a.middle - b.middle);
  const exact = column.filter((cell) => Math.abs(cell.middle - label.middle) < reach * 0.45);
  // A single line level with its label stands alone; otherwise the lines lie evenly around the label.
  return exact.length > 0 ? exact : column;
}

/** The value of a table field, right of its label (or in the same cell after a colon); null if there is none. */
export function tableValue(view: DocumentView, label: RegExp): Found | null {
  const whole = new RegExp(`^(?:${label.source}):?$`);
  const leading = new RegExp(`^(?:${label.source}):(.+)$`);
  for (const page of view.pages) {
    for (const row of page.rows) {
      for (const [i, cell] of row.cells.entries()) {
        const inCell = leading.exec(cell.text);
        const ownValue = inCell?.[1] ? upToNextLabel(inCell[1]) : '';
        if (ownValue !== '') return { value: ownValue, evidence: evidenceOfCell(cell) };
        // A label printed with wide spacing may have come as two pieces.
        const next = row.cells[i + 1];
        const split = next && whole.test(cell.text + next.text) ? next : null;
        if (!split && !whole.test(cell.text)) continue;
        const values = rightOf(page, split ?? cell);
        const first = values[0];
        if (!first) continue;
        const evidence = evidenceOfCell(first);
        return { value: values.map((value) => value.text).join(''), evidence: { ...evidence, text: values.map((value) => value.line.text).join('') } };
      }
    }
  }
  return null;
}

/**
 * The texts of a page's columns: cells under one another with little space between, joined. They hold what a narrow
 * cell of a table breaks over its lines (2025/05/ and 08).
 */
export function columnRuns(page: PageLayout): { readonly text: string; readonly cells: readonly Cell[] }[] {
  const open: Cell[][] = [];
  for (const cell of page.cells) {
    const centre = cell.box.x + cell.box.width / 2;
    const run = open.find((cells) => {
      const last = cells.at(-1);
      if (!last || last === cell) return false;
      const gap = cell.box.y - (last.box.y + last.box.height);
      const across = centre > last.box.x && centre < last.box.x + last.box.width;
      return across && gap > -page.lineHeight * 0.5 && gap < page.lineHeight * 0.9 && Math.max(cell.box.width, last.box.width) < page.width * 0.35;
    });
    if (run) run.push(cell);
    else open.push([cell]);
  }
  return open.map((cells) => ({ text: cells.map((cell) => cell.text).join(''), cells }));
}

/** The cells under a column's heading, joined; null if no such heading stands in a row of headings. */
export function belowValue(view: DocumentView, heading: RegExp): Found | null {
  const whole = new RegExp(`^(?:${heading.source}):?$`);
  for (const page of view.pages) {
    const label = page.cells.find((cell) => whole.test(cell.text));
    if (!label) continue;
    const left = label.box.x - page.lineHeight * 0.5;
    const right = label.box.x + label.box.width + page.lineHeight * 0.5;
    // The column's first cell lies under the heading; the lines it goes on with may be set to its left edge.
    const below = columnRuns(page)
      .map(({ cells }) => (cells.includes(label) ? cells.slice(cells.indexOf(label) + 1) : cells))
      .filter(([top]) => {
        if (!top) return false;
        const shared = Math.min(right, top.box.x + top.box.width) - Math.max(left, top.box.x);
        const drop = top.box.y - label.box.y;
        return drop > page.lineHeight * 0.6 && drop < page.lineHeight * 6 && shared > Math.min(top.box.width, label.box.width) * 0.5;
      })
      .flat();
    const first = below[0];
    if (!first) continue;
    return { value: below.map((cell) => cell.text).join(''), evidence: { ...evidenceOfCell(first), text: below.map((cell) => cell.line.text).join('') } };
  }
  return null;
}

/** A field of a form, wherever its value stands. */
export function fieldValue(view: DocumentView, label: RegExp): Found | null {
  return tableValue(view, label) ?? inlineValue(view, label);
}

/** The dates of a document with their places, in reading order. */
export function datesIn(view: DocumentView): (Found & { readonly from: number; readonly to: number })[] {
  return findDates(view.flow.text, (at) => view.flow.offsetAt[at] === 0).map((date) => ({ value: date.value, from: date.from, to: date.to, evidence: evidenceOf(view.flow, date.from, date.to) }));
}

/** The first date after a label, in its field or within the next 40 characters. */
export function dateAfter(view: DocumentView, label: RegExp): Found | null {
  const field = tableValue(view, label);
  const inField = field ? findDates(field.value)[0] : undefined;
  if (field && inField) return { value: inField.value, evidence: field.evidence };
  const under = belowValue(view, label);
  const inColumn = under ? findDates(under.value)[0] : undefined;
  if (under && inColumn) return { value: inColumn.value, evidence: under.evidence };
  for (const match of matches(view, label)) {
    const end = match.index + match[0].length;
    const date = datesIn(view).find((entry) => entry.from >= end && entry.from - end <= 40);
    if (date) return { value: date.value, evidence: date.evidence };
  }
  return null;
}

/**
 * The date under the document (落款日): the last date that is not part of a receipt line (签收, 当事人 …) and stands alone on its line.
 */
export function signingDate(view: DocumentView): Found | null {
  const dates = datesIn(view);
  const alone = dates.filter((date) => {
    const cell = view.flow.cells[view.flow.cellAt[date.from] ?? -1];
    if (!cell) return false;
    const rest = cell.text.length - (date.to - date.from);
    return rest <= 4 && !/签收|收到|当事人|送达|领取/.test(cell.text);
  });
  const chosen = alone.at(-1);
  return chosen ? { value: chosen.value, evidence: chosen.evidence } : null;
}

/** Whether the flow holds the pattern at all, with its place. */
export function wordingIn(view: DocumentView, pattern: RegExp): Found | null {
  for (const match of matches(view, pattern)) return { value: match[0], evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  return null;
}
