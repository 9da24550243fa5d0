import { NOTICE_KINDS, DOCUMENT_NAMES, LEDGER_STATES, type LedgerState, type LegalNote, type Reminder, type TermRule } from '../../shared/rectification';

/** Colours of states; the words always stand beside them. */
export const STATE_COLORS: Readonly<Record<LedgerState, string>> = {
  draft: 'default', issued: 'geekblue', received: 'blue', rectifying: 'cyan', refused: 'red', overdue: 'red', reported: 'gold', verified: 'lime',
  decided: 'purple', transferred: 'purple', closed: 'green', voided: 'default',
};

export const STATE_OPTIONS = (Object.keys(LEDGER_STATES) as LedgerState[]).map((value) => ({ value, label: LEDGER_STATES[value] }));
export const KIND_OPTIONS = NOTICE_KINDS.map((value) => ({ value, label: DOCUMENT_NAMES[value] }));

/** How pressing a term is by the days left: over, last day, three days, seven days, later; null without a term. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'near' | 'later';

export function urgencyOf(daysLeft: number | null): Urgency | null {
  if (daysLeft === null) return null;
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  return daysLeft <= 3 ? 'soon' : daysLeft <= 7 ? 'near' : 'later';
}

/** Days left as they are said: 逾期3日, 今日到期, 还有5日. */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft < 0) return `逾期${-daysLeft}日`;
  return daysLeft === 0 ? '今日到期' : `还有${daysLeft}日`;
}

export const REMINDER_NAMES: Readonly<Record<Reminder['about'], string>> = {
  rectification: '整改报告', 'decision-report': '决定书的书面报告', objection: '异议复核',
};

/** A term in words: 30日（末日遇休息日顺延）. */
export const termText = ({ count, unit, rollForward }: TermRule): string =>
  `${count}${unit === 'day' ? '日' : '个工作日'}${rollForward ? '（末日遇节假日顺延）' : ''}`;

/** A remark on the law as it is shown, marked 待核 unless it was read in full. */
export const needsCheck = ({ certainty }: LegalNote): boolean => certainty !== 'A';
