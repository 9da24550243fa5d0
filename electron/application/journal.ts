import { UserError } from '../../shared/model';
import { foldReview, type ActionBody, type ReviewAction, type ReviewState } from '../../shared/review';
import type { Workspace } from '../storage';

/** The journal of people's actions on the case files of a workspace. */
export interface Journal {
  stateOf(caseId: string): ReviewState;
  /** As it stood at an ISO moment, entries of that moment included. */
  stateAt(caseId: string, moment: string): ReviewState;
  /** True if nobody has done anything to the case file yet; looking at its pages does nothing to it. */
  isEmpty(caseId: string): boolean;
  /** Adds an action; it is on disk when this returns. */
  append(caseId: string, body: ActionBody, by: string): void;
}

/** @param now milliseconds */
export function createJournal(workspace: Workspace, now: () => number): Journal {
  const actionsOf = (caseId: string): readonly ReviewAction[] =>
    workspace.actions.list(caseId).map(({ type, payload, by, at }) => ({
      // The workspace holds only bodies that `append` wrote.
      body: { ...(payload as object), type } as ActionBody,
      by,
      at,
    }));
  return {
    stateOf: (caseId) => foldReview(actionsOf(caseId)),
    stateAt: (caseId, moment) => foldReview(actionsOf(caseId).filter(({ at }) => at <= moment)),
    isEmpty: (caseId) => workspace.actions.list(caseId).every(({ type }) => type === 'seen'),
    append(caseId, body, by) {
      const { type, ...payload } = body;
      workspace.actions.append(caseId, { type, payload, by, at: new Date(now()).toISOString() });
    },
  };
}

/** Stands as the author while nobody has entered a name in the batch settings. */
const UNNAMED_REVIEWER = '评查员';

/** Who works now, by the batch settings. */
export const reviewerOf = (workspace: Workspace): string => workspace.batch.get().reviewer.trim() || UNNAMED_REVIEWER;

/** Refuses changes to a review that was finished. */
export function requireOpenReview(state: ReviewState, caseId: string): void {
  if (state.finishedBy !== null) {
    throw new UserError('review-finished', `案卷“${caseId}”已由${state.finishedBy}评查完毕，未作改动。如需修改，请先“退回重评”并写明理由。`);
  }
}
