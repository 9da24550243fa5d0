import type { BenchmarkProblem } from '../benchmarks';
import type { CheckTally } from '../checks';
import type {
  AttachedPlace, BatchSettings, CaseDocument, CaseFile, Correction, Fact, Finding, Page, ScoreSheet, SeenPages, Template, TemplateKind, VerdictRecord,
} from '../model';
import type { CaseFigures } from '../statistics';

/** What the About line and the title bar need. */
export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'batch';
  /** Why this host and not the other, in Chinese; empty for Electron. */
  readonly hostReason: string;
}

export interface WorkspaceInfo {
  readonly path: string;
  readonly name: string;
  readonly cases: number;
  /** Address fragment of the place where the window was, if the program ended without closing the workspace. */
  readonly leftAt?: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  /** Workspaces are marked, so that the picker can show them. */
  readonly isWorkspace: boolean;
}

/** One level of the PC's folders, for the folder picker that works in every host. */
export interface FolderListing {
  readonly path: string;
  readonly parent: string | null;
  readonly folders: readonly FolderEntry[];
  readonly files: readonly string[];
  /** Drives and usual places to start from. */
  readonly places: readonly FolderEntry[];
}

/** One immediate child of the chosen folder as it would be imported. */
export interface IntakeCandidate {
  readonly caseId: string;
  /** The child's own name in the chosen folder, with its extension. */
  readonly child: string;
  readonly shape: 'pdf' | 'tiff' | 'image' | 'folder';
  readonly files: readonly string[];
  readonly ignoredFiles: readonly string[];
}
export interface IntakePreview {
  readonly folder: string;
  readonly candidates: readonly IntakeCandidate[];
  /** Children that are no case file at all, with the reason in Chinese. */
  readonly ignored: readonly { readonly name: string; readonly reason: string }[];
}

/** Import and recognition as one job, since recognition starts while files still come in. */
export interface JobProgress {
  readonly state: 'idle' | 'running' | 'paused' | 'done' | 'cancelled' | 'failed';
  /** What is being done now, in Chinese. */
  readonly step: string;
  readonly casesTotal: number;
  readonly casesTaken: number;
  readonly pagesTotal: number;
  readonly pagesDone: number;
  readonly pagesUnreadable: number;
  /** Recognition speed; null until measured. */
  readonly pagesPerMinute: number | null;
  readonly remainingSeconds: number | null;
  /** One Chinese message per file or page that went wrong. */
  readonly errors: readonly string[];
}

/** One line of the list of case files, with what the figures over the workspace are made of. */
export interface CaseSummary extends CaseFigures {
  readonly caseId: string;
  readonly caseName: string;
  readonly party: string;
  readonly pages: number;
  readonly pagesDone: number;
  readonly errors: readonly string[];
  readonly toConfirm: number;
}

export interface CaseDetail {
  readonly summary: CaseSummary;
  readonly file: CaseFile;
  readonly pages: readonly Page[];
  readonly documents: readonly CaseDocument[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictRecord[];
  readonly corrections: readonly Correction[];
  readonly sheet: ScoreSheet | null;
  /** Places that people framed and attached to items. */
  readonly attached: readonly AttachedPlace[];
  /** Which pages were on the screen, by person. */
  readonly seen: readonly SeenPages[];
  readonly finishedBy: string | null;
  readonly finishedAt: string | null;
  /** Whether 撤销 and 重做 would do anything now. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A reason for a deduction that was used on an item before, anywhere in the workspace. */
export interface UsedReason {
  /** The standard's deduction or part that it was said of; null for one of the reviewer's own. */
  readonly id: string | null;
  readonly reason: string;
  /** Points per occurrence, as last used. */
  readonly points: string;
  /** Case files in which it stands. */
  readonly uses: number;
}

export interface TemplateSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateKind[];
  readonly source: string;
  readonly certainty: Template['certainty'];
  readonly valid: boolean;
  readonly problems: readonly string[];
  /** Sectors it was made for; such a standard is used only after it was chosen. */
  readonly sectors?: readonly string[];
  /** SHA-256 of its text; absent for one that is not valid. */
  readonly hash?: string;
  /** Taken in by the user, not shipped with the program. */
  readonly own?: boolean;
}

/** Something wrong or doubtful in a standard's file. */
export interface TemplateFault {
  readonly severity: 'error' | 'warning';
  /** 「第 12 行」 or 「评查项目!E5」. */
  readonly place: string;
  /** What it is about, for a line of YAML; empty for a cell. */
  readonly subject: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface TemplateCheck {
  readonly file: string;
  /** Null when it cannot be used. */
  readonly template: TemplateSummary | null;
  readonly faults: readonly TemplateFault[];
}

/** One difference between two standards, in Chinese; `wording` and `template` move no points. */
export interface TemplateChange {
  readonly kind: 'template' | 'section' | 'added' | 'removed' | 'points' | 'wording' | 'rule';
  readonly id: string | null;
  readonly text: string;
}

export interface TemplateInUse {
  readonly hash: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateKind[];
  readonly sectors: readonly string[];
  /** Empty for one that was taken by itself. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** Whether it scores the files of some kind now, or was replaced. */
  readonly current: boolean;
}

/** What using another standard changes. */
export interface TemplateSwitch {
  readonly to: { readonly hash: string; readonly title: string; readonly version: string };
  /** The standard that scores these case files now; null where none does or several do. */
  readonly from: { readonly hash: string; readonly title: string; readonly version: string } | null;
  readonly changes: readonly TemplateChange[];
  /** Case files that are scored by it from then on. */
  readonly cases: number;
  /** Finished case files: they keep the standard they were finished under until they are reopened. */
  readonly finished: number;
  /** People's judgements: kept as they are, kept with new points, open again. */
  readonly kept: number;
  readonly adjusted: number;
  readonly reopened: number;
}

/** A table of discretion benchmarks (裁量基准表) of the workspace. */
export interface BenchmarkSummary {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly source: string;
  readonly version: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly importedBy: string;
  /** ISO date-time. */
  readonly importedAt: string;
}

/** What became of an import: the table, and what is wrong with single rows. */
export interface BenchmarkImport {
  readonly table: BenchmarkSummary;
  readonly problems: readonly BenchmarkProblem[];
}

/** One check over all case files of the workspace. */
export interface ScorecardLine extends CheckTally {
  readonly adviceOnly: boolean;
}
export interface Scorecard {
  /** The rule by which a check is advice only, from the batch settings. */
  readonly rejectedPercent: number;
  readonly minimumAnswers: number;
  readonly lines: readonly ScorecardLine[];
}

export interface ExportedFile {
  readonly path: string;
  /** 评分表, 汇总表, 问题台账, 单位评查表, 行政执法监督意见书, review.json */
  readonly kind: string;
}
export interface ExportResult {
  readonly folder: string;
  readonly files: readonly ExportedFile[];
  readonly errors: readonly string[];
  /** Ended before all was written. */
  readonly cancelled: boolean;
}

/** How far an export is. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
  /** Null until it can be said. */
  readonly remainingSeconds: number | null;
}

export type { BatchSettings };
