import { calendarWith, HOLIDAY_YEARS, yearsWithoutData, type HolidayYear, type OwnHolidayYear } from '../../shared/calendar';
import { emptyYear, sameYear } from './yearDraft';

/** A year as the list shows it. */
export interface YearEntry {
  readonly year: number;
  readonly state: 'bundled' | 'own' | 'missing';
  /** What counts; a year without data is empty. */
  readonly data: HolidayYear;
  /** Who set it, for the workspace's own. */
  readonly own: OwnHolidayYear | null;
  /** What the program brings for the year; null if nothing. */
  readonly bundled: HolidayYear | null;
}

/**
 * All years from the first with data to the next one, newest first. The notice for the next year comes out in October to
 * December, so it is missed from then on only.
 * @param today ISO date
 */
export function yearEntries(own: readonly OwnHolidayYear[], today: string): readonly YearEntry[] {
  const until = Number(today.slice(0, 4)) + (today.slice(5, 7) >= '10' ? 1 : 0);
  const calendar = calendarWith(own);
  const years = [...calendar.years, ...yearsWithoutData(calendar, until)];
  return years.sort((a, b) => b - a).map((year) => {
    const bundled = HOLIDAY_YEARS.find((data) => data.year === year) ?? null;
    const set = own.find(({ data }) => data.year === year) ?? null;
    return { year, state: set !== null ? 'own' : bundled !== null ? 'bundled' : 'missing', data: set?.data ?? bundled ?? emptyYear(year), own: set, bundled };
  });
}

/** The workspace's own years with some replaced; a year that says what the program's own says is none of its own. */
export function withYears(own: readonly OwnHolidayYear[], changed: readonly HolidayYear[]): readonly HolidayYear[] {
  const replaced = new Set(changed.map(({ year }) => year));
  const isBundled = (data: HolidayYear) => HOLIDAY_YEARS.some((bundled) => bundled.year === data.year && sameYear(bundled, data));
  return [...own.map(({ data }) => data).filter(({ year }) => !replaced.has(year)), ...changed.filter((data) => !isBundled(data))];
}

/** The workspace's own years without one. */
export const withoutYear = (own: readonly OwnHolidayYear[], year: number): readonly HolidayYear[] => own.map(({ data }) => data).filter((data) => data.year !== year);
