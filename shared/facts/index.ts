import type { CaseDocument, CaseKind, Correction, Fact, PageText } from '../model';
import { factsOfDocuments } from './extract';
import { kindOfDocuments } from './kind';
import { documentsOfPages } from './segmentation/documents';
import { layoutsOf } from './text/running';

/** Raise whenever segmentation or extraction gives other results for the same text. */
export const FACTS_VERSION = '4';

/** Pages → documents (文书). Pages a person retyped keep that type. */
export function segmentDocuments(pages: readonly PageText[], corrections: readonly Correction[]): CaseDocument[] {
  return documentsOfPages(layoutsOf(pages), corrections);
}

/** Documents → facts. A person's values come with origin `person`; the machine's stay beside them in the corrections. */
export function extractFacts(documents: readonly CaseDocument[], pages: readonly PageText[], corrections: readonly Correction[]): Fact[] {
  return factsOfDocuments(documents, pages, corrections);
}

/** The kind of case file, from its documents, unless a person set it. */
export function kindOfCase(documents: readonly CaseDocument[], corrections: readonly Correction[]): CaseKind {
  return kindOfDocuments(documents, corrections);
}

