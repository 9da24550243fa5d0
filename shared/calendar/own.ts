import { createCalendar } from './calendar';
import { HOLIDAY_YEARS } from './data';
import type { HolidayYear, WorkCalendar } from './types';

/** A year of holiday data that people put in place of the bundled one, or that the program does not have. */
export interface OwnHolidayYear {
  readonly data: HolidayYear;
  /** Who set it, and when (ISO date-time). */
  readonly by: string;
  readonly at: string;
}

/** The calendar that counts in a workspace: the bundled years, each replaced by the workspace's own if there is one. */
export const calendarWith = (own: readonly OwnHolidayYear[]): WorkCalendar => createCalendar([...HOLIDAY_YEARS, ...own.map(({ data }) => data)]);

/** Years without data between the first year with data and `until`, ascending. */
export function yearsWithoutData(calendar: WorkCalendar, until: number): readonly number[] {
  const years = [...calendar.years];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(until, ...years);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !calendar.years.has(year));
}
