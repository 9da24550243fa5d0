import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  createCalendar,
  daysBetween,
  HOLIDAY_YEARS,
  holidayYearSchema,
  isIsoDate,
  isWorkingDay,
  STATE_COUNCIL_CALENDAR as calendar,
  termEnd,
  weekday,
  workingDaysBetween,
  yearOf,
} from './index';

describe('calendar days', () => {
  it('crosses leap days, month ends and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2024-09-09', '2024-12-08')).toBe(90);
    expect(daysBetween('2024-12-08', '2024-09-09')).toBe(-90);
  });

  it('ends months on the day of the same number or on the last day', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28');
    expect(addMonths('2024-06-15', 6)).toBe('2024-12-15');
  });

  it('knows what is no date', () => {
    for (const text of ['2024-02-30', '2023-02-29', '2024-13-01', '2024-1-1', '', '2024-03-12T00:00:00Z']) expect(isIsoDate(text)).toBe(false);
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(() => addDays('2024-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('2024-00-10', 1)).toThrow(RangeError);
  });
});

describe('working days', () => {
  it.each<[date: string, expected: boolean | 'unknown', why: string]>([
    ['2024-09-14', true, 'make-up Saturday before 中秋节'],
    ['2024-09-15', false, '中秋节'],
    ['2024-09-28', false, 'ordinary Saturday'],
    ['2024-09-29', true, 'make-up Sunday before 国庆节'],
    ['2024-09-30', true, 'ordinary Monday'],
    ['2024-10-07', false, '国庆节'],
    ['2024-10-08', true, 'the day after'],
    ['2024-10-12', true, 'make-up Saturday after 国庆节'],
    ['2024-02-09', true, '除夕 of 2024 is a workday'],
    ['2025-01-28', false, '除夕 of 2025 is a holiday'],
    ['2025-05-02', false, 'second day of 劳动节 since 2025'],
    ['2025-09-28', true, 'make-up Sunday'],
    ['2025-10-11', true, 'make-up Saturday'],
    ['2020-01-31', false, '春节 of 2020 was extended'],
    ['2020-02-01', false, 'the make-up Saturday of 2020 was dropped'],
    ['2020-02-03', true, 'work began'],
    ['2018-12-29', true, 'named by the notice for 2019'],
    ['2018-12-31', false, 'named by the notice for 2019'],
    ['2018-12-28', 'unknown', 'no data for 2018'],
    ['2027-03-06', 'unknown', 'a Saturday of a year without data may be worked'],
  ])('%s is %s (%s)', (date, expected) => {
    expect(isWorkingDay(date, calendar)).toBe(expected);
  });

  it.each<[start: string, count: number, end: string]>([
    ['2024-06-12', 5, '2024-06-19'],
    ['2024-06-18', 7, '2024-06-27'],
    ['2025-03-11', 7, '2025-03-20'],
    ['2024-08-19', 5, '2024-08-26'],
    ['2024-09-03', 20, '2024-10-08'],
    ['2024-10-15', 10, '2024-10-29'],
    ['2024-09-27', 1, '2024-09-29'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2024-06-12', 0, '2024-06-12'],
  ])('counts from %s %i working days to %s', (start, count, end) => {
    expect(addWorkingDays(start, count, calendar)).toEqual({ date: end, complete: true });
    expect(workingDaysBetween(start, end, calendar)).toEqual({ days: count, complete: true });
  });

  it('counts none backwards and says when data is missing', () => {
    expect(workingDaysBetween('2024-06-12', '2024-06-12', calendar).days).toBe(0);
    expect(workingDaysBetween('2024-06-12', '2024-06-03', calendar).days).toBe(0);
    expect(addWorkingDays('2018-09-28', 5, calendar)).toEqual({ date: '2018-10-05', complete: false });
    expect(workingDaysBetween('2018-09-28', '2018-10-05', calendar)).toEqual({ days: 5, complete: false });
  });
});

describe('statutory terms', () => {
  it('moves day 90 from a Sunday to Monday (行政处罚法 art. 60)', () => {
    const end = termEnd({ start: '2024-09-09', count: 90, unit: 'day' }, calendar);
    expect(end).toMatchObject({ nominal: '2024-12-08', due: '2024-12-09', rolled: true, complete: true });
    expect(end.steps).toEqual([
      '自2024年9月9日（星期一）起算，首日不计入',
      '第90日为2024年12月8日（星期日）',
      '当日为休息日，顺延至其后第一个工作日2024年12月9日（星期一）',
    ]);
  });

  it('moves it from 端午节 and names the holiday', () => {
    const end = termEnd({ start: '2024-03-12', count: 90, unit: 'day' }, calendar);
    expect(end).toMatchObject({ nominal: '2024-06-10', due: '2024-06-11', rolled: true });
    expect(end.steps.join('；')).toContain('端午节');
  });

  it.each<[start: string, nominal: string, due: string, why: string]>([
    ['2024-07-05', '2024-10-03', '2024-10-08', 'inside 国庆节'],
    ['2024-06-30', '2024-09-28', '2024-09-29', 'a Saturday before a make-up Sunday'],
    ['2024-07-01', '2024-09-29', '2024-09-29', 'a make-up Sunday is worked'],
    ['2024-07-02', '2024-09-30', '2024-09-30', 'a workday'],
    ['2024-10-03', '2025-01-01', '2025-01-02', 'over the year end'],
  ])('90 days from %s: day %s, due %s (%s)', (start, nominal, due) => {
    expect(termEnd({ start, count: 90, unit: 'day' }, calendar)).toMatchObject({ nominal, due, rolled: nominal !== due, complete: true });
  });

  it('does not move where told so', () => {
    expect(termEnd({ start: '2024-09-09', count: 90, unit: 'day', rollForward: false }, calendar)).toMatchObject({
      due: '2024-12-08',
      rolled: false,
      complete: true,
    });
  });

  it('ends working-day terms on a working day', () => {
    const end = termEnd({ start: '2024-09-26', count: 5, unit: 'working-day' }, calendar);
    expect(end).toMatchObject({ nominal: '2024-10-09', due: '2024-10-09', rolled: false, complete: true });
    expect(end.steps.join('；')).toContain('第5个工作日为2024年10月9日（星期三）');
  });

  it('ends month terms on the day of the same number, moved when it is a day off', () => {
    expect(termEnd({ start: '2024-04-01', count: 6, unit: 'month' }, calendar)).toMatchObject({ nominal: '2024-10-01', due: '2024-10-08' });
    expect(termEnd({ start: '2024-11-29', count: 3, unit: 'month' }, calendar)).toMatchObject({ nominal: '2025-02-28', due: '2025-02-28' });
  });

  it('says which year has no data', () => {
    const days = termEnd({ start: '2026-11-20', count: 90, unit: 'day' }, calendar);
    expect(days.complete).toBe(false);
    expect(days.steps.join('；')).toContain('缺少2027年的节假日安排');
    const working = termEnd({ start: '2026-12-28', count: 5, unit: 'working-day' }, calendar);
    expect(working.complete).toBe(false);
    expect(working.due).toBe('2027-01-04');
    expect(termEnd({ start: '2026-09-01', count: 90, unit: 'day' }, calendar).complete).toBe(true);
  });

  it('refuses what is no term', () => {
    expect(() => termEnd({ start: '2024-09-31', count: 1, unit: 'day' }, calendar)).toThrow(RangeError);
    expect(() => termEnd({ start: '2024-09-30', count: -1, unit: 'day' }, calendar)).toThrow(RangeError);
    expect(() => termEnd({ start: '2024-09-30', count: 1.5, unit: 'month' }, calendar)).toThrow(RangeError);
  });
});

describe('holiday data', () => {
  it('covers 2019 to 2026, each year with its notice', () => {
    expect(HOLIDAY_YEARS.map((entry) => entry.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const entry of HOLIDAY_YEARS) {
      expect(holidayYearSchema.safeParse(entry).success).toBe(true);
      expect(entry.sources[0]?.title).toBe(`国务院办公厅关于${entry.year}年部分节假日安排的通知`);
    }
  });

  // 11 statutory holidays a year, 13 since 2025 (全国年节及纪念日放假办法); 2020 had one weekday more and one make-up day fewer.
  it.each([
    [2019, 11],
    [2020, 13],
    [2021, 11],
    [2022, 11],
    [2023, 11],
    [2024, 11],
    [2025, 13],
    [2026, 13],
  ])('%i: weekdays off less make-up workdays are %i', (year, statutory) => {
    const entry = HOLIDAY_YEARS.find((candidate) => candidate.year === year);
    expect(entry).toBeDefined();
    if (!entry) return;
    const alone = createCalendar([entry]);
    const isWeekend = (date: string): boolean => weekday(date) % 6 === 0;
    const weekdaysOff = [...alone.holidays.keys()].filter((date) => !isWeekend(date)).length;
    expect(entry.makeUpWorkdays.every(isWeekend)).toBe(true);
    expect(entry.makeUpWorkdays.some((date) => alone.holidays.has(date))).toBe(false);
    expect([...alone.holidays.keys()].every((date) => yearOf(date) === year || yearOf(date) === year - 1)).toBe(true);
    expect(weekdaysOff - entry.makeUpWorkdays.length).toBe(statutory);
  });

  it('lets an office put its own year in place of a bundled one', () => {
    const own = holidayYearSchema.parse({
      year: 2024,
      holidays: [{ name: '临时放假', from: '2024-06-19', to: '2024-06-19' }],
      makeUpWorkdays: [],
      sources: [],
      verification: 'unverified',
    });
    const changed = createCalendar([...HOLIDAY_YEARS, own]);
    expect(addWorkingDays('2024-06-12', 5, changed).date).toBe('2024-06-20');
    expect(isWorkingDay('2024-10-01', changed)).toBe(true);
    expect(isWorkingDay('2025-10-01', changed)).toBe(false);
  });

  it('refuses data that cannot be', () => {
    const bad = { year: 2024, holidays: [{ name: '误', from: '2024-02-30', to: '2024-03-01' }], makeUpWorkdays: [], sources: [], verification: 'unverified' };
    expect(holidayYearSchema.safeParse(bad).success).toBe(false);
    const backwards = { ...bad, verification: 'unverified' as const, holidays: [{ name: '误', from: '2024-03-02', to: '2024-03-01' }] };
    expect(holidayYearSchema.safeParse(backwards).success).toBe(false);
    expect(() => createCalendar([backwards])).toThrow(RangeError);
  });
});
