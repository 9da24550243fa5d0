import { fold } from '../text/normalise';
import { chineseAmount, findAmounts } from './amounts';
import { findDates } from './dates';

/** What kind of value a fact holds. */
export type ValueKind = 'date' | 'amount' | 'text';

/** Figures that stand for an amount without 元 behind them, where a person framed them as one. */
const FIGURES = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?/;

/**
 * The value in characters that a person framed on a page, as the machine would read it: the first date as ISO text, the first
 * amount in yuan as figures, else the words without blanks. Null where a date or amount was wanted and none is there.
 */
export function framedValue(kind: ValueKind, framed: string): string | null {
  const words = framed.replace(/\s+/g, '');
  const text = fold(words);
  if (kind === 'date') return findDates(text)[0]?.value ?? null;
  if (kind === 'text') return words === '' ? null : words;
  const amount = findAmounts(text)[0]?.value ?? chineseAmount(text);
  if (amount !== null && amount > 0) return String(amount);
  const figures = FIGURES.exec(text)?.[0];
  return figures === undefined ? null : figures.replace(/,/g, '');
}
