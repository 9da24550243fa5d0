import type { CaseDocument, Correction } from '../../model';
import type { Span } from './documents';

/** What a person said of a page: the type of its document, and whether that begins with it. */
interface Said {
  readonly type: string;
  readonly begins: boolean;
}

/**
 * What people said of pages. Each correction makes its pages one document (in a row, else one each row); the latest word on a
 * page counts, so that one range can part or join what earlier ones made. What is left of an earlier one begins anew behind it.
 */
function saidOf(corrections: readonly Correction[]): ReadonlyMap<number, Said> {
  const said = new Map<number, Said>();
  for (const correction of corrections) {
    if (correction.type !== 'document') continue;
    const pages = new Set(correction.pages);
    for (const page of pages) said.set(page, { type: correction.documentType, begins: !pages.has(page - 1) });
    for (const page of pages) {
      const behind = pages.has(page + 1) ? undefined : said.get(page + 1);
      if (behind !== undefined) said.set(page + 1, { ...behind, begins: true });
    }
  }
  return said;
}

/** The machine's documents with what people said of their pages: split, merged, given another type. */
export function withCorrections(spans: readonly Span[], corrections: readonly Correction[]): CaseDocument[] {
  const said = saidOf(corrections);
  const documents: { type: string; pages: number[]; span: Span; person: boolean }[] = [];
  for (const span of spans) {
    for (const page of span.pages) {
      const person = said.get(page);
      const last = documents.at(-1);
      const goesOn = last && (person ? last.person && last.type === person.type && !person.begins : !last.person && last.span === span);
      if (goesOn) last.pages.push(page);
      else documents.push({ type: person?.type ?? span.type, pages: [page], span, person: person !== undefined });
    }
  }
  return documents.map(({ type, pages, span, person }) => ({
    id: `${pages[0] ?? 0}-${type}`,
    type,
    pages,
    title: span.title,
    evidence: pages[0] === span.pages[0] ? span.signs.evidence : { ...span.signs.evidence, page: pages[0] ?? 0, text: '' },
    confidence: person ? 1 : span.confidence,
    origin: person ? 'person' : 'machine',
  }));
}
