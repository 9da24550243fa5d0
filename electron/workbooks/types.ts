import type { BatchSettings, CaseDocument, CaseKind, Evidence, Fact, Finding, ScoreSheet, VerdictRecord } from '../../shared/model';
import type { TemplateSummary } from '../../shared/contract';
import type { ScoreChange } from '../../shared/rectification';

/** The three dates that head a score sheet, ISO (2024-03-12); null where the case file does not show one. */
export interface CaseDates {
  readonly filing: string | null;
  readonly decision: string | null;
  readonly closing: string | null;
}

/** One case file (案卷) as the workbooks need it. Text may come from scans and is taken as hostile. */
export interface ExportCase {
  readonly caseId: string;
  /** Path or name that the case file was imported from; only its last part is printed. */
  readonly source: string;
  readonly caseName: string;
  /** 被评单位; an empty string is printed as 未识别单位. */
  readonly agency: string;
  readonly kind: CaseKind;
  readonly decisionNumber: string;
  readonly party: string;
  readonly dates: CaseDates;
  readonly pages: number;
  /** Null where no standard applies to this kind of case file. */
  readonly sheet: ScoreSheet | null;
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictRecord[];
  readonly facts: readonly Fact[];
  readonly documents: readonly CaseDocument[];
  /** What went wrong while taking it in, in Chinese. */
  readonly errors: readonly string[];
  /** True while any line rests on the machine's proposal alone: 机检建议，未经人工确认 is printed. */
  readonly unconfirmed: boolean;
  /** Cuts a place out of its page's picture, null where there is none; absent = no pictures are wanted. */
  readonly clipping?: (place: Evidence) => Promise<{ readonly jpeg: Uint8Array; readonly width: number; readonly height: number } | null>;
  /** What the last re-review (复核) changed of the score; absent = nothing. */
  readonly reviewed?: ScoreChange;
  /** 评语; empty or absent leaves room to write by hand. */
  readonly comment?: string;
}

/** Everything that one export writes from. */
export interface ExportBatch {
  readonly settings: BatchSettings;
  readonly templates: readonly TemplateSummary[];
  readonly cases: readonly ExportCase[];
  /** ISO date (2026-03-12) that stands as the day of making. */
  readonly generatedOn: string;
  /** True when proposals were scored without a person (`--accept-proposals`). */
  readonly proposalsAccepted: boolean;
}

/** The words that stand on everything no person has confirmed. */
export const UNCONFIRMED_MARK = '机检建议，未经人工确认';
