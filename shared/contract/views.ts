import type {
  BatchSettings, CaseDocument, CaseFile, CaseKind, Correction, Fact, Finding, Page, ScoreSheet, Template, TemplateKind, VerdictRecord,
} from '../model';

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

export interface CaseSummary {
  readonly caseId: string;
  readonly caseName: string;
  readonly agency: string;
  readonly party: string;
  readonly kind: CaseKind;
  readonly pages: number;
  readonly pagesDone: number;
  readonly errors: readonly string[];
  readonly problems: number;
  readonly toConfirm: number;
  readonly total: string | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
  readonly openLines: number;
  /** recognising: text not complete; ready: nobody scored; reviewing: some lines judged; finished: closed by the reviewer. */
  readonly state: 'recognising' | 'ready' | 'reviewing' | 'finished';
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
  readonly finishedBy: string | null;
  readonly finishedAt: string | null;
  /** Whether 撤销 and 重做 would do anything now. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
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
}

export interface ExportedFile {
  readonly path: string;
  /** 评分表, 汇总表, 问题台账, 行政执法监督意见书, review.json */
  readonly kind: string;
}
export interface ExportResult {
  readonly folder: string;
  readonly files: readonly ExportedFile[];
  readonly errors: readonly string[];
}

export type { BatchSettings };
