import { addDays, daysBetween, isIsoDate, weekday, yearOf } from './dates';
import type { HolidayYear, IsoDate, WorkCalendar } from './types';
import { HOLIDAY_YEARS } from './data';

/** The most days a term or a holiday may span; a longer one is a misread date, not a term. */
const MAX_SPAN_DAYS = 4000;

/**
 * Look-up form of holiday data. A later entry for the same year replaces the earlier one, so an office's own
 * corrections go behind the bundled years. Throws RangeError when a date does not exist or a block runs backwards.
 */
export function createCalendar(years: readonly HolidayYear[]): WorkCalendar {
  const byYear = new Map(years.map((entry) => [entry.year, entry]));
  const holidays = new Map<IsoDate, string>();
  const makeUpWorkdays = new Set<IsoDate>();
  for (const entry of byYear.values()) {
    for (const block of entry.holidays) {
      const length = daysBetween(block.from, block.to);
      if (length < 0 || length > 60) throw new RangeError(`holiday block ${block.name} of ${entry.year}: ${block.from} to ${block.to}`);
      for (let day = 0; day <= length; day += 1) holidays.set(addDays(block.from, day), block.name);
    }
    for (const date of entry.makeUpWorkdays) {
      if (!isIsoDate(date)) throw new RangeError(`not an ISO date: ${date}`);
      makeUpWorkdays.add(date);
    }
  }
  return { years: new Set(byYear.keys()), holidays, makeUpWorkdays };
}

/** The bundled calendar of the State Council's notices (see docs/calendar.md). */
export const STATE_COUNCIL_CALENDAR: WorkCalendar = createCalendar(HOLIDAY_YEARS);

/**
 * Whether offices work on that day. `unknown` when there is no data for its year and no other year's notice
 * names the day (a notice may move days of the December before it).
 */
export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean | 'unknown' {
  if (calendar.makeUpWorkdays.has(date)) return true;
  if (calendar.holidays.has(date)) return false;
  if (!calendar.years.has(yearOf(date))) return 'unknown';
  return !isWeekend(date);
}

function isWeekend(date: IsoDate): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}

/** As `isWorkingDay`, with Monday to Friday taken as working where the year has no data. */
export function countsAsWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  const known = isWorkingDay(date, calendar);
  return known === 'unknown' ? !isWeekend(date) : known;
}

/**
 * The `count`-th working day after `date`; `date` itself is not counted. `complete` is false when a day on the
 * way has no holiday data: the date then counts Monday to Friday only and may in truth be later.
 */
export function addWorkingDays(date: IsoDate, count: number, calendar: WorkCalendar): { date: IsoDate; complete: boolean } {
  if (!Number.isInteger(count) || count < 0 || count > MAX_SPAN_DAYS) throw new RangeError(`working days: ${count}`);
  let current = date;
  let complete = true;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar) === 'unknown') complete = false;
    if (countsAsWorkingDay(current, calendar)) left -= 1;
  }
  return { date: current, complete };
}

/**
 * Working days after `start` up to and including `end`; 0 when `end` is not later. `complete` as in
 * `addWorkingDays`. Throws RangeError beyond 4,000 days.
 */
export function workingDaysBetween(start: IsoDate, end: IsoDate, calendar: WorkCalendar): { days: number; complete: boolean } {
  const span = daysBetween(start, end);
  if (span > MAX_SPAN_DAYS) throw new RangeError(`${start} to ${end} is no term`);
  let days = 0;
  let complete = true;
  for (let offset = 1; offset <= span; offset += 1) {
    const date = addDays(start, offset);
    if (isWorkingDay(date, calendar) === 'unknown') complete = false;
    if (countsAsWorkingDay(date, calendar)) days += 1;
  }
  return { days, complete };
}
