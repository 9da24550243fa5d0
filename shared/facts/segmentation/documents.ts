import type { CaseDocument, Correction, DocumentType } from '../../model';
import { DOCUMENT_TYPES } from '../../model';
import type { PageLayout } from '../text/layout';
import { namesPaper } from './titles';
import { withCorrections } from './corrections';
import { CONTENTS_BEFORE, signsOf, type PageSigns } from './page-signs';

/** Documents that fill one page as a rule: an untitled page after them starts something new. */
const ONE_PAGE: ReadonlySet<string> = new Set(['卷宗封面', '送达回证', '缴款凭证', '备考表', '当事人身份证明', '重大行政处罚备案报告', '结案审批表']);

/** How sure a type is that only the words of a page point to (less than a misread title: what such a paper lacks is asked, not asserted), and one that is none but "some evidence". */
const BY_WORDS = 0.65;
const UNKNOWN = 0.6;

/** A document as the machine parts it off. */
export interface Span {
  type: DocumentType;
  readonly pages: number[];
  readonly title: string;
  readonly signs: PageSigns;
  confidence: number;
}

function isDocumentType(type: string): type is DocumentType {
  return (DOCUMENT_TYPES as readonly string[]).includes(type);
}

/** Whether the page goes on with the document before it. */
function continues(previous: Span, signs: PageSigns): boolean {
  const mark = signs.mark;
  const before = previous.signs.mark;
  if (mark && mark.number > 1 && previous.pages.length === mark.number - 1 && (!before || before.of === mark.of)) {
    return signs.type === null || signs.type === previous.type;
  }
  if (signs.running && signs.type === previous.type && !ONE_PAGE.has(previous.type)) return true;
  if (signs.type !== null || signs.title !== '') return false;
  if (mark && mark.number === 1) return false;
  if (signs.letter || (previous.type === '询问笔录' && !signs.dialogue)) return false;
  // A contents page ends with its table: what follows it without a title is no more of it.
  if (previous.type === '卷内目录' && !signs.tabled) return false;
  if (signs.hint?.opens && signs.hint.type !== previous.type) return false;
  return !ONE_PAGE.has(previous.type);
}

/** Approval forms for any matter are named by the matter, not by their general title. */
const SUBJECTS: readonly (readonly [RegExp, DocumentType])[] = [
  [/(?:解除|延长).*(?:查封|扣押|强制措施)/, '案件处理审批表'],
  [/强制措施|查封|扣押/, '查封扣押审批表'],
  [/结案/, '结案审批表'],
  [/(?<!不予)立案/, '立案审批表'],
];

function typeBySubject(signs: PageSigns): DocumentType | null {
  if (signs.type !== '行政处罚决定审批表') return signs.type;
  if (signs.subject === '') return signs.opensCase ? '立案审批表' : signs.type;
  return SUBJECTS.find(([pattern]) => pattern.test(signs.subject))?.[1] ?? signs.type;
}

/** Forms of the papers that a heading of unknown wording may name; a paper of any other form is not what its words recall. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/书$/, /[书函单令]$|决定|通知|告知|笔录|声明|说明/],
  [/表$/, /[表单书簿卡]$|报告|意见|请示/],
  [/录$/, /[录表单书函]$|纪要|声明|说明|意见|承诺/],
  [/证$/, /[证执单表]$|记录/],
  [/凭证$|身份证明$/, /[书单据票证执照卡表]$|证明|信息/],
  [/报告$/, /报告|[书单表]$|结论|意见/],
  [/目录$/, /目录|清单|[表单]$/],
  [/材料$|封面$/, /./],
];

/** The type that the page's words point to, if a heading of unknown wording allows it. */
function hinted(signs: PageSigns): DocumentType | null {
  const type = signs.hint?.type;
  if (!type || (type === '卷内目录' && signs.page > CONTENTS_BEFORE)) return null;
  const title = signs.title.replace(/\([^()]*\)$/, '');
  // 行政执法文书 stands over papers of every kind.
  if (!namesPaper(title) || /文书$/.test(title)) return type;
  return FORMS.some(([of, form]) => of.test(type) && form.test(title)) ? type : null;
}

function start(signs: PageSigns): Span {
  const known = typeBySubject(signs);
  const guessed = known ? null : hinted(signs);
  return { type: known ?? guessed ?? '证据材料', pages: [signs.page], title: signs.title, signs, confidence: known ? signs.confidence : guessed ? BY_WORDS : UNKNOWN };
}

/** A paper without a known title whose first page said nothing is what a later page of it says. */
function learn(span: Span, signs: PageSigns): void {
  if (span.confidence !== UNKNOWN || span.title !== '' || !signs.hint || signs.hint.type === '卷内目录') return;
  span.type = signs.hint.type;
  span.confidence = BY_WORDS;
}

/**
 * The combined approval form of coercion is told from the one of penalties by its title alone, but several papers
 * carry general titles (现场笔录, 审批表, 审核表) that only the rest of the file explains.
 */
function inContext(spans: readonly Span[]): void {
  const [first, second] = spans;
  // Whatever stands before the contents without a title known is the cover.
  if (first && second?.type === '卷内目录' && first.confidence === UNKNOWN && first.pages.length === 1) Object.assign(first, { type: '卷宗封面', confidence: BY_WORDS });
  const has = (type: DocumentType) => spans.some((span) => span.type === type);
  const licence = has('准予行政许可决定书') || has('不予行政许可决定书') || has('行政许可受理通知书') || has('行政许可申请书');
  for (const span of spans) {
    if (licence && span.type === '现场检查笔录') span.type = '现场核查笔录';
    if (!licence && span.type === '行政许可审批表') span.type = '行政处罚决定审批表';
    if (!licence && span.type === '现场核查笔录') span.type = '现场检查笔录';
    if (!licence && (span.type === '行政许可申请书' || span.type === '补正材料告知书')) span.type = '证据材料';
  }
}

/** Pages in order → documents. Every page belongs to exactly one document. */
export function documentsOfPages(layouts: readonly PageLayout[], corrections: readonly Correction[]): CaseDocument[] {
  const spans: Span[] = [];
  for (const layout of layouts) {
    const signs = signsOf(layout);
    const previous = spans.at(-1);
    if (previous && continues(previous, signs)) {
      previous.pages.push(signs.page);
      learn(previous, signs);
      continue;
    }
    spans.push(start(signs));
  }
  inContext(spans);
  return withCorrections(spans, corrections.filter((correction) => correction.type !== 'document' || isDocumentType(correction.documentType)));
}
