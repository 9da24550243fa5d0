import type { Evidence } from './page';
import type { Finding, FindingVerdict } from './finding';
import type { Decimal, Template, TemplateItem, TemplateSection } from './template';

/**
 * A deduction as applied to an item: one of the template's deductions or missing sub-items (`id`), or without one (`id` null),
 * which is the reviewer's own, or the machine's proposal to take the whole item.
 */
export interface AppliedDeduction {
  readonly id: string | null;
  readonly reason: string;
  /** Points per occurrence. */
  readonly points: Decimal;
  readonly occurrences: number;
  /** Findings it follows from; empty when a person thought of it. */
  readonly findings: readonly string[];
}

/** What a person decided about one item (人工评分). Replaces the proposal for that item. */
export interface ItemJudgement {
  readonly itemId: string;
  readonly applicable: boolean;
  /** For veto items: whether the veto stands. */
  readonly vetoed: boolean;
  readonly deductions: readonly AppliedDeduction[];
  /** Ids of sub-items that do not apply to this case file (不涉及的子项不评). */
  readonly notApplicableParts?: readonly string[];
  /** 扣分理由 / 说明. */
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** A place that a person framed on a page and attached to an item (人工标注的依据). */
export interface AttachedPlace {
  /** Unique in the case file. */
  readonly id: string;
  readonly itemId: string;
  readonly evidence: Evidence;
  /** What the person says about it; may be empty. */
  readonly note: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** Pages that one person had on the screen (阅卷记录). */
export interface SeenPages {
  readonly by: string;
  /** Ascending. */
  readonly pages: readonly number[];
  /** When the last of them was added, ISO date-time. */
  readonly at: string;
}

/** A person's answer to one finding. */
export interface VerdictRecord {
  readonly findingId: string;
  readonly verdict: FindingVerdict;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** `open` nobody looked; `judged` a person decided; `proposed` only the machine spoke; `to-confirm` something must be looked at. */
export type ItemState = 'open' | 'proposed' | 'to-confirm' | 'judged';

/** One line of a score sheet (评分表). */
export interface ScoreLine {
  readonly section: TemplateSection;
  readonly item: TemplateItem;
  readonly state: ItemState;
  readonly applicable: boolean;
  readonly vetoed: boolean;
  /** The item's points less those of sub-items that do not apply; absent where all of them count. */
  readonly applicablePoints?: Decimal;
  readonly deductions: readonly AppliedDeduction[];
  /** Sum after caps, never above the item's points. */
  readonly deducted: Decimal;
  readonly awarded: Decimal;
  readonly note: string;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
  readonly judgement: ItemJudgement | null;
}

/** The score sheet of one case file with its arithmetic laid open. */
export interface ScoreSheet {
  readonly templateId: string;
  readonly templateVersion: string;
  readonly templateHash: string;
  /** What the total follows from beside the lines. */
  readonly rules: Pick<Template, 'fullMarks' | 'rounding' | 'grades' | 'vetoOutcome'>;
  readonly lines: readonly ScoreLine[];
  /** Full marks of what was applicable, before conversion. */
  readonly denominator: Decimal;
  readonly earned: Decimal;
  /** Points off by `deductions` sections, and added by `bonus` sections, after caps. */
  readonly baseDeducted: Decimal;
  readonly bonus: Decimal;
  readonly total: Decimal;
  readonly grade: string;
  readonly vetoed: boolean;
  /** How the total came about, in Chinese, one step a line (折算过程). */
  readonly steps: readonly string[];
  /** Lines no person has decided yet. */
  readonly openLines: number;
  /** True when every line rests on a person's judgement. */
  readonly confirmed: boolean;
}
