import { ART10_ITEMS, type Art10Item } from '../model';
import { POINT_BANDS, REVIEW_STATES, type CaseFigures, type PointBand, type ReviewProgress, type ScoreState, type Split, type Statistics, type StatisticsFilter } from './types';

/** Grades in their usual order; others that a standard uses follow them. */
const USUAL_GRADES = ['优秀', '良好', '合格', '不合格'];
const BAND_WIDTH = 10;

/** The band of a total; null for what is no number. A total of exactly 100 is in 90–100. */
export function bandOf(total: string | null): PointBand | null {
  const points = total === null ? Number.NaN : Number(total);
  if (!Number.isFinite(points)) return null;
  const last = POINT_BANDS.length - 1;
  const index = points > last * BAND_WIDTH ? last : Math.min(last - 1, Math.max(0, Math.floor(points / BAND_WIDTH)));
  return POINT_BANDS[index] ?? null;
}

/** What a score rests on: `confirmed` when no line is open any more. */
export function scoreStateOf({ total, openLines }: Pick<CaseFigures, 'total' | 'openLines'>): ScoreState {
  if (total === null) return 'none';
  return openLines === 0 ? 'confirmed' : 'proposed';
}

const fits = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** Numbers by key, in the order in which the keys first appear. */
class Tally<K> {
  readonly #counts = new Map<K, { confirmed: number; proposed: number }>();

  constructor(keys: readonly K[] = []) {
    for (const key of keys) this.#counts.set(key, { confirmed: 0, proposed: 0 });
  }

  add(key: K, confirmed: boolean): void {
    const count = this.#counts.get(key) ?? { confirmed: 0, proposed: 0 };
    count[confirmed ? 'confirmed' : 'proposed'] += 1;
    this.#counts.set(key, count);
  }

  entries(): readonly (readonly [K, Split])[] {
    return [...this.#counts];
  }
}

const sum = ({ confirmed, proposed }: Split): number => confirmed + proposed;
const mostFirst = <T extends Split>(rows: readonly T[]): readonly T[] => [...rows].sort((a, b) => sum(b) - sum(a));

/** One confirmed problem of a key makes the case file confirmed under it. */
function confirmedBy<K>(keys: readonly (readonly [K, boolean])[]): ReadonlyMap<K, boolean> {
  const found = new Map<K, boolean>();
  for (const [key, confirmed] of keys) found.set(key, confirmed || found.get(key) === true);
  return found;
}

/** The figures over case files, in one pass. Pure: the same case files give the same figures. */
export function statisticsOf(all: readonly CaseFigures[], filter: StatisticsFilter): Statistics {
  const scores: Record<ScoreState, number> = { confirmed: 0, proposed: 0, none: 0 };
  const states: Record<ReviewProgress, number> = { recognising: 0, ready: 0, reviewing: 0, finished: 0 };
  const grades = new Tally<string>(USUAL_GRADES);
  const points = new Tally<PointBand>(POINT_BANDS);
  const items = new Tally<Art10Item>(Object.keys(ART10_ITEMS) as Art10Item[]);
  const checks = new Tally<string>();
  const titles = new Map<string, string>();
  const agencies = new Map<string, { cases: number; problems: number; confirmed: number; proposed: number }>();
  const reviewers = new Map<string, { open: number; finished: number }>();
  const agencyNames = new Set<string>();
  let cases = 0;
  let vetoed = 0;

  for (const file of all) {
    agencyNames.add(file.agency);
    if (!fits(filter.agency, file.agency) || !fits(filter.kind, file.kind) || !fits(filter.state, file.state)) continue;
    cases += 1;
    if (file.vetoed) vetoed += 1;
    states[file.state] += 1;
    const scored = scoreStateOf(file);
    scores[scored] += 1;
    if (scored !== 'none') {
      if (file.grade !== null && file.grade !== '') grades.add(file.grade, scored === 'confirmed');
      const band = bandOf(file.total);
      if (band !== null) points.add(band, scored === 'confirmed');
    }
    for (const [item, confirmed] of confirmedBy(file.found.map((problem) => [problem.item, problem.confirmed]))) items.add(item, confirmed);
    for (const [check, confirmed] of confirmedBy(file.found.map((problem) => [problem.check, problem.confirmed]))) checks.add(check, confirmed);
    for (const { check, title } of file.found) titles.set(check, title);

    const agency = agencies.get(file.agency) ?? { cases: 0, problems: 0, confirmed: 0, proposed: 0 };
    agency.cases += 1;
    agency.problems += file.problems;
    if (file.problems > 0) agency[file.found.some(({ confirmed }) => confirmed) ? 'confirmed' : 'proposed'] += 1;
    agencies.set(file.agency, agency);
    for (const name of file.reviewers) {
      const reviewer = reviewers.get(name) ?? { open: 0, finished: 0 };
      reviewer[file.state === 'finished' ? 'finished' : 'open'] += 1;
      reviewers.set(name, reviewer);
    }
  }

  return {
    cases,
    all: all.length,
    agencyNames: [...agencyNames].sort((a, b) => a.localeCompare(b, 'zh-CN')),
    scores,
    vetoed,
    grades: grades.entries().map(([grade, split]) => ({ grade, ...split })),
    points: points.entries().flatMap(([band, split]) => (band === '100+' && sum(split) === 0 ? [] : [{ band, ...split }])),
    items: items.entries().map(([item, split]) => ({ item, ...split })),
    checks: mostFirst(checks.entries().map(([check, split]) => ({ check, title: titles.get(check) ?? check, ...split }))),
    agencies: mostFirst([...agencies].map(([agency, figures]) => ({ agency, ...figures }))),
    states: REVIEW_STATES.map((state) => ({ state, cases: states[state] })),
    reviewers: [...reviewers].map(([reviewer, figures]) => ({ reviewer, ...figures })).sort((a, b) => b.open + b.finished - a.open - a.finished),
  };
}
