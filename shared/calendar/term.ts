import { countsAsWorkingDay, addWorkingDays, isWorkingDay } from './calendar';
import { addDays, addMonths, chineseDate, yearOf } from './dates';
import type { IsoDate, WorkCalendar } from './types';

/** A statutory term (法定期限) counted from an event. Which unit a number of days has is the statute's matter (行政处罚法 art. 85, 行政强制法 art. 69, 行政许可法 art. 82). */
export interface Term {
  /** Day of the event; it is not counted itself (首日不计). */
  readonly start: IsoDate;
  readonly count: number;
  readonly unit: 'day' | 'working-day' | 'month';
  /** Whether a last day that is a day off moves to the next working day (顺延, 民事诉讼法 art. 85). Default true. */
  readonly rollForward?: boolean;
}

/** When a term ends, and how that was counted. */
export interface TermEnd {
  /** The last day as counted. */
  readonly nominal: IsoDate;
  /** The last day on which the act is in time. */
  readonly due: IsoDate;
  readonly rolled: boolean;
  /** False when a day it depends on has no holiday data; `due` is then the earliest it can reasonably be. */
  readonly complete: boolean;
  /** The count in Chinese, one sentence part each. */
  readonly steps: readonly string[];
}

const UNIT_NAMES = { day: '日', 'working-day': '个工作日', month: '个月' } as const;

/** End of a statutory term. Throws RangeError for a date that does not exist or a negative count. */
export function termEnd(term: Term, calendar: WorkCalendar): TermEnd {
  if (!Number.isInteger(term.count) || term.count < 0) throw new RangeError(`term of ${term.count}`);
  const steps = [`自${chineseDate(term.start)}起算，首日不计入`];
  if (term.unit === 'working-day') {
    const { date, complete } = addWorkingDays(term.start, term.count, calendar);
    steps.push(`第${term.count}个工作日为${chineseDate(date)}`);
    if (!complete) steps.push(missingData(term.start, date, calendar));
    return { nominal: date, due: date, rolled: false, complete, steps };
  }
  const nominal = term.unit === 'day' ? addDays(term.start, term.count) : addMonths(term.start, term.count);
  steps.push(term.unit === 'day' ? `第${term.count}日为${chineseDate(nominal)}` : `满${term.count}${UNIT_NAMES.month}之日为${chineseDate(nominal)}`);
  if (term.rollForward === false) return { nominal, due: nominal, rolled: false, complete: true, steps };
  return rollForward(nominal, steps, calendar);
}

function rollForward(nominal: IsoDate, steps: string[], calendar: WorkCalendar): TermEnd {
  let due = nominal;
  let complete = isWorkingDay(due, calendar) !== 'unknown';
  while (!countsAsWorkingDay(due, calendar)) {
    due = addDays(due, 1);
    if (isWorkingDay(due, calendar) === 'unknown') complete = false;
  }
  const rolled = due !== nominal;
  if (rolled) {
    const holiday = calendar.holidays.get(nominal);
    steps.push(`当日为${holiday ? `法定休假日（${holiday}放假）` : '休息日'}，顺延至其后第一个工作日${chineseDate(due)}`);
  }
  if (!complete) steps.push(missingData(nominal, due, calendar));
  return { nominal, due, rolled, complete, steps };
}

function missingData(from: IsoDate, to: IsoDate, calendar: WorkCalendar): string {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.years.has(year)) years.push(year);
  return `缺少${years.join('、')}年的节假日安排，仅按周一至周五计算，未含节假日和调休，实际到期日可能更晚`;
}
