import type { CaseKind, Decimal } from '../model';
import type {
  Assessment, Assignment, AssignmentProblem, AssignmentRules, AssignableFile, AuditEntry, AuditVerification, Coefficient, DrawRecord, DrawVerification, Expert, Severity, SettlementDecision,
  SettlementRules,
} from '../panel';

/** Whose workspace this is: the lead's, or that of one expert who works on a package. */
export type PanelRole =
  | { readonly role: 'lead' }
  | {
      readonly role: 'expert'; readonly batch: string; readonly organ: string; readonly packedAt: string;
      /** Case files of the package, and those reviewed to the end. */
      readonly cases: number; readonly finished: number;
    };

/** Somebody of the pool with what the pool cannot say by itself. */
export interface ExpertView {
  readonly expert: Expert;
  /** Personal data was erased: never assigned again. */
  readonly erased: boolean;
  /** Case files assigned now. */
  readonly assigned: number;
}

/** A draw as kept, and whether recomputing it comes to the same. */
export interface DrawView {
  readonly record: DrawRecord;
  readonly verification: DrawVerification;
}

/** Where the reviewers of each case file stand. */
export interface AssignmentView {
  readonly files: readonly AssignableFile[];
  readonly rules: AssignmentRules;
  readonly assignments: readonly Assignment[];
  readonly problems: readonly AssignmentProblem[];
  /** What a change by hand brought with it that the person should know, in Chinese. */
  readonly warnings: readonly string[];
  /** Case files by expert id. */
  readonly loads: Readonly<Record<string, number>>;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** A package that went out to an expert. */
export interface SentPackageView {
  readonly hash: string;
  readonly expertId: string;
  readonly caseIds: readonly string[];
  readonly at: string;
  /** The assignment changed since: the package lacks case files, or has others. */
  readonly outdated: boolean;
}

/** What became of one package that was to be written. `message` in Chinese, null when it was written. */
export interface PackageOutcome {
  readonly expertId: string;
  readonly paths: readonly string[];
  readonly message: string | null;
}

/** Bytes of the piece of work under way, and which piece of how many. */
export interface PanelProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly piece: number;
  readonly pieces: number;
}

/** A result file as written by an expert. */
export interface WrittenResult {
  readonly path: string;
  readonly cases: number;
  /** Case files that are not reviewed to the end and stay out. */
  readonly unfinished: readonly string[];
}

/** What one result file brings, or why it is refused. */
export interface ResultFilePreview {
  readonly file: string;
  readonly expertId: string | null;
  /** Case files: new, already there, and differing from what the same expert handed in before. */
  readonly added: readonly string[];
  readonly known: readonly string[];
  readonly differing: readonly string[];
  /** Why nothing of it is taken, in Chinese; null if it may be. */
  readonly refusal: string | null;
}

/** Several differing results of one expert for a case file, from which the lead chooses. */
export interface ResultQuestion {
  readonly expertId: string;
  readonly options: readonly { readonly digest: string; readonly total: Decimal; readonly grade: string; readonly vetoed: boolean; readonly finishedAt: string }[];
}

/** A case file between its reviewers. */
export interface MergedCase {
  readonly caseId: string;
  readonly caseName: string;
  readonly agency: string;
  readonly kind: CaseKind;
  readonly reviewers: readonly {
    readonly expertId: string;
    readonly state: 'waiting' | 'in' | 'ask';
    /** Null until all have handed in (独立评分). */
    readonly score: { readonly total: Decimal; readonly grade: string; readonly vetoed: boolean } | null;
  }[];
  readonly questions: readonly ResultQuestion[];
  /** Null until all assigned reviewers have handed in. */
  readonly assessment: Assessment | null;
  readonly decision: SettlementDecision | null;
  /** Results came in since the decision. */
  readonly outdated: boolean;
}

/** What somebody, or the machine, said of one item. */
export interface ItemOpinion {
  readonly applicable: boolean;
  readonly vetoed: boolean;
  readonly deducted: Decimal;
  readonly reasons: readonly string[];
  readonly note: string;
}

/** Side by side (逐项对照): items by reviewers, those that differ first. */
export interface Comparison {
  readonly caseId: string;
  readonly reviewers: readonly { readonly expertId: string; readonly total: Decimal; readonly grade: string; readonly vetoed: boolean; readonly pagesSeen: number }[];
  readonly pages: number;
  readonly fullMarks: Decimal;
  readonly grades: readonly { readonly name: string; readonly minimum: Decimal }[];
  readonly items: readonly {
    readonly itemId: string;
    readonly title: string;
    readonly points: Decimal;
    readonly differs: boolean;
    /** In the order of `reviewers`; null where the reviewer's sheet has no such item. */
    readonly opinions: readonly (ItemOpinion | null)[];
    /** What the program proposes, apart from the people. */
    readonly machine: ItemOpinion | null;
  }[];
}

/** A coefficient with its words. */
export interface SpokenCoefficient {
  readonly coefficient: Coefficient;
  readonly words: string;
}

/** How far reviewers agree, over case files that all of theirs have handed in. */
export interface AgreementView {
  readonly cases: number;
  readonly overall: SpokenCoefficient;
  /** Cohen's κ; null unless exactly two people reviewed. */
  readonly kappa: SpokenCoefficient | null;
  readonly items: readonly {
    readonly itemId: string; readonly title: string; readonly cases: number; readonly pairs: number; readonly agreement: number | null;
    readonly nominal: SpokenCoefficient; readonly ordinal: SpokenCoefficient; readonly differing: readonly string[];
  }[];
  readonly severities: readonly Severity[];
}

/** The audit log with what checking it came to. */
export interface AuditView {
  readonly links: readonly { readonly number: number; readonly hash: string; readonly entry: AuditEntry }[];
  readonly verification: AuditVerification;
}

export interface SettlementRulesView {
  readonly rules: SettlementRules;
  /** Where the defaults come from, with the mark 待核. */
  readonly source: string;
}
