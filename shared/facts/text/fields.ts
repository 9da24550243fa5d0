import { evidenceOfCell } from './flow';
import type { Cell, PageLayout } from './layout';
import { cutAtLabel, inlineValue, type DocumentView, type Found } from './source';

/** A remark in brackets that forms put behind a label: 住所（住址）; （签名） makes another label of it. */
const REMARK = '(?:\\((?!签|盖|印)[^()]{1,12}\\))?';

/** Labels of forms: what stands where a value should be, if the value is empty. */
const LABEL =
  /^(?:姓名|名称|性别|年龄|民族|职务|职业|出生(?:日期|年月)|(?:居民)?身份证(?:件)?号码?|证件号码?|(?:联系)?电话|联系方式|邮(?:政)?编码?|住址|住所|(?:单位)?地址|工作单位|个人|单位|法定代表人|负责人|统一社会信用代码|送达(?:方式|地点|时间|日期|人|文书)|收(?:件|到)(?:人|时间|日期|方式)?|签名|签收|备注|见证人|记录人|案由|案号|案件来源|(?:受案|立案|登记|检查|询问)?(?:时间|日期|地点)|承办人|执法证(?:件)?号|证号|意见)(?:\([^()]{1,12}\))?:?$/;

/** What a form has where it was left open. */
const EMPTY = /^(?:[/\\*×-]+|无|空白)$/;

/** Whether a cell of a form is a label rather than a value. */
export const isLabel = (text: string): boolean => LABEL.test(text);

const overlapsAcross = (a: Cell, b: Cell): number => Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);

/** Where a label stands: the cells it is printed in and its middle. */
interface Label {
  readonly cells: readonly Cell[];
  readonly middle: number;
  readonly right: number;
}

const labelOf = (cells: readonly Cell[]): Label => ({
  cells,
  middle: cells.reduce((sum, cell) => sum + cell.middle, 0) / cells.length,
  right: Math.max(...cells.map((cell) => cell.box.x + cell.box.width)),
});

/** The cell right under another one, as the next line of the same narrow cell. */
function lineBelow(page: PageLayout, cell: Cell): Cell | undefined {
  return page.cells.find((other) => {
    const drop = other.middle - cell.middle;
    return other !== cell && drop > page.lineHeight * 0.6 && drop < page.lineHeight * 2 && overlapsAcross(cell, other) > Math.min(cell.box.width, other.box.width) * 0.5 && other.text.length <= 8;
  });
}

/** Every place where a label is printed: in one cell, in two pieces beside each other, or over up to five lines. */
function labelsIn(page: PageLayout, label: RegExp): Label[] {
  const whole = new RegExp(`^(?:${label.source})${REMARK}:?$`);
  const found: Label[] = [];
  for (const row of page.rows) {
    for (const [i, cell] of row.cells.entries()) {
      if (whole.test(cell.text)) {
        found.push(labelOf([cell]));
        continue;
      }
      if (cell.text.length > 8) continue;
      const next = row.cells[i + 1];
      if (next && next.text.length <= 8 && !whole.test(next.text) && whole.test(cell.text + next.text)) {
        found.push(labelOf([cell, next]));
        continue;
      }
      const stack = [cell];
      for (let below = lineBelow(page, cell); below && stack.length < 5; below = lineBelow(page, below)) {
        // A label of its own is no end of the one above it (当事人 over 住址).
        if (whole.test(below.text)) break;
        stack.push(below);
        if (!whole.test(stack.map((piece) => piece.text).join(''))) continue;
        found.push(labelOf(stack));
        break;
      }
    }
  }
  return found;
}

/**
 * The cells to the right of a label in a table, the lines of one cell from top to bottom: the line level with the label,
 * the lines that lie evenly around it, and what a full line goes on with below. A line belongs to the label nearest to it.
 */
function rightOf(page: PageLayout, label: Label): Cell[] {
  const reach = page.lineHeight;
  const edge = label.right - reach * 0.3;
  const candidates = page.cells.filter((cell) => !label.cells.includes(cell) && cell.box.x >= edge && Math.abs(cell.middle - label.middle) < reach * 1.1);
  if (candidates.length === 0) return [];
  const left = Math.min(...candidates.map((cell) => cell.box.x));
  const first = label.cells[0];
  const others = page.cells.filter((cell) => !label.cells.includes(cell) && first !== undefined && cell.box.x < edge && overlapsAcross(cell, first) > 0);
  const mine = (cell: Cell) => others.every((other) => Math.abs(other.middle - cell.middle) > Math.abs(label.middle - cell.middle));
  const column = page.cells
    .filter((cell) => !label.cells.includes(cell) && cell.box.x >= edge && cell.box.x - left < reach * 1.2 && cell.box.x - left > -reach * 1.2 && Math.abs(cell.middle - label.middle) < reach * 4)
    .sort((a, b) => a.middle - b.middle);
  const exact = column.filter((cell) => Math.abs(cell.middle - label.middle) < reach * 0.45);
  if (exact.length === 0) return column.filter((cell) => Math.abs(cell.middle - label.middle) < reach * 1.1);
  const chosen = new Set(exact);
  const at = (offset: number) => column.find((cell) => Math.abs(cell.middle - label.middle - offset) < reach * 0.35 && mine(cell) && !isLabel(cell.text));
  for (let step = 1; step <= 2; step += 1) {
    const below = column.find((cell) => !chosen.has(cell) && cell.middle > label.middle && cell.middle - label.middle < reach * 1.75 * step);
    const above = below ? at(label.middle - below.middle) : undefined;
    if (!below || !above || !mine(below) || isLabel(below.text)) break;
    chosen.add(below).add(above);
  }
  if (chosen.size === exact.length) addContinuation(page, column, chosen, mine);
  return column.filter((cell) => chosen.has(cell));
}

/** A line that fills its column goes on in the line below, if no label stands beside that one. */
function addContinuation(page: PageLayout, column: readonly Cell[], chosen: Set<Cell>, mine: (cell: Cell) => boolean): void {
  const right = Math.max(...page.cells.map((cell) => cell.box.x + cell.box.width));
  let last = [...chosen].at(-1);
  while (last && last.box.x + last.box.width > right - page.lineHeight * 1.5 && last.text.length >= 10) {
    const from: Cell = last;
    const level = page.cells.filter((cell) => cell.box.x < from.box.x);
    last = column.find((cell) => cell.middle - from.middle > page.lineHeight * 0.6 && cell.middle - from.middle < page.lineHeight * 1.75 && mine(cell) && !level.some((other) => Math.abs(other.middle - cell.middle) < page.lineHeight * 0.45));
    if (last) chosen.add(last);
  }
}

/** The value of a table field, right of its label (or in the same cell after a colon), that `accept` takes; null if there is none. */
export function tableValue(view: DocumentView, label: RegExp, accept: (value: string) => boolean = () => true): Found | null {
  const leading = new RegExp(`^(?:${label.source})${REMARK}:(.+)$`);
  for (const page of view.pages) {
    for (const cell of page.cells) {
      const inCell = leading.exec(cell.text);
      const ownValue = inCell ? cutAtLabel(inCell.at(-1) ?? '') : '';
      if (ownValue !== '' && !EMPTY.test(ownValue) && accept(ownValue)) return { value: ownValue, evidence: evidenceOfCell(cell) };
    }
    for (const place of labelsIn(page, label)) {
      const values = rightOf(page, place);
      const first = values[0];
      if (!first || isLabel(first.text) || EMPTY.test(first.text)) continue;
      const evidence = evidenceOfCell(first);
      const value = values.map((piece) => piece.text).join('');
      if (!accept(value)) continue;
      return { value, evidence: { ...evidence, text: values.map((piece) => piece.line.text).join('') } };
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
  for (const page of view.pages) {
    const place = labelsIn(page, heading)[0];
    const label = place?.cells.at(-1);
    if (!place || !label) continue;
    const left = Math.min(...place.cells.map((cell) => cell.box.x)) - page.lineHeight * 0.5;
    const right = place.right + page.lineHeight * 0.5;
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
