import { describe, expect, it } from 'vitest';
import { HOLIDAY_YEARS, type HolidayYear } from '../../shared/calendar';
import { withoutYear, withYears, yearEntries } from './holidayYears';
import { emptyYear } from './yearDraft';

const own = (data: HolidayYear) => ({ data, by: '王评查', at: '2026-11-06T00:00:00Z' });
const year2024 = HOLIDAY_YEARS.find(({ year }) => year === 2024) ?? emptyYear(2024);
const states = (today: string, data: readonly HolidayYear[] = []) => Object.fromEntries(yearEntries(data.map(own), today).map(({ year, state }) => [year, state]));

describe('the years of holiday data', () => {
  it('are listed newest first, and miss the next year only from October on', () => {
    expect(yearEntries([], '2026-09-30').map(({ year }) => year)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019]);
    expect(states('2026-10-01')[2027]).toBe('missing');
    expect(states('2028-01-01')).toMatchObject({ 2027: 'missing', 2028: 'missing', 2026: 'bundled' });
    expect(states('2026-10-01', [{ ...emptyYear(2018) }, { ...emptyYear(2027) }])).toMatchObject({ 2018: 'own', 2027: 'own', 2024: 'bundled' });
  });

  it('of the workspace are those that differ from what the program brings', () => {
    const changed = { ...year2024, makeUpWorkdays: year2024.makeUpWorkdays.slice(1) };
    expect(withYears([own(emptyYear(2018))], [changed, ...HOLIDAY_YEARS.filter(({ year }) => year !== 2024)]).map(({ year }) => year)).toEqual([2018, 2024]);
    expect(withYears([own(changed)], [year2024])).toEqual([]);
    expect(withoutYear([own(changed), own(emptyYear(2018))], 2024).map(({ year }) => year)).toEqual([2018]);
  });
});
