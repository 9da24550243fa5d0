import type { Decimal } from '../../model';

/** A value that a reviewer gave a unit, by name; null where he gave none. */
export type Rating = string | null;

/** What several reviewers said of one thing. One place per reviewer, the same in all units. */
export type RatedUnit = readonly Rating[];

/** A coefficient, or why there is none. Without overlap there is no number. */
export type Coefficient =
  | { readonly value: number; readonly units: number; readonly pairs: number }
  | { readonly value: null; readonly reason: 'no-overlap' | 'no-variation'; readonly units: number; readonly pairs: number };

/** One reviewer's score of one item of one case file. */
export interface ItemScore {
  readonly caseId: string;
  readonly itemId: string;
  readonly reviewer: string;
  /** Points of the item taken off. */
  readonly deducted: Decimal;
  readonly applicable: boolean;
  readonly vetoed: boolean;
}
