import { Decimal } from 'decimal.js';

/** Exact sum of decimals in text form as a number; what is no number counts nothing. */
export function sumOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum.plus(numeric(value)), new Decimal(0)).toNumber();
}

/** Mean rounded half-up to two decimals, or null of nothing. */
export function meanOf(values: readonly string[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total.plus(numeric(value)), new Decimal(0));
  return sum.div(values.length).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}

function numeric(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? value : '0';
}
