import { describe, expect, it } from 'vitest';
import type { TemplateInUse, TemplateSummary, TemplateSwitch } from '../../shared/contract';
import { changeGroups, comparedWith, kindsText, standardRows, switchLines } from './standardRows';

const standard = (hash: string, changes: Partial<TemplateSummary> = {}): TemplateSummary => ({
  id: 'ordinary', title: '处罚案卷标准', version: hash, kinds: ['penalty-ordinary'], source: '自拟', certainty: 'X', valid: true, problems: [], hash, own: false, ...changes,
});
const use = (hash: string, changes: Partial<TemplateInUse> = {}): TemplateInUse => ({
  hash, title: '处罚案卷标准', version: hash, kinds: ['penalty-ordinary'], sectors: [], by: '', at: '', reason: '', current: true, ...changes,
});

describe('the list of standards', () => {
  it('puts what is in use first, and keeps what only the workspace holds any more', () => {
    const { hash: _, ...broken } = standard('x', { id: '坏.yaml', valid: false, kinds: [] });
    const rows = standardRows([standard('a'), standard('b'), broken], [use('a', { current: false }), use('b'), use('gone', { current: false })]);
    expect(rows.map(({ hash, current, summary }) => [hash, current, summary !== null])).toEqual([['b', true, true], ['a', false, true], [null, false, true], ['gone', false, false]]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });

  it('compares a version with the one of the same standard that is in use, else with one for the same files', () => {
    const rows = standardRows([standard('a'), standard('b'), standard('c'), standard('d', { id: 'licence', kinds: ['licence'] })], [use('b')]);
    const [, , c, d] = rows;
    expect(c && comparedWith(c, rows)?.hash).toBe('b');
    expect(d && comparedWith(d, rows)?.hash).toBe('b');
    for (const row of rows.slice(0, 1)) expect(comparedWith(row, [row])).toBeNull();
  });

  it('says what a standard is for', () => {
    expect(kindsText(['penalty-ordinary', 'unit'], [])).toBe('行政处罚（普通程序）、单位评查（卷外事项）');
    expect(kindsText(['penalty-ordinary'], ['生态环境'])).toBe('行政处罚（普通程序）（限生态环境）');
  });
});

describe('what another standard changes', () => {
  it('names changes that move points first', () => {
    const groups = changeGroups([{ kind: 'template', id: null, text: '版本号' }, { kind: 'wording', id: 'a', text: '名称' }, { kind: 'points', id: 'a', text: '分值' }]);
    expect(groups.map(({ kind }) => kind)).toEqual(['points', 'wording', 'template']);
  });

  it('says how many files and judgements it touches', () => {
    const reference = { hash: 'b', title: '标准', version: '2' };
    const change: TemplateSwitch = { to: reference, from: reference, changes: [], cases: 2, finished: 1, kept: 3, adjusted: 1, reopened: 0 };
    expect(switchLines(change, false)).toEqual([
      '2卷案卷将改按它评分，得分立即重新计算。', '已有4项人工评定：3项保持不变，1项按新的分值计算，0项须重新评定。', '1卷已完成评查，仍按完成时的标准计分；重新打开后才改用它。',
    ]);
    expect(switchLines({ ...change, from: null }, false)[1]).toContain('不止一个');
    expect(switchLines({ ...change, cases: 0, finished: 0, kept: 0, adjusted: 0, from: null }, true)).toEqual(['目前没有案卷因此改变得分；以后适用的案卷按它评分。', '它用于单位评查，以后导出的单位评查表按它编写。']);
  });
});
