import { describe, expect, it } from 'vitest';
import { HOLIDAY_YEARS } from '../../shared/calendar';
import { dataOf, draftOf, emptyYear, sameYear } from './yearDraft';

describe('editing a year of holidays', () => {
  it('gives a year that nobody changed back as it was', () => {
    for (const year of HOLIDAY_YEARS) expect(dataOf(draftOf(year))).toEqual({ data: year, faults: [] });
  });

  it('puts what was added into the order of dates', () => {
    const draft = { ...draftOf(emptyYear(2027)), blocks: [{ key: 0, name: ' 春节 ', from: '2027-02-05', to: '2027-02-11' }, { key: 1, name: '元旦', from: '2027-01-01', to: '2027-01-03' }], days: [{ key: 2, date: '2027-02-20' }, { key: 3, date: '2027-01-09' }] };
    expect(dataOf(draft).data).toMatchObject({ holidays: [{ name: '元旦' }, { name: '春节' }], makeUpWorkdays: ['2027-01-09', '2027-02-20'] });
  });

  it('says which row is unfinished, and what cannot be true once all are', () => {
    const draft = { ...draftOf(emptyYear(2027)), blocks: [{ key: 0, name: '元旦', from: '2027-01-01', to: '' }], days: [{ key: 1, date: '' }], sources: [{ key: 2, title: '通知', number: '', issued: '' }] };
    expect(dataOf(draft)).toEqual({ data: null, faults: ['放假安排第1行没有填完整', '调休上班第1行没有填日期', '来源第1行没有填完整（通知名称和发文日期）'] });
    const wrong = { ...draft, blocks: [{ key: 0, name: '元旦', from: '2027-01-03', to: '2027-01-01' }], days: [], sources: [] };
    expect(dataOf(wrong)).toEqual({ data: null, faults: ['“元旦”的起始日晚于结束日'] });
  });

  it('takes years for the same whatever the order of their days', () => {
    const [year] = HOLIDAY_YEARS;
    if (year === undefined) throw new Error('no year');
    expect(sameYear(year, { ...year, holidays: [...year.holidays].reverse() })).toBe(true);
    expect(sameYear(year, { ...year, makeUpWorkdays: year.makeUpWorkdays.slice(1) })).toBe(false);
  });
});
