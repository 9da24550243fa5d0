import { Decimal } from 'decimal.js';

/**
 * Digits that products of a template's numbers may take. Multiplication stays exact far beyond any real standard
 * (a dozen sections with weights and points of a few digits each need about a hundred).
 */
const Exact = Decimal.clone({ precision: 1000, toExpNeg: -1000, toExpPos: 1000 });

/** An exact number as numerator over denominator, so that nothing is rounded before the end. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** An exact decimal from its text form ("1.5"). */
export function decimal(text: string): Decimal {
  return new Exact(text);
}

export const ZERO = decimal('0');

/** The smaller of two decimals. */
export function smaller(a: Decimal, b: Decimal): Decimal {
  return a.lessThan(b) ? a : b;
}

/** The exact sum of decimals; 0 for none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/** numerator ÷ denominator without doing the division; the denominator is above 0. */
export function fraction(numerator: Decimal, denominator: Decimal = decimal('1')): Fraction {
  return { numerator, denominator };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator.equals(b.denominator)) return fraction(a.numerator.plus(b.numerator), a.denominator);
  return fraction(a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)), a.denominator.times(b.denominator));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator.times(b.numerator), a.denominator.times(b.denominator));
}

/** a kept between two decimals, both included. */
export function clamp(a: Fraction, low: Decimal, high: Decimal): Fraction {
  if (a.numerator.lessThan(low.times(a.denominator))) return fraction(low);
  if (a.numerator.greaterThan(high.times(a.denominator))) return fraction(high);
  return a;
}

const ROUNDING = { 'half-up': Decimal.ROUND_HALF_UP, 'half-even': Decimal.ROUND_HALF_EVEN, down: Decimal.ROUND_DOWN } as const;

/** The fraction as a decimal with at most `decimals` places; the only place where the engine rounds. */
export function round(a: Fraction, decimals: number, mode: keyof typeof ROUNDING): Decimal {
  // The quotient to 1000 digits is exact wherever it ends, so a tie (…5) is seen as one.
  return a.numerator.dividedBy(a.denominator).toDecimalPlaces(decimals, ROUNDING[mode]);
}

/** For the reader only: exact if it ends within six places, else marked ≈. */
export function display(a: Fraction): string {
  const shown = round(a, 6, 'half-up');
  return shown.times(a.denominator).equals(a.numerator) ? shown.toFixed() : `约${shown.toFixed()}`;
}
