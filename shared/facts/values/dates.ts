/** A date found in text: ISO value and the span it covers. */
export interface FoundDate {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  '〇': 0, '○': 0, 零: 0, O: 0, o: 0, '0': 0, '①': 0, '◎': 0, '口': 0, '□': 0, Q: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 元: 1,
};

/** Letters that the recogniser takes for digits in the middle of a number. */
const DIGIT_LIKE: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', D: '0', l: '1', I: '1', '|': '1', Z: '2', S: '5', B: '8' };
const D = '[0-9OoQDlI|ZSB]';

const unlike = (digits: string): number => Number(digits.replace(/[^0-9]/g, (c) => DIGIT_LIKE[c] ?? ''));

function chineseYear(text: string): number {
  return Number([...text].map((c) => CHINESE_DIGITS[c] ?? 0).join(''));
}

/** 一 … 三十一 as a number. */
export function chineseSmallNumber(text: string): number {
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens) return (tens[1] ? (CHINESE_DIGITS[tens[1]] ?? 0) : 1) * 10 + (tens[2] ? (CHINESE_DIGITS[tens[2]] ?? 0) : 0);
  return CHINESE_DIGITS[text] ?? Number.NaN;
}

/** ISO date if the day exists in the calendar and the year is plausible for a case file; else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

// 〇 is read as one of several round or square signs; 日 as 曰, 目 or 口 under a seal; the character before the year may be a stray seal fragment.
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: (m: RegExpExecArray) => string | null }[] = [
  {
    pattern: new RegExp(`([12]${D}{3})年(${D}{1,2})月(${D}{1,2})[日曰目口旦]?`, 'g'),
    read: (m) => isoDate(unlike(m[1] ?? ''), unlike(m[2] ?? ''), unlike(m[3] ?? '')),
  },
  {
    pattern: /([一二][〇○零Oo0①◎口□Q一二三四五六七八九]{3})年(元|[一二三四五六七八九]|十[一二]?)月([一二三]?十?[一二三四五六七八九]|[一二三]?十)[日曰目]/g,
    read: (m) => isoDate(chineseYear(m[1] ?? ''), chineseSmallNumber(m[2] ?? ''), chineseSmallNumber(m[3] ?? '')),
  },
  {
    pattern: /(?<!\.)(20\d{2}|19\d{2})([./-])(\d{1,2})\2(\d{1,2})(?![\d])/g,
    read: (m) => isoDate(Number(m[1]), Number(m[3]), Number(m[4])),
  },
];

/**
 * All dates of a folded text without blanks, in order of position. A date does not begin in the middle of a number,
 * unless `starts` says that something new begins there (a cell, a line).
 */
export function findDates(text: string, starts: (at: number) => boolean = () => false): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = read(match);
      const broken = /\d/.test(text.charAt(match.index - 1)) && !starts(match.index);
      if (value && !broken) found.push({ value, from: match.index, to: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
