import { Decimal } from 'decimal.js';
import type { Decimal as DecimalText } from '../model';
import type { Bound, FineRange, Span } from './types';

/** Figures of the case that ranges refer to, in yuan; null when not read. */
export interface CaseFigures {
  readonly goodsValue: DecimalText | null;
  readonly illegalGain: DecimalText | null;
}

/** Where an amount lies. */
export type Position = 'below' | 'inside' | 'above';

const under = (value: Decimal, bound: Bound): boolean => (bound.inclusive ? value.lessThan(bound.value) : value.lessThanOrEqualTo(bound.value));
const over = (value: Decimal, bound: Bound): boolean => (bound.inclusive ? value.greaterThan(bound.value) : value.greaterThanOrEqualTo(bound.value));

/** Where `amount` lies in a span, its ends included or not as they say. */
export function positionIn(amount: DecimalText, { minimum, maximum }: Span): Position {
  const value = new Decimal(amount);
  if (minimum && under(value, minimum)) return 'below';
  return maximum && over(value, maximum) ? 'above' : 'inside';
}

const figureOf = (base: FineRange['base'], figures: CaseFigures): DecimalText | null =>
  base === 'goods-value' ? figures.goodsValue : base === 'illegal-gain' ? figures.illegalGain : null;

/** Whether a range's condition holds for the case; true when there is none, or its figure was not read. */
export function mayApply({ condition }: FineRange, figures: CaseFigures): boolean {
  if (!condition) return true;
  const figure = figureOf(condition.base, figures);
  return figure === null || positionIn(figure, condition) === 'inside';
}

/** The range in yuan for this case; null when what it is a multiple or part of is not known. */
export function inYuan(range: FineRange, figures: CaseFigures): Span | null {
  if (range.measure === 'yuan') return { minimum: range.minimum, maximum: range.maximum };
  if (range.measure === 'per-unit') return null;
  const figure = figureOf(range.base, figures);
  if (figure === null) return null;
  const scale = (bound: Bound | null): Bound | null =>
    bound && { inclusive: bound.inclusive, value: new Decimal(figure).times(bound.value).dividedBy(range.measure === 'percent' ? 100 : 1).toFixed() };
  return { minimum: scale(range.minimum), maximum: scale(range.maximum) };
}

/** A span in words: 5000元以上20000元以下, 10000元以下（不含10000元）. */
export function spanText({ minimum, maximum }: Span): string {
  const end = (bound: Bound, word: string): string => `${bound.value}元${bound.inclusive ? word : `${word}（不含本数）`}`;
  if (minimum && maximum && minimum.value === maximum.value) return `${minimum.value}元`;
  return [minimum ? end(minimum, '以上') : '', maximum ? end(maximum, '以下') : ''].join('') || '未规定数额';
}
