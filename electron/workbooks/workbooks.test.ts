import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellsOf, readWorkbook, sheetText, textOf } from '../../test/support/read-workbook';
import { finding, HOSTILE_TEXTS, sampleBatch, sampleCase, sampleSheet } from '../../test/support/workbook-sample';
import { DEFAULT_BATCH } from '../../shared/model';
import { type ExportCase, UNCONFIRMED_MARK, writeIssueLedger, writeScoreSheet, writeSummary } from './index';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** References, numbers, a handful of functions, and the three words of the score sheet: all that a formula of the program holds. */
const OWN_FORMULA = /^(?:(?:IF|ROUND|ROUNDDOWN|SUM|MIN|MAX|MOD|COUNTIF)\(|[A-Z]{1,2}\d+|\d+(?:\.\d+)?|"(?:否|否决|—)"|[-+*/^(),:<>=])+$/;
const confirmedCase = (changes: Partial<ExportCase> = {}) => {
  const findings = [finding('deadline')];
  return sampleCase({
    findings, sheet: sampleSheet(findings, { confirmed: true }), verdicts: [{ findingId: 'deadline', verdict: 'accepted', reason: '', by: '王评查', at: '2026-03-10T08:00:00Z' }], ...changes,
  });
};
const first = (workbook: ExcelJS.Workbook): ExcelJS.Worksheet => {
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const rowOf = (sheet: ExcelJS.Worksheet, text: string): number => {
  const cell = cellsOf(sheet).find((candidate) => textOf(candidate) === text);
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return Number(cell.row);
};

describe('score sheet', () => {
  it('has the columns, heading and footer of the standard form and prints on A4', async () => {
    const path = await writeScoreSheet(folder, sampleBatch([]), confirmedCase());
    expect(basename(path)).toBe('评分表_P01_甲县某某食品店经营超过保质期食品案.xlsx');
    const sheet = first(await readWorkbook(path));
    const head = rowOf(sheet, '序号');
    const titles = Array.from({ length: 16 }, (_, index) => textOf(sheet.getCell(head, index + 1)).replace('\n', ''));
    expect(titles).toEqual(['序号', '环节', '评查项目', '评查要点', '分值', '适用', '参评分值', '扣分单价×处数', '扣分', '得分', '卷宗页码/证据', '扣分理由', '依据条款', '第十条事项', '机检结论', '人工结论']);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${head}:${head}` });
    expect(sheet.headerFooter.oddFooter).toContain('第 &P 页 共 &N 页');
    const text = sheetText(sheet);
    for (const part of ['2025年度行政处罚案卷评查', '河南省行政处罚案卷评查标准（2022）〔待核〕', '立案：2024年3月7日　决定：2024年6月20日　结案：—', '25页', '否决项', '折算过程', '90.61', '优秀', '评查人签名', '组长复核']) expect(text).toContain(part);
    expect(text).toContain('第3页“立案日期：2024年3月7日”');
    expect(text).not.toContain(UNCONFIRMED_MARK);
  });

  it('bears the words of an unconfirmed sheet in its heading and on every page', async () => {
    const sheet = first(await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), sampleCase())));
    expect(sheetText(sheet)).toContain(`【${UNCONFIRMED_MARK}】`);
    expect(sheet.headerFooter.oddHeader).toContain(UNCONFIRMED_MARK);
  });

  it('shows, where nothing recomputes, the sums of each section and the engine\'s total and grade', async () => {
    const findings = Array.from({ length: 20 }, (_, index) => finding(`f${index}`));
    const exportCase = sampleCase({ findings, sheet: sampleSheet(findings, { items: 60 }) });
    const sheet = first(await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), exportCase)));
    const totals = cellsOf(sheet).flatMap((cell) => {
      const match = /^ROUND\(SUM\(([A-Z])(\d+):[A-Z](\d+)\),4\)$/.exec(cell.formula ?? '');
      return match === null ? [] : [{ cell, column: match[1] ?? '', from: Number(match[2]), to: Number(match[3]) }];
    });
    expect(totals.length).toBeGreaterThanOrEqual(7);
    for (const { cell, column, from, to } of totals) {
      let sum = 0;
      for (let row = from; row <= to; row += 1) sum += Number(textOf(sheet.getCell(`${column}${row}`))) || 0;
      expect(Number(textOf(cell))).toBeCloseTo(sum, 4);
    }
    const end = sheet.getRow(rowOf(sheet, '总分'));
    expect([textOf(end.getCell(3)), textOf(end.getCell(9))]).toEqual(['90.61', '优秀']);
  });

  it('shows the places that deductions rest on, and says where a picture could not be had', async () => {
    const jpeg = new Uint8Array(Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=', 'base64'));
    const exportCase = sampleCase({ clipping: ({ page }) => Promise.resolve(page === 3 ? { jpeg, width: 640, height: 200 } : null) });
    const [, pictures] = (await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), exportCase))).worksheets;
    expect(pictures?.name).toBe('证据截图');
    expect(pictures?.getImages().length).toBeGreaterThan(0);
    const text = pictures === undefined ? '' : sheetText(pictures);
    expect(text).toContain('第3页\n立案日期：2024年3月7日');
    expect(text).toContain('页面图像无法取得，请查看原卷');
    const [only, none] = (await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), sampleCase()))).worksheets;
    expect([only?.name, none]).toEqual([expect.stringContaining('评分表'), undefined]);
  });

  it('tells what the machine says from what the person decided, and marks unverified law', async () => {
    const sheet = first(await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), confirmedCase())));
    const head = rowOf(sheet, '序号');
    const row = sheet.getRow(head + 3);
    expect(textOf(row.getCell(15))).toBe('问题：超过法定期限作出处罚决定');
    expect(textOf(row.getCell(16))).toContain('扣分\n采纳“超过法定期限作出处罚决定”\n王评查\n2026年3月12日');
    expect(textOf(row.getCell(13))).toBe('行政处罚法第59条〔待核〕');
  });

  it('says so where no standard applies, and still lists the problems', async () => {
    const sheet = first(await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), sampleCase({ sheet: null, kind: 'licence', errors: ['第3页无法识别'] }))));
    expect(sheetText(sheet)).toMatch(/没有适用于本类案卷的评查标准[\s\S]*超过法定期限作出处罚决定[\s\S]*第3页无法识别/);
    expect(sheet.headerFooter.oddHeader).toContain(UNCONFIRMED_MARK);
  });

  it('prints a text of 3,000 characters whole, in rows that Excel can show', async () => {
    const text = Array.from({ length: 300 }, (_, index) => `第${String(index).padStart(3, '0')}句话很长`).join('').concat('。');
    const sheet = first(await readWorkbook(await writeScoreSheet(folder, sampleBatch([]), sampleCase({ text, comment: text, caseName: text }))));
    const all = sheetText(sheet).replace(/【扣分理由·续】|\n/g, '');
    for (let index = 0; index < 300; index += 1) expect(all.split(`第${String(index).padStart(3, '0')}句话`).length - 1).toBeGreaterThanOrEqual(3);
    sheet.eachRow((row) => expect(row.height).toBeLessThanOrEqual(409));
  });
});

describe('hostile text', () => {
  it('never becomes a formula, in no field of any workbook', async () => {
    const cases = HOSTILE_TEXTS.map((text, index) => {
      const findings = [finding('x', { title: text, message: text, evidence: [{ page: 1, text, box: { x: 0, y: 0, width: 1, height: 1 }, confidence: 1 }], basis: { statute: text, article: null, certainty: 'C', source: text } })];
      return sampleCase({ caseId: `${index}${text}`, caseName: text, party: text, decisionNumber: text, comment: text, errors: [text], agency: `${HOSTILE_TEXTS[index % 5]}局`, findings, sheet: sampleSheet(findings, { text }) });
    });
    const batch = sampleBatch(cases, { settings: { ...DEFAULT_BATCH, name: '=1+1', organ: '@SUM(1)', noticePrefix: '=cmd', noticeNumberFrom: 1, rectificationDays: 30, contact: '+1', reviewer: '-1' } });
    for (const exportCase of cases) await writeScoreSheet(folder, batch, exportCase);
    await writeSummary(folder, batch);
    await writeIssueLedger(folder, batch);
    const names = await readdir(folder);
    expect(names).toHaveLength(cases.length + 2);
    for (const name of names) {
      for (const sheet of (await readWorkbook(join(folder, name))).worksheets) {
        for (const cell of cellsOf(sheet)) {
          if (cell.formula !== undefined) expect(cell.formula).toMatch(OWN_FORMULA);
          expect(textOf(cell)).not.toMatch(/\p{Surrogate}/u);
        }
        expect(sheet.headerFooter.oddHeader ?? '').not.toContain('=1+1');
      }
    }
    const [plain] = cases;
    const sheet = first(await readWorkbook(await writeScoreSheet(join(folder, 'again'), batch, plain ?? sampleCase())));
    expect(sheetText(sheet)).toContain('=cmd|\'/c calc\'!A0');
  });
});

describe('summary', () => {
  it('counts, averages and ranks agencies by their mean, then by their total', async () => {
    const scored = (caseId: string, agency: string, total: string, grade: string, vetoed = false) =>
      confirmedCase({ caseId, agency, sheet: { ...sampleSheet([finding('deadline')], { confirmed: true }), total, grade, vetoed } });
    const batch = sampleBatch([
      scored('1', '甲局', '90', '优秀'), scored('2', '甲局', '80.01', '良好'), scored('3', '乙局', '0', '不合格', true), scored('4', '丙局', '95.5', '优秀'),
      sampleCase({ caseId: '5', agency: '丁局', sheet: null, findings: [] }),
    ], { proposalsAccepted: false });
    const workbook = await readWorkbook(await writeSummary(folder, batch));
    const sheet = first(workbook);
    const row = (agency: string) => Array.from({ length: 13 }, (_, index) => textOf(sheet.getCell(rowOf(sheet, agency), index + 2)));
    expect(row('丙局')).toEqual(['丙局', '1', '1', '95.5', '95.5', '95.5', '1', '0', '0', '0', '0', '1', expect.stringContaining('超过法定期限作出处罚决定（1卷）')]);
    expect(row('甲局').slice(0, 12)).toEqual(['甲局', '2', '2', '85.01', '90', '80.01', '1', '1', '0', '0', '0', '2']);
    expect(row('乙局').slice(0, 12)).toEqual(['乙局', '1', '1', '0', '0', '0', '0', '0', '0', '1', '1', '3']);
    expect(row('丁局').slice(0, 12)).toEqual(['丁局', '1', '0', '—', '—', '—', '0', '0', '0', '0', '0', '—']);
    expect(row('合计')[1]).toBe('5');
    expect(workbook.worksheets.map((own) => own.name)).toEqual(['单位汇总', '案卷明细']);
    expect(sheetText(workbook.worksheets[1] ?? sheet)).toContain('无适用标准');
  });
});

describe('register of problems', () => {
  it('has a row per problem that nobody rejected, told apart by state, filtered and frozen', async () => {
    const findings = [finding('a', { title: '甲问题' }), finding('b', { title: '乙问题', status: 'confirm' }), finding('c', { title: '丙问题' }), finding('d', { title: '丁通过', status: 'pass' })];
    const verdict = (findingId: string, answer: 'accepted' | 'rejected') => ({ findingId, verdict: answer, reason: '', by: '王', at: '' });
    const batch = sampleBatch([sampleCase({ findings, sheet: null, verdicts: [verdict('a', 'accepted'), verdict('c', 'rejected')] })]);
    const sheet = first(await readWorkbook(await writeIssueLedger(folder, batch)));
    const head = rowOf(sheet, '序号');
    const text = sheetText(sheet);
    expect(text).not.toMatch(/丙问题|丁通过/);
    expect(textOf(sheet.getCell(rowOf(sheet, '甲问题'), 13))).toBe('已经人工认定');
    expect(textOf(sheet.getCell(rowOf(sheet, '乙问题'), 13))).toBe('待确认');
    expect(sheet.autoFilter).toBe(`A${head}:M${head + 2}`);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: head });
    expect(sheet.pageSetup.printTitlesRow).toBe(`${head}:${head}`);
  });

  it('says so when there is none', async () => {
    const sheet = first(await readWorkbook(await writeIssueLedger(folder, sampleBatch([sampleCase({ findings: [], sheet: null })], { proposalsAccepted: false }))));
    expect(sheetText(sheet)).toContain('本批次没有问题记录');
    expect(sheetText(sheet)).not.toContain(UNCONFIRMED_MARK);
  });
});
