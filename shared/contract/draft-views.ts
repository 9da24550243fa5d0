import type { CaseKind, ScoreSheet, TemplateDraft, TemplateKind } from '../model';
import type { TableLayout } from '../templates/table/read-tables';
import type { TemplateChange, TemplateFault } from './views';

/** A standard as others name it. */
export interface TemplateReference {
  readonly hash: string;
  readonly title: string;
  readonly version: string;
}

/** Something wrong or doubtful in a draft, at the value it is about. */
export interface DraftFaultView {
  readonly severity: 'error' | 'warning';
  /** Keys and indexes from the top of the draft, e.g. sections, 0, items, 2, points. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly remedy: string;
}

/** A line of the list of standards that are being written. */
export interface TemplateDraftSummary {
  readonly draftId: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateKind[];
  /** Errors that keep it from being published. */
  readonly errors: number;
  readonly by: string;
  /** Of the last change, ISO date-time. */
  readonly at: string;
}

/** A standard that is being written. */
export interface TemplateDraftDetail {
  readonly draftId: string;
  /** Names the state; every change is made from the newest. */
  readonly revision: number;
  readonly draft: TemplateDraft;
  readonly faults: readonly DraftFaultView[];
  /** The standard it was made from; null for none, or one that is not there any more. */
  readonly former: TemplateReference | null;
  /** What 撤销 and 重做 would do, in words; null for nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly by: string;
  /** Of the state shown, ISO date-time. */
  readonly at: string;
}

/** What publishing a draft would make. */
export interface DraftPublication {
  readonly version: string;
  readonly hash: string;
  readonly former: TemplateReference | null;
  /** Against the former; empty without one. */
  readonly changes: readonly TemplateChange[];
  readonly warnings: readonly DraftFaultView[];
  /** `taken`: another text has this id and version, so it cannot be published; `same`: this very text is there already. */
  readonly state: 'new' | 'same' | 'taken';
  /** A version that is free. */
  readonly freeVersion: string;
}

/** The sheet that a draft would propose for a case file, without anybody's scores. */
export interface DraftPreview {
  readonly caseId: string;
  readonly caseName: string;
  readonly kind: CaseKind;
  /** Whether the draft is for case files of this kind. */
  readonly kindFits: boolean;
  readonly sheet: ScoreSheet;
  /** Total and grade under the standard now in use, by its proposals and scores; null where there is none. */
  readonly current: { readonly title: string; readonly version: string; readonly total: string; readonly grade: string } | null;
}

/** The sheets of a workbook as a person looks at them, to point out which column holds what. */
export interface WorkbookLook {
  readonly file: string;
  readonly sheets: readonly SheetLook[];
}

export interface SheetLook {
  readonly name: string;
  /** The first rows, cell by cell; long texts are cut. */
  readonly rows: readonly (readonly string[])[];
  /** Rows in all. */
  readonly total: number;
  /** Where the program finds the table, and what it takes the columns for; null for a sheet without one. */
  readonly guess: TableLayout | null;
}

/** What could be read of a file. */
export interface DraftReading {
  /** Null where there is nothing to go on with. */
  readonly draft: TemplateDraft | null;
  readonly faults: readonly TemplateFault[];
}
