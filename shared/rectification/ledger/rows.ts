import { daysBetween, type IsoDate } from '../../calendar';
import type { NoticeKind, RectificationProblem } from '../types';
import { MEASURES, type KeptFile } from './events';
import type { LedgerEntry, ProblemProgress } from './fold';
import { stateWords } from './reminders';
import { SETTLED, type LedgerState } from './states';

/** One line of the rectification ledger (整改台账): one problem under one document. */
export interface LedgerRow {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  /** 文号; empty for a draft. */
  readonly number: string;
  readonly agency: string;
  readonly problem: RectificationProblem;
  readonly state: LedgerState;
  /** 整改中, 逾期3日 … */
  readonly stateText: string;
  readonly issuedOn: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly due: IsoDate | null;
  /** False when holidays of a year on the way are not known: the term may end later. */
  readonly dueComplete: boolean;
  /** Days until the end of the term, negative after it; null without a term, and for a problem that is settled. */
  readonly daysLeft: number | null;
  /** Days of all extensions. */
  readonly extendedDays: number;
  readonly reportedOn: IsoDate | null;
  readonly late: boolean;
  readonly verifiedOn: IsoDate | null;
  readonly verifiedBy: string;
  /** What verification found; null before. */
  readonly rectified: boolean | null;
  readonly closedOn: IsoDate | null;
  /** The 决定书 that took its place; null without one. */
  readonly decision: { readonly noticeId: string; readonly number: string } | null;
  /** The 意见书 behind a 决定书. */
  readonly follows: string | null;
  /** Measures of Art. 17 taken on the document, in words. */
  readonly measures: readonly string[];
  readonly transfers: number;
  readonly files: readonly KeptFile[];
}

/** Which lines are wanted; what is left out does not matter. */
export interface LedgerFilter {
  readonly agency?: string | undefined;
  readonly caseId?: string | undefined;
  readonly kinds?: readonly NoticeKind[] | undefined;
  readonly states?: readonly LedgerState[] | undefined;
  /** Only what is still waited for. */
  readonly open?: boolean | undefined;
  /** Words in number, agency, case file, title or fact. */
  readonly text?: string | undefined;
  /** First and last day on which the term ends. */
  readonly dueFrom?: IsoDate | undefined;
  readonly dueTo?: IsoDate | undefined;
}

/** The lines of the ledger on that day, documents in the order they were drafted; discarded drafts are left out. */
export const ledgerRows = (entries: readonly LedgerEntry[], today: IsoDate): LedgerRow[] =>
  entries.filter(({ discarded }) => !discarded).flatMap((entry) => entry.problems.map((own) => rowOf(entry, own, today)));

function rowOf(entry: LedgerEntry, own: ProblemProgress, today: IsoDate): LedgerRow {
  const { problem, state, reported, verified, closed, decided, late } = own;
  const due = entry.due?.due ?? null;
  const transfers = entry.transfers.filter(({ problemIds }) => problemIds.length === 0 || problemIds.includes(problem.id));
  const proofs = [...entry.history].flatMap(({ body }) => ('files' in body && (!('problemIds' in body) || body.problemIds.includes(problem.id)) ? body.files : []));
  return {
    noticeId: entry.noticeId, kind: entry.kind, number: entry.number, agency: entry.agency, problem, state, stateText: stateWords(state, today, due),
    issuedOn: entry.issued?.on ?? null, receivedOn: entry.received?.on ?? null, due, dueComplete: entry.due?.complete ?? true,
    daysLeft: due === null || SETTLED.includes(state) ? null : daysBetween(today, due),
    extendedDays: entry.extensions.reduce((sum, { days }) => sum + days, 0),
    reportedOn: reported?.on ?? null, late, verifiedOn: verified?.on ?? null, verifiedBy: verified?.verifier ?? '', rectified: verified?.rectified ?? null, closedOn: closed?.on ?? null,
    decision: decided === null ? null : { noticeId: decided.noticeId, number: decided.number }, follows: entry.issued?.follows ?? null,
    measures: entry.measures.map(({ measure }) => MEASURES[measure]), transfers: transfers.length, files: proofs,
  };
}

const words = ({ number, agency, problem }: LedgerRow): string =>
  [number, agency, problem.caseTitle, problem.decisionNumber, problem.party, problem.title, problem.fact].join('\n').toLowerCase();

/** Whether a line is wanted. */
export function fitsFilter(row: LedgerRow, { agency, caseId, kinds, states, open, text, dueFrom, dueTo }: LedgerFilter): boolean {
  return (
    (agency === undefined || row.agency === agency) &&
    (caseId === undefined || row.problem.caseId === caseId) &&
    (kinds === undefined || kinds.includes(row.kind)) &&
    (states === undefined || states.includes(row.state)) &&
    (open !== true || !SETTLED.includes(row.state)) &&
    (text === undefined || text.trim() === '' || words(row).includes(text.trim().toLowerCase())) &&
    (dueFrom === undefined || (row.due !== null && row.due >= dueFrom)) &&
    (dueTo === undefined || (row.due !== null && row.due <= dueTo))
  );
}
