import type { CaseDetail } from '../../shared/contract';
import { UserError } from '../../shared/model';
import type { ActionBody } from '../../shared/review';
import { detailOf } from './case-views';
import type { Context } from './context';
import { requireOpenReview, reviewerOf } from './journal';
import type { CaseSnapshot, Session } from './session';

/** How procedures write into the journal of a case file. */
export interface Recorder {
  /** Adds an entry, on disk when this returns, and gives the case file as it then stands. */
  record(session: Session, caseId: string, body: ActionBody, by?: string): CaseDetail;
  /** The case file, if it may be changed now. Throws UserError `case-missing` or `review-finished`. */
  editable(caseId: string): { readonly session: Session; readonly snapshot: CaseSnapshot };
}

/** The one way in which people's actions reach the journal. */
export function recorder({ requireSession, events }: Pick<Context, 'requireSession' | 'events'>): Recorder {
  return {
    record(session, caseId, body, by) {
      session.journal.append(caseId, body, by ?? reviewerOf(session.workspace));
      session.changed(caseId);
      // A verdict may make a check advice only, or end that: then every list and sheet is out of date.
      const caseIds = session.adviceChanged() ? session.workspace.cases.list().map(({ id }) => id) : [caseId];
      events.publish('cases.changed', { caseIds });
      return detailOf(session.snapshot(caseId));
    },
    editable(caseId) {
      const session = requireSession();
      const snapshot = session.snapshot(caseId);
      requireOpenReview(snapshot.review, caseId);
      return { session, snapshot };
    },
  };
}

/** Throws UserError `item-missing` unless the score sheet has the item. */
export function requireItem(snapshot: CaseSnapshot, itemId: string): void {
  if (snapshot.analysis?.sheet?.lines.some((line) => line.item.id === itemId) !== true) {
    throw new UserError('item-missing', `案卷“${snapshot.record.id}”的评分表中没有这一评查项目，未作任何改动。请刷新后重试。`);
  }
}
