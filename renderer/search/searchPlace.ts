import { CASE_KINDS, type CaseKind } from '../../shared/model';

/** Longest words that the application looks for. */
export const LONGEST_QUERY = 100;

/** A search over all case files as it stands in the address. */
export interface SearchPlace {
  readonly q: string;
  /** Only case files of these agencies and kinds; empty for all. */
  readonly agency: readonly string[];
  readonly kind: readonly CaseKind[];
  /** The hit that was opened last. */
  readonly at: HitPlace | null;
}

/** Which page of which case file. */
export interface HitPlace {
  readonly caseId: string;
  readonly page: number;
}

/** A search for words in all case files. */
export const searchFor = (q: string): SearchPlace => ({ q: q.trim().slice(0, LONGEST_QUERY), agency: [], kind: [], at: null });

/** The search that the query part of an address names; anything odd in it is left out. */
export function searchOfQuery(query: string): SearchPlace {
  const values = new URLSearchParams(query);
  const kinds = values.getAll('kind');
  const caseId = values.get('case');
  const page = Number(values.get('page'));
  return {
    q: (values.get('q') ?? '').slice(0, LONGEST_QUERY),
    agency: values.getAll('agency'),
    kind: CASE_KINDS.filter((kind) => kinds.includes(kind)),
    at: caseId !== null && Number.isInteger(page) && page > 0 ? { caseId, page } : null,
  };
}

/** The query part of an address for a search; empty for one without words and filters. */
export function queryOfSearch({ q, agency, kind, at }: SearchPlace): string {
  const values = new URLSearchParams();
  if (q !== '') values.set('q', q);
  for (const name of agency) values.append('agency', name);
  for (const name of kind) values.append('kind', name);
  if (at !== null) {
    values.set('case', at.caseId);
    values.set('page', String(at.page));
  }
  return values.toString();
}
