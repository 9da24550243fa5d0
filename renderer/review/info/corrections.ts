import type { CaseDetail } from '../../../shared/contract';
import { DOCUMENT_TYPES, type CaseDocument, type Correction, type DocumentType, type Fact } from '../../../shared/model';
import { factName, factValueKind, isIsoDate } from '../../components/text';

/** A fact as the reviewer sees it: its value now, and what the machine read where a person changed it. */
export interface ShownFact {
  readonly fact: Fact;
  readonly label: string;
  /** The machine's value where a person corrected it (null: it found none); undefined where nobody did. */
  readonly machineValue: string | number | null | undefined;
  /** The page by which corrections name it: that of the machine's value, wherever a person framed another place. */
  readonly page: number;
}

/** A machine's value that a person struck out. */
export interface RemovedFact {
  readonly name: string;
  readonly label: string;
  readonly page: number;
  readonly machineValue: string | number;
}

/** What checking again can change. */
type Rechecked = Pick<CaseDetail, 'findings' | 'sheet'>;

type FactCorrection = Extract<Correction, { type: 'fact' }>;

/** Facts with a Chinese name in reading order, with the machine's value beside corrected ones. */
export function shownFacts(facts: readonly Fact[], corrections: readonly Correction[]): readonly ShownFact[] {
  return facts.flatMap((fact) => {
    const label = factName(fact.name);
    if (label === null) return [];
    const correction =
      fact.origin === 'person'
        ? factCorrections(corrections).findLast((one) => one.name === fact.name && (one.evidence?.page ?? one.page) === fact.evidence.page && one.value === fact.value)
        : undefined;
    return [{ fact, label, machineValue: correction?.machineValue, page: correction?.page ?? fact.evidence.page }];
  });
}

/** The machine's values that a person struck out. */
export function removedFacts(corrections: readonly Correction[]): readonly RemovedFact[] {
  return factCorrections(corrections).flatMap(({ name, page, value, machineValue }) => {
    const label = factName(name);
    return label === null || value !== null || machineValue === null ? [] : [{ name, label, page, machineValue }];
  });
}

const factCorrections = (corrections: readonly Correction[]): readonly FactCorrection[] =>
  corrections.filter((correction): correction is FactCorrection => correction.type === 'fact');

/** What was typed as a fact's value, or the Chinese reason why it is none. */
export function parseFactValue(name: string, typed: string): { readonly value: string | number } | { readonly problem: string } {
  const text = typed.trim();
  if (text === '') return { problem: '请填写内容。' };
  const kind = factValueKind(name);
  if (kind === 'date') return isIsoDate(text) ? { value: text } : { problem: '日期请写成2024-03-12的样子。' };
  if (kind === 'amount') {
    const amount = text.replace(/[,，元\s]/g, '');
    return /^\d{1,12}(\.\d{1,2})?$/.test(amount) ? { value: Number(amount) } : { problem: '数额请填写以元为单位的数字。' };
  }
  return { value: text };
}

/** Every page from `first` to `last` of a case file, or the Chinese reason why they are no range of it. */
export function pageRange(first: number, last: number, pages: number): { readonly pages: readonly number[] } | { readonly problem: string } {
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last > pages) return { problem: `页码应在1到${pages}之间。` };
  if (first > last) return { problem: '起始页不能大于结束页。' };
  return { pages: Array.from({ length: last - first + 1 }, (_, index) => first + index) };
}

/** Documents in the order of their pages. */
export const inPageOrder = (documents: readonly CaseDocument[]): readonly CaseDocument[] =>
  [...documents].sort((a, b) => (a.pages[0] ?? 0) - (b.pages[0] ?? 0));

/** Pages with which a second document can begin inside a document. */
export const splitPages = (document: CaseDocument): readonly number[] => document.pages.slice(1);

/** Two documents as one of the first one's type; null where pages lie between them or the type is none that can be set. */
export function mergedDocument(document: CaseDocument, next: CaseDocument): { readonly pages: number[]; readonly documentType: DocumentType } | null {
  const documentType = DOCUMENT_TYPES.find((type) => type === document.type);
  if (documentType === undefined || next.pages[0] !== (document.pages.at(-1) ?? 0) + 1) return null;
  return { pages: [...document.pages, ...next.pages], documentType };
}

/** What checking again brought, in Chinese: which of the findings say something else, and the points. */
export function recheckText(before: Rechecked, after: Rechecked): string {
  const said = new Map(before.findings.map(({ id, status, message }) => [id, `${status} ${message}`]));
  const changed = after.findings.filter(({ id, status, message }) => said.get(id) !== `${status} ${message}`);
  const gone = before.findings.filter(({ id }) => !after.findings.some((finding) => finding.id === id)).length;
  const count = changed.length + gone;
  const [was, is] = [before.sheet?.total ?? '—', after.sheet?.total ?? '—'];
  const points = was === is ? `得分仍为${is}分` : `得分由${was}分变为${is}分`;
  return `已更正并重新检查：${count === 0 ? '检查结论没有变化' : `${count}条检查结论有变化`}，${points}。可以撤销（Ctrl+Z）。`;
}
