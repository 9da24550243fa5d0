import type { IsoDate, TermEnd, WorkCalendar } from '../../calendar';
import { dueDate, type RuleSet, type TermRule } from '../terms';
import type { NoticeKind, RectificationProblem } from '../types';
import type { NoticeEvent, NoticeEventBody } from './events';
import { mostPressing, type LedgerState } from './states';

type Of<T extends NoticeEventBody['type']> = Extract<NoticeEventBody, { readonly type: T }>;
/** An entry with who made it. */
export type Entered<T extends NoticeEventBody['type']> = Of<T> & { readonly by: string; readonly at: string };

/** One problem of a document with what became of it. */
export interface ProblemProgress {
  readonly problem: RectificationProblem;
  readonly state: LedgerState;
  readonly reported: Entered<'reported'> | null;
  /** The report came after the term. */
  readonly late: boolean;
  readonly verified: Entered<'verified'> | null;
  readonly refused: Entered<'refused'> | null;
  readonly closed: Entered<'closed'> | null;
  readonly decided: Entered<'decided'> | null;
}

/** One document with its term and its problems, as it stands on one day. */
export interface LedgerEntry {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly agency: string;
  /** 文号; empty for a draft. */
  readonly number: string;
  readonly state: LedgerState;
  readonly discarded: boolean;
  readonly issued: Entered<'issued'> | null;
  readonly received: Entered<'received'> | null;
  readonly voided: Entered<'voided'> | null;
  readonly rule: TermRule | null;
  readonly ruleSet: RuleSet['id'] | null;
  readonly extensions: readonly Entered<'extended'>[];
  /** The term with its extensions; null before receipt, and where the document sets none. */
  readonly due: TermEnd | null;
  /** The term as it was before any extension. */
  readonly firstDue: IsoDate | null;
  readonly problems: readonly ProblemProgress[];
  readonly measures: readonly Entered<'measure'>[];
  readonly transfers: readonly Entered<'transferred'>[];
  /** Every entry, oldest first. */
  readonly history: readonly NoticeEvent[];
}

/** The day on which the ledger is looked at, and the days off by which terms are counted. */
export interface LedgerClock {
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

type Progress = { -readonly [K in Exclude<keyof ProblemProgress, 'state' | 'late'>]: ProblemProgress[K] } & { transferred: boolean };

/**
 * Where one document stands after all entries about it. Pure: the same entries on the same day give the same.
 * @param events all entries of the document, oldest first; the first is `drafted`
 * @throws RangeError without a first entry `drafted`
 */
export function foldNotice(events: readonly NoticeEvent[], { today, calendar }: LedgerClock): LedgerEntry {
  const last = <T extends NoticeEventBody['type']>(type: T): Entered<T> | null => all(events, type).at(-1) ?? null;
  const drafted = last('drafted');
  const [first] = events;
  if (drafted === null || first === undefined) throw new RangeError('a document begins with its draft');
  const issued = last('issued');
  const received = last('received');
  const voided = last('voided');
  const discarded = last('discarded') !== null;
  const extensions = all(events, 'extended');
  const rule = issued?.rule ?? null;
  const term = (extended: readonly { readonly days: number }[]): TermEnd | null =>
    received === null || rule === null ? null : dueDate(received.on, rule, extended, calendar);
  const due = term(extensions);
  const waiting = waitingState(issued, received, today, due);
  const problems = progressOf(issued?.problems ?? drafted.problems, events).map(({ transferred, ...progress }): ProblemProgress => ({
    ...progress,
    state: voided !== null || discarded ? 'voided' : stateOf({ ...progress, transferred }, waiting),
    late: progress.reported !== null && due !== null && progress.reported.on > due.due,
  }));
  return {
    noticeId: first.noticeId, kind: drafted.kind, agency: drafted.agency, number: issued?.number ?? '',
    state: voided !== null || discarded ? 'voided' : (mostPressing(problems.map(({ state }) => state)) ?? waiting),
    discarded, issued, received, voided, rule, ruleSet: issued?.ruleSet ?? null, extensions, due, firstDue: term([])?.due ?? null,
    problems, measures: all(events, 'measure'), transfers: all(events, 'transferred'), history: events,
  };
}

function all<T extends NoticeEventBody['type']>(events: readonly NoticeEvent[], type: T): Entered<T>[] {
  const isOf = (body: NoticeEventBody): body is Of<T> => body.type === type;
  return events.flatMap(({ body, by, at }) => (isOf(body) ? [{ ...body, by, at }] : []));
}

/** The state of a problem on which nothing was entered since receipt: the term runs from the day after it (首日不计). */
function waitingState(issued: Of<'issued'> | null, received: Of<'received'> | null, today: IsoDate, due: TermEnd | null): LedgerState {
  if (issued === null) return 'draft';
  if (received === null) return 'issued';
  if (due !== null && today > due.due) return 'overdue';
  return today > received.on && due !== null ? 'rectifying' : 'received';
}

function stateOf({ closed, decided, transferred, verified, reported, refused }: Omit<Progress, 'problem'>, waiting: LedgerState): LedgerState {
  if (closed !== null) return 'closed';
  if (decided !== null) return 'decided';
  if (transferred) return 'transferred';
  if (refused !== null) return 'refused';
  if (verified?.rectified === true) return 'verified';
  return reported !== null && verified === null ? 'reported' : waiting;
}

/** What stands of each problem: a later entry on it takes the place of what it answers. */
function progressOf(problems: readonly RectificationProblem[], events: readonly NoticeEvent[]): Progress[] {
  const progress = problems.map((problem): Progress => ({ problem, reported: null, verified: null, refused: null, closed: null, decided: null, transferred: false }));
  for (const { body, by, at } of events) {
    for (const own of progress) apply(own, body, { by, at });
  }
  return progress;
}

function apply(own: Progress, body: NoticeEventBody, entry: { readonly by: string; readonly at: string }): void {
  if (body.type === 'decision-voided') {
    if (own.decided?.noticeId === body.noticeId) own.decided = null;
    return;
  }
  if (!('problemIds' in body) || !body.problemIds.includes(own.problem.id)) return;
  switch (body.type) {
    case 'reported':
      Object.assign(own, { reported: { ...body, ...entry }, verified: null, refused: null });
      break;
    case 'refused':
      own.refused = { ...body, ...entry };
      break;
    case 'verified':
      Object.assign(own, { verified: { ...body, ...entry }, ...(body.rectified ? { refused: null } : {}) });
      break;
    case 'closed':
      own.closed = { ...body, ...entry };
      break;
    case 'reopened':
      Object.assign(own, { closed: null, verified: null, reported: null, refused: null, transferred: false });
      break;
    case 'decided':
      own.decided = { ...body, ...entry };
      break;
    case 'transferred':
      own.transferred ||= body.ends;
      break;
  }
}
