import { evidenceOf } from './flow';
import type { Cell } from './layout';
import { belowValue, tableValue } from './fields';
import { matches, type DocumentView, type Found } from './source';
import { findDates } from '../values/dates';

interface PlacedDate extends Found {
  readonly from: number;
  readonly to: number;
}

/** The dates of a document with their places, in reading order. */
export function datesIn(view: DocumentView): PlacedDate[] {
  return findDates(view.flow.text, (at) => view.flow.offsetAt[at] === 0).map((date) => ({ value: date.value, from: date.from, to: date.to, evidence: evidenceOf(view.flow, date.from, date.to) }));
}

const cellAt = (view: DocumentView, at: number): Cell | undefined => view.flow.cells[view.flow.cellAt[at] ?? -1];

/** The blank of a form that nobody filled in: 年 月 日 without figures. */
const BLANK_DATE = /^[^\d一二三四五六七八九十年]{0,8}年[^\d一二三四五六七八九十]{0,3}月[^\d一二三四五六七八九十]{0,3}日/;

/** Whether a date goes with the label before it: in its line or the next one, and not alone at the right as the signing date is. */
function goesWith(view: DocumentView, end: number, date: PlacedDate): boolean {
  const label = cellAt(view, end - 1);
  const cell = cellAt(view, date.from);
  const page = view.pages.find((layout) => layout.page === cell?.page);
  if (!label || !cell || !page || label === cell) return true;
  if (label.page !== cell.page) return false;
  const drop = cell.middle - label.middle;
  if (drop < page.lineHeight * 0.6) return true;
  const alone = view.flow.offsetAt[date.from] === 0 && cell.box.x > page.width * 0.45 && label.box.x + label.box.width < cell.box.x;
  return drop < page.lineHeight * 2.6 && !alone;
}

/** The first date after a label, in its field, under it, or within the next 40 characters. */
export function dateAfter(view: DocumentView, label: RegExp): Found | null {
  const field = tableValue(view, label);
  const inField = field ? findDates(field.value)[0] : undefined;
  if (field && inField) return { value: inField.value, evidence: field.evidence };
  const under = belowValue(view, label);
  const inColumn = under ? findDates(under.value)[0] : undefined;
  if (under && inColumn) return { value: inColumn.value, evidence: under.evidence };
  for (const match of matches(view, label)) {
    const end = match.index + match[0].length;
    if (BLANK_DATE.test(view.flow.text.slice(end, end + 24))) continue;
    const date = datesIn(view).find((entry) => entry.from >= end && entry.from - end <= 40);
    if (date && goesWith(view, end, date)) return { value: date.value, evidence: date.evidence };
  }
  return null;
}

const RECEIPT = /签收|收到|当事人|送达|领取|收件|签字|签名|被[一-龥]{1,4}[人位]|代收|见证|记录人/;
const SEALED = /局|委员会|厅|政府|支队|大队|总队|印章|公章|盖章|\(章\)/;

/** The text of the page's cells on the line of a cell, left of it. */
function leftOf(view: DocumentView, cell: Cell): string {
  const page = view.pages.find((layout) => layout.page === cell.page);
  const row = page?.rows.find((candidate) => candidate.cells.includes(cell));
  return row ? row.cells.slice(0, row.cells.indexOf(cell)).map((other) => other.text).join('') : '';
}

/** The texts of the lines right above and below a cell. */
function around(view: DocumentView, cell: Cell): { above: string; near: string } {
  const page = view.pages.find((layout) => layout.page === cell.page);
  if (!page) return { above: '', near: '' };
  const at = page.rows.findIndex((row) => row.cells.includes(cell));
  const text = (index: number) => page.rows[index]?.cells.map((other) => other.text).join('') ?? '';
  const close = (index: number, reach: number) => Math.abs((page.rows[index]?.cells[0]?.middle ?? Infinity) - cell.middle) < page.lineHeight * reach;
  const lines = [at - 3, at - 2, at - 1, at, at + 1].filter((index) => close(index, 7)).map(text);
  return { above: close(at - 1, 2.6) ? text(at - 1) : '', near: lines.filter((line) => line.length <= 40).join(' ') };
}

/**
 * The date under the document (落款日): the last date that stands alone on its line or beside the organ's name, and is no
 * part of a receipt (签收, 当事人 …); one near the organ's name or its seal before any other.
 */
export function signingDate(view: DocumentView): Found | null {
  const candidates = datesIn(view).flatMap((date) => {
    const cell = cellAt(view, date.from);
    if (!cell) return [];
    const rest = cell.text.slice(0, view.flow.offsetAt[date.from]) + cell.text.slice((view.flow.offsetAt[date.from] ?? 0) + date.to - date.from);
    const alone = rest.length <= 4 || (rest.length <= 30 && /^[一-龥()]{4,28}(?:局|委员会|厅|政府|支队|大队|总队)(?:\([^()]{1,4}\))?$/.test(rest));
    if (!alone || RECEIPT.test(rest) || RECEIPT.test(leftOf(view, cell))) return [];
    const { above, near } = around(view, cell);
    if (/^[^。]{0,12}(?:当事人|被[一-龥]{1,4}[人位]|受送达人|收件人|签收人)[^。]{0,6}(?:签|盖章|:)/.test(above) && !SEALED.test(above.replace(/盖章/g, ''))) return [];
    return [{ date, sealed: SEALED.test(near) }];
  });
  const chosen = candidates.filter((candidate) => candidate.sealed).at(-1) ?? candidates.at(-1);
  return chosen ? { value: chosen.date.value, evidence: chosen.date.evidence } : null;
}
