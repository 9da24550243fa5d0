import { DOCUMENT_TYPES, type DocumentType, type Evidence } from '../../model';
import { editDistance } from '../text/distance';
import { evidenceOfCell } from '../text/flow';
import type { PageLayout, Row } from '../text/layout';
import { beginsLetter, contentHint, type ContentHint } from './content';
import { headingsOf, type Heading } from './title-lines';
import { misreads, namesPaper, typeOfMisreadTitle, typeOfTitle } from './titles';

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
  /** Type that the words of the page point to, whatever its title. */
  readonly hint: ContentHint | null;
  /** The page is a list of papers with their pages, as a contents page is. */
  readonly lists: boolean;
  /** It may belong to a record of questions and answers: it holds some, or how such a record ends. */
  readonly dialogue: boolean;
  /** It begins with the addressee of a letter. */
  readonly letter: boolean;
  /** Its rows end in page numbers, as those of a further contents page do. */
  readonly tabled: boolean;
  /** The title is a small line at the page's upper edge: it may be repeated on every page of one paper. */
  readonly running: boolean;
}

const AGENCY = /^[一-龥()]{2,24}?(局|委员会|厅|人民政府|管委会|支队|大队|总队|中队|办公室|事务中心|所)(?=[一-龥(])/;
const ORGAN_ONLY = /^[一-龥()]{2,30}(局|委员会|厅|人民政府|管委会|支队|大队|总队|中队|中心|所|队|院|银行|分行|支行|公司)$/;
/** Height of the page's upper edge, as a share of its height, in which running heads stand. */
const RUNNING_HEAD = 0.07;
const DIALOGUE = /[问答]|以上|笔录|属实|无误|签[名字]|记录人|捺印|执法人员/;
/** Page up to which a contents page stands, its cover and a further title page before it. */
export const CONTENTS_BEFORE = 3;
const LISTS: ContentHint = { type: '卷内目录', opens: true };

const joined = (row: Row): string => row.cells.map((cell) => cell.text).join('');

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

/** A contents page goes on with rows that end in page numbers. */
function endsInPages(layout: PageLayout): boolean {
  const rows = layout.rows.filter((row) => row.cells.length >= 2);
  const ending = rows.filter((row) => /^\d{1,3}(?:[-~—至]\d{1,3})?$/.test(row.cells.at(-1)?.text ?? ''));
  return ending.length >= 1 && ending.length >= layout.rows.length * 0.4;
}

/** A bank's or shop's slip that names its purpose and that is no fine. */
function paysNoFine(layout: PageLayout): boolean {
  const text = layout.cells.map((cell) => cell.text).join('\n');
  return /^(?:用途|摘要|附言|备注|事由|款项)|货款|订金|押金|房租|工资|运费/m.test(text) && !/罚|没收|非税|财政|国库|预算|缴/.test(text);
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

/** Reads title, page mark and the words of one page. */
export function signsOf(layout: PageLayout): PageSigns {
  const lists = listsPapers(layout);
  const tabled = lists || endsInPages(layout);
  // The names in a contents page's table are no titles.
  const found = headingsOf(layout).filter((heading) => !(tabled && heading.plain));
  const large = (height: number): boolean => height >= layout.lineHeight * 1.15;
  const rank = (heading: Heading): number => (large(heading.height) ? heading.height : 0);
  const common = { page: layout.page, mark: pageMark(layout), hint: lists ? LISTS : contentHint(layout), lists, tabled, letter: beginsLetter(layout), dialogue: layout.cells.some((cell) => DIALOGUE.test(cell.text)), subject: subjectOf(layout), opensCase: opensCase(layout) };
  // A title may run over two lines; the larger letters come first.
  const candidates = [
    ...found,
    ...found.slice(1).map((heading, i) => ({ ...heading, text: `${found[i]?.text ?? ''}${heading.text}` })),
  ].sort((a, b) => rank(b) - rank(a) || a.top - b.top);
  for (const candidate of candidates) {
    const text = withoutAgency(candidate.text);
    const organ = ORGAN_ONLY.test(candidate.text);
    const exact = organ ? null : typeOfTitle(text);
    // Of the names that a misread title may have been, the page's own words choose.
    const meant = common.hint && misreads(text, common.hint.type) ? common.hint.type : null;
    const named = meant ?? exact ?? (candidate.plain ? null : nearlyNames(text)) ?? (candidate.height >= layout.lineHeight * 1.25 && !organ ? typeOfMisreadTitle(text) : null);
    // In small letters a receipt names the paper that was delivered as well.
    if (!named || (candidate.plain && common.hint?.type === '送达回证' && named !== '送达回证')) continue;
    // A list of papers with their pages at the front of the file is its contents, whatever list it is called.
    const type = lists && named === '证据材料' && layout.page <= CONTENTS_BEFORE ? '卷内目录' : named === '缴款凭证' && paysNoFine(layout) ? '证据材料' : named;
    const titled = { ...common, title: candidate.text, evidence: evidenceOfCell(candidate.cell), running: !large(candidate.height) && candidate.top < layout.height * RUNNING_HEAD };
    // 行政处罚决定书 with （当场处罚） or （简易程序） on the line below.
    const onTheSpot = type === '行政处罚决定书' && found.some((heading) => heading.top > candidate.top && /^\(?[^,。]{0,6}(?:当场|简易)[^,。]{0,8}\)?$/.test(heading.text));
    if (onTheSpot) return { ...titled, type: '当场行政处罚决定书', confidence: 0.85 };
    return { ...titled, type, confidence: exact && !meant ? (large(candidate.height) ? 0.98 : 0.85) : 0.7 };
  }
  const attachment = layout.cells[0];
  if (attachment && attachment.text.length <= 24 && /^附件?[一二三四五\d]{0,2}(?::|$)|^附件[一二三四五\d]/.test(attachment.text) && !/法律|条文|法规|依据|规定/.test(attachment.text)) {
    return { ...common, type: typeOfTitle(attachment.text), title: attachment.text, evidence: evidenceOfCell(attachment), confidence: 0.7, running: false };
  }
  const unknown = found.find((heading) => !(heading.plain && typeOfTitle(withoutAgency(heading.text))) && (heading.height >= layout.lineHeight * 1.25 || namesPaper(heading.text)) && !ORGAN_ONLY.test(heading.text));
  const first = unknown?.cell ?? layout.cells[0];
  const evidence = first ? evidenceOfCell(first) : { page: layout.page, box: { x: 0, y: 0, width: layout.width, height: layout.height }, text: '', confidence: 1 };
  return { ...common, type: null, title: unknown?.text ?? '', evidence, confidence: 0.6, running: false };
}
