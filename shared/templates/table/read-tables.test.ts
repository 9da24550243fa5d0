import { describe, expect, it } from 'vitest';
import { readTables } from './read-tables';
import type { Grid } from './grid';
import type { ColumnMapping } from './columns';

type Plain = string | number | null;
const grid = (name: string, rows: readonly (readonly Plain[])[]): Grid => ({
  name,
  rows: rows.map((row) => row.map((value) => (value === null ? null : { text: String(value), kind: typeof value === 'number' ? ('number' as const) : ('text' as const) }))),
});
const read = (grids: readonly Grid[], columns: ColumnMapping = {}) => readTables(grids, '标准.xlsx', { hash: 'h', columns });

const HEAD = [
  ['标准编号', 'county'], ['标准名称：', '某县行政处罚案卷评查标准'], ['版本', 2024], ['适用案卷', '行政处罚（普通程序）'], ['来源', '某县司法局'], ['核实程度', 'A'],
  ['生效日期', '2024年9月1日'], ['满分', 100], ['等次', '合格', 60], ['等次', '不合格', 0],
] as const;

describe('a standard as it circulates', () => {
  const TABLE = grid('评分表', [
    ['某县行政处罚案卷评查标准'],
    ['序号', '评查项目', '评查内容和要求', '标准分', '评分细则', '法律依据', '对应第十条事项', '备注'],
    ['一、基础标准（否决）'],
    [1, '执法主体', '具有法定职权', null, null, '行政处罚法第17条', '一', null],
    [2, null, '执法人员不少于两人', null, null, '行政处罚法第42条', 11, null],
    ['二、一般标准'],
    [3, '立案', '有立案审批表', 40, '缺一项扣1分，最多扣3分', '行政处罚法第54条', '（二）', null],
    [null, null, '来源清楚', 10, null, null, null, null],
    [null, null, '审批及时', 30, null, null, null, null],
    [4, '决定书', '要素齐全', 60, '视情况扣1-5分', '行政处罚法第59条', '第十条第七项', null],
    [null, null, '（续）有印章', null, null, null, null, null],
    ['合计', null, null, 100, null, null, null, null],
  ]);

  const result = read([grid('封面', HEAD), TABLE], { standard: '评查内容和要求', deduct: '评分细则' });
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 1));
  const { template, warnings } = result;

  it('is read from its title row, its banners and its usual words', () => {
    expect([template.id, template.title, template.version, template.validFrom]).toEqual(['county', '某县行政处罚案卷评查标准', '2024', '2024-09-01']);
    expect(template.sections.map((s) => [s.title, s.kind, s.items.length])).toEqual([['一、基础标准（否决）', 'veto', 2], ['二、一般标准', 'points', 2]]);
    expect(template.sections[0]?.items[1]).toMatchObject({ title: '执法人员不少于两人', art10: 'art10-11' });
    const [filing, decision] = template.sections[1]?.items ?? [];
    expect(filing).toMatchObject({ points: '40', art10: 'art10-2', certainty: 'A' });
    expect(filing?.subItems.map((s) => [s.title, s.points])).toEqual([['来源清楚', '10'], ['审批及时', '30']]);
    expect(filing?.deductions.map((d) => [d.title, d.points, d.maximum])).toEqual([['缺一项扣1分，最多扣3分', '1', '3']]);
    expect(decision?.standard).toBe('要素齐全\n视情况扣1-5分\n（续）有印章');
  });

  it('says at which cell something had to be understood', () => {
    expect(warnings.map((w) => [w.cell, w.reason])).toEqual([
      ['评分表!A2', '表头没有“核实程度”一列，各项都按标准的核实程度处理。'],
      ['评分表!A3', '部分“一、基础标准（否决）”没有写种类，按“否决”处理。'],
      ['评分表!A6', '部分“二、一般标准”没有写种类，按“计分”处理。'],
      ['评分表!E10', '“视情况扣1-5分”没有写明每处扣几分，已并入评查标准。'],
      ['评分表!A6', '这一部分没有写合计，按各项分值之和 100 分处理。'],
    ]);
  });

  it('without a block that says what it is, names what is missing in the words of a workbook', () => {
    const bare = read([TABLE], { standard: '评查内容和要求', deduct: '评分细则' });
    const reasons = 'errors' in bare ? bare.errors.map((e) => e.reason) : [];
    expect(reasons).toEqual(expect.arrayContaining(['缺少“编号”。', '缺少“版本号”。', '缺少“生效日期”。', '缺少“等次”。']));
  });

  it('with titles that nobody knows, asks which column is what', () => {
    const strange = grid('表', [['甲', '乙', '丙'], ['1', '2', '3']]);
    const problem = read([grid('封面', HEAD), strange]);
    expect('errors' in problem && problem.errors[0]).toMatchObject({ reason: '没有找到评查项目的表头。', remedy: expect.stringContaining('请指明哪一列是什么') as string });
  });

  it('takes sheets as sections where there are no banners', () => {
    const table = (points: number) => [['评查项目', '分值', '依据', '第十条事项', '核实程度'], ['项目甲', points, '归档规范', '（十三）', 'A']];
    const two = read([grid('封面', HEAD), grid('立案', table(40)), grid('归档', table(60))]);
    if ('errors' in two) throw new Error(JSON.stringify(two.errors));
    expect(two.template.sections.map((s) => [s.id, s.title, s.items.map((i) => [i.id, i.points])])).toEqual([['S1', '立案', [['S1-1', '40']]], ['S2', '归档', [['S2-1', '60']]]]);
    expect(two.warnings.map((w) => w.reason)).toContain('这一部分没有写合计，按各项分值之和 60 分处理。');
  });
});
