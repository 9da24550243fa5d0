import type { CheckParameter } from '../checks/parameter-words';
import type { Art10Item, Automation, CaseKind, FindingLevel, LegalBasis } from '../model';

/** A check of the library, as somebody picks it for a standard. */
export interface CheckCard {
  readonly id: string;
  readonly title: string;
  readonly item: Art10Item;
  readonly kinds: readonly CaseKind[];
  readonly level: FindingLevel;
  readonly automation: Automation;
  readonly basis: LegalBasis;
  readonly parameters: readonly CheckParameter[];
}
