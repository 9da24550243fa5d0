import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { statisticsOf } from '../../shared/statistics';
import { writeStatistics } from './statistics';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'statistics-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEADING = { batch: '2026年评查', organ: '驻马店市司法局', generatedOn: '2026-03-12', scope: '全部案卷' };

it('writes every figure as a number and an agency called like a formula as text, and never replaces a file', async () => {
  const found = [{ check: 'x', title: '+SUM(A1)', item: 'art10-2', confirmed: true }] as const;
  const figures = statisticsOf(
    [{ agency: '=1+1', kind: 'licence', state: 'finished', total: '88', grade: '良好', vetoed: false, openLines: 0, problems: 3, found, reviewers: ['王某'] }],
    { agency: [], kind: [], state: [] },
  );
  const first = await writeStatistics(folder, HEADING, figures);
  expect(path.basename(first)).toBe('统计表_2026年评查.xlsx');
  expect(await writeStatistics(folder, HEADING, figures)).not.toBe(first);

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(first);
  const row = (sheet: string, name: string): readonly ExcelJS.CellValue[] => {
    let found: readonly ExcelJS.CellValue[] = [];
    workbook.getWorksheet(sheet)?.eachRow((entry) => {
      if (entry.getCell(1).text === name) found = (entry.values as ExcelJS.CellValue[]).slice(1);
    });
    return found;
  };
  expect(row('单位', '=1+1')).toEqual(['=1+1', 1, 0, 1, 1, 3]);
  expect(row('检查项', '+SUM(A1)')).toEqual(['+SUM(A1)', 1, 0, 1]);
  expect(row('等次', '良好')).toEqual(['良好', 1, 0, 1]);
  expect(row('分数段', '80—90分（不含90）')).toEqual(['80—90分（不含90）', 1, 0, 1]);
  expect(row('监督事项', '（二）行政执法程序正当性')).toEqual(['（二）行政执法程序正当性', 1, 0, 1]);
  expect(row('评查人', '王某')).toEqual(['王某', 0, 1, 1]);
  expect(row('概况', '案卷总数')).toEqual(['案卷总数', 1]);
});
