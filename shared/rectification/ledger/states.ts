/** States of a problem in the rectification ledger (整改台账), in the order of the way to its end. */
export const LEDGER_STATES = {
  draft: '草拟', issued: '已签发', received: '已送达', rectifying: '整改中', refused: '拒不纠正', overdue: '逾期', reported: '已报告', verified: '已核查',
  decided: '已作决定', transferred: '已移送', closed: '销号', voided: '作废',
} as const;
export type LedgerState = keyof typeof LEDGER_STATES;

/** What needs somebody most comes first: a document stands where the most pressing of its problems stands. */
const PRESSING: readonly LedgerState[] = [
  'voided', 'refused', 'overdue', 'draft', 'issued', 'received', 'rectifying', 'reported', 'verified', 'decided', 'transferred', 'closed',
];

export const mostPressing = (states: readonly LedgerState[]): LedgerState | null => PRESSING.find((state) => states.includes(state)) ?? null;

/** States in which a 决定书 can follow an 意见书 (Art. 16(5) of the 办法: 拒不纠正). */
export const DECIDABLE: readonly LedgerState[] = ['refused', 'overdue'];

/** States in which nothing more is waited for. */
export const SETTLED: readonly LedgerState[] = ['closed', 'decided', 'transferred', 'voided'];
