import type { Evidence } from '../../model';
import { factsOf, type CheckContext } from '../context';

/** Why something that was not found may be in the file all the same. */
export interface Doubt {
  /** Ends a sentence: 「；但第3页…，请翻看后确认」. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** From this share of pages without a recognised title on, and this many, nothing is asserted to be missing. */
const GUESSED_SHARE = 0.35;
const GUESSED_LEAST = 4;

const pagesOf = (evidence: readonly Evidence[]): string => [...new Set(evidence.map((entry) => entry.page))].sort((a, b) => a - b).join('、');

/**
 * What speaks against asserting that a paper is missing: pages that nobody could read, a page without known title that
 * holds the paper's own words, or a file of which much was not recognised. Null where the file was read well.
 */
export function doubtOfMissing(context: CheckContext, papers: readonly string[]): Doubt | null {
  if (context.unreadablePages.length > 0) return { text: `；但第${context.unreadablePages.join('、')}页无法识别，请翻看后确认`, evidence: [] };
  const traces = factsOf(context, 'paperTrace').filter((fact) => papers.includes(String(fact.value))).map((fact) => fact.evidence);
  if (traces.length > 0) return { text: `；但第${pagesOf(traces)}页有相近内容，请翻看后确认`, evidence: traces };
  const guessed = factsOf(context, 'guessedPage').map((fact) => fact.evidence);
  const total = context.documents.reduce((sum, document) => sum + document.pages.length, 0);
  if (guessed.length < GUESSED_LEAST || guessed.length < total * GUESSED_SHARE) return null;
  return { text: `；但第${pagesOf(guessed)}页未认出是何文书，请翻看后确认`, evidence: guessed };
}

/** Mean certainty of a document's characters, in percent, below which nothing is asserted to be missing from it. */
const LEGIBLE = 78;

/** Whether a document's text was read well enough to say what is not in it. */
export function legible(context: CheckContext, document: string): boolean {
  const mean = factsOf(context, 'legibility').find((fact) => fact.document === document);
  return !mean || Number(mean.value) >= LEGIBLE;
}

/** Whether a document's pages are pictures: of a text layer (every character certain) nothing but the text is looked at. */
export function pictured(context: CheckContext, document: string): boolean {
  const mean = factsOf(context, 'legibility').find((fact) => fact.document === document);
  return mean !== undefined && Number(mean.value) < 100;
}

/** Places in a document with words by which an element may stand there that was not read. */
export function hintsOf(context: CheckContext, element: string, document: string): Evidence[] {
  return factsOf(context, 'elementTrace').filter((fact) => fact.value === element && fact.document === document).map((fact) => fact.evidence);
}
