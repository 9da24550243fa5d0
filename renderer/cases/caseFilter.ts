import type { CaseSummary } from '../../shared/contract';
import { ART10_ITEMS, CASE_KIND_NAMES, CASE_KINDS, type Art10Item, type CaseKind } from '../../shared/model';
import { bandOf, POINT_BANDS, REVIEW_STATES, SCORE_STATES, scoreStateOf, type PointBand, type ScoreState } from '../../shared/statistics';

/** What must be in a case file: standing problems, findings nobody answered yet, a veto, or an error of import or recognition. */
export const FINDS = ['problem', 'confirm', 'veto', 'error'] as const;
export type Find = (typeof FINDS)[number];

/** What the list of case files is narrowed to. An empty list narrows nothing; several values of one list are alternatives. */
export interface CaseFilter {
  readonly text: string;
  readonly state: readonly CaseSummary['state'][];
  readonly kind: readonly CaseKind[];
  /** As in the list, with the name for agencies that were not recognised. */
  readonly agency: readonly string[];
  readonly grade: readonly string[];
  /** What the score rests on. */
  readonly score: readonly ScoreState[];
  /** Bands of points. */
  readonly points: readonly PointBand[];
  /** Items of Art. 10 with a standing problem. */
  readonly item: readonly Art10Item[];
  /** Ids of checks with a standing problem. */
  readonly check: readonly string[];
  /** People who judged, answered or signed. */
  readonly reviewer: readonly string[];
  readonly find: readonly Find[];
}

export const EVERYTHING: CaseFilter = { text: '', state: [], kind: [], agency: [], grade: [], score: [], points: [], item: [], check: [], reviewer: [], find: [] };

type ListName = Exclude<keyof CaseFilter, 'text'>;
const LISTS = ['state', 'kind', 'agency', 'grade', 'score', 'points', 'item', 'check', 'reviewer', 'find'] as const satisfies readonly ListName[];

/** Longest value and most values taken from an address. */
const MAX_VALUE = 200;
const MAX_VALUES = 100;

/** The filter as the query of an address, without a question mark; empty for everything. Lists repeat their name. */
export function filterQuery(filter: Partial<CaseFilter>): string {
  const query = new URLSearchParams();
  if (filter.text !== undefined && filter.text !== '') query.set('text', filter.text);
  for (const name of LISTS) for (const value of filter[name] ?? []) query.append(name, value);
  return query.toString();
}

/** The filter that an address names; what is no value of a known list is left out. */
export function filterOfQuery(query: string): CaseFilter {
  const given = new URLSearchParams(query);
  const all = (name: ListName): string[] => [...new Set(given.getAll(name))].filter((value) => value !== '' && value.length <= MAX_VALUE).slice(0, MAX_VALUES);
  const among = <T extends string>(name: ListName, known: readonly T[]): T[] => known.filter((value) => all(name).includes(value));
  return {
    text: (given.get('text') ?? '').slice(0, MAX_VALUE),
    state: among('state', REVIEW_STATES),
    kind: among('kind', CASE_KINDS),
    agency: all('agency'),
    grade: all('grade'),
    score: among('score', SCORE_STATES),
    points: among('points', POINT_BANDS),
    item: among('item', Object.keys(ART10_ITEMS) as Art10Item[]),
    check: all('check'),
    reviewer: all('reviewer'),
    find: among('find', FINDS),
  };
}

/** Whether the filter narrows the list at all. */
export const narrows = (filter: CaseFilter): boolean => filterQuery(filter) !== '';

function shows(summary: CaseSummary, find: Find): boolean {
  switch (find) {
    case 'problem':
      return summary.problems > 0;
    case 'confirm':
      return summary.toConfirm > 0;
    case 'veto':
      return summary.vetoed;
    case 'error':
      return summary.errors.length > 0;
  }
}

const fits = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** True if the case file fits: every list names something of it, and every word of the text is in its name, agency, party, kind or grade. */
export function matchesFilter(summary: CaseSummary, filter: CaseFilter): boolean {
  if (!fits(filter.state, summary.state) || !fits(filter.kind, summary.kind) || !fits(filter.agency, summary.agency)) return false;
  if (filter.grade.length > 0 && !filter.grade.includes(summary.grade ?? '')) return false;
  if (!fits(filter.score, scoreStateOf(summary)) || (filter.points.length > 0 && !filter.points.some((band) => band === bandOf(summary.total)))) return false;
  if (filter.reviewer.length > 0 && !filter.reviewer.some((name) => summary.reviewers.includes(name))) return false;
  // A problem of that check under that item: one and the same must fit both.
  if (filter.item.length + filter.check.length > 0 && !summary.found.some(({ item, check }) => fits(filter.item, item) && fits(filter.check, check))) return false;
  if (filter.find.length > 0 && !filter.find.some((find) => shows(summary, find))) return false;
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
