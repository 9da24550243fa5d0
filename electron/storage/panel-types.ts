import type { AuditEntry, AuditLink, Expert, PanelState, ResultChoice, StoredResult } from '../../shared/panel';

/** Kinds of record that the panel keeps; what each holds the application knows. */
export type PanelRecordKind = 'rules' | 'draw' | 'assignment' | 'package' | 'choice' | 'decision';

/** A record as stored. */
export interface PanelRecord {
  /** Ascending over the whole workspace. */
  readonly seq: number;
  readonly kind: PanelRecordKind;
  /** What it is about, e.g. a case file; empty for the whole batch. */
  readonly subject: string;
  readonly value: unknown;
}

/**
 * The panel (评查组). Whatever changes something takes the entry that the audit log keeps of it: both are on disk when the method
 * returns, or neither. Names and contacts of experts belong into `experts` only, never into entries or records, which are for ever.
 */
export interface PanelRepository {
  experts(): readonly Expert[];
  putExpert(expert: Expert, entry: AuditEntry): void;
  /** Removes an expert's personal data from the database file, free pages and log included; the id stays. Does nothing for an unknown id. */
  eraseExpert(id: string, entry: AuditEntry): void;
  /** All results and choices; those of an experts' results are only added to. */
  state(): PanelState;
  /** Adds results that are not there yet; how many. Nothing is recorded if all of them were there. */
  addResults(results: readonly StoredResult[], entry: AuditEntry): number;
  addChoice(choice: ResultChoice, entry: AuditEntry): void;
  record(kind: PanelRecordKind, subject: string, value: unknown, entry: AuditEntry): void;
  /** Of one kind, oldest first; of one subject if it is given. */
  records(kind: PanelRecordKind, subject?: string): readonly PanelRecord[];
  /** The audit log, oldest first. */
  audit(): readonly AuditLink[];
}
