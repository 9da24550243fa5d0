import { daysBetween, termEnd, type IsoDate, type TermEnd, type WorkCalendar } from '../calendar';
import type { LegalNote } from './types';

/** A term with the rule by which it is counted. */
export interface TermRule {
  readonly count: number;
  readonly unit: 'day' | 'working-day';
  /** Whether a last day off moves to the next working day (顺延). */
  readonly rollForward: boolean;
  readonly basis: LegalNote;
}

/** A law that sets terms for rectification, from the first day it is in force. */
export interface RuleSet {
  readonly id: 'measures-2024' | 'regulation-2026';
  readonly title: string;
  readonly from: IsoDate;
  /** From receipt of the 意见书 to rectification and report. */
  readonly rectification: TermRule;
  /** From receipt of the 决定书 to the written report. */
  readonly decisionReport: TermRule;
}

const day30 = (text: string, certainty: LegalNote['certainty']): TermRule => ({ count: 30, unit: 'day', rollForward: true, basis: { text, certainty } });

/** The laws to choose from, the oldest first. The regulation's own terms were not read: those of the 办法 stand in, marked. */
export const RULE_SETS: readonly RuleSet[] = [
  {
    id: 'measures-2024', title: '《驻马店市行政执法监督办法》（2024年9月1日施行）', from: '2024-09-01',
    rectification: day30('《驻马店市行政执法监督办法》第十六条第四款', 'A'),
    decisionReport: day30('《驻马店市行政执法监督办法》第十六条第六款', 'A'),
  },
  {
    id: 'regulation-2026', title: '《行政执法监督条例》（国务院令第825号，2026年2月1日施行）', from: '2026-02-01',
    rectification: day30('《行政执法监督条例》（期限条文未读到，暂按《驻马店市行政执法监督办法》第十六条第四款）', 'X'),
    decisionReport: day30('《行政执法监督条例》（期限条文未读到，暂按《驻马店市行政执法监督办法》第十六条第六款）', 'X'),
  },
];

/** The laws that can be chosen for a document issued on that day. */
export const ruleSetsOn = (issuedOn: IsoDate): readonly RuleSet[] => RULE_SETS.filter(({ from }) => from <= issuedOn);

/** Term for deciding on an objection: none in the 办法; 10 working days borrowed from Guangdong's rules. */
export const REVIEW_TERM: TermRule = {
  count: 10, unit: 'working-day', rollForward: false,
  basis: { text: '办法未规定，借用《广东省行政执法案卷评查办法》的十个工作日', certainty: 'X' },
};

/** An extension (延期) granted before or after the term ended. */
export interface Extension {
  readonly days: number;
}

/**
 * The last day in time: counted from the day of receipt, which is not counted itself; each extension counts natural days from the end
 * before it and moves from a day off like the term. Throws RangeError for a date that does not exist.
 */
export function dueDate(receivedOn: IsoDate, rule: TermRule, extensions: readonly Extension[], calendar: WorkCalendar): TermEnd {
  const { count, unit, rollForward } = rule;
  return extensions.reduce<TermEnd>((before, { days }) => {
    const next = termEnd({ start: before.due, count: days, unit: 'day', rollForward }, calendar);
    return { ...next, complete: before.complete && next.complete, steps: [...before.steps, `延期${days}日`, ...next.steps] };
  }, termEnd({ start: receivedOn, count, unit, rollForward }, calendar));
}

/** Days before the end of a term at which the ledger reminds. */
export const REMINDER_DAYS = [7, 3, 0] as const;
export type ReminderDay = (typeof REMINDER_DAYS)[number];

/** The nearest reminder that has been reached: 7, 3 or 0; null before them and once the term is over. */
export function reminderOn(today: IsoDate, due: IsoDate): ReminderDay | null {
  const left = daysBetween(today, due);
  return left < 0 ? null : ([...REMINDER_DAYS].reverse().find((days) => left <= days) ?? null);
}
