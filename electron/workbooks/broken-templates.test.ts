import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { loadTemplate, type LoadResult, type TemplateProblem } from '../../shared/templates';
import { readTemplateWorkbook, templateWorkbook } from './template-workbook';

/** Thirty broken standards, fifteen in each form: each gives one message that names line or cell, reason and remedy. */

const SOUND = `id: t
title: 测试标准
version: "1"
kinds: [penalty-ordinary]
source: 自拟
certainty: C
validFrom: "2024-01-01"
fullMarks: 100
vetoOutcome: zero
rounding: { decimals: 2, mode: half-up }
grades:
  - { name: 合格, minimum: 60 }
  - { name: 不合格, minimum: 0 }
sections:
  - id: J
    title: 基础标准
    kind: veto
    items:
      - id: J1
        title: 主体合法
        standard: 有法定职权
        art10: art10-1
        basis: 行政处罚法第17条
        certainty: C
  - id: P
    title: 一般标准
    kind: points
    total: 100
    items:
      - id: a
        title: 立案
        standard: 有立案审批表
        points: 90
        art10: art10-2
        basis: 行政处罚法第54条
        certainty: A
        documents: [立案审批表]
        absence: zero
        checks: [filing-present]
        subItems:
          - { id: a1, title: 来源, points: 60, essential: true }
          - { id: a2, title: 审批, points: 30 }
      - id: b
        title: 归档
        standard: 页号连续
        points: 10
        art10: art10-13
        basis: 归档规范
        certainty: C
        deductions:
          - { id: b1, title: 页号不连续, points: 1, maximum: 3 }
  - id: K
    title: 基本要素
    kind: deductions
    cap: 10
    items:
      - id: K1
        title: 印章
        standard: 有印章
        points: 3
        art10: art10-1
        basis: 行政处罚法第59条
        certainty: A
`;

const errorsOf = (result: LoadResult): readonly TemplateProblem[] => ('errors' in result ? result.errors : []);

function yamlErrors(from: string, to: string) {
  expect(SOUND).toContain(from);
  const text = SOUND.replace(from, to);
  return { text, errors: errorsOf(loadTemplate(text, '标准.yaml', { hash: 'h' })) };
}

describe('fifteen broken YAML files', () => {
  it.each<[what: string, from: string, to: string, on: string, reason: string, remedy: string]>([
    ['Tab as indent', '    title: 基础标准', '\ttitle: 基础标准', '\ttitle', '制表符', '空格缩进'],
    ['an unclosed quote', 'source: 自拟', 'source: "自拟', 'source: "自拟', '缺少引号', '是否成对'],
    ['the same name twice', 'source: 自拟', 'source: 自拟\nsource: 另一个', '另一个', '两个相同的名称', '删去重复'],
    ['a misspelt name', 'standard: 有印章', 'standrad: 有印章', 'standrad', '不认识的名称“standrad”', '拼写'],
    ['a kind that is none', 'kinds: [penalty-ordinary]', 'kinds: [penalty]', '[penalty]', '“penalty”不是允许的值', 'penalty-ordinary'],
    ['an item of Art. 10 that is none', 'art10: art10-13', 'art10: art10-14', 'art10-14', '“art10-14”不是允许的值', 'art10-13'],
    ['a version without quotes', 'version: "1"', 'version: 1', 'version: 1', '这里应为文字', '加上引号'],
    ['points in words', 'points: 3\n', 'points: 三\n', 'points: 三', '这里应为数字', '数字'],
    ['a day the calendar lacks', 'validFrom: "2024-01-01"', 'validFrom: "2024-02-30"', '2024-02-30', '日历上没有“2024-02-30”', '正确的日期'],
    ['items that do not add up', 'points: 10\n', 'points: 12\n', 'total: 100', '与 total 100 不等', '核对各项分值'],
    ['sub-items that do not add up', 'points: 30 }', 'points: 20 }', 'subItems:', '子项分值合计 80', '核对子项分值'],
    ['points on a veto', 'standard: 有法定职权', 'standard: 有法定职权\n        points: 5', 'points: 5', '否决项不计分', '删去'],
    ['an id used twice', '- id: K1', '- id: b', '- id: b', '项目编号“b”重复', '没有用过的编号'],
    ['a document nobody knows', 'documents: [立案审批表]', 'documents: [立案单]', '立案单', '不认识文书种类“立案单”', '文书种类名称'],
    ['no grade for 0 points', 'minimum: 0 }', 'minimum: 5 }', 'minimum: 5', '不是 0', '写成 0'],
  ])('%s', (_what, from, to, on, reason, remedy) => {
    const { text, errors } = yamlErrors(from, to);
    const error = errors.find((e) => e.reason.includes(reason));
    expect(error, JSON.stringify(errors)).toBeDefined();
    expect(error?.remedy).toContain(remedy);
    // Of two lines alike the later one is at fault.
    expect(error?.line).toBe(text.split('\n').findLastIndex((line) => line.includes(on)) + 1);
  });
});

/** The sound standard as a workbook, changed by `edit`, read again. */
async function workbookErrors(edit: (workbook: ExcelJS.Workbook, find: (text: string, sheet?: string) => ExcelJS.Cell) => void) {
  const sound = loadTemplate(SOUND, 't.yaml', { hash: 'h' });
  if ('errors' in sound) throw new Error(JSON.stringify(sound.errors));
  const workbook = new ExcelJS.Workbook();
  const bytes = await templateWorkbook(sound.template, '2026-01-01');
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const find = (text: string, sheet = '评查项目'): ExcelJS.Cell => {
    let found: ExcelJS.Cell | null = null;
    workbook.getWorksheet(sheet)?.eachRow((row) => row.eachCell((cell) => {
      if (found === null && String(cell.value) === text) found = cell;
    }));
    if (found === null) throw new Error(`no cell ${text}`);
    return found;
  };
  edit(workbook, find);
  const changed = new Uint8Array(await workbook.xlsx.writeBuffer());
  return errorsOf(await readTemplateWorkbook(changed, '标准.xlsx', { hash: 'h' }));
}

/** The cell of a column in the row where `text` stands. */
function beside(cell: ExcelJS.Cell, column: string): ExcelJS.Cell {
  const sheet = cell.worksheet;
  let found: ExcelJS.Cell | null = null;
  sheet.getRow(1).eachCell((title) => {
    if (String(title.value) === column) found = sheet.getCell(Number(cell.row), Number(title.col));
  });
  if (found === null) throw new Error(`no column ${column}`);
  return found;
}

const rich = (text: string): ExcelJS.CellValue => ({ richText: [{ text }] });

describe('fifteen broken workbooks', () => {
  it.each<[what: string, edit: Parameters<typeof workbookErrors>[0], cell: string, reason: string, remedy: string]>([
    ['points as a formula', (_, find) => { beside(find('归档'), '分值').value = { formula: '5+5', result: 10 }; }, '评查项目!F8', '公式', '粘贴'],
    ['points in words', (_, find) => { beside(find('归档'), '分值').value = '十'; }, '评查项目!F8', '“十”不是数字', '数字'],
    ['an error value', (_, find) => { beside(find('归档'), '依据').value = { error: '#REF!' }; }, '评查项目!I8', '错误值“#REF!”', '文字或数字'],
    ['no basis', (_, find) => { beside(find('归档'), '依据').value = null; }, '评查项目!I8', '缺少“依据”', '补上“依据”'],
    ['an item of Art. 10 that is none', (_, find) => { beside(find('归档'), '第十条事项').value = '（十四）'; }, '评查项目!J8', '不是办法第十条的事项', '（一）至（十三）'],
    ['a role that is none', (_, find) => { beside(find('归档'), '行别').value = '条'; }, '评查项目!B8', '“条”不是允许的值', '部分、项目、子项'],
    ['an absence that is none', (_, find) => { beside(find('立案'), '缺文书时').value = rich('扣光'); }, '评查项目!M5', '“扣光”不是允许的值', '整项不得分'],
    ['a document nobody knows', (_, find) => { beside(find('立案'), '应有文书').value = '立案单'; }, '评查项目!L5', '不认识文书种类“立案单”', '文书种类名称'],
    ['a section setting nobody knows', (_, find) => { find('种类：扣分；上限：10').value = '种类：扣分；封顶：10'; }, '评查项目!E10', '看不懂部分的设置“封顶：10”', '上限'],
    ['a deduction section without cap', (_, find) => { find('种类：扣分；上限：10').value = '种类：扣分'; }, '评查项目!D10', '没有写上限', '上限'],
    ['items that do not add up', (_, find) => { beside(find('归档'), '分值').value = 12; }, '评查项目!F4', '与 分值（部分行） 100 不等', '核对各项分值'],
    ['a cap below one occurrence', (_, find) => { beside(find('页号不连续'), '扣分上限').value = 0.5; }, '评查项目!H9', '还不到一处', '扣分上限'],
    ['an id used twice', (_, find) => { beside(find('归档'), '编号').value = 'a'; }, '评查项目!C8', '项目编号“a”重复', '没有用过的编号'],
    ['no column for Art. 10', (_, find) => { find('第十条事项').value = '所属'; }, '评查项目!A1', '表头没有“第十条事项”一列', '请加上这一列'],
    ['a date that is none', (_, find) => { find('2024-01-01', '标准信息').value = '去年'; }, '标准信息!B8', '“去年”不是日期', '年-月-日'],
  ])('%s', async (_what, edit, cell, reason, remedy) => {
    const errors = await workbookErrors(edit);
    const error = errors.find((e) => e.reason.includes(reason));
    expect(error, JSON.stringify(errors)).toBeDefined();
    expect(error?.cell).toBe(cell);
    expect(error?.remedy).toContain(remedy);
    // What is said of a workbook speaks of its columns, never of the names of the YAML form.
    expect(`${error?.reason ?? ''}${error?.remedy ?? ''}`.replace(/“[^”]*”/g, '')).not.toMatch(/[a-z]{3,}/);
  });
});
