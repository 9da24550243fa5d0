import { describe, expect, it } from 'vitest';
import { benchmarkTable } from '../benchmarks/testing';
import { check, type CaseValues } from './testing';

const TABLE = benchmarkTable([
  { grade: '较轻', penalty: '处5万元以上6.5万元以下罚款' },
  { grade: '一般', penalty: '处超过6.5万元不超过8.5万元罚款' },
  { grade: '轻微', penalty: '不予行政处罚' },
]);
const CITED = { penaltyProvision: '食品安全法第一百二十二条第一款', violatedProvision: '食品安全法第三十五条第一款' };

const against = (id: string, values: NonNullable<CaseValues['values']>, benchmarks = [TABLE]) => check({ values: { ...CITED, ...values }, benchmarks })(id);

describe('the fine against the imported table', () => {
  const fine = (fineAmount: number, more: NonNullable<CaseValues['values']> = {}) => against('fine-within-benchmark-table', { fineAmount, benchmarkGrade: '较轻', ...more });

  it('cites the candidate row by file, sheet and row, and asks', () => {
    const { message, status } = fine(70_000);
    expect(status).toBe('confirm');
    for (const part of ['70000元', '裁量基准.xlsx', '工作表“市场监管”第5行', '50000元以上65000元以下', '超过上限', '请核对']) expect(message).toContain(part);
  });

  it('asks about a fine at a grade that provides for none', () => {
    expect(fine(1_000, { benchmarkGrade: '轻微' })).toMatchObject({ status: 'confirm', message: expect.stringContaining('未规定罚款') as string });
  });

  it('does not alarm where no grade was read and one of the grades holds the fine', () => {
    expect(fine(70_000, { benchmarkGrade: null })).toMatchObject({ status: 'pass', message: expect.stringContaining('未能识别') as string });
  });

  it('says that a table was not in force', () => {
    expect(fine(1, { decisionDate: '2023-12-31' }).message).toContain('不在施行期内');
  });

  it('computes multiples from the figure that the papers state, and asks where it is not read', () => {
    const times = [benchmarkTable([{ grade: '较轻', penalty: '货值金额不足1万元的，处5万元以上6万元以下罚款；货值金额1万元以上的，处货值金额10倍以上12倍以下罚款' }])];
    const at = (fineAmount: number, goodsValue: number | null) => against('fine-within-benchmark-table', { fineAmount, goodsValue, benchmarkGrade: '较轻' }, times);
    expect([at(119_999, 12_000).status, at(120_000, 12_000).status, at(144_000, 12_000).status, at(144_001, 12_000).status]).toEqual(['confirm', 'pass', 'pass', 'confirm']);
    expect([at(60_000, 9_999).status, at(60_001, 9_999).status]).toEqual(['pass', 'confirm']);
    expect(at(120_000, null)).toMatchObject({ status: 'confirm', message: expect.stringContaining('需人工换算') as string });
  });

  it('marks a table without source or date', () => {
    const bare = [benchmarkTable([{ grade: '较轻', penalty: '处5万元以上6.5万元以下罚款' }], { source: '', validFrom: null })];
    expect(against('fine-within-benchmark-table', { fineAmount: 60_000, benchmarkGrade: '较轻' }, bare).message).toContain('待核');
  });
});

describe('the fine against the statute\'s range', () => {
  const quoted = (fineAmount: number, more: NonNullable<CaseValues['values']> = {}) => {
    const found = check({ values: { fineAmount, statutoryRange: '处5万元以上10万元以下罚款', ...more } });
    return [found('fine-within-statute').status, found('reduction-grounded').status];
  };

  it('does not alarm while another range may hold', () => {
    expect(quoted(150_000, { statutoryRange: '货值金额不足一万元的，并处五万元以上十万元以下罚款；货值金额一万元以上的，并处货值金额十倍以上二十倍以下罚款', goodsValue: 12_000 })).toEqual(['pass', 'pass']);
    expect(quoted(3_000, { statutoryRange: null })).toEqual(['not-applicable', 'not-applicable']);
  });

  it('takes the range from the table\'s own column too', () => {
    const table = [benchmarkTable([{ statutoryRange: '五万元以上十万元以下' }])];
    expect(against('fine-within-statute', { fineAmount: 100_001 }, table)).toMatchObject({ status: 'confirm', message: expect.stringContaining('第5行') as string });
    expect(against('reduction-grounded', { fineAmount: 49_999 }, table).status).toBe('confirm');
  });
});
