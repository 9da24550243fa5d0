import { Decimal } from 'decimal.js';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Characters of a number in text: digits or Chinese numerals with 十百千万亿 (source of a regular expression's class). */
export const NUMERAL = '(?:\\d+(?:\\.\\d+)?[十百千万亿]{0,2}|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?)';

/** 2万, 1.5万, 5千: digits before units. */
function mixed(text: string): Decimal | null {
  const match = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(text);
  if (!match) return null;
  return [...(match[2] ?? '')].reduce((value, unit) => value.times(UNITS[unit] ?? MYRIADS[unit] ?? 1), new Decimal(match[1] ?? '0'));
}

/** 二十五万三千, 十, 两千: whole Chinese numbers. */
function chinese(text: string): Decimal | null {
  let total = new Decimal(0);
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS[character];
    const unit = UNITS[character];
    const myriad = MYRIADS[character];
    if (value !== undefined) {
      // 二三 is no number as tables write them; digits in a row would hide a misreading.
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit !== undefined) {
      section += (digit === null || (digit === 0 && section === 0 && unit === 10) ? 1 : digit) * unit;
      digit = null;
    } else if (myriad !== undefined) {
      const here = section + (digit ?? 0);
      // 万 alone stands for no number.
      if (here === 0) return null;
      // 一亿二千万: 亿 multiplies all before it, 万 only its own section.
      total = character === '亿' ? total.plus(here).times(myriad) : total.plus(new Decimal(here).times(myriad));
      section = 0;
      digit = null;
    } else return null;
  }
  return text === '' ? null : total.plus(section + (digit ?? 0));
}

/**
 * An exact number from digits or Chinese numerals (20000, 2万, 1.5万, 二万, 一点五).
 * @returns null for anything else
 */
export function numeralValue(text: string): Decimal | null {
  if (/^\d/.test(text)) return mixed(text);
  const [whole = '', fraction] = text.split('点');
  const value = chinese(whole);
  if (value === null || fraction === undefined) return value;
  const digits = [...fraction].map((character) => DIGITS[character]);
  return digits.some((digit) => digit === undefined) ? null : value.plus(new Decimal(`0.${digits.join('')}`));
}
