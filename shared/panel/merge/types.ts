import type { ReviewResult } from '../results';

/** A result under the digest of its canonical form. */
export interface StoredResult {
  readonly digest: string;
  readonly result: ReviewResult;
}

/** The lead's word on which of several differing results of one expert counts (采用哪一份). */
export interface ResultChoice {
  readonly caseId: string;
  readonly expertId: string;
  /** Digest of the one that counts. */
  readonly chosen: string;
  /** Digests that were there to choose from; a result that comes later asks anew. */
  readonly among: readonly string[];
  readonly reason: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/**
 * All results and choices known so far. It only grows, and joining two states is their union: the order of imports, repeated and partial
 * imports make no difference.
 */
export interface PanelState {
  /** By digest, ascending. */
  readonly results: readonly StoredResult[];
  readonly choices: readonly ResultChoice[];
}

/** Where one expert's work on one case file stands. */
export interface Standing {
  readonly caseId: string;
  readonly expertId: string;
  /** `single` one result; `chosen` several and the lead chose; `ask` several, and nobody chose among all of them. */
  readonly state: 'single' | 'chosen' | 'ask';
  /** The one that counts; null while it is asked. */
  readonly counts: StoredResult | null;
  /** All of them, the earliest finished first. */
  readonly all: readonly StoredResult[];
}

/** What an import would change. */
export interface ImportPreview {
  /** Results of experts that had none for the case file. */
  readonly added: readonly StoredResult[];
  /** Already there: nothing changes. */
  readonly known: readonly StoredResult[];
  /** Differing from what the same expert handed in before: kept beside it, and asked. */
  readonly differing: readonly { readonly incoming: StoredResult; readonly present: readonly StoredResult[] }[];
}
