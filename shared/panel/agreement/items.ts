import { Decimal } from 'decimal.js';
import { krippendorffAlpha } from './alpha';
import { cohenKappa } from './kappa';
import type { Coefficient, ItemScore, RatedUnit } from './types';

/** How far reviewers agree on one item. */
export interface ItemAgreement {
  readonly itemId: string;
  /** Case files in which two or more reviewers scored the item, and pairs of reviewers in them. */
  readonly cases: number;
  readonly pairs: number;
  /** Share of the pairs that decided the same, 0..1; null without overlap. */
  readonly agreement: number | null;
  /** Same decision or not. */
  readonly nominal: Coefficient;
  /** How far apart, from veto over the points taken off to nothing taken off; items found not to apply count as not rated. */
  readonly ordinal: Coefficient;
  /** Case files in which they differ. */
  readonly differing: readonly string[];
}

const VETO = 'veto';
const NOT_APPLICABLE = 'not-applicable';
const decisionOf = ({ applicable, vetoed, deducted }: ItemScore): string => (vetoed ? VETO : applicable ? new Decimal(deducted).toFixed() : NOT_APPLICABLE);

/** Decisions from the strictest to the mildest. */
function scaleOf(decisions: Iterable<string>): readonly string[] {
  const all = [...new Set(decisions)];
  const points = all.filter((one) => one !== VETO && one !== NOT_APPLICABLE).sort((a, b) => new Decimal(b).comparedTo(a));
  return all.includes(VETO) ? [VETO, ...points] : points;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Agreement on each item over all case files, the least agreed first, items without overlap last. */
export function itemAgreement(scores: readonly ItemScore[]): readonly ItemAgreement[] {
  const reviewers = [...new Set(scores.map(({ reviewer }) => reviewer))];
  const items = [...groupBy(scores, ({ itemId }) => itemId)].map(([itemId, ofItem]): ItemAgreement => {
    const units: RatedUnit[] = [];
    const differing: string[] = [];
    let same = 0;
    let pairs = 0;
    let cases = 0;
    for (const [caseId, ofCase] of groupBy(ofItem, ({ caseId: id }) => id)) {
      const by = new Map(ofCase.map((score) => [score.reviewer, decisionOf(score)]));
      units.push(reviewers.map((reviewer) => by.get(reviewer) ?? null));
      const decisions = [...by.values()];
      if (decisions.length < 2) continue;
      cases += 1;
      decisions.forEach((a, i) => decisions.slice(i + 1).forEach((b) => {
        pairs += 1;
        if (a === b) same += 1;
      }));
      if (new Set(decisions).size > 1) differing.push(caseId);
    }
    const applied = units.map((unit) => unit.map((rating) => (rating === NOT_APPLICABLE ? null : rating)));
    return {
      itemId, cases, pairs, differing,
      agreement: pairs === 0 ? null : same / pairs,
      nominal: krippendorffAlpha(units, null),
      ordinal: krippendorffAlpha(applied, scaleOf(applied.flat().filter((rating) => rating !== null))),
    };
  });
  return items.sort((a, b) => (a.agreement ?? 2) - (b.agreement ?? 2));
}

/** How much more or less than the others one reviewer takes off. */
export interface Severity {
  readonly reviewer: string;
  /** Items that others scored too, and case files they are in. */
  readonly items: number;
  readonly cases: number;
  /** Points taken off more (above 0) or less than the others on the same items, mean per case file, two places; null without overlap. */
  readonly perCase: string | null;
  /** Vetoes of the reviewer that nobody else raised, and vetoes of others that the reviewer did not raise. */
  readonly vetoesAlone: number;
  readonly vetoesMissed: number;
}

/**
 * Agreement over all items of all case files, as decisions that are the same or not: α for any number of reviewers, κ where exactly two
 * reviewed (else null).
 */
export function overallAgreement(scores: readonly ItemScore[]): { readonly alpha: Coefficient; readonly kappa: Coefficient | null } {
  const reviewers = [...new Set(scores.map(({ reviewer }) => reviewer))];
  const units = [...groupBy(scores, ({ caseId, itemId }) => JSON.stringify([caseId, itemId])).values()].map((group): RatedUnit => {
    const by = new Map(group.map((score) => [score.reviewer, decisionOf(score)]));
    return reviewers.map((reviewer) => by.get(reviewer) ?? null);
  });
  return { alpha: krippendorffAlpha(units, null), kappa: reviewers.length === 2 ? cohenKappa(units) : null };
}

/** The severity of each reviewer, the strictest first. Compared only on what others scored as well, and found to apply too. */
export function severities(scores: readonly ItemScore[]): readonly Severity[] {
  const shared = [...groupBy(scores, ({ caseId, itemId }) => JSON.stringify([caseId, itemId])).values()].filter((group) => group.length > 1);
  const rows = [...new Set(scores.map(({ reviewer }) => reviewer))].map((reviewer) => {
    let more = new Decimal(0);
    let vetoesAlone = 0;
    let vetoesMissed = 0;
    let items = 0;
    const cases = new Set<string>();
    for (const group of shared) {
      const own = group.find((score) => score.reviewer === reviewer);
      if (own === undefined) continue;
      const others = group.filter((score) => score !== own);
      if (own.vetoed && !others.some(({ vetoed }) => vetoed)) vetoesAlone += 1;
      if (!own.vetoed && others.some(({ vetoed }) => vetoed)) vetoesMissed += 1;
      const compared = others.filter(({ applicable }) => applicable);
      if (!own.applicable || compared.length === 0) continue;
      const mean = compared.reduce((sum, { deducted }) => sum.plus(deducted), new Decimal(0)).dividedBy(compared.length);
      more = more.plus(own.deducted).minus(mean);
      items += 1;
      cases.add(own.caseId);
    }
    const perCase = cases.size === 0 ? null : more.dividedBy(cases.size).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    return { reviewer, items, cases: cases.size, perCase, vetoesAlone, vetoesMissed };
  });
  return rows
    .sort((a, b) => (b.perCase ?? new Decimal(-1e9)).comparedTo(a.perCase ?? new Decimal(-1e9)))
    .map((row) => ({ ...row, perCase: row.perCase?.toFixed(2) ?? null }));
}
