import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellsOf, readWorkbook, sheetText, textOf } from '../../test/support/read-workbook';
import { evidence, finding, HOSTILE_TEXTS, sampleBatch, sampleCase } from '../../test/support/workbook-sample';
import { CHECK_LIBRARY } from '../../shared/checks';
import type { Finding, Template } from '../../shared/model';
import { loadTemplate } from '../../shared/templates';
import { UNCONFIRMED_MARK, writeUnitSheet } from './index';
import type { ExportBatch } from './types';

let folder = '';
let standard: Template;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unit-sheet-'));
  const text = await readFile(new URL('../../scoring-templates/unit-draft.yaml', import.meta.url), 'utf8');
  const result = loadTemplate(text, 'unit-draft.yaml', { hash: '0'.repeat(64), knownChecks: CHECK_LIBRARY });
  if ('errors' in result) throw new Error('the bundled standard for agencies is not valid');
  standard = result.template;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const AGENCY = '甲县市场监督管理局';
const service = (id: string, changes: Partial<Finding> = {}) => finding(id, {
  title: '服务型执法材料', item: 'art10-10', status: 'confirm', level: 'hint', message: '卷内有行政指导材料，请核对内容和效果。', evidence: [evidence(7, '行政指导意见书')], ...changes,
});
const fileOf = (caseId: string, caseName: string, findings: readonly Finding[], agency = AGENCY, verdicts: { findingId: string; verdict: 'accepted' | 'rejected' }[] = []) =>
  sampleCase({ caseId, caseName, agency, findings, sheet: null, verdicts: verdicts.map((own) => ({ ...own, reason: '', by: '王', at: '' })) });

async function sheetOf(batch: ExportBatch, agency = AGENCY): Promise<ExcelJS.Worksheet> {
  const sheet = (await readWorkbook(await writeUnitSheet(folder, batch, agency, standard))).worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
const headOf = (sheet: ExcelJS.Worksheet): number => Number(cellsOf(sheet).find((cell) => textOf(cell) === '序号')?.row);
/** The cells of the item with that title, by column title. */
function lineOf(sheet: ExcelJS.Worksheet, title: string): Map<string, ExcelJS.Cell> {
  const head = headOf(sheet);
  const row = Number(cellsOf(sheet).find((cell) => textOf(cell) === title && Number(cell.row) > head)?.row);
  return new Map(Array.from({ length: 8 }, (_, index) => [textOf(sheet.getCell(head, index + 1)), sheet.getCell(row, index + 1)]));
}
const text = (cells: Map<string, ExcelJS.Cell>, column: string): string => {
  const cell = cells.get(column);
  if (cell === undefined) throw new Error(`no column ${column}`);
  return textOf(cell);
};

describe('unit sheet', () => {
  it('names batch, standard, agency and files, has a line for every item, and prints on A4 with its head on every page', async () => {
    const path = await writeUnitSheet(folder, sampleBatch([fileOf('P01', '甲案', []), fileOf('P02', '乙案', []), fileOf('P03', '外单位案', [], '乙局')]), AGENCY, standard);
    expect(basename(path)).toBe(`单位评查表（${AGENCY}）.xlsx`);
    const sheet = (await readWorkbook(path)).worksheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    const all = sheetText(sheet);
    for (const part of ['2025年度行政处罚案卷评查', '行政执法单位评查表（卷外事项，自拟待核）（2026.1）〔待核〕', AGENCY, '2卷', '甲案、乙案', '王评查', '评查日期', '组长复核', '被评单位确认', '优秀90分以上、良好75分以上、合格60分以上、其余不合格', '标准来源：自拟']) expect(all).toContain(part);
    expect(all).not.toContain('外单位案');
    const head = headOf(sheet);
    expect(Array.from({ length: 8 }, (_, index) => textOf(sheet.getCell(head, index + 1)))).toEqual(['序号', '第十条事项', '评查项目', '评查要点', '分值', '评查情况', '得分', '依据']);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${head}:${head}` });
    for (const item of standard.sections.flatMap(({ items }) => items)) {
      const line = lineOf(sheet, item.title);
      expect(text(line, '评查要点')).toContain(item.standard);
      expect([text(line, '分值'), text(line, '得分'), text(line, '评查情况')]).toEqual([item.points, '', '']);
      expect(text(line, '依据')).toBe(`${item.basis}〔待核〕`);
    }
    expect(text(lineOf(sheet, '评议考核'), '第十条事项')).toBe('（十二）行政执法评议考核和责任追究情况');
    expect(all).not.toContain(UNCONFIRMED_MARK);
  });

  it('shows what the agency\'s own files hold on a matter, with file, pages and state, once; what was rejected is left out', async () => {
    const batch = sampleBatch([
      fileOf('P01', '甲案', [service('a'), service('b', { message: '不成立的材料。' }), finding('late')], AGENCY, [{ findingId: 'b', verdict: 'rejected' }]),
      fileOf('P02', '乙案', [service('c', { item: 'art10-12', title: '责任追究', status: 'problem', message: '应追究而未追究。' })], AGENCY, [{ findingId: 'c', verdict: 'accepted' }]),
      fileOf('P03', '外单位案', [service('d')], '乙局'),
    ]);
    const sheet = await sheetOf(batch);
    expect(text(lineOf(sheet, '服务型执法制度与开展情况'), '评查情况')).toBe('案卷反映：\n1.服务型执法材料：卷内有行政指导材料，请核对内容和效果。（案卷“甲案”第7页；待确认）');
    expect(text(lineOf(sheet, '服务型执法效果'), '评查情况')).toBe('案卷反映的情况见序号1。');
    expect(text(lineOf(sheet, '行政执法责任制'), '评查情况')).toContain('应追究而未追究。（案卷“乙案”第7页；已经人工认定）');
    expect(sheetText(sheet)).not.toMatch(/外单位案|不成立|九十日/);
    expect(sheetText(sheet)).toContain(UNCONFIRMED_MARK);
    expect(sheet.headerFooter.oddHeader).toContain(UNCONFIRMED_MARK);
  });

  it('can be scored in Excel: points outside an item are refused, and the sum is live and empty until then', async () => {
    const sheet = await sheetOf(sampleBatch([fileOf('P01', '甲案', [])]));
    const points = lineOf(sheet, '服务型执法效果').get('得分');
    const own = points?.address ?? '';
    expect(points?.dataValidation).toMatchObject({ type: 'custom', formulae: [`OR(${own}="不适用",AND(ISNUMBER(${own}),${own}>=0,${own}<=10))`] });
    const head = headOf(sheet);
    const sums = cellsOf(sheet).filter((cell) => cell.formula !== undefined);
    expect(sums.map(({ formula }) => formula)).toEqual([
      `ROUND(SUM(E${head + 2}:E${head + 12}),4)`, `ROUND(SUM(G${head + 2}:G${head + 12}),4)`, `ROUND(SUM(E${head + 15}:E${head + 15}),4)`, `ROUND(SUM(G${head + 15}:G${head + 15}),4)`,
    ]);
    expect(sums.map(({ result }) => result)).toEqual([100, 0, 5, 0]);
    expect(sums[1]?.numFmt).toBe('0.##;-0.##;');
  });

  it('counts what is too much to list, and loses nothing of a long text', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `第${String(index).padStart(3, '0')}句话很长`).join('');
    const findings = [service('long', { message: long }), ...Array.from({ length: 11 }, (_, index) => service(`s${index}`))];
    const sheet = await sheetOf(sampleBatch([fileOf('P01', '甲案', findings)]));
    const all = sheetText(sheet).replace(/【评查情况·续】|\n/g, '');
    for (let index = 0; index < 200; index += 1) expect(all).toContain(`第${String(index).padStart(3, '0')}句话`);
    expect(all).toContain('以上列出8处，案卷共反映12处，其余见问题台账。');
    sheet.eachRow((row) => expect(row.height).toBeLessThanOrEqual(409));
  });

  it('takes no text for a formula', async () => {
    for (const hostile of HOSTILE_TEXTS) {
      const batch = sampleBatch([fileOf(`1${hostile}`, hostile, [service('x', { title: hostile, message: hostile, evidence: [evidence(1, hostile)] })], `${hostile}局`)]);
      const agency = batch.cases[0]?.agency.trim() ?? '';
      for (const cell of cellsOf(await sheetOf({ ...batch, settings: { ...batch.settings, name: '=1+1', reviewer: '-1' } }, agency))) {
        if (cell.formula !== undefined) expect(cell.formula).toMatch(/^ROUND\(SUM\([EG]\d+:[EG]\d+\),4\)$/);
      }
    }
  });
});
