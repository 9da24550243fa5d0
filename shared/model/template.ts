import type { Certainty, Art10Item } from './finding';
import type { CaseKind } from './casefile';

/** Points as an exact decimal in text form ("1.5"): never a binary float. */
export type Decimal = string;

/** What a template scores: a kind of case file, or an agency as a whole (单位评查: Art. 10(10), (12) and what lies outside a file). */
export type TemplateKind = CaseKind | 'unit';

/** What a not-applicable item does to the result (domain.md §1.8). */
export type NotApplicableRule = 'exclude' | 'full-marks' | 'no-deduction';

/** A scoring template (评查标准) as loaded; the YAML form is described by scoring-templates/template.schema.json. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateKind[];
  /**
   * Sectors (行业) the standard was made for. Such a standard is used only after a person chose it for the batch, and then
   * for case files of agencies of these sectors; absent: for all.
   */
  readonly sectors?: readonly string[];
  /** Where the standard comes from, and how far that was verified; B, C and X are shown as 待核. */
  readonly source: string;
  readonly certainty: Certainty;
  readonly notes: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Full marks to which the point sections are converted, normally "100". */
  readonly fullMarks: Decimal;
  /** `zero`: the file gets 0 points; `fail`: keeps its points but the lowest grade. */
  readonly vetoOutcome: 'zero' | 'fail';
  readonly rounding: { readonly decimals: number; readonly mode: 'half-up' | 'half-even' | 'down' };
  /** Highest threshold first. The last one has minimum "0". */
  readonly grades: readonly Grade[];
  readonly sections: readonly TemplateSection[];
  /** SHA-256 of the file it was loaded from, hex: reviews are pinned to it. */
  readonly hash: string;
}

export interface Grade {
  readonly name: string;
  readonly minimum: Decimal;
}

export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  /**
   * `veto` items only veto; `points` items carry points; `deductions` take points off the result up to `cap`
   * (基本要素); `bonus` adds up to `cap`; `unit` items lie outside a single file and outside its denominator.
   */
  readonly kind: 'veto' | 'points' | 'deductions' | 'bonus' | 'unit';
  /** Points that the section counts for in the whole after conversion; its items' sum if absent. */
  readonly weight?: Decimal;
  readonly cap?: Decimal;
  /** For `veto` sections whose outcome differs from the template's. */
  readonly vetoOutcome?: Template['vetoOutcome'];
  readonly notApplicable: NotApplicableRule;
  readonly items: readonly TemplateItem[];
}

export interface TemplateItem {
  readonly id: string;
  readonly title: string;
  /** 评查要点: the standard's text as shown to the reviewer. */
  readonly standard: string;
  readonly points: Decimal;
  readonly art10: Art10Item;
  /** 依据, e.g. 行政处罚法第60条. */
  readonly basis: string;
  readonly certainty: Certainty;
  /** Where this line's wording and points come from; absent when the template's own source says it all. */
  readonly source?: string;
  /** Document types of which one must be there; none of them in the file and `absence` decides. */
  readonly documents: readonly string[];
  /** What follows when none of `documents` is in the file. */
  readonly absence: 'zero' | 'not-applicable' | 'none';
  /** Ids of checks whose problems propose a deduction (or the veto) on this item. */
  readonly checks: readonly string[];
  readonly subItems: readonly TemplateSubItem[];
  readonly deductions: readonly TemplateDeduction[];
}

/** A credit part (得分子项) of an item. */
export interface TemplateSubItem {
  readonly id: string;
  readonly title: string;
  readonly points: Decimal;
  /** Its absence takes the whole item (子项缺→整项0). */
  readonly essential: boolean;
  readonly checks: readonly string[];
}

/** A deduction (扣分) that a reviewer can pick. */
export interface TemplateDeduction {
  readonly id: string;
  readonly title: string;
  /** Points per occurrence. */
  readonly points: Decimal;
  readonly maximum?: Decimal;
  readonly checks: readonly string[];
}

/** Columns of a standard's table in a workbook that a user can point out by their titles. */
export const TEMPLATE_COLUMNS = [
  'role', 'id', 'title', 'standard', 'points', 'deduct', 'maximum', 'basis', 'art10', 'certainty', 'documents', 'absence', 'checks', 'source',
] as const;
