import { holidayFaults, isIsoDate, type HolidayYear } from '../../shared/calendar';

/** A row of a year while it is edited: what is typed may not be a date yet. */
export interface BlockRow {
  readonly key: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}
export interface DayRow {
  readonly key: number;
  readonly date: string;
}
export interface SourceRow {
  readonly key: number;
  readonly title: string;
  readonly number: string;
  readonly issued: string;
}

/** A year of holiday data while it is edited. Keys are given by `next` and never used twice. */
export interface YearDraft {
  readonly year: number;
  readonly blocks: readonly BlockRow[];
  readonly days: readonly DayRow[];
  readonly sources: readonly SourceRow[];
  /** Whether a person says that the whole notice was compared. */
  readonly read: boolean;
  readonly note: string;
  readonly next: number;
}

/** The year as it can be edited. */
export function draftOf({ year, holidays, makeUpWorkdays, sources, verification, note }: HolidayYear): YearDraft {
  let next = 0;
  const key = () => next++;
  return {
    year,
    blocks: holidays.map((block) => ({ key: key(), ...block })),
    days: makeUpWorkdays.map((date) => ({ key: key(), date })),
    sources: sources.map(({ title, number, issued }) => ({ key: key(), title, number: number ?? '', issued })),
    read: verification === 'text-read',
    note: note ?? '',
    next,
  };
}

/** A year nobody has entered yet. */
export const emptyYear = (year: number): HolidayYear => ({ year, holidays: [], makeUpWorkdays: [], sources: [], verification: 'unverified' });

const byDate = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The edited year as data, in order of dates, and what is wrong with it in Chinese; `data` is null while something is. */
export function dataOf({ year, blocks, days, sources, read, note }: YearDraft): { readonly data: HolidayYear | null; readonly faults: readonly string[] } {
  const unfinished = [
    ...blocks.flatMap(({ name, from, to }, i) => (name.trim() !== '' && isIsoDate(from) && isIsoDate(to) ? [] : [`放假安排第${i + 1}行没有填完整`])),
    ...days.flatMap(({ date }, i) => (isIsoDate(date) ? [] : [`调休上班第${i + 1}行没有填日期`])),
    ...sources.flatMap(({ title, issued }, i) => (title.trim() !== '' && isIsoDate(issued) ? [] : [`来源第${i + 1}行没有填完整（通知名称和发文日期）`])),
  ];
  if (unfinished.length > 0) return { data: null, faults: unfinished };
  const data: HolidayYear = {
    year,
    holidays: blocks.map(({ name, from, to }) => ({ name: name.trim(), from, to })).sort((a, b) => byDate(a.from, b.from)),
    makeUpWorkdays: days.map(({ date }) => date).sort(byDate),
    sources: sources.map(({ title, number, issued }) => ({ title: title.trim(), number: number.trim() === '' ? null : number.trim(), issued })),
    verification: read ? 'text-read' : 'unverified',
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
  const faults = holidayFaults(data);
  return { data: faults.length > 0 ? null : data, faults };
}

/** Whether two years say the same, in whatever order. */
export const sameYear = (a: HolidayYear, b: HolidayYear): boolean => JSON.stringify(dataOf(draftOf(a))) === JSON.stringify(dataOf(draftOf(b)));
