import type { CaseKind, Decimal } from '../../model';

/** A case file as an agency lists it (案卷台账), before anybody saw it. */
export interface CatalogueEntry {
  /** Unique in the catalogue, e.g. the number of the decision (文书号) or of the volume (卷宗号). */
  readonly id: string;
  readonly agency: string;
  readonly kind: CaseKind;
  /** Date of the decision, ISO; null when the list does not say. */
  readonly date: string | null;
  /** Fine or confiscated amount in yuan; null when there is none or the list does not say. */
  readonly amount: Decimal | null;
}

/** What case files are told apart by when they are drawn. */
export const STRATUM_FIELDS = ['agency', 'kind', 'period', 'amount'] as const;
export type StratumField = (typeof STRATUM_FIELDS)[number];

/** How many are drawn. */
export type DrawSize =
  /** So many in all, shared out by the sizes of the strata, at least `atLeast` from each as far as it has them. */
  | { readonly by: 'total'; readonly number: number; readonly atLeast: number }
  /** The same number from each stratum, or all it has. */
  | { readonly by: 'stratum'; readonly number: number }
  /** A share of each stratum in per cent, rounded up, at least `atLeast`. */
  | { readonly by: 'share'; readonly percent: number; readonly atLeast: number };

/** What was settled before the draw (抽取方案). */
export interface DrawPlan {
  readonly strata: readonly StratumField[];
  readonly period: 'year' | 'quarter' | 'month';
  /** Lower ends of the bands of amounts in yuan, ascending; below the first is a band too. */
  readonly amountBands: readonly Decimal[];
  readonly size: DrawSize;
  /** How many of each stratum stand by (备选), in order, for files that cannot be handed over. */
  readonly reserves: number;
}

export const DEFAULT_DRAW_PLAN: DrawPlan = {
  strata: ['agency', 'kind'],
  period: 'year',
  amountBands: ['10000', '100000'],
  size: { by: 'stratum', number: 3 },
  reserves: 2,
};

/** One stratum (层) of the record. */
export interface DrawnStratum {
  /** Chinese labels of its values, in the order of the plan's fields. */
  readonly labels: readonly string[];
  /** How many the catalogue holds. */
  readonly population: number;
  /** Ids drawn, in the order of the draw. */
  readonly drawn: readonly string[];
  /** Ids standing by, in the order in which they replace. */
  readonly reserves: readonly string[];
}

/** The record of a draw (抽取记录): with the catalogue it can be recomputed by anybody. */
export interface DrawRecord {
  readonly format: 'case-draw/1';
  /** The procedure in words, for whoever recomputes it by hand. */
  readonly algorithm: string;
  readonly seed: string;
  /** How the seed came about, e.g. 由监督员当场报数. */
  readonly seedSource: string;
  readonly plan: DrawPlan;
  /** Entries of the catalogue and the digest of all of them, in canonical form. */
  readonly catalogue: { readonly entries: number; readonly digest: string };
  readonly strata: readonly DrawnStratum[];
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  /** Who watched (见证人), may be empty. */
  readonly witnesses: readonly string[];
}

/** What a draw needs besides the catalogue. */
export interface DrawRequest {
  readonly plan: DrawPlan;
  readonly seed: string;
  readonly seedSource: string;
  readonly by: string;
  readonly at: string;
  readonly witnesses: readonly string[];
}
