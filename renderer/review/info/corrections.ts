import type { CaseDocument, Correction, Fact } from '../../../shared/model';
import { factName, factValueKind, isIsoDate } from '../../components/text';

/** A fact as the reviewer sees it: its value now, and what the machine read where a person changed it. */
export interface ShownFact {
  readonly fact: Fact;
  readonly label: string;
  /** The machine's value where a person corrected it (null: it found none); undefined where nobody did. */
  readonly machineValue: string | number | null | undefined;
}

/** A machine's value that a person struck out. */
export interface RemovedFact {
  readonly name: string;
  readonly label: string;
  readonly page: number;
  readonly machineValue: string | number;
}

type FactCorrection = Extract<Correction, { type: 'fact' }>;

/** Facts with a Chinese name in reading order, with the machine's value beside corrected ones. */
export function shownFacts(facts: readonly Fact[], corrections: readonly Correction[]): readonly ShownFact[] {
  return facts.flatMap((fact) => {
    const label = factName(fact.name);
    if (label === null) return [];
    const correction =
      fact.origin === 'person'
        ? factCorrections(corrections).findLast((one) => one.name === fact.name && one.page === fact.evidence.page && one.value === fact.value)
        : undefined;
    return [{ fact, label, machineValue: correction?.machineValue }];
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
