import type { Art10Item, Certainty } from './finding';
import type { NotApplicableRule, Template, TemplateItem, TemplateKind, TemplateSection } from './template';

/**
 * A standard while somebody writes it: the shape of a template with nothing demanded yet. Numbers are kept as they were typed, and an
 * empty text stands for what is not written.
 */
export interface TemplateDraft {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateKind[];
  readonly sectors: readonly string[];
  readonly source: string;
  readonly certainty: Certainty | '';
  readonly notes: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly fullMarks: string;
  readonly vetoOutcome: Template['vetoOutcome'];
  readonly rounding: { readonly decimals: string; readonly mode: Template['rounding']['mode'] };
  readonly grades: readonly { readonly name: string; readonly minimum: string }[];
  readonly sections: readonly DraftSection[];
}

export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly kind: TemplateSection['kind'];
  /** What the points of its items must add up to; only of sections with points. */
  readonly total: string;
  readonly weight: string;
  readonly cap: string;
  readonly vetoOutcome: Template['vetoOutcome'] | '';
  readonly notApplicable: NotApplicableRule;
  readonly items: readonly DraftItem[];
}

export interface DraftItem {
  readonly id: string;
  readonly title: string;
  readonly standard: string;
  readonly points: string;
  readonly art10: Art10Item | '';
  readonly basis: string;
  readonly certainty: Certainty | '';
  readonly source: string;
  readonly documents: readonly string[];
  readonly absence: TemplateItem['absence'];
  readonly checks: readonly string[];
  readonly subItems: readonly DraftSubItem[];
  readonly deductions: readonly DraftDeduction[];
}

export interface DraftSubItem {
  readonly id: string;
  readonly title: string;
  readonly points: string;
  readonly essential: boolean;
  readonly checks: readonly string[];
}

export interface DraftDeduction {
  readonly id: string;
  readonly title: string;
  /** Per occurrence. */
  readonly points: string;
  readonly maximum: string;
  readonly checks: readonly string[];
}
