import { addDays, addMonths, weekday, yearOf, type IsoDate } from '../../shared/calendar';

/** One day in the month view. */
export interface MonthDay {
  readonly date: IsoDate;
  /** Day of the month. */
  readonly day: number;
  /** False for days of the months before and after. */
  readonly inMonth: boolean;
}

/** First day of the month in which the day lies. */
export const monthOf = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;
export const nextMonth = (month: IsoDate, by: number): IsoDate => addMonths(month, by);
export const lastOfMonth = (month: IsoDate): IsoDate => addDays(addMonths(month, 1), -1);
export const monthTitle = (month: IsoDate): string => `${yearOf(month)}年${Number(month.slice(5, 7))}月`;

/** The weeks that show a month, Monday first. */
export function weeksOf(month: IsoDate): MonthDay[][] {
  const first = addDays(month, -((weekday(month) + 6) % 7));
  const last = lastOfMonth(month);
  const weeks: MonthDay[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = addDays(monday, index);
        return { date, day: Number(date.slice(8)), inMonth: date.slice(0, 7) === month.slice(0, 7) };
      }),
    );
  }
  return weeks;
}
