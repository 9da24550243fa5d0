import type { Box, Evidence, Page } from './page';

/** Kinds of case file (案卷类别). review.json names the coarser five of case-review/1 beside them. */
export const CASE_KINDS = [
  'penalty-ordinary', 'penalty-summary', 'no-penalty', 'licence', 'coercion-measure', 'coercive-execution', 'inspection', 'other',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Where a value comes from: the program or a person who corrected it. */
export type Origin = 'machine' | 'person';

/** A document (文书) inside a case file: consecutive pages under one title. */
export interface CaseDocument {
  /** Stable within the case file: the number of its first page and its type. */
  readonly id: string;
  /** Type name in Chinese, one of DOCUMENT_TYPES. */
  readonly type: string;
  /** 1-based page numbers, ascending. */
  readonly pages: readonly number[];
  /** The title as it stands on the page; empty for a page without one. */
  readonly title: string;
  /** Where the title stands; the first line of the first page if there is none. */
  readonly evidence: Evidence;
  /** 0..1: how sure the program is of type and span. */
  readonly confidence: number;
  readonly origin: Origin;
}

/** A fact (案卷事实): a value read from one document, with its place. */
export interface Fact {
  /** Stable within the case file while the text stays the same. */
  readonly id: string;
  /** One of FACT_NAMES (reported) or a name of the fact families (internal). */
  readonly name: string;
  /** Dates ISO (2024-03-12), amounts numbers in yuan, else text. */
  readonly value: string | number;
  readonly document: string;
  readonly evidence: Evidence;
  /** 0..1: characters and rule together. */
  readonly confidence: number;
  /** The extraction rule that found it. */
  readonly rule: string;
  readonly origin: Origin;
  /** What the same characters may say instead, where some of them could not be read for sure. */
  readonly alternatives?: readonly { readonly value: string | number; readonly confidence: number; readonly page: number; readonly box: Box }[];
}

/** What a person changed of the machine's reading; stored beside it, never over it. */
export type Correction =
  | { readonly type: 'document'; readonly pages: readonly number[]; readonly documentType: string }
  /** `page` is that of the machine's value, or of the entered one; `evidence` the place that the person framed as the value's, on any page. */
  | { readonly type: 'fact'; readonly name: string; readonly page: number; readonly value: string | number | null; readonly machineValue: string | number | null; readonly evidence?: Evidence }
  | { readonly type: 'kind'; readonly kind: CaseKind };

/** A case file (案卷) as the workspace knows it. */
export interface CaseFile {
  /** Name of the folder's child it was imported from, without the extension. */
  readonly id: string;
  readonly source: string;
  readonly pages: readonly Page[];
  /** What went wrong while taking it in, in Chinese; the rest of it is there all the same. */
  readonly errors: readonly string[];
  /** Files in its folder that are none of ours. */
  readonly ignoredFiles: readonly string[];
}
