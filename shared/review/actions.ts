import type { AdviceOnly } from '../checks';
import type { AttachedPlace, Correction, FindingVerdict, ItemJudgement, SeenPages, VerdictRecord } from '../model';

/** What an action says besides who and when. */
export type ActionBody =
  /** 人工评分: replaces the machine's proposal for the item. */
  | { readonly type: 'judge'; readonly judgement: Omit<ItemJudgement, 'by' | 'at'> }
  /** Several items judged in one step, which is undone in one step. */
  | { readonly type: 'judge-all'; readonly judgements: readonly Omit<ItemJudgement, 'by' | 'at'>[] }
  /** Takes the judgement of an item back. */
  | { readonly type: 'reset'; readonly itemId: string }
  /** 人工结论 on a finding; null takes it back. */
  | { readonly type: 'answer'; readonly findingId: string; readonly verdict: FindingVerdict | null; readonly reason: string }
  /** Attaches a framed place to an item; again with the same id it replaces what was said about it. */
  | { readonly type: 'attach'; readonly place: Omit<AttachedPlace, 'by' | 'at'> }
  | { readonly type: 'detach'; readonly id: string }
  /** Pages that were on the screen. No decision: undo passes it by, and it may stand behind finishing. */
  | { readonly type: 'seen'; readonly pages: readonly number[] }
  /** Corrects the machine's reading of document, fact or kind of case file. */
  | { readonly type: 'correct'; readonly correction: Correction }
  /** Closes the review of the case file; checks that were advice only at that time stay so for it, and no others. */
  | { readonly type: 'finish'; readonly advice?: readonly AdviceOnly[] }
  | { readonly type: 'reopen'; readonly reason: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** An entry of the journal (评查日志) of one case file: something a person did to it. Entries are only ever added. */
export interface ReviewAction {
  readonly body: ActionBody;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** Where the review of one case file stands: what all entries of its journal come to. */
export interface ReviewState {
  /** One per judged item. */
  readonly judgements: readonly ItemJudgement[];
  /** One per answered finding. */
  readonly verdicts: readonly VerdictRecord[];
  /** In the order they were made; a later one on the same thing has replaced the earlier. */
  readonly corrections: readonly Correction[];
  /** In the order they were attached. */
  readonly attached: readonly AttachedPlace[];
  /** One per person, in the order they came. */
  readonly seen: readonly SeenPages[];
  readonly finishedBy: string | null;
  readonly finishedAt: string | null;
  /** Checks that were advice only when it was finished; null while it is not. */
  readonly finishedAdvice: readonly AdviceOnly[] | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
