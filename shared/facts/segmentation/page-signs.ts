import { DOCUMENT_TYPES, type DocumentType, type Evidence } from '../../model';
import { editDistance } from '../text/distance';
import { evidenceOfCell } from '../text/flow';
import { cellHeight, type PageLayout, type Row } from '../text/layout';
import { namesPaper, typeOfMisreadTitle, typeOfTitle } from './titles';

/** What one page says about the document it belongs to. */
export interface PageSigns {
  readonly page: number;
  /** Type named by a title on the page; null if there is none that the program knows. */
  readonly type: DocumentType | null;
  /** The heading as printed, known or not; empty if the page starts without one. */
  readonly title: string;
  readonly evidence: Evidence;
  /** 0..1 */
  readonly confidence: number;
  /** Printed page mark 第n页 共m页, where it stands. */
  readonly mark: { readonly number: number; readonly of: number } | null;
  /** What a general approval form (有关事项审批表) asks to be approved; empty elsewhere. */
  readonly subject: string;
  /** The form approves the opening of a case and speaks of no penalty yet. */
  readonly opensCase: boolean;
  /** Type that the words of a page without title point to. */
  readonly hint: DocumentType | null;
}

const AGENCY = /^[一-龥()]{2,24}?(局|委员会|厅|人民政府|管委会|支队|大队|总队|中队|办公室|事务中心|所)(?=[一-龥(])/;
const ORGAN_ONLY = /^[一-龥()]{2,30}(局|委员会|厅|人民政府|管委会|支队|大队|总队|中队|中心|所|队|院|银行|分行|支行|公司)$/;
const SENTENCE = /[,。;:?!]|^\d|号$/;

/** Sets of words of which several together mark a page without a title. */
const LAYOUT_WORDS: readonly (readonly [DocumentType, readonly RegExp[], number])[] = [
  ['送达回证', [/受送达人/, /送达(方式|地点)/, /(收到|签收)(日期|时间)?/, /送达人/], 3],
  ['缴款凭证', [/缴款人|付款人|交款人/, /(收款|执收)(单位|人|账号)/, /金额|¥/, /(大写)/, /票据|凭证|回单/], 3],
  ['当事人身份证明', [/公民身份号码/, /签发机关/, /有效期限/, /出生/, /民族/], 2],
  ['当事人身份证明', [/统一社会信用代码/, /经营范围/, /注册资本/, /成立日期/, /登记机关/, /法定代表人|经营者/], 4],
  ['证据材料', [/证据内容|证明(对象|内容|事项)/, /取得(时间|地点)|提取(时间|地点)/, /提供人/, /取证人|提取人|核对人/, /核对无误|与原件(一致|相符)/], 3],
  ['证据材料', [/拍摄时间/, /拍摄地点/, /拍摄人/, /照片/], 2],
  ['备考表', [/立卷人/, /检查人|审核人/, /立卷时间|本卷(情况)?/], 2],
  ['卷宗封面', [/案号|文号/, /案件名称|案由/, /归档日期|归档号/, /保管期限/, /卷内页数|页数/], 4],
];

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

interface Heading {
  readonly text: string;
  readonly row: Row;
  readonly height: number;
}

/** Centred lines near the top that are larger than the rest, or lead the page. */
function headings(layout: PageLayout): Heading[] {
  const found: Heading[] = [];
  let seen = 0;
  for (const row of layout.rows) {
    if (row.top > layout.height * 0.42 || seen > 7) break;
    const text = joined(row);
    const stamp = text.length <= 3 && /^\d+$/.test(text);
    if (stamp) continue;
    seen += 1;
    const height = Math.max(...row.cells.map(cellHeight));
    const large = height >= layout.lineHeight * 1.15;
    // A title in the letters of the text: one line alone near the top that ends like a paper's name and is known.
    const plain = seen <= 3 && row.cells.length === 1 && text.length <= 24 && /(?:书|表|录|证|函|执|报告|单|据|封面)(?:\([^()]{1,8}\))?$/.test(text) && isCentred(row, layout.width) && typeOfTitle(text) !== null;
    // Running text has begun: no title follows.
    if (!large && !plain && row.cells.some((cell) => cell.box.width > layout.width * 0.55)) break;
    if (text.length < 2 || text.length > 34 || SENTENCE.test(text) || !isCentred(row, layout.width)) continue;
    if (large || plain || (seen <= 3 && row.cells.length <= 6 && widthOf(row) < layout.width * 0.5)) found.push({ text, row, height });
  }
  return found;
}

/** 当场行政处罚决定书 before 行政处罚决定书, which is its end. */
const LONGEST_FIRST = DOCUMENT_TYPES.filter((type) => type.length >= 4).sort((a, b) => b.length - a.length);

/** The type whose name the title, or its end, is a misreading of; null if none is. */
function nearlyNames(title: string): DocumentType | null {
  if (title.length < 4) return null;
  for (const type of LONGEST_FIRST) {
    const end = title.slice(-type.length);
    if (end.length >= type.length - 1 && editDistance(type, end) <= (type.length >= 9 ? 2 : 1)) return type;
  }
  return null;
}

function withoutAgency(text: string): string {
  const rest = text.replace(AGENCY, '');
  return rest.length >= 2 ? rest : text;
}

function pageMark(layout: PageLayout): PageSigns['mark'] {
  for (const cell of layout.cells) {
    const match = /第(\d{1,3})页[,、/]?共(\d{1,3})页/.exec(cell.text) ?? /共(\d{1,3})页[,、/]?第(\d{1,3})页/.exec(cell.text);
    if (!match) continue;
    const [a, b] = [Number(match[1]), Number(match[2])];
    return match[0].startsWith('第') ? { number: a, of: b } : { number: b, of: a };
  }
  return null;
}

/** Rows of a contents page: a known title and a page number on one line. */
function listsPapers(layout: PageLayout): boolean {
  const rows = layout.rows.filter((row) => {
    const named = row.cells.some((cell) => cell.text.length >= 3 && cell.text.length <= 30 && typeOfTitle(cell.text.replace(/^\d{1,3}[.、]?/, '')) !== null);
    return named && row.cells.length >= 2 && /\d(?:-\d{1,3})?$/.test(row.cells.at(-1)?.text ?? '');
  });
  return rows.length >= 4 && rows.length >= layout.rows.length * 0.5;
}

function layoutHint(layout: PageLayout): DocumentType | null {
  if (listsPapers(layout)) return '卷内目录';
  const text = layout.rows.map(joined).join('\n');
  for (const [type, words, needed] of LAYOUT_WORDS) {
    if (words.filter((word) => word.test(text)).length >= needed) return type;
  }
  return null;
}

/** The row that says what is to be approved. */
function subjectOf(layout: PageLayout): string {
  for (const row of layout.rows) {
    const match = /^(?:审批|申请|提请|请示|呈批)(?:审批)?(?:的)?事[项由](?:名称)?:?(.{2,60})/.exec(joined(row));
    if (match?.[1]) return match[1];
  }
  return '';
}

function opensCase(layout: PageLayout): boolean {
  const text = layout.rows.map(joined).join('');
  return /(?:同意|建议|准予|批准)立案/.test(text) && !/陈述|申辩|拟(?:作出|处|给予)|处罚(?:建议|意见|内容)/.test(text);
}

/** Reads title, page mark and layout words of one page. */
export function signsOf(layout: PageLayout): PageSigns {
  const found = headings(layout);
  const common = { page: layout.page, mark: pageMark(layout), hint: layoutHint(layout), subject: subjectOf(layout), opensCase: opensCase(layout) };
  // A title may run over two centred lines; the larger letters come first.
  const candidates = [
    ...found.map((heading) => ({ ...heading, text: heading.text })),
    ...found.slice(1).map((heading, i) => ({ ...heading, text: `${found[i]?.text ?? ''}${heading.text}` })),
  ].sort((a, b) => b.height - a.height || a.row.top - b.row.top);
  for (const candidate of candidates) {
    const text = withoutAgency(candidate.text);
    const exact = ORGAN_ONLY.test(candidate.text) ? null : typeOfTitle(text);
    const type = exact ?? nearlyNames(text) ?? (candidate.height >= layout.lineHeight * 1.25 && !ORGAN_ONLY.test(candidate.text) ? typeOfMisreadTitle(text) : null);
    const cell = candidate.row.cells[0];
    if (!type || !cell) continue;
    const large = candidate.height >= layout.lineHeight * 1.15;
    // 行政处罚决定书 with （当场处罚） or （简易程序） on the line below.
    const onTheSpot = type === '行政处罚决定书' && found.some((heading) => heading.row.top > candidate.row.top && /^\(?[^,。]{0,6}(?:当场|简易)[^,。]{0,8}\)?$/.test(heading.text));
    if (onTheSpot) return { ...common, type: '当场行政处罚决定书', title: candidate.text, evidence: evidenceOfCell(cell), confidence: 0.85 };
    return { ...common, type, title: candidate.text, evidence: evidenceOfCell(cell), confidence: exact ? (large ? 0.98 : 0.85) : 0.7 };
  }
  const attachment = layout.cells[0];
  if (attachment && attachment.text.length <= 24 && /^附件?[一二三四五\d]{0,2}(?::|$)|^附件[一二三四五\d]/.test(attachment.text) && !/法律|条文|法规|依据|规定/.test(attachment.text)) {
    return { ...common, type: typeOfTitle(attachment.text), title: attachment.text, evidence: evidenceOfCell(attachment), confidence: 0.7 };
  }
  const unknown = found.find((heading) => (heading.height >= layout.lineHeight * 1.25 || namesPaper(heading.text)) && !ORGAN_ONLY.test(heading.text));
  const first = unknown?.row.cells[0] ?? layout.cells[0];
  const evidence = first ? evidenceOfCell(first) : { page: layout.page, box: { x: 0, y: 0, width: layout.width, height: layout.height }, text: '', confidence: 1 };
  return { ...common, type: null, title: unknown?.text ?? '', evidence, confidence: 0.6 };
}
