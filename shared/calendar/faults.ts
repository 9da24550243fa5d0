import { addDays, chineseDate, daysBetween, weekday, yearOf } from './dates';
import type { HolidayYear, IsoDate } from './types';

/** The longest that offices were ever off at a stretch is ten days (2020); more is a slip of the keyboard. */
const LONGEST_BLOCK = 31;

const isWeekend = (date: IsoDate): boolean => weekday(date) % 6 === 0;

/** A notice may also name days of the December before its year (2018-12-29 was worked by the notice for 2019). */
const belongsTo = (date: IsoDate, year: number): boolean => yearOf(date) === year || date.startsWith(`${year - 1}-12-`);

/** Day off → name of its holiday, over all blocks; blocks that run backwards or too long give none. */
function daysOff({ holidays }: HolidayYear): ReadonlyMap<IsoDate, string> {
  const days = new Map<IsoDate, string>();
  for (const { name, from, to } of holidays) {
    const length = daysBetween(from, to);
    for (let day = 0; length <= LONGEST_BLOCK && day <= length; day += 1) days.set(addDays(from, day), name);
  }
  return days;
}

/** Why a year of holiday data cannot be true, in Chinese, one sentence a fault; empty if it can. Dates must exist. */
export function holidayFaults(data: HolidayYear): readonly string[] {
  const { year, holidays, makeUpWorkdays } = data;
  const faults: string[] = [];
  const seen = new Map<IsoDate, string>();
  for (const { name, from, to } of holidays) {
    if (from > to) faults.push(`“${name}”的起始日晚于结束日`);
    else if (daysBetween(from, to) >= LONGEST_BLOCK) faults.push(`“${name}”连续放假超过${LONGEST_BLOCK}天`);
    else {
      for (let day = from; day <= to; day = addDays(day, 1)) {
        const other = seen.get(day);
        if (other !== undefined) {
          faults.push(`“${name}”与“${other}”重叠：${chineseDate(day)}`);
          break;
        }
        seen.set(day, name);
      }
    }
    for (const day of new Set([from, to])) if (!belongsTo(day, year)) faults.push(`“${name}”的${chineseDate(day)}不在${year}年`);
  }
  for (const [i, day] of makeUpWorkdays.entries()) {
    const holiday = seen.get(day);
    if (makeUpWorkdays.indexOf(day) < i) faults.push(`调休上班日重复：${chineseDate(day)}`);
    else if (holiday !== undefined) faults.push(`${chineseDate(day)}既列为“${holiday}”放假，又列为调休上班`);
    else if (!isWeekend(day)) faults.push(`${chineseDate(day)}本来就是工作日，不必列为调休上班`);
    if (!belongsTo(day, year)) faults.push(`调休上班日${chineseDate(day)}不在${year}年`);
  }
  return faults;
}

/** Days that 全国年节及纪念日放假办法 gives: 11 up to 2024, 13 since the revision of November 2024. */
const statutoryDays = (year: number): number => (year >= 2025 ? 13 : 11);

/**
 * What speaks against a year being complete: by the law, weekdays off less make-up days are the statutory holidays. Null if
 * they agree. No fault: 2020 had two days more by a special notice.
 */
export function holidayDoubt(data: HolidayYear): string | null {
  const weekdaysOff = [...daysOff(data).keys()].filter((day) => !isWeekend(day)).length;
  const given = weekdaysOff - data.makeUpWorkdays.length;
  const due = statutoryDays(data.year);
  if (given === due) return null;
  return `周一至周五放假${weekdaysOff}天，减去调休上班${data.makeUpWorkdays.length}天，净放假${given}天，与法定节假日${due}天（《全国年节及纪念日放假办法》）不符，请对照通知核对`;
}
