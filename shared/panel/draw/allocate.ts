import type { DrawSize } from './types';

/**
 * How many are drawn from each stratum. Never more than it has.
 * For a total: first `atLeast` from each (or all it has), the rest in proportion to what is left in each, whole parts first, then one
 * more for the largest remainders; of equal remainders the earlier stratum comes first.
 * @param populations how many each stratum has
 * @returns null if the total is less than what `atLeast` asks for
 */
export function allocate(populations: readonly number[], size: DrawSize): readonly number[] | null {
  if (size.by === 'stratum') return populations.map((population) => Math.min(population, size.number));
  // In hundredths of a per cent, so that the division is one of whole numbers.
  if (size.by === 'share') {
    return populations.map((population) => Math.min(population, Math.max(size.atLeast, Math.ceil((population * Math.round(size.percent * 100)) / 10_000))));
  }
  const base = populations.map((population) => Math.min(population, size.atLeast));
  const spare = populations.map((population, index) => population - (base[index] ?? 0));
  const left = Math.min(size.number, total(populations)) - total(base);
  if (left < 0) return null;
  const whole = total(spare);
  if (whole === 0) return base;
  const parts = spare.map((one) => Math.floor((left * one) / whole));
  const behind = left - total(parts);
  const byRemainder = spare.map((one, index) => ({ index, remainder: (left * one) % whole })).sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const more = new Set(byRemainder.slice(0, behind).map(({ index }) => index));
  return base.map((one, index) => one + (parts[index] ?? 0) + (more.has(index) ? 1 : 0));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
