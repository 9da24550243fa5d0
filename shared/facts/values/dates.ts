/** A date found in text: ISO value and the span it covers. */
export interface FoundDate {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  '〇': 0, '○': 0, 零: 0, O: 0, o: 0, '0': 0, '①': 0, '◎': 0, '●': 0, 口: 0, '□': 0, Q: 0, D: 0, 'Ｏ': 0, 'О': 0, 'Ο': 0, '°': 0, '。': 0,
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 元: 1,
  // Capitals as on cheques and bank slips.
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 貳: 2, 弍: 2, 叄: 3, 參: 3, 陸: 6,
  // Two level strokes between round ones: 二〇二五年.
  '=': 2,
};

/** Letters that the recogniser takes for digits in the middle of a number. */
const DIGIT_LIKE: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', D: '0', '○': '0', '〇': '0', l: '1', I: '1', i: '1', '|': '1', '!': '1', Z: '2', z: '2', S: '5', s: '5', b: '6', B: '8', g: '9' };
const LIKE = Object.keys(DIGIT_LIKE).join('');
const D = `[0-9${LIKE}]`;

/** A number whose digits may have been read as letters. */
export const unlike = (digits: string): number => Number(digits.replace(/[^0-9]/g, (c) => DIGIT_LIKE[c] ?? ''));

function chineseYear(text: string): number {
  return Number([...text].map((c) => CHINESE_DIGITS[c] ?? 0).join(''));
}

/** 一 … 三十一 (廿五, 卅一, 零伍, 壹拾贰 too) as a number; NaN for anything else. */
export function chineseSmallNumber(text: string): number {
  const plain = text.replace(/拾/g, '十').replace(/^[廿卄]/, '二十').replace(/^卅/, '三十').replace(/^[零〇○0O](?=.)/, '');
  const tens = /^(.)?十(.)?$/.exec(plain);
  if (tens) {
    const [left, right] = [tens[1] ? CHINESE_DIGITS[tens[1]] : 1, tens[2] ? CHINESE_DIGITS[tens[2]] : 0];
    return left === undefined || right === undefined ? Number.NaN : left * 10 + right;
  }
  return [...plain].length === 1 ? (CHINESE_DIGITS[plain] ?? Number.NaN) : Number.NaN;
}

/** A month or day in figures or in Chinese. */
function part(text: string): number {
  return /^[0-9A-Za-z|!]+$/.test(text) ? unlike(text) : chineseSmallNumber(text);
}

/** ISO date if the day exists in the calendar and the year is plausible for a case file; else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1990 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * The days that figures up to a time's colon can begin with, likeliest first: office hours before others, and an hour
 * written with a zero (09) only where the month is written so too.
 */
function dayBeforeTime(figures: string, month: string): number[] {
  const splits = [2, 1].flatMap((length) => {
    const hour = figures.slice(-length);
    const [day, written] = [Number(figures.slice(0, -length)), /^0\d/.test(hour) ? month.startsWith('0') : true];
    return length < figures.length && day > 0 && Number(hour) <= 23 ? [{ day, rank: (Number(hour) >= 8 && Number(hour) <= 18 ? 0 : 1) + (written ? 0 : 2) }] : [];
  });
  return splits.sort((x, y) => x.rank - y.rank).map((split) => split.day);
}

const NUM = '[一二三四五六七八九壹贰叁肆伍陆柒捌玖貳弍叄參陸]';
const SMALL = `(?:[零〇○0O]${NUM}|[一二三壹贰叁貳叄]?[十拾]${NUM}?|[廿卄卅]${NUM}?|${NUM}|元)`;
const ROUND = '〇○零OoＯ0①◎●口□QD°。ОΟ';

// 〇 is read as one of several round or square signs; 日 as 曰, 目 or 口 under a seal; the character before the year may be a stray seal fragment.
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: (m: RegExpExecArray) => string | null }[] = [
  {
    pattern: new RegExp(`([12]${D}{3})[年午](${D}{1,2}|${SMALL})[月且](${D}{1,2}|${SMALL})(?:[日曰目口旦号]|(?!${D}))`, 'g'),
    read: (m) => isoDate(unlike(m[1] ?? ''), part(m[2] ?? ''), part(m[3] ?? '')),
  },
  {
    pattern: new RegExp(`([一二壹贰貳][${ROUND}=一二三四五六七八九壹贰叁肆伍陆柒捌玖]{3})[年午](${SMALL}|\\d{1,2})[月且](${SMALL}|\\d{1,2})[日曰目旦号]`, 'g'),
    read: (m) => isoDate(chineseYear(m[1] ?? ''), part(m[2] ?? ''), part(m[3] ?? '')),
  },
  {
    // A time may follow without its blank: 2024/3/514:30.
    pattern: /(20\d{2}|19\d{2})([./、-])(\d{1,2})\2(?:(\d{2,4})(?=:\d{2}|[时点](?!间))|(\d{1,2})(?!\d|\.\d))/g,
    read: (m) => (m[4] ? dayBeforeTime(m[4], m[3] ?? '') : [Number(m[5])]).map((day) => isoDate(Number(m[1]), Number(m[3]), day)).find((value) => value !== null) ?? null,
  },
  {
    // Eight figures as machines print them, only right after a word for a date.
    pattern: /(?<=(?:日期|时间|[日期]):?)(20\d{2})(\d{2})(\d{2})(?!\d(?!\d?[:时点]))/g,
    read: (m) => isoDate(Number(m[1]), Number(m[2]), Number(m[3])),
  },
];

/** Eight figures that stand for themselves: a cell of their own, or its end behind words that announce no number. */
const COMPACT = /(?<![\dA-Za-z.号码证第:])(20[0-4]\d)(0[1-9]|1[0-2])([0-3]\d)(?![\dA-Za-z])/g;

/**
 * All dates of a folded text without blanks, in order of position. A date does not begin in the middle of a number,
 * unless `starts` says that something new begins there (a cell, a line).
 */
export function findDates(text: string, starts: (at: number) => boolean = () => false): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = read(match);
      const broken = /[\d.]/.test(text.charAt(match.index - 1)) && !(/\.$/.test(text.slice(0, match.index)) && /年/.test(match[0])) && !starts(match.index);
      if (value && !broken) found.push({ value, from: match.index, to: match.index + match[0].length });
    }
  }
  for (const match of text.matchAll(COMPACT)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const value = isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    const ends = to === text.length || starts(to);
    if (value && ends && !found.some((other) => from < other.to && to > other.from)) found.push({ value, from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Figures that print and handwriting leave easy to take for one another. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { 0: '68', 1: '74', 2: '7', 3: '85', 4: '19', 5: '36', 6: '580', 7: '12', 8: '360', 9: '48' };

/**
 * The other values a number or date would have if one doubtful figure were another that looks alike.
 * In: the text, and which of its characters are doubtful. Out: texts that differ in one of those characters.
 */
export function otherReadings(text: string, doubtful: (at: number) => boolean): string[] {
  return [...text].flatMap((char, at) => (doubtful(at) ? [...(LOOK_ALIKE[char] ?? '')].map((other) => text.slice(0, at) + other + text.slice(at + 1)) : []));
}
