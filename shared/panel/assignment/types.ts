import type { CaseKind } from '../../model';

/** A case file as far as its assignment goes. */
export interface AssignableFile {
  readonly id: string;
  readonly agency: string;
  readonly kind: CaseKind;
  /** Sector of the agency; null: not known. */
  readonly sector: string | null;
}

/** What an assignment must keep to. No statute of the province settles these; the defaults follow what cities of it do (domain.md §2.2). */
export interface AssignmentRules {
  /** Independent reviewers per case file. */
  readonly reviewersPerFile: 1 | 2 | 3;
  /** Nobody reviews the own unit (交叉评查). */
  readonly crossUnit: boolean;
  /** The reviewers of one case file come from different units. */
  readonly differentUnits: boolean;
  readonly specialism: 'required' | 'preferred' | 'ignored';
  /** With `preferred`: how many case files more than others a specialist takes before one goes to somebody else. */
  readonly specialistAdvantage: number;
  /** Day on which appointment and certificate must be valid, ISO; null: not looked at. */
  readonly validOn: string | null;
  /** Most case files per expert; null: no limit. */
  readonly mostPerExpert: number | null;
}

export const DEFAULT_ASSIGNMENT_RULES: AssignmentRules = {
  reviewersPerFile: 2,
  crossUnit: true,
  differentUnits: false,
  specialism: 'preferred',
  specialistAdvantage: 3,
  validOn: null,
  mostPerExpert: null,
};

/** Who reviews one case file, by ids. */
export interface Assignment {
  readonly fileId: string;
  readonly experts: readonly string[];
}

/** A rule that stands in the way, in Chinese with names. */
export interface AssignmentProblem {
  readonly rule: 'too-few' | 'unknown' | 'twice' | 'own-unit' | 'recused' | 'specialism' | 'invalid' | 'too-many' | 'same-unit';
  readonly fileId: string;
  readonly expertId: string | null;
  readonly message: string;
}
