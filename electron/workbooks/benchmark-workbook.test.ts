import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readBenchmarkWorkbook } from './benchmark-workbook';

const SAMPLE = fileURLToPath(new URL('../../scoring-templates/benchmarks/裁量基准表（样例）.xlsx', import.meta.url));

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('甲'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the sample workbook', () => {
  it('is read without a fault, every sheet, merged cells carried down', async () => {
    const { table, problems } = await readBenchmarkWorkbook(readFileSync(SAMPLE), '裁量基准表（样例）.xlsx');
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ validFrom: '2024-01-01', validTo: '2028-12-31', version: '样例2026年第1号', title: '行政处罚裁量基准表（样例）' });
    expect(new Set(table?.rows.map(({ sheet }) => sheet))).toEqual(new Set(['市场监管', '交通运输', '城市管理']));
    expect(table?.rows).toHaveLength(20);
    expect(table?.rows.every(({ violation, penaltyProvision, statutoryRange }) => [violation, penaltyProvision, statutoryRange].every((text) => text !== ''))).toBe(true);
    expect(table?.rows[1]).toMatchObject({ row: 6, number: '1', grade: '较轻', violation: '经营超过保质期的食品' });
  });
});

describe('a workbook from somewhere', () => {
  const HEAD = ['违法行为', '处罚依据', '阶次', '处罚幅度'];

  it('gives numbers and rich text as text, names formulas by row', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(HEAD);
      sheet.addRow(['甲', { richText: [{ text: '《食品安全法》' }, { text: '第124条' }] }, 1, '处1万元以下罚款']);
      sheet.addRow(['乙', '《食品安全法》第125条', '一般', { formula: 'HYPERLINK("http://x")', result: '处1万元以下罚款' }]);
    });
    const { table, problems } = await readBenchmarkWorkbook(bytes, '基准.xlsx');
    expect(table?.rows).toMatchObject([{ row: 2, penaltyProvision: '《食品安全法》第124条', grade: '1' }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ sheet: '甲', row: 3 }]);
  });

  it.each([['no workbook', Buffer.from('PK nothing')], ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')], ['nothing', Buffer.alloc(0)]])('refuses %s', async (_name, bytes) => {
    await expect(readBenchmarkWorkbook(bytes, '坏.xlsx')).rejects.toMatchObject({ code: 'workbook-unreadable' });
  });

  it('refuses a sheet that would be blown up', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(HEAD);
      sheet.getCell('A6000').value = '远';
    });
    await expect(readBenchmarkWorkbook(bytes, '大.xlsx')).rejects.toMatchObject({ code: 'workbook-unreadable' });
  });
});
