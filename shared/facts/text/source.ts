import type { CaseDocument, Evidence } from '../../model';
import { endOfCell, evidenceOf, flowOf, opensAfterGap, type Flow } from './flow';
import type { PageLayout } from './layout';

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

const LABEL_WORDS =
  '性别|年龄|民族|职务|职业|(?:居民)?身份证(?:件)?(?:及)?号码?|身份证|证件号码?|联系电话|电话|联系方式|邮编|邮政编码|现?住址|住所|地址|工作单位|单位及职务|与(?:本案|当事人)(?:的)?关系|执法证(?:件)?号|(?:执法)?证号|证件编号|记录人|见证人|现场负责人|法定代表人|负责人|经营者|主持人|听证员|记录员|地点|类型|备注|委托代理人|案由|统一社会信用代码|签名|日期|时间|登记人|案号';
/** Labels that follow each other on one line of a form; a value ends where the next one begins. */
const NEXT_LABEL = new RegExp(`(?:${LABEL_WORDS})[^:]{0,6}:`);
/** The same after a printed blank, where forms leave the colon out. */
const NEXT_LABEL_AFTER_GAP = new RegExp(`^(?:${LABEL_WORDS}|出生日期|出生年月|文化程度|政治面貌|单位)`);

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

/** Whether the flow holds the pattern at all, with its place. */
export function wordingIn(view: DocumentView, pattern: RegExp): Found | null {
  for (const match of matches(view, pattern)) return { value: match[0], evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  return null;
}

/**
 * The value after a label that stands in running text or in a form line (当事人：…): up to the next label or the end of
 * the cell, and on into the next line where the line is full. Forms without colons part label and value by a blank.
 */
export function inlineValue(view: DocumentView, label: RegExp, wrap = false, accept: (value: string) => boolean = () => true): Found | null {
  const pattern = new RegExp(`(?:${label.source})(:?)`, 'g');
  for (let match = pattern.exec(view.flow.text); match; match = pattern.exec(view.flow.text)) {
    const from = match.index + match[0].length;
    // What looks like the label's first word may end the line before it (…公司 地址：…).
    pattern.lastIndex = match.index + 1;
    const colon = match[0].endsWith(':');
    const cell = endOfCell(view.flow, from - 1);
    if (colon ? !startsLabel(view, match.index) : !opensAfterGap(view.flow, match.index) || from >= cell || !opensAfterGap(view.flow, from)) continue;
    let to = cell;
    if (to <= from) to = endOfCell(view.flow, from);
    for (let lines = 1; wrap && lines < 4 && goesOn(view, to); lines += 1) to = endOfCell(view.flow, to);
    const value = upToNextLabel(view, from, to);
    if (value === '' || (!colon && value.startsWith(':')) || !accept(value)) continue;
    return { value, evidence: evidenceOf(view.flow, from, from + value.length) };
  }
  return null;
}

/**
 * The value after a label at the start of a line whose colon was lost or read as another mark. `accept` says what such a
 * value looks like, since without the colon the label may just be the sentence's first word.
 */
export function looseValue(view: DocumentView, label: RegExp, accept: (value: string) => boolean): Found | null {
  const pattern = new RegExp(`^(?:${label.source})[;.,·。、]?(?=[一-龥A-Z0-9])`);
  for (const [i, cell] of view.flow.cells.entries()) {
    const match = pattern.exec(cell.text);
    const start = view.flow.startOf[i];
    if (!match || start === undefined) continue;
    const value = upToNextLabel(view, start + match[0].length, start + cell.text.length);
    if (accept(value)) return { value, evidence: evidenceOf(view.flow, start + match[0].length, start + match[0].length + value.length) };
  }
  return null;
}

/**
 * A label begins its cell, follows a blank, or follows something that is no Chinese character, so that 现场负责人 is not
 * taken for 负责人; where the blank is lost it may follow the short value of the field before (性别：男住址：…).
 */
function startsLabel(view: DocumentView, at: number): boolean {
  if (opensAfterGap(view.flow, at) || !/[一-龥]/.test(view.flow.text.charAt(at - 1))) return true;
  return /:(?:男|女|汉族?|[一-龥]{1,3}族|\d{1,2}岁)$/.test(view.flow.text.slice(Math.max(0, at - 5), at));
}

/** The value from one place up to where the next label of the form begins, without punctuation at its end. */
export function upToNextLabel(view: DocumentView, from: number, to: number): string {
  let value = view.flow.text.slice(from, to);
  for (let i = 1; i < value.length; i += 1) {
    if (view.flow.offsetAt[from + i] !== 0 && opensAfterGap(view.flow, from + i) && NEXT_LABEL_AFTER_GAP.test(value.slice(i))) value = value.slice(0, i);
  }
  return cutAtLabel(value);
}

/** A text up to the next label with its colon. */
export function cutAtLabel(value: string): string {
  const next = NEXT_LABEL.exec(value);
  return (next ? value.slice(0, next.index) : value).replace(/[。;,、]+$/, '');
}

/** How the sentence after a form's fields begins: no value goes on with it. */
const NEW_SENTENCE = /^(?:因(?:当事人|你|该|涉嫌)|经(?:查|调查|核查|检查|现场|审查|依法)|现?(?:已)?查明|当事人|你(?:单位|公司|店|厂|社|户|于|\()|本(?:机关|局|委|案|单位|厅|队|大队)|我(?:局|委|队|大队|站|支队|厅|机关)|根据|依据|依照|按照|违反|违法|涉嫌|案由|上述|以上|一、|1[.、]|\(一\)|\d{4}年|20\d\d[-.]|现将|现依|兹|事由|处罚|主要)/;

/** Whether what stands before a place in the flow fills its line and what begins there can be the rest of it. */
function goesOn(view: DocumentView, at: number): boolean {
  return at < view.flow.text.length && view.flow.offsetAt[at] === 0 && isFullLine(view, at - 1) && !NEW_SENTENCE.test(view.flow.text.slice(at, at + 8));
}

/** Whether the line that holds a character reaches the right edge of the text, so that it goes on below. */
function isFullLine(view: DocumentView, at: number): boolean {
  const cell = view.flow.cells[view.flow.cellAt[at] ?? -1];
  const page = view.pages.find((layout) => layout.page === cell?.page);
  if (!cell || !page) return false;
  const right = Math.max(...page.cells.map((other) => other.box.x + other.box.width));
  return cell.box.x + cell.box.width > right - 4 * page.lineHeight;
}
