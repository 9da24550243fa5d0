import type { CaseSummary, WorkspaceHit, WorkspaceSearch } from '../../shared/contract';
import type { SearchPlace } from './searchPlace';

/** The pages found in one case file, which stand together in the list. */
export interface HitGroup {
  readonly caseId: string;
  readonly hits: readonly WorkspaceHit[];
}

/** Hits by case file, in the order in which they come. */
export function groupHits(hits: readonly WorkspaceHit[]): readonly HitGroup[] {
  const groups = new Map<string, WorkspaceHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.caseId);
    if (group === undefined) groups.set(hit.caseId, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([caseId, here]) => ({ caseId, hits: here }));
}

/** How many pages there are and how many of them are listed, in Chinese. `parts`: the answers so far, at least one. */
export function totalText(parts: readonly WorkspaceSearch[]): string {
  const listed = parts.reduce((sum, { hits }) => sum + hits.length, 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (last.next === null) return `共${groupHits(parts.flatMap(({ hits }) => hits)).length}卷${listed}页`;
  if (first.atMost !== null && first.atLeast === first.atMost) return `共${first.atMost}页，已列出前${listed}页`;
  if (first.atMost !== null) return `已列出前${listed}页，最多还有${Math.max(0, first.atMost - listed)}页`;
  return `${first.atLeast > listed ? `超过${first.atLeast}页，` : ''}已列出前${listed}页`;
}

/** The case files that a search is narrowed to; null for all. */
export function narrowedTo(cases: readonly CaseSummary[], { agency, kind }: Pick<SearchPlace, 'agency' | 'kind'>): readonly string[] | null {
  if (agency.length === 0 && kind.length === 0) return null;
  const fits = (wanted: readonly string[], value: string) => wanted.length === 0 || wanted.includes(value);
  return cases.filter((summary) => fits(agency, summary.agency) && fits(kind, summary.kind)).map(({ caseId }) => caseId);
}
