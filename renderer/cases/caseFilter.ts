import type { CaseSummary } from '../../shared/contract';
import { CASE_KIND_NAMES } from '../../shared/model';

/** What the list of case files is narrowed to. */
export interface CaseFilter {
  readonly text: string;
  readonly state: CaseSummary['state'] | 'all' | 'errors';
}

/** True if the case file fits: every word of the text is in its name, agency, party, kind or grade. */
export function matchesFilter(summary: CaseSummary, filter: CaseFilter): boolean {
  if (filter.state === 'errors' ? summary.errors.length === 0 : filter.state !== 'all' && summary.state !== filter.state) return false;
  const hay = [summary.caseId, summary.caseName, summary.agency, summary.party, CASE_KIND_NAMES[summary.kind], summary.grade ?? ''].join('\n').toLowerCase();
  return filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** Order by points, case files without a score last. */
export function compareTotals(a: CaseSummary, b: CaseSummary): number {
  const value = (summary: CaseSummary) => (summary.total === null ? Number.POSITIVE_INFINITY : Number(summary.total));
  const difference = value(a) - value(b);
  return Number.isNaN(difference) ? 0 : difference;
}
