import { describe, expect, it } from 'vitest';
import { loadTemplate } from './load-template';
import type { TemplateProblem } from './problem';

const SOUND = `id: t
title: 测试标准
version: "1"
kinds: [penalty-ordinary]
source: 自拟
certainty: C
validFrom: "2021-07-15"
fullMarks: 100
vetoOutcome: zero
rounding: { decimals: 2, mode: half-up }
grades:
  - { name: 合格, minimum: 60 }
  - { name: 不合格, minimum: 0 }
sections:
  - id: P
    title: 一般标准
    kind: points
    total: 100
    items:
      - id: a
        title: 立案
        standard: 有立案审批表
        points: 99.9
        art10: art10-2
        basis: 行政处罚法第54条
        certainty: A
        documents: [立案审批表]
        absence: zero
        checks: [filing-present]
        subItems:
          - { id: a1, title: 要素, points: 99.9, essential: true }
        deductions:
          - { id: d1, title: 超期, points: 0.1, maximum: 0.3, checks: [filing-in-time] }
      - id: b
        title: 归档
        standard: 页号连续
        points: 0.1
        art10: art10-13
        basis: 归档规范
        certainty: C
`;

const load = (text: string, known?: readonly string[]) =>
  loadTemplate(text, '标准.yaml', { hash: 'abc', ...(known === undefined ? {} : { knownChecks: known.map((id) => ({ id })) }) });
function errorsOf(text: string): readonly TemplateProblem[] {
  const result = load(text);
  return 'errors' in result ? result.errors : [];
}
/** Replaces one piece of the sound template; the piece must be there. */
function broken(from: string, to: string): string {
  expect(SOUND).toContain(from);
  return SOUND.replace(from, to);
}
/** 1-based line of the first line that holds the text. */
const lineOf = (text: string, part: string) => text.split('\n').findIndex((l) => l.includes(part)) + 1;

describe('a sound template', () => {
  const result = load(SOUND);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  const { template, warnings } = result;

  it('keeps points as exact decimals, the hash, and fills in what may be left out', () => {
    const first = template.sections[0]?.items[0];
    const second = template.sections[0]?.items[1];
    expect(first?.points).toBe('99.9');
    expect(first?.deductions).toEqual([{ id: 'd1', title: '超期', points: '0.1', maximum: '0.3', checks: ['filing-in-time'] }]);
    expect(second).toMatchObject({ points: '0.1', documents: [], absence: 'none', checks: [], subItems: [], deductions: [] });
    expect([template.hash, template.validTo, template.sections[0]?.notApplicable]).toEqual(['abc', null, 'exclude']);
    expect(warnings).toEqual([]);
  });
});

describe('errors name file, line, reason and remedy', () => {
  it.each<[string, string, string, string, string]>([
    // what, from, to, text on the line that is named, words of the reason
    ['a misspelt name', 'standard: 页号连续', 'standrad: 页号连续', 'standrad', '不认识的名称“standrad”'],
    ['a missing name', '        basis: 归档规范\n', '', 'id: b', '缺少“basis”'],
    ['a wrong value', 'kind: points', 'kind: point', 'kind: point', '“point”不是允许的值'],
    ['a number without quotes where text is wanted', 'version: "1"', 'version: 2022', 'version', '这里应为文字'],
    ['text where a number is wanted', 'points: 99.9\n', 'points: 多\n', 'points: 多', '这里应为数字'],
    ['negative points', 'points: 0.1\n', 'points: -1\n', 'points: -1', '超出范围'],
    ['a date that is none', '"2021-07-15"', '"2021年7月"', 'validFrom', '不是日期'],
    ['a day the calendar lacks', '"2021-07-15"', '"2021-02-30"', 'validFrom', '日历上没有“2021-02-30”'],
    ['an end before the start', 'fullMarks: 100', 'validTo: "2020-01-01"\nfullMarks: 100', 'validTo', '早于生效日期'],
    ['items that do not add up', 'total: 100', 'total: 90', 'total: 90', '合计 100，与 total 90 不等'],
    ['no total to compare with', '    total: 100\n', '', '- id: P', '没有写 total'],
    ['sub-items that do not add up', 'points: 99.9, essential', 'points: 90, essential', 'subItems', '子项分值合计 90，与本项分值 99.9 不等'],
    ['an item id used twice', 'id: b', 'id: a', 'id: a', '项目编号“a”重复'],
    ['a part id used twice', 'id: d1', 'id: a1', 'id: a1', '编号“a1”重复'],
    ['grades out of order', 'minimum: 60', 'minimum: 0', '不合格', '不低于前一等次'],
    ['no grade for the lowest points', 'minimum: 0 }', 'minimum: 10 }', 'minimum: 10', '最后一个等次的分数线不是 0'],
    ['a grade above full marks', 'minimum: 60', 'minimum: 160', 'minimum: 160', '高于满分'],
    ['a cap under one occurrence', 'maximum: 0.3', 'maximum: 0.05', 'maximum', '还不到一处'],
    ['a cap above the item', 'maximum: 0.3', 'maximum: 200', 'maximum', '超过本项分值'],
    ['a cap where none belongs', '    total: 100', '    cap: 5\n    total: 100', 'cap: 5', 'cap 只能写在'],
    ['a document nobody knows', '[立案审批表]', '[立案表]', '[立案表]', '不认识文书种类“立案表”'],
    ['an absence of nothing', '        documents: [立案审批表]\n', '', 'absence', '没有写是哪种文书'],
    ['weights that miss full marks', '    total: 100', '    weight: 90\n    total: 100', 'weight: 90', 'weight 合计 90'],
    ['the same name twice', 'source: 自拟', 'source: 自拟\nsource: 自拟', 'source', '两个相同的名称'],
    ['a tab as indent', '    title: 一般标准', '\ttitle: 一般标准', '\ttitle', ''],
    ['an open bracket', 'kinds: [penalty-ordinary]', 'kinds: [penalty-ordinary', 'kinds', ''],
  ])('%s', (_what, from, to, onLine, reason) => {
    const text = broken(from, to);
    const errors = errorsOf(text);
    expect(errors.map((e) => e.reason).join()).toContain(reason);
    const error = errors.find((e) => e.reason.includes(reason));
    expect(error?.file).toBe('标准.yaml');
    expect(error?.remedy).not.toBe('');
    // Where the same text stands twice, the later one is at fault; a syntax error may show on the line after.
    const lines = text.split('\n').flatMap((l, i) => (l.includes(onLine) ? [i + 1] : []));
    const near = reason === '' ? lines.flatMap((n) => [n, n + 1]) : lines;
    expect(near).toContain(error?.line);
  });

  it('all of them at once, in the order of the file', () => {
    const text = broken('version: "1"', 'version: 2022').replace('kind: points', 'kind: point');
    expect(errorsOf(text).map((e) => e.line)).toEqual([lineOf(text, 'version'), lineOf(text, 'kind: point')]);
  });

  it('every name that is missing, not only the first', () => {
    const text = broken('        basis: 归档规范\n        certainty: C\n', '');
    expect(errorsOf(text).map((e) => e.reason).sort()).toEqual(['缺少“basis”。', '缺少“certainty”。']);
  });

  it.each([['nothing', ''], ['text', '你好'], ['a list', '- 1\n- 2'], ['null', 'null']])('a file with %s in it', (_what, text) => {
    expect(errorsOf(text).length).toBeGreaterThan(0);
    expect(errorsOf(text)[0]?.line).toBe(1);
  });

  it('a file that is far too large, or multiplies itself by references', () => {
    expect(errorsOf('a'.repeat(2_000_001))[0]?.reason).toContain('文件过大');
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c,*c,*c]'].join('\n');
    expect(errorsOf(bomb)[0]?.reason).toContain('引用');
  });
});

describe('a veto section', () => {
  const veto = (more: string) => SOUND.replace('    kind: points\n    total: 100\n', '    kind: veto\n').replace('points: 99.9\n', `${more}\n`).replace('points: 0.1\n', 'points: 0\n');
  it('carries no points, sub-items or absence', () => {
    const reasons = errorsOf(veto('points: 5')).map((e) => e.reason).join();
    expect(reasons).toContain('否决项不计分，却写了分值');
    expect(reasons).toContain('否决项不能有子项或扣分');
    expect(reasons).toContain('缺文书不能“整项不得分”');
  });
});

describe('warnings', () => {
  const warningsOf = (text: string, known?: readonly string[]) => {
    const result = load(text, known);
    if ('errors' in result) throw new Error(JSON.stringify(result.errors));
    return result.warnings;
  };
  it('a check that the program does not have leaves the template usable', () => {
    const warnings = warningsOf(SOUND, ['filing-present']);
    expect(warnings.map((w) => [w.line, w.reason])).toEqual([[lineOf(SOUND, 'id: d1'), '程序没有编号为“filing-in-time”的检查，这一引用不起作用。']]);
  });
  it('a problem that would count twice', () => {
    expect(warningsOf(broken('checks: [filing-in-time]', 'checks: [filing-present]'))[0]?.reason).toContain('会重复计算');
  });
  it('a table that is converted to full marks', () => {
    const text = SOUND.replace('fullMarks: 100', 'fullMarks: 120');
    expect(warningsOf(text)[0]?.reason).toBe('计分项合计 100 分，满分是 120 分，总分将按比例折算。');
  });
});
