import type { Decimal } from 'decimal.js';
import { NUMERAL, numeralValue } from './numerals';

/** A number with its unit and the words that make it an end of a range. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** In yuan, times or percent. */
  readonly value: Decimal;
  readonly unit: 'yuan' | 'times' | 'percent' | 'none';
  /** Which end it is; `plain` a bare number, which may be an end because of a dash. */
  readonly side: 'minimum' | 'maximum' | 'plain';
  readonly inclusive: boolean;
  /** The number's own 万 or 亿, so that the first of 5～10万元 can take it over. */
  readonly scaled: boolean;
}

/** Words before a number. Longer ones first: 不超过 holds 超过. */
const BEFORE: readonly (readonly [words: string, side: 'minimum' | 'maximum', inclusive: boolean])[] = [
  ['不得低于|不得少于|不低于|不少于|不小于|至少为?|最低为?|≥|>=', 'minimum', true],
  ['不得超过|不得高于|不超过|不高于|不大于|不多于|未超过|至多为?|最高为?|≤|<=', 'maximum', true],
  ['不足|不满|未满|未达到?|低于|少于|小于|<', 'maximum', false],
  ['超过|高于|大于|多于|超出|>', 'minimum', false],
];

const WORDS = BEFORE.map(([words]) => words).join('|');
const BEFORE_WHOLE = BEFORE.map(([words, side, inclusive]) => ({ whole: new RegExp(`^(?:${words})$`), side, inclusive }));
const MARK = '\\((?:不含|含|不包括|包括)[^()]{0,8}\\)';
const QUANTITY = new RegExp(
  `(?<before>${WORDS})?(?:人民币)?(?:百分之(?<percent>${NUMERAL})|(?<number>${NUMERAL})(?<unit>元|倍|%)?)(?<mark>${MARK})?(?<after>及?以上|及?以下|以内|之内)?(?<late>${MARK})?`,
  'g',
);

/** What text is folded to before ranges are looked for: widths, blanks, thousands separators, dashes. Loses no word. */
export function foldForRanges(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? '\n' : ''))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[〜—–─﹣⁓∼]+/g, '~')
    .replace(/(?<=[\d元倍%万千百)])(?:-|至|到)(?=[\d百一二三四五六七八九十零两壹贰叁肆伍陆柒捌玖])/g, '~')
    .replace(/(?<=[一二三四五六七八九十])(?:-|至|到)(?=[一二三四五六七八九十百两])/g, '~');
}

function sideOf(before: string, after: string, mark: string): Pick<Quantity, 'side' | 'inclusive'> {
  const named = before === '' ? undefined : BEFORE_WHOLE.find(({ whole }) => whole.test(before));
  const excluded = /不含|不包括/.test(mark);
  if (named) return { side: named.side, inclusive: named.inclusive && !excluded };
  if (after.endsWith('上')) return { side: 'minimum', inclusive: !excluded };
  if (after !== '') return { side: 'maximum', inclusive: !excluded };
  return { side: 'plain', inclusive: !excluded };
}

/** All numbers of a folded text that could be an amount, a multiple or a percentage, in order. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const { before = '', percent, number, unit, mark = '', after = '', late = '' } = match.groups ?? {};
    const written = percent ?? number ?? '';
    const value = numeralValue(written);
    if (value === null) return [];
    const measure = percent !== undefined || unit === '%' ? 'percent' : unit === '倍' ? 'times' : unit === '元' ? 'yuan' : 'none';
    return [{ from: match.index, to: match.index + match[0].length, value, unit: measure, ...sideOf(before, after, mark + late), scaled: /[万亿]/.test(written) }];
  });
}
