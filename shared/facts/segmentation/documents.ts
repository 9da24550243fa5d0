import type { CaseDocument, Correction, DocumentType } from '../../model';
import { DOCUMENT_TYPES } from '../../model';
import type { PageLayout } from '../text/layout';
import { signsOf, type PageSigns } from './page-signs';

/** Documents that fill one page as a rule: an untitled page after them starts something new. */
const ONE_PAGE: ReadonlySet<string> = new Set(['卷宗封面', '送达回证', '缴款凭证', '备考表', '当事人身份证明', '重大行政处罚备案报告', '结案审批表']);

interface Span {
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
  if (signs.type !== null || signs.title !== '') return false;
  if (mark && mark.number === 1) return false;
  if (signs.hint !== null && signs.hint !== previous.type) return false;
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

function start(signs: PageSigns): Span {
  const type = typeBySubject(signs) ?? signs.hint ?? '证据材料';
  return { type, pages: [signs.page], title: signs.title, signs, confidence: signs.type ? signs.confidence : signs.hint ? 0.75 : 0.6 };
}

/**
 * The combined approval form of coercion is told from the one of penalties by its title alone, but several papers
 * carry general titles (现场笔录, 审批表, 审核表) that only the rest of the file explains.
 */
function inContext(spans: readonly Span[]): void {
  const has = (type: DocumentType) => spans.some((span) => span.type === type);
  const licence = has('准予行政许可决定书') || has('不予行政许可决定书') || has('行政许可受理通知书') || has('行政许可申请书');
  for (const span of spans) {
    if (licence && span.type === '现场检查笔录') span.type = '现场核查笔录';
    if (!licence && span.type === '行政许可审批表') span.type = '行政处罚决定审批表';
    if (!licence && span.type === '现场核查笔录') span.type = '现场检查笔录';
    if (!licence && (span.type === '行政许可申请书' || span.type === '补正材料告知书')) span.type = '证据材料';
  }
}

/** Splits what a person retyped off its machine document and gives it the person's type. */
function corrected(spans: readonly Span[], corrections: readonly Correction[]): CaseDocument[] {
  const typeOf = new Map<number, string>();
  for (const correction of corrections) {
    if (correction.type === 'document') for (const page of correction.pages) typeOf.set(page, correction.documentType);
  }
  const startsBy = new Set(corrections.flatMap((correction) => (correction.type === 'document' ? [Math.min(...correction.pages)] : [])));
  const documents: { type: string; pages: number[]; span: Span; person: boolean }[] = [];
  for (const span of spans) {
    for (const page of span.pages) {
      const person = typeOf.get(page);
      const last = documents.at(-1);
      const goesOn = last && (person ? last.person && last.type === person && !startsBy.has(page) : !last.person && last.span === span);
      if (goesOn) last.pages.push(page);
      else documents.push({ type: person ?? span.type, pages: [page], span, person: person !== undefined });
    }
  }
  return documents.map(({ type, pages, span, person }) => ({
    id: `${pages[0] ?? 0}-${type}`,
    type,
    pages,
    title: span.title,
    evidence: pages[0] === span.pages[0] ? span.signs.evidence : { ...span.signs.evidence, page: pages[0] ?? 0, text: '' },
    confidence: person ? 1 : span.confidence,
    origin: person ? 'person' : 'machine',
  }));
}

/** Pages in order → documents. Every page belongs to exactly one document. */
export function documentsOfPages(layouts: readonly PageLayout[], corrections: readonly Correction[]): CaseDocument[] {
  const spans: Span[] = [];
  for (const layout of layouts) {
    const signs = signsOf(layout);
    const previous = spans.at(-1);
    if (previous && continues(previous, signs)) {
      previous.pages.push(signs.page);
      continue;
    }
    spans.push(start(signs));
  }
  inContext(spans);
  return corrected(spans, corrections.filter((correction) => correction.type !== 'document' || isDocumentType(correction.documentType)));
}
