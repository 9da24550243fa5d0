import { describe, expect, it } from 'vitest';
import {
  calendarWith, createCalendar, HOLIDAY_YEARS, holidayDoubt, holidayFaults, holidayRows, holidayYaml, HOLIDAY_SHEETS, readHolidayTable, readHolidayYaml, termEnd, yearsWithoutData, type HolidayYear,
} from './index';

const YEAR: HolidayYear = {
  year: 2027,
  holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }, { name: '清明节', from: '2027-04-03', to: '2027-04-05' }],
  makeUpWorkdays: ['2027-01-09'],
  sources: [{ title: '国务院办公厅关于2027年部分节假日安排的通知', number: null, issued: '2026-11-05' }],
  verification: 'unverified',
  note: '示例',
};
const faultsOf = (changes: Partial<HolidayYear>) => holidayFaults({ ...YEAR, ...changes }).join('；');
const grids = (years: readonly HolidayYear[], edit: (cells: string[][]) => void = () => undefined) => {
  const rows = holidayRows(years);
  return ([['days', rows.days], ['sources', rows.sources]] as const).map(([sheet, cells]) => {
    const all = [[...HOLIDAY_SHEETS[sheet].columns], ...cells.map((row) => [...row])];
    if (sheet === 'days') edit(all);
    return { name: HOLIDAY_SHEETS[sheet].name, rows: all.map((row) => row.map((text) => ({ text, kind: 'text' as const }))) };
  });
};

describe('holiday data of an office', () => {
  it('takes the place of the bundled year, and only of that year', () => {
    const calendar = calendarWith([{ data: YEAR, by: '王评查', at: '2026-11-06T00:00:00Z' }]);
    expect(termEnd({ start: '2027-01-04', count: 90, unit: 'day' }, calendar)).toMatchObject({ nominal: '2027-04-04', due: '2027-04-06', complete: true });
    expect(termEnd({ start: '2024-03-12', count: 90, unit: 'day' }, calendar)).toMatchObject({ due: '2024-06-11' });
  });

  it('names the years without data up to the one that is needed', () => {
    expect(yearsWithoutData(calendarWith([]), 2028)).toEqual([2027, 2028]);
    expect(yearsWithoutData(calendarWith([{ data: YEAR, by: '', at: '' }]), 2026)).toEqual([]);
    expect(yearsWithoutData(createCalendar([]), 2026)).toEqual([]);
  });

  it('of every bundled year has no fault, and agrees with the number of statutory holidays but for 2020', () => {
    expect(HOLIDAY_YEARS.flatMap(holidayFaults)).toEqual([]);
    expect(HOLIDAY_YEARS.filter((year) => holidayDoubt(year) !== null).map(({ year }) => year)).toEqual([2020]);
  });

  it.each<[string, Partial<HolidayYear>, RegExp]>([
    ['a block that runs backwards', { holidays: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }] }, /“元旦”的起始日晚于结束日/],
    ['a block of 32 days', { holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-02-01' }] }, /连续放假超过31天/],
    ['blocks that share a day', { holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }, { name: '春节', from: '2027-01-03', to: '2027-01-05' }] }, /“春节”与“元旦”重叠：2027年1月3日/],
    ['a day of another year', { holidays: [{ name: '元旦', from: '2028-01-01', to: '2028-01-01' }] }, /2028年1月1日（星期六）不在2027年/],
    ['a make-up day on a Monday', { makeUpWorkdays: ['2027-01-11'] }, /2027年1月11日（星期一）本来就是工作日/],
    ['a make-up day in a holiday', { makeUpWorkdays: ['2027-01-02'] }, /既列为“元旦”放假，又列为调休上班/],
    ['a make-up day twice', { makeUpWorkdays: ['2027-01-09', '2027-01-09'] }, /调休上班日重复/],
  ])('with %s is refused', (_, changes, message) => expect(faultsOf(changes)).toMatch(message));

  it('may name days of the December before, but of no earlier month', () => {
    expect(faultsOf({ holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }] })).toBe('');
    expect(faultsOf({ makeUpWorkdays: ['2026-11-28'] })).toMatch(/不在2027年/);
  });

  it('comes back from YAML and from a workbook as it went out', () => {
    expect(readHolidayYaml(holidayYaml([...HOLIDAY_YEARS, YEAR]))).toEqual({ years: [...HOLIDAY_YEARS, YEAR], faults: [] });
    expect(readHolidayTable(grids([...HOLIDAY_YEARS, YEAR]))).toEqual({ years: [...HOLIDAY_YEARS, YEAR], faults: [] });
  });

  it('read from a workbook takes dates as people write them and names the rows that are wrong', () => {
    const { years, faults } = readHolidayTable(grids([YEAR], (rows) => {
      rows.splice(1, 3, ['2027', '放假', '元旦', '2027年1月1日', '2027/1/3'], ['2027', '调休', '', '2027-1-9', ''], ['2027', '放假', '清明节', '2027-02-30', ''], ['2027', '调休上班', '', '2027.1.9', '']);
    }));
    expect(years).toMatchObject([{ holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], makeUpWorkdays: ['2027-01-09'] }]);
    expect(faults).toEqual(['“节假日安排”第3行：类型应为“放假”或“调休上班”', '“节假日安排”第4行：日期应写成2027-01-01的样子，且确有其日']);
  });

  it.each([
    ['no YAML', '节假日安排: [', '不是正确的 YAML 文本'],
    ['another file', 'a: 1', '没有“节假日安排”一项'],
    ['aliases', '节假日安排:\n  - &a {year: 2027}\n  - *a', '不是正确的 YAML 文本'],
    ['a day that does not exist', '节假日安排:\n  - {year: 2027, holidays: [{name: 误, from: 2027-02-30, to: 2027-03-01}], makeUpWorkdays: [], sources: [], verification: unverified}', '第1个年份：holidays.0.from不合要求'],
  ])('read from YAML with %s gives none and says why', (_, text, fault) => {
    const reading = readHolidayYaml(text);
    expect(reading.years).toEqual([]);
    expect(reading.faults.join('')).toContain(fault);
  });
});
