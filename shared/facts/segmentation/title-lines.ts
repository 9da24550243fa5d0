import { cellHeight, type Cell, type PageLayout, type Row } from '../text/layout';
import { typeOfTitle } from './titles';

/** A line that may be a page's title. */
export interface Heading {
  readonly text: string;
  readonly cell: Cell;
  readonly top: number;
  readonly height: number;
  /** Known by its wording alone: it neither stands in the middle of the page nor is it larger than the text. */
  readonly plain: boolean;
}

const SENTENCE = /[,。;:?!]|^\d|号$/;
/** Last nouns of papers' names, with a remark in brackets after them or not. */
const FORM_NOUN = /(?:书|表|录|证|函|执|报告|单|据|封面|目录|卷宗?|案卷|档案|意见|照片|证言|确认书|说明|合同|声明|收据|通报|票|照|令|纪要|凭证|公告|通知|决定)(?:\([^()]{1,10}\))?$/;
/** What may stand beside a title on its line: numbers of the paper and its page, dates, the agency, names of fields for them. */
const BESIDE_TITLE = /号$|^[\dA-Za-z/.,:\-()〔〕[\]]+$|页|^(?:编号|案号|文号|NO|No|存根|正本|副本|第.联)|(?:局|委员会|厅|政府|支队|大队|总队|办公室)$|年.*月|★/;

/** A row of a list: running number, name, page. */
const LISTED = /^\d{1,3}[.、]?[^\d].*\d$/;

const joined = (row: Row): string => row.cells.map((cell) => cell.text).join('');

function widthOf(row: Row): number {
  const last = row.cells.at(-1);
  return (last ? last.box.x + last.box.width : 0) - (row.cells[0]?.box.x ?? 0);
}

/** Whether a row stands in the middle of the page's width and is no full line. */
export function isCentred(row: Row, width: number): boolean {
  const left = row.cells[0]?.box.x ?? 0;
  const last = row.cells.at(-1);
  const right = last ? last.box.x + last.box.width : 0;
  return Math.abs((left + right) / 2 - width / 2) < width * 0.1 && right - left < width * 0.8;
}

/** The name on a line without what forms print around it: 文书名称:…, marks of brackets, the paper's number, the page's mark. */
export function core(text: string): string {
  return text
    .replace(/^(?:文书)?(?:名称|标题|题名|种类)[:：]/, '')
    .replace(/^[《<【[「*·•—_=#]+|[》>】\]」*·•—_=#]+$/g, '')
    .replace(/^(?:附件?|表|格式|文书|式样)[之]?[一二三四五六七八九十\d]{0,3}[:：.、—-]*(?=[一-龥]{4})/, '')
    .replace(/^(?:第?[一二三四五六七八九十\d]{1,3}[、.．:]|\([一二三四五六七八九十\d]{1,3}\))(?=[一-龥]{3})/, '')
    .replace(/(?:编号|案号|文号|[Nn][Oo])[:：.].*$/, '')
    .replace(/第\d{0,3}页.*$/, '')
    .replace(/(?<=[书表录证函执单据])[^书表录证函执单据()]{1,8}[〔[(]\d{4}[\]〕)].{0,8}号?$/, '');
}

/** Whether the cell holds little else than the known name of a paper. */
function namesKnownPaper(cell: Cell): string | null {
  const text = core(cell.text);
  return text.length >= 3 && text.length <= 28 && FORM_NOUN.test(text) && !/[,。;:?!]/.test(text) && typeOfTitle(text) !== null ? text : null;
}

/** Cells of one or two characters standing in a column, from the top down: a title written downwards. */
function downward(layout: PageLayout): Heading[] {
  const small = layout.cells.filter((cell) => /^[一-龥]{1,2}$/.test(cell.text) && cellHeight(cell) >= layout.lineHeight * 0.9).sort((a, b) => a.box.y - b.box.y);
  const columns: Cell[][] = [];
  for (const cell of small) {
    const middle = cell.box.x + cell.box.width / 2;
    const column = columns.find(([first, ...rest]) => {
      const last = rest.at(-1) ?? first;
      return first && last && Math.abs(first.box.x + first.box.width / 2 - middle) < layout.lineHeight * 0.6 && cell.box.y - (last.box.y + last.box.height) < layout.lineHeight * 2;
    });
    if (column) column.push(cell);
    else columns.push([cell]);
  }
  return columns.flatMap((column) => {
    const [first] = column;
    const text = column.map((cell) => cell.text).join('');
    const known = first && column.length >= 3 && text.length >= 4 && first.box.y < layout.height * 0.35 && /[书表录证函执单据告]$/.test(text) && typeOfTitle(text) !== null;
    return known ? [{ text, cell: first, top: first.box.y, height: cellHeight(first), plain: false }] : [];
  });
}

/**
 * Lines near the top that may be the page's title: centred ones that are larger than the rest or lead the page, and, wherever
 * they stand and however large they are, those that hold little else than the known name of a paper.
 */
export function headingsOf(layout: PageLayout): Heading[] {
  const found: Heading[] = [];
  let seen = 0;
  for (const row of layout.rows) {
    if (row.top > layout.height * 0.42 || seen > 7) break;
    const text = joined(row);
    const [first] = row.cells;
    const stamp = text.length <= 3 && /^\d+$/.test(text);
    if (stamp || !first) continue;
    seen += 1;
    const height = Math.max(...row.cells.map(cellHeight));
    const large = height >= layout.lineHeight * 1.15;
    const named = row.cells.map((cell) => ({ cell, text: namesKnownPaper(cell), height: cellHeight(cell) })).find(({ cell, text: name, height: own }) => {
      if (name === null) return false;
      if (own >= layout.lineHeight * 1.15) return true;
      return seen <= 4 && !LISTED.test(text) && row.cells.every((other) => other === cell || BESIDE_TITLE.test(other.text));
    });
    // Running text has begun: no title follows.
    if (!large && !named && row.cells.some((cell) => cell.box.width > layout.width * 0.55)) break;
    const centred = isCentred(row, layout.width);
    const whole = core(text);
    if (centred && text.length >= 2 && whole.length <= 34 && !SENTENCE.test(whole.replace(/\([^()]*\)$/, '')) && (large || (seen <= 3 && row.cells.length <= 6 && widthOf(row) < layout.width * 0.5))) {
      found.push({ text: whole, cell: first, top: row.top, height, plain: false });
    } else if (named?.text) {
      found.push({ text: named.text, cell: named.cell, top: row.top, height: named.height, plain: named.height < layout.lineHeight * 1.15 });
    } else if (seen === 1 && row.cells.length === 1 && /^[一-龥]{4,14}$/.test(whole) && widthOf(row) < layout.width * 0.4 && FORM_NOUN.test(whole)) {
      // The page's first line, short and nothing but the name of some paper.
      found.push({ text: whole, cell: first, top: row.top, height, plain: true });
    } else if (large && row.cells.length === 1 && !centred && text.length >= 2 && whole.length <= 26 && FORM_NOUN.test(whole) && !SENTENCE.test(whole) && height >= layout.lineHeight * 1.25) {
      found.push({ text: whole, cell: first, top: row.top, height, plain: false });
    }
  }
  return [...found, ...downward(layout)];
}
