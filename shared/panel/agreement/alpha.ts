import type { Coefficient, RatedUnit } from './types';

/** Squared difference of two values by how many ratings there are of each, in the order of the scale. */
type Difference = (a: number, b: number, counts: readonly number[]) => number;

const nominal: Difference = (a, b) => (a === b ? 0 : 1);

/** Krippendorff's ordinal metric: half of both ends and all that lies between, squared. */
const ordinal: Difference = (a, b, counts) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  const between = counts.slice(low, high + 1).reduce((sum, one) => sum + one, 0);
  return (between - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2) ** 2;
};

/**
 * Krippendorff's α for any number of reviewers, with missing values (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011):
 * α = 1 − Dₒ ÷ Dₑ from the matrix of coincidences, in which a unit with m ratings counts each pair 1 ÷ (m − 1) times. Units with fewer
 * than two ratings say nothing about agreement and are left out.
 * @param scale the values in their order for an ordinal scale; null for names without order
 * @returns no number if no unit has two ratings, or if all ratings are the same
 */
export function krippendorffAlpha(units: readonly RatedUnit[], scale: readonly string[] | null): Coefficient {
  const values = scale ?? [...new Set(units.flat().filter((rating) => rating !== null))];
  const place = new Map(values.map((value, index) => [value, index]));
  const coincidences = values.map(() => values.map(() => 0));
  let overlapping = 0;
  let pairs = 0;
  for (const unit of units) {
    const ratings = unit.flatMap((rating) => (rating === null ? [] : [placeOf(place, rating)]));
    if (ratings.length < 2) continue;
    overlapping += 1;
    pairs += (ratings.length * (ratings.length - 1)) / 2;
    ratings.forEach((a, i) => ratings.forEach((b, j) => {
      const row = coincidences[a];
      if (i !== j && row !== undefined) row[b] = (row[b] ?? 0) + 1 / (ratings.length - 1);
    }));
  }
  const found = { units: overlapping, pairs };
  if (overlapping === 0) return { value: null, reason: 'no-overlap', ...found };

  const counts = coincidences.map((row) => row.reduce((sum, one) => sum + one, 0));
  const all = counts.reduce((sum, one) => sum + one, 0);
  const difference = scale === null ? nominal : ordinal;
  let observed = 0;
  let expected = 0;
  counts.forEach((countA, a) => counts.forEach((countB, b) => {
    const distance = difference(a, b, counts);
    observed += (coincidences[a]?.[b] ?? 0) * distance;
    expected += countA * countB * distance;
  }));
  if (expected === 0) return { value: null, reason: 'no-variation', ...found };
  return { value: 1 - ((all - 1) * observed) / expected, ...found };
}

function placeOf(place: ReadonlyMap<string, number>, rating: string): number {
  const index = place.get(rating);
  if (index === undefined) throw new RangeError(`The scale has no value ${JSON.stringify(rating)}.`);
  return index;
}
