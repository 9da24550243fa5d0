import { Decimal } from 'decimal.js';
import { CASE_KIND_NAMES } from '../../model';
import { byCodeUnits } from '../digest';
import type { CatalogueEntry, DrawPlan, StratumField } from './types';

const UNKNOWN_DATE = '未注明日期';
const UNKNOWN_AMOUNT = '未注明数额';

function periodOf(date: string | null, unit: DrawPlan['period']): string {
  const match = /^(\d{4})-(\d{2})-\d{2}/.exec(date ?? '');
  if (match === null) return UNKNOWN_DATE;
  const month = Number(match[2]);
  if (unit === 'year') return `${match[1]}年`;
  return unit === 'month' ? `${match[1]}年${month}月` : `${match[1]}年第${Math.ceil(month / 3)}季度`;
}

/** The lower end belongs to a band, the upper one to the next. */
function bandOf(amount: string | null, bands: readonly string[]): string {
  if (amount === null) return UNKNOWN_AMOUNT;
  const value = new Decimal(amount);
  const above = bands.filter((lower) => value.greaterThanOrEqualTo(lower));
  const next = bands[above.length];
  const lower = above.at(-1);
  if (lower === undefined) return next === undefined ? '全部数额' : `不满${next}元`;
  return next === undefined ? `${lower}元以上` : `${lower}元以上不满${next}元`;
}

function labelOf(entry: CatalogueEntry, field: StratumField, plan: DrawPlan): string {
  switch (field) {
    case 'agency':
      return entry.agency;
    case 'kind':
      return CASE_KIND_NAMES[entry.kind];
    case 'period':
      return periodOf(entry.date, plan.period);
    case 'amount':
      return bandOf(entry.amount, plan.amountBands);
  }
}

/** The case files of one stratum, by id. */
export interface Stratum {
  readonly labels: readonly string[];
  readonly ids: readonly string[];
}

/** The strata of a catalogue under a plan, in an order that does not depend on the catalogue's. */
export function strataOf(catalogue: readonly CatalogueEntry[], plan: DrawPlan): readonly Stratum[] {
  const strata = new Map<string, { readonly labels: readonly string[]; readonly ids: string[] }>();
  for (const entry of catalogue) {
    const labels = plan.strata.map((field) => labelOf(entry, field, plan));
    const key = JSON.stringify(labels);
    const stratum = strata.get(key) ?? { labels, ids: [] };
    stratum.ids.push(entry.id);
    strata.set(key, stratum);
  }
  return [...strata].sort(([a], [b]) => byCodeUnits(a, b)).map(([, stratum]) => stratum);
}
