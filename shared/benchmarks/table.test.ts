import { describe, expect, it } from 'vitest';
import type { Grid } from '../templates';
import { readBenchmarkTable } from '.';

const HEAD = ['序号', '违法行为', '违反条款', '处罚依据', '阶次', '适用条件', '处罚幅度'];
const grid = (rows: readonly (readonly (string | null)[])[], name = '市场监管'): Grid => ({
  name, rows: rows.map((cells) => cells.map((text) => (text === null || text === '' ? null : { text, kind: text === '=1' ? ('formula' as const) : ('text' as const) }))),
});
const LAW = '《食品安全法》第一百二十二条第一款';
const read = (rows: readonly (readonly (string | null)[])[], columns = {}) => readBenchmarkTable([grid(rows)], { id: 'x', file: '基准.xlsx', columns });
const errors = (rows: readonly (readonly (string | null)[])[]) => read([['来源：某局', '施行日期：2024年1月1日'], HEAD, ...rows]).problems.map(({ row, severity, message }) => `${severity} ${row} ${message}`);

describe('a benchmark table from cells', () => {
  it('takes title, source, version and period from above the headings, and the rows below with their numbers', () => {
    const { table, problems } = read([
      ['某市市场监管裁量基准'], ['来源：某市局公告', '版本', '2024年第3号'], ['施行日期：2024年1月1日', '', '失效日期：2028/12/31'], [], HEAD,
      ['1', '无证经营', '', LAW, '较轻', '不足一个月', '处5万元以上6万元以下罚款'],
      [null, null, null, null, '一般', '一至三个月', '处6万元以上8万元以下罚款'],
      [null, null, null, null, null, '初犯', '处6万元以上7万元以下罚款'],
      ['二、其他'],
      ['2', '销售过期食品', '', LAW, '轻微', '', '不予行政处罚'],
    ]);
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ title: '某市市场监管裁量基准', source: '某市局公告', version: '2024年第3号', validFrom: '2024-01-01', validTo: '2028-12-31' });
    expect(table?.rows.map(({ row, number, violation, penaltyProvision, grade }) => [row, number, violation, penaltyProvision, grade])).toEqual([
      [6, '1', '无证经营', LAW, '较轻'], [7, '1', '无证经营', LAW, '一般'], [8, '1', '无证经营', LAW, '一般'], [10, '2', '销售过期食品', LAW, '轻微'],
    ]);
  });

  it('knows other headings, in any order, and those that a person maps', () => {
    const rows = [['裁量等级', '处罚标准（罚款）', '罚 则', '违法事项'], ['一般', '处1万元以下罚款', LAW, '甲']];
    expect(read(rows).table?.rows[0]).toMatchObject({ grade: '一般', penalty: '处1万元以下罚款', penaltyProvision: LAW, violation: '甲' });
    const own = [['级别', '处罚标准', '罚则', '违法事项'], ['一般', '处1万元以下罚款', LAW, '甲']];
    expect(read(own).table).toBeNull();
    expect(read(own, { grade: '级别' }).table?.rows).toHaveLength(1);
  });

  it.each([
    [['1', '', '', LAW, '一般', '', '处1万元以下罚款'], 'error 3 没有“违法行为”'],
    [['1', '甲', '', '', '一般', '', '处1万元以下罚款'], 'error 3 “处罚依据”和“违反条款”都没有填写'],
    [['1', '甲', '', LAW, '', '', '处1万元以下罚款'], 'error 3 没有“阶次”'],
    [['1', '甲', '', LAW, '一般', '', ''], 'error 3 没有“处罚幅度”'],
    [['1', '甲', '', LAW, '一般', '', '处2万元以上1万元以下罚款'], 'error 3 处罚幅度“2万元以上1万元以下”的下限高于上限'],
    [['1', '甲', '', LAW, '一般', '', '=1'], 'error 3 “处罚幅度”是公式'],
    [['1', '甲', '', '见有关规定', '一般', '', '处1万元以下罚款'], 'warning 3 没有识别出法律名称和条款'],
    [['1', '甲', '', LAW, '一般', '', '酌情处理'], 'warning 3 没有识别出处罚幅度“酌情处理”'],
  ])('names the row and what is wrong with it: %j', (row, problem) => {
    expect(errors([row])).toEqual([expect.stringContaining(problem)]);
  });

  it('says so where no sheet has the headings, and where source or date are missing or odd', () => {
    const { table, problems } = readBenchmarkTable([grid([['甲', '乙', '丙', '丁'], ['1', '2', '3', '4']])], { id: 'x', file: '基准.xlsx' });
    expect(table).toBeNull();
    expect(problems.map(({ message }) => message).join()).toMatch(/施行日期.*来源.*“违法行为”、“处罚依据”、“阶次”、“处罚幅度”的表头/s);
    expect(read([['施行日期：去年'], HEAD]).problems[0]?.message).toContain('没有读懂日期“去年”');
  });

  it('reads notes from a sheet of their own', () => {
    const notes = grid([['来源', '某市局'], ['施行日期', '2024-03-01']], '说明');
    const sheet = grid([HEAD, ['1', '甲', '', LAW, '一般', '', '处1万元以下罚款']]);
    expect(readBenchmarkTable([sheet, notes], { id: 'x', file: '基准.xlsx' })).toMatchObject({ problems: [], table: { source: '某市局', validFrom: '2024-03-01', title: '基准' } });
  });
});
