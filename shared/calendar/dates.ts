import type { IsoDate } from './types';

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text is a date that exists, written 2024-03-12. */
export function isIsoDate(text: string): boolean {
  const parts = ISO.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const last = month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** A date however a person writes it: 2027-1-1, 2027/1/1, 2027.1.1, 2027年1月1日. Null for anything else. */
export function typedDate(text: string): IsoDate | null {
  const [, year, month, day] = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(text) ?? [];
  const iso = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

/** Days since 1970-01-01. Throws RangeError for text that is no date: callers hold facts that were parsed before. */
function dayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`not an ISO date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromDayNumber(days: number): IsoDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** `date` plus `days` calendar days (自然日); negative goes back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar days from `start` to `end`, the first day not counted: 2024-03-01 to 2024-03-02 is 1. Negative when `end` is earlier. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start);
}

/**
 * `date` plus `months`: the day of the same number, and the month's last day where it has none
 * (民法典 art. 202: 2024-01-31 plus one month is 2024-02-29).
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  dayNumber(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** 2024-12-08 → 2024年12月8日（星期日）. */
export function chineseDate(date: IsoDate): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return `${year}年${month}月${day}日（${WEEKDAYS[weekday(date)] ?? ''}）`;
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
