import type { IsoDate, TermEnd } from '../../calendar';
import { chineseDate } from '../../wording';
import { dueDate, type TermRule } from '../terms';
import type { KeptFile } from './events';
import type { LedgerClock } from './fold';

/** The score of a case file at one time. */
export interface KeptScore {
  readonly caseId: string;
  readonly caseTitle: string;
  readonly total: string;
  readonly grade: string;
}

export const OBJECTION_OUTCOMES = { upheld: '异议成立', partly: '异议部分成立', rejected: '异议不成立', withdrawn: '撤回异议' } as const;
export type ObjectionOutcome = keyof typeof OBJECTION_OUTCOMES;

/** What happened to an objection (异议) and its re-review (复核). */
export type ObjectionEventBody =
  | {
      readonly type: 'objected'; readonly on: IsoDate; readonly agency: string; readonly caseIds: readonly string[];
      /** The document it is about; null when it is about scores before any document. */
      readonly noticeId: string | null; readonly grounds: string; readonly rule: TermRule;
      /** Scores as they stood then: kept whatever comes. */
      readonly scores: readonly KeptScore[]; readonly files: readonly KeptFile[];
    }
  | { readonly type: 'assigned'; readonly on: IsoDate; readonly person: string }
  | {
      readonly type: 'reviewed'; readonly on: IsoDate; readonly outcome: ObjectionOutcome; readonly note: string;
      /** Scores of the same case files as they stand after the re-review. */
      readonly scores: readonly KeptScore[]; readonly files: readonly KeptFile[];
    };

export interface ObjectionEvent {
  readonly objectionId: string;
  readonly body: ObjectionEventBody;
  readonly by: string;
  /** ISO date-time of the entry. */
  readonly at: string;
}

export const OBJECTION_STATES = { received: '待分派', assigned: '复核中', overdue: '复核逾期', reviewed: '已复核' } as const;
export type ObjectionState = keyof typeof OBJECTION_STATES;

/** A score before and after a re-review (复核后). */
export interface ScoreChange {
  readonly caseId: string;
  readonly caseTitle: string;
  readonly before: KeptScore;
  readonly after: KeptScore;
}

export interface Objection {
  readonly objectionId: string;
  readonly agency: string;
  readonly caseIds: readonly string[];
  readonly noticeId: string | null;
  readonly receivedOn: IsoDate;
  readonly grounds: string;
  readonly rule: TermRule;
  readonly due: TermEnd;
  readonly state: ObjectionState;
  /** Who re-reviews; empty while nobody does. */
  readonly person: string;
  readonly reviewedOn: IsoDate | null;
  /** It was decided after its term. */
  readonly late: boolean;
  readonly outcome: ObjectionOutcome | null;
  readonly note: string;
  /** Only those that changed. */
  readonly changes: readonly ScoreChange[];
  readonly files: readonly KeptFile[];
  readonly history: readonly ObjectionEvent[];
}

type Last = <T extends ObjectionEventBody['type']>(type: T) => Extract<ObjectionEventBody, { readonly type: T }> | null;

const lastOf = (events: readonly ObjectionEvent[]): Last => <T extends ObjectionEventBody['type']>(type: T) =>
  events.map(({ body }) => body).findLast((body): body is Extract<ObjectionEventBody, { readonly type: T }> => body.type === type) ?? null;

/**
 * Where an objection stands after all entries about it.
 * @param events oldest first; the first is `objected`
 * @throws RangeError without it
 */
export function foldObjection(events: readonly ObjectionEvent[], { today, calendar }: LedgerClock): Objection {
  const last = lastOf(events);
  const [objected, assigned, reviewed] = [last('objected'), last('assigned'), last('reviewed')];
  const [first] = events;
  if (objected === null || first === undefined) throw new RangeError('an objection begins with its receipt');
  const due = dueDate(objected.on, objected.rule, [], calendar);
  const open: ObjectionState = today > due.due ? 'overdue' : assigned === null ? 'received' : 'assigned';
  return {
    objectionId: first.objectionId, agency: objected.agency, caseIds: objected.caseIds, noticeId: objected.noticeId, receivedOn: objected.on,
    grounds: objected.grounds, rule: objected.rule, due, state: reviewed === null ? open : 'reviewed', person: assigned?.person ?? '',
    reviewedOn: reviewed?.on ?? null, late: reviewed !== null && reviewed.on > due.due, outcome: reviewed?.outcome ?? null, note: reviewed?.note ?? '',
    changes: reviewed === null ? [] : changesBetween(objected.scores, reviewed.scores), files: [...objected.files, ...(reviewed?.files ?? [])], history: events,
  };
}

function changesBetween(before: readonly KeptScore[], after: readonly KeptScore[]): ScoreChange[] {
  return before.flatMap((old) => {
    const now = after.find(({ caseId }) => caseId === old.caseId);
    const same = now === undefined || (now.total === old.total && now.grade === old.grade);
    return same ? [] : [{ caseId: old.caseId, caseTitle: old.caseTitle, before: old, after: now }];
  });
}

/** Why an entry cannot be made on an objection now, in Chinese without an end mark; null when it can. */
export function whyNotObjection(objection: Objection, body: ObjectionEventBody, today: IsoDate): string | null {
  if (body.on > today) return `日期${chineseDate(body.on)}晚于今天`;
  if (body.type === 'objected') return '异议已经登记';
  if (objection.state === 'reviewed') return '该异议已经复核完毕';
  return body.on < objection.receivedOn ? `日期${chineseDate(body.on)}早于收到异议的日期${chineseDate(objection.receivedOn)}` : null;
}
