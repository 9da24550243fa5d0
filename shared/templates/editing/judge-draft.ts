import type { Template, TemplateDraft } from '../../model';
import { examineTemplate } from '../load-template';
import type { ValuePath } from '../positions';
import type { Knowledge } from '../references';
import type { Complaint } from '../shape';
import { inTerms, TERMS } from '../table/terms';
import { numberTyped } from './points';

/** Something wrong or doubtful in a draft, at the value it is about. */
export interface DraftFault {
  readonly severity: 'error' | 'warning';
  readonly path: ValuePath;
  /** In Chinese. */
  readonly reason: string;
  readonly remedy: string;
}

/** What the validator says of a draft, and the template it makes; null while there are errors. The template's hash is empty. */
export interface DraftVerdict {
  readonly template: Template | null;
  readonly faults: readonly DraftFault[];
}

/** Judges a draft by the validator of standards' files: the same rules, each complaint at its field. */
export function judgeDraft(draft: TemplateDraft, knowledge: Knowledge): DraftVerdict {
  const examined = examineTemplate(rawOf(draft), { ...knowledge, hash: '' });
  if ('complaints' in examined) return { template: null, faults: examined.complaints.map(faultOf('error')) };
  return { template: examined.template, faults: examined.doubts.map(faultOf('warning')) };
}

const faultOf = (severity: DraftFault['severity']) => ({ path, reason, remedy, missing }: Complaint): DraftFault =>
  missing === undefined
    ? { severity, path, reason: inTerms(reason), remedy: inTerms(remedy) }
    : { severity, path: [...path, missing], reason: `没有填写“${TERMS[missing] ?? missing}”。`, remedy: '请填写。' };

/** The draft as the value that a standard's file would hold: what is empty is not there, what is no number stays a text. */
export function rawOf(draft: TemplateDraft): unknown {
  return present({
    ...draft, sectors: some(draft.sectors), validTo: text(draft.validTo) ?? null, fullMarks: number(draft.fullMarks),
    rounding: present({ decimals: number(draft.rounding.decimals), mode: draft.rounding.mode }),
    grades: draft.grades.map(({ name, minimum }) => present({ name, minimum: number(minimum) })),
    sections: draft.sections.map((section) => present({
      ...section, total: section.kind === 'points' ? number(section.total) : undefined, weight: number(section.weight), cap: number(section.cap),
      items: section.items.map((item) => present({
        ...item, points: number(item.points), documents: some(item.documents), checks: some(item.checks),
        subItems: some(item.subItems.map((part) => present({ ...part, points: number(part.points), checks: some(part.checks) }))),
        deductions: some(item.deductions.map((part) => present({ ...part, points: number(part.points), maximum: number(part.maximum), checks: some(part.checks) }))),
      })),
    })),
  });
}

const text = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed);
const number = (typed: string): number | string | undefined => numberTyped(typed)?.toNumber() ?? text(typed);
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** Without what is undefined or an empty text. */
function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(typeof value === 'string' && value.trim() === '')));
}
