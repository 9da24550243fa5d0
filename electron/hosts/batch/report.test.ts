import { describe, expect, it } from 'vitest';
import type { CaseSummary, JobProgress } from '../../../shared/contract';
import { benchmarkLines, errorList, progressLine, summaryTable } from './report';

const progress: JobProgress = {
  state: 'running', step: '正在识别“P01”第 3 页', casesTotal: 12, casesTaken: 5, pagesTotal: 300, pagesDone: 42, pagesUnreadable: 0, pagesPerMinute: 36.5,
  remainingSeconds: 424, errors: [],
};
const one: CaseSummary = {
  caseId: '甲案', caseName: '甲案', agency: '乙局', party: '', kind: 'penalty-ordinary', pages: 25, pagesDone: 25, errors: [], problems: 3, toConfirm: 2,
  total: '87.5', grade: '良好', vetoed: false, openLines: 0, found: [], reviewers: [], state: 'ready',
};

describe('what the batch host prints', () => {
  it('tells pages done, speed and remaining time', () => {
    expect(progressLine(progress)).toBe('案卷 5/12 | 页 42/300 | 36.5 页/分 | 约剩 7 分 4 秒 | 正在识别“P01”第 3 页');
    expect(progressLine({ ...progress, pagesPerMinute: null, remainingSeconds: null })).toContain('速度测算中');
  });

  it('aligns Chinese and Latin text in columns', () => {
    const [head = '', first = '', second = ''] = summaryTable([one, { ...one, caseId: 'P01', total: null, grade: null }]).split('\n');
    // Two characters of two columns each stand where four letters would: 甲案 + 2 blanks, P01 + 1 + 2 blanks.
    const column = (line: string) => line.indexOf('行政处罚');
    expect(head.startsWith('案卷  类别')).toBe(true);
    expect([column(first), column(second)]).toEqual([4, 6]);
    expect(second).toContain('—');
  });

  it('names the rows of a table of benchmarks that were left out', () => {
    const table = { id: 'x', file: '基准.xlsx', title: '某市基准', source: '', version: '', validFrom: null, validTo: null, sheets: ['甲'], rows: 3, importedBy: '评查员', importedAt: '' };
    expect(benchmarkLines(table, [{ sheet: '甲', row: 7, severity: 'error', message: '没有“阶次”，本行没有导入' }])).toMatch(/《某市基准》.*3 行.*\n {2}！工作表“甲”第 7 行 没有“阶次”/);
  });

  it('lets no control character from a file name reach the terminal', () => {
    expect(errorList(['案卷“\u001b[31mA”坏了'])).not.toContain('\u001b');
  });
});
