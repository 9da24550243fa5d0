import type { Coefficient, RatedUnit } from './types';

/**
 * Cohen's κ for two reviewers (Cohen, A Coefficient of Agreement for Nominal Scales, 1960): κ = (pₒ − pₑ) ÷ (1 − pₑ), over the units
 * that both rated.
 * @param units two places each
 * @returns no number if no unit was rated by both, or if both always gave the same one value
 */
export function cohenKappa(units: readonly RatedUnit[]): Coefficient {
  const both = units.flatMap(([a = null, b = null]) => (a === null || b === null ? [] : [[a, b] as const]));
  const found = { units: both.length, pairs: both.length };
  if (both.length === 0) return { value: null, reason: 'no-overlap', ...found };
  const same = both.filter(([a, b]) => a === b).length;
  const values = [...new Set(both.flat())];
  // Kept as whole numbers until the end: pₑ = chance ÷ n².
  const chance = values.reduce((sum, value) => sum + both.filter(([a]) => a === value).length * both.filter(([, b]) => b === value).length, 0);
  const square = both.length ** 2;
  if (chance === square) return { value: null, reason: 'no-variation', ...found };
  return { value: (same * both.length - chance) / (square - chance), ...found };
}
