import type { ProcedureInput } from '../../../shared/contract';
import type { AppliedDeduction, ScoreLine, TemplateItem } from '../../../shared/model';

export type JudgeInput = ProcedureInput<'items.judge'>;
type Change = Partial<Pick<JudgeInput, 'applicable' | 'vetoed' | 'note'>> & {
  readonly deductions?: readonly AppliedDeduction[];
  readonly notApplicableParts?: readonly string[];
};

/** Longest text that the contract takes for a reason or note. */
const MAX_TEXT = 2000;
const MAX_FINDINGS = 200;
const MAX_EVIDENCE = 100;

/** The judgement that a line stands for now, with what the person changed; without a change it accepts the proposal. */
export function judgementOf(caseId: string, line: ScoreLine, change: Change = {}): JudgeInput {
  const deductions = change.deductions ?? line.deductions;
  const parts = change.notApplicableParts ?? line.judgement?.notApplicableParts ?? [];
  return {
    caseId,
    itemId: line.item.id,
    applicable: change.applicable ?? line.applicable,
    vetoed: change.vetoed ?? line.vetoed,
    deductions: deductions.map((deduction) => ({
      ...deduction,
      reason: deduction.reason.slice(0, MAX_TEXT),
      findings: deduction.findings.slice(0, MAX_FINDINGS),
    })),
    ...(parts.length === 0 ? {} : { notApplicableParts: [...parts] }),
    note: (change.note ?? line.note).slice(0, MAX_TEXT),
    evidence: line.evidence.slice(0, MAX_EVIDENCE).map((evidence) => ({ ...evidence, text: evidence.text.slice(0, MAX_TEXT) })),
  };
}

/** The list without the entry where it is there, with it where it is not. */
export const toggled = (list: readonly string[], entry: string): readonly string[] => (list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry]);

/** A deduction or missing part that the standard lists for an item, as the reviewer picks it. */
export interface DeductionChoice {
  readonly id: string;
  readonly title: string;
  readonly points: string;
  /** Most that may be taken for it, however often it occurs. */
  readonly maximum?: string;
}

/** What the standard lets the reviewer take off an item: its deductions, and its parts when they are missing. */
export function deductionChoices(item: TemplateItem): readonly DeductionChoice[] {
  return [
    ...item.deductions.map(({ id, title, points, maximum }) => ({ id, title, points, ...(maximum === undefined ? {} : { maximum }) })),
    ...item.subItems.map((part) => ({
      id: part.id,
      title: `缺少或不符：${part.title}${part.essential ? '（必备要素，本项不得分）' : ''}`,
      points: part.essential ? item.points : part.points,
    })),
  ];
}

/** The deductions with one of them replaced, or left out if `next` is null. */
export function replaceDeduction(deductions: readonly AppliedDeduction[], index: number, next: AppliedDeduction | null): readonly AppliedDeduction[] {
  return deductions.flatMap((deduction, at) => (at !== index ? [deduction] : next === null ? [] : [next]));
}

/** What one click on a line that nobody judged yet decides; null once it was judged. */
export function acceptLabel(line: ScoreLine): string | null {
  if (line.state === 'judged') return null;
  if (line.state === 'proposed') return '采纳建议';
  if (!line.applicable) return '确认不适用';
  if (line.section.kind === 'veto') return line.vetoed ? '确认否决' : '确认不否决';
  if (line.section.kind === 'bonus') return '确认加分';
  return line.deductions.length > 0 ? '确认扣分' : '确认不扣分';
}

/** How a line counts, in a few words: 8/10分, 否决, 不适用. */
export function resultText(line: ScoreLine): string {
  if (!line.applicable) return '不适用';
  if (line.section.kind === 'veto') return line.vetoed ? '否决' : '不否决';
  if (line.section.kind === 'bonus') return `加${line.awarded}分`;
  if (line.section.kind === 'deductions') return line.deducted === '0' ? '不扣分' : `扣${line.deducted}分`;
  return `${line.awarded}/${line.applicablePoints ?? line.item.points}分`;
}
