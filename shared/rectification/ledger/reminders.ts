import { daysBetween, type IsoDate } from '../../calendar';
import { reminderOn, type ReminderDay } from '../terms';
import type { LedgerEntry } from './fold';
import type { Objection } from './objections';
import { LEDGER_STATES, type LedgerState } from './states';

/** Something whose term runs out or has run out. */
export interface Reminder {
  readonly about: 'rectification' | 'decision-report' | 'objection';
  /** Of the document, or of the objection. */
  readonly id: string;
  readonly agency: string;
  /** 文号; empty for an objection. */
  readonly number: string;
  readonly due: IsoDate;
  /** 7, 3 or 0 days left or fewer; `overdue` once the term is over. */
  readonly stage: ReminderDay | 'overdue';
  /** Days until the end, negative after it. */
  readonly daysLeft: number;
  /** Problems still waited for; 0 for an objection. */
  readonly problems: number;
}

/** States in which the agency's report is waited for. */
const WAITED_FOR: readonly LedgerState[] = ['received', 'rectifying', 'overdue'];

/** What is to be reminded of on that day, the most urgent first. */
export function remindersOn(today: IsoDate, entries: readonly LedgerEntry[], objections: readonly Objection[]): Reminder[] {
  const ofNotices = entries.flatMap(({ noticeId, kind, agency, number, due, problems }): Reminder[] => {
    const open = problems.filter(({ state }) => WAITED_FOR.includes(state)).length;
    if (due === null || open === 0) return [];
    return reminder(today, due.due, { about: kind === 'decision' ? 'decision-report' : 'rectification', id: noticeId, agency, number, problems: open });
  });
  const ofObjections = objections
    .filter(({ state }) => state !== 'reviewed')
    .flatMap(({ objectionId, agency, due }) => reminder(today, due.due, { about: 'objection', id: objectionId, agency, number: '', problems: 0 }));
  return [...ofNotices, ...ofObjections].sort((a, b) => a.daysLeft - b.daysLeft);
}

function reminder(today: IsoDate, due: IsoDate, about: Omit<Reminder, 'due' | 'stage' | 'daysLeft'>): Reminder[] {
  const daysLeft = daysBetween(today, due);
  const stage = daysLeft < 0 ? 'overdue' : reminderOn(today, due);
  return stage === null ? [] : [{ ...about, due, stage, daysLeft }];
}

/** The words of a state on that day: 逾期3日, or its name. */
export const stateWords = (state: LedgerState, today: IsoDate, due: IsoDate | null): string =>
  state === 'overdue' && due !== null ? `逾期${daysBetween(due, today)}日` : LEDGER_STATES[state];
