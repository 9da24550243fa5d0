import { describe, expect, it } from 'vitest';
import { gradeOf, inForceOn, matchRows, type RowQuery } from '.';
import { provisionsIn, sameProvision } from './provisions';
import { benchmarkTable } from './testing';

const QUERY: RowQuery = { penaltyProvisions: ['食品安全法第一百二十二条第一款'], violatedProvisions: ['食品安全法第三十五条第一款'], grades: ['一般'], words: '某餐馆未取得食品经营许可从事食品经营案' };

describe('citations in a table', () => {
  const [fact] = provisionsIn('食品安全法第一百二十四条第一款第（一）项');
  it.each(['《中华人民共和国食品安全法》第一百二十四条第一款第（一）项', '食品安全法第124条', '《食品安全法》第34条、第一百二十四条第一款', '依据《食品安全法》（2021修正）第124条第1款第1项'])('%s is the same provision', (text) => {
    expect(fact && provisionsIn(text).some((other) => sameProvision(fact, other))).toBe(true);
  });
  it.each(['《食品安全法》第一百二十四条第二款', '《食品安全法》第一百二十四条第一款第（二）项', '《食品安全法》第一百二十五条', '《食品安全法实施条例》第一百二十四条', '《食品安全法》第一百二十四条之一', '第一百二十四条'])('%s is another', (text) => {
    expect(fact && provisionsIn(text).some((other) => sameProvision(fact, other))).toBe(false);
  });
});

describe('the rows that a decision may rest on', () => {
  const table = benchmarkTable([{ grade: '较轻' }, { grade: '一般' }, { grade: '较重（情节较重的）' }]);

  it('are those of the provision and the grade that the papers name', () => {
    expect(matchRows([table], QUERY)).toMatchObject({ byGrade: true, rows: [{ row: { row: 6 } }] });
    expect(matchRows([table], { ...QUERY, grades: ['较重'] }).rows.map(({ row }) => row.row)).toEqual([7]);
  });

  it('are all grades where the papers name none, or one that the table has not', () => {
    expect(matchRows([table], { ...QUERY, grades: [] })).toMatchObject({ byGrade: false, rows: { length: 3 } });
    expect(matchRows([table], { ...QUERY, grades: ['从轻'] })).toMatchObject({ byGrade: false, rows: { length: 3 } });
  });

  it('are none under another provision, or where 违反条款 speaks against it', () => {
    expect(matchRows([table], { ...QUERY, penaltyProvisions: ['食品安全法第一百二十五条'] }).rows).toEqual([]);
    expect(matchRows([table], { ...QUERY, violatedProvisions: ['食品安全法第三十六条'] }).rows).toEqual([]);
    expect(matchRows([table], { ...QUERY, violatedProvisions: [] }).rows).toHaveLength(1);
  });

  it('are told apart by the case\'s words where one provision punishes several violations', () => {
    const two = benchmarkTable([{}, { violation: '明知他人无证经营仍提供经营场所', row: 9 }], {});
    expect(matchRows([two], QUERY).rows.map(({ row }) => row.row)).toEqual([5]);
    expect(matchRows([two], { ...QUERY, words: '' }).rows).toHaveLength(2);
  });

  it('know 特别严重 from 严重', () => {
    expect([gradeOf('特别严重'), gradeOf('情节严重的'), gradeOf('第 一 档')]).toEqual(['特别严重', '严重', '第一档']);
  });
});

describe('a table\'s period', () => {
  const table = benchmarkTable([], { validFrom: '2024-01-01', validTo: '2024-12-31' });
  it.each([['2023-12-31', false], ['2024-01-01', true], ['2024-12-31', true], ['2025-01-01', false]])('on %s: %s', (day, holds) => {
    expect(inForceOn(table, day)).toBe(holds);
  });
});
