import type { AttachedPlace, Decimal, ItemJudgement, SeenPages, VerdictRecord } from '../model';

/** One item as the reviewer's sheet counted it. */
export interface ResultLine {
  readonly itemId: string;
  readonly applicable: boolean;
  readonly vetoed: boolean;
  readonly deducted: Decimal;
}

/** What one reviewer found of one case file, as handed in (独立评分). It is never changed afterwards. */
export interface ReviewResult {
  /** SHA-256 of the package it was made from. */
  readonly packageHash: string;
  readonly expertId: string;
  readonly caseId: string;
  /** SHA-256 of the standard it was scored by. */
  readonly templateHash: string;
  readonly lines: readonly ResultLine[];
  readonly total: Decimal;
  readonly grade: string;
  readonly vetoed: boolean;
  readonly judgements: readonly ItemJudgement[];
  readonly verdicts: readonly VerdictRecord[];
  readonly attached: readonly AttachedPlace[];
  /** Pages the reviewer had on the screen. */
  readonly seen: readonly SeenPages[];
  /** When the reviewer finished the case file (not when the file was written), ISO date-time: handing in twice is the same result. */
  readonly finishedAt: string;
}
