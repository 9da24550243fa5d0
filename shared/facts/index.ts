import type { CaseDocument, CaseKind, Correction, Fact, PageText } from '../model';

/** Raise whenever segmentation or extraction gives other results for the same text. */
export const FACTS_VERSION = '1';

/** Pages → documents (文书). Pages a person retyped keep that type. */
export function segmentDocuments(_pages: readonly PageText[], _corrections: readonly Correction[]): CaseDocument[] {
  return [];
}

/** Documents → facts. A person's values come with origin `person`; the machine's stay beside them in the corrections. */
export function extractFacts(_documents: readonly CaseDocument[], _pages: readonly PageText[], _corrections: readonly Correction[]): Fact[] {
  return [];
}

/** The kind of case file, from its documents, unless a person set it. */
export function kindOfCase(_documents: readonly CaseDocument[], _facts: readonly Fact[], _corrections: readonly Correction[]): CaseKind {
  return 'other';
}
