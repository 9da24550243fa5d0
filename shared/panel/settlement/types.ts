import type { Decimal } from '../../model';

/** How differing reviewers come to one result. */
export interface SettlementRules {
  /** A veto raised by anybody is decided jointly (合议), even where all raise it. */
  readonly vetoNeedsJointDecision: boolean;
  /** Difference of totals, in points of 100, from which reviewers count as differing; null: totals never do. */
  readonly difference: Decimal | null;
  /** Different grades (等次) count as differing. */
  readonly gradesMayNotDiffer: boolean;
  readonly onDifference: 'third-reviewer' | 'joint-decision';
  /** What is proposed where reviewers agree. */
  readonly proposal: 'mean' | 'median' | 'lowest';
  /** Whether the lead confirms every case file, or only differing ones. */
  readonly leadConfirms: boolean;
}

export const DEFAULT_SETTLEMENT_RULES: SettlementRules = {
  vetoNeedsJointDecision: true,
  difference: '5',
  gradesMayNotDiffer: true,
  onDifference: 'third-reviewer',
  proposal: 'mean',
  leadConfirms: true,
};

/** Shown wherever the rules can be set. */
export const SETTLEMENT_SOURCE = '没有查到规定分差限值、取平均或取低的标准，以上各项为本程序自拟的默认值〔待核〕，可由评查组改定。';

/** `waiting` results are missing; `agreed` a proposal stands; the others say who has to decide. */
export type SettlementState = 'waiting' | 'agreed' | 'third-reviewer' | 'joint-decision';

/** Where a case file stands between its reviewers. */
export interface Assessment {
  readonly state: SettlementState;
  /** Why, in Chinese. */
  readonly reasons: readonly string[];
  /** Null where nothing may be proposed: results missing, or people have to decide. */
  readonly proposal: { readonly total: Decimal; readonly grade: string; readonly vetoed: boolean } | null;
  /** Highest less lowest total; null with fewer than two. */
  readonly spread: Decimal | null;
}

/** The final result of a case file (最终结果), as a person decided it. The reviewers' own scores stay beside it for ever. */
export interface SettlementDecision {
  readonly caseId: string;
  readonly total: Decimal;
  readonly grade: string;
  readonly vetoed: boolean;
  readonly reason: string;
  /** The lead (组长). */
  readonly by: string;
  /** Names of all who decided jointly; empty when the lead confirmed alone. */
  readonly participants: readonly string[];
  /** ISO date-time. */
  readonly at: string;
  /** Digests of the results it was decided on. */
  readonly basedOn: readonly string[];
}
