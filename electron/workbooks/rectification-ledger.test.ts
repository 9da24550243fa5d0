import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellsOf, readWorkbook, sheetText, textOf } from '../../test/support/read-workbook';
import { HOSTILE_TEXTS } from '../../test/support/workbook-sample';
import { foldNotice, foldObjection, ledgerRows, REVIEW_TERM, type NoticeEvent, type ObjectionEvent } from '../../shared/rectification';
import { clockOn, entered, issuedNotice } from '../../shared/rectification/testing';
import { type PrintedLedger, writeRectificationLedger } from './index';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ledger = (events: readonly NoticeEvent[], today: string, changes: Partial<PrintedLedger> = {}): PrintedLedger => ({
  batchName: '2025年度评查', organ: '驻马店市司法局', day: today, rows: ledgerRows([foldNotice(events, clockOn(today))], today), filtered: false, objections: [], ...changes,
});
const open = async (printed: PrintedLedger): Promise<ExcelJS.Worksheet[]> => (await readWorkbook(await writeRectificationLedger(folder, printed))).worksheets;
const objection = (grounds: string, title: string) => {
  const score = (total: string, grade: string) => [{ caseId: '案卷一', caseTitle: title, total, grade }];
  const events: ObjectionEvent[] = [
    { objectionId: 'o1', by: '王', at: '', body: { type: 'objected', on: '2025-09-26', agency: '甲局', caseIds: ['案卷一'], noticeId: null, grounds, rule: REVIEW_TERM, scores: score('78', '合格'), files: [] } },
    { objectionId: 'o1', by: '王', at: '', body: { type: 'reviewed', on: '2025-10-16', outcome: 'partly', note: grounds, scores: score('86', '良好'), files: [] } },
  ];
  return foldObjection(events, clockOn('2025-10-16'));
};

describe('the rectification ledger as a workbook', () => {
  it('has a row per problem with its dates, the day its term ends and where it stands', async () => {
    const events = [...issuedNotice('2025-08-25', '2025-08-28', ['p1', 'p2']), entered({ type: 'extended', on: '2025-09-20', days: 5, reason: '检验', files: [] }), entered({ type: 'measure', on: '2025-09-21', measure: 'interview', basis: '第十七条', note: '', files: [] })];
    const [sheet] = await open(ledger(events, '2025-10-20'));
    const text = sheet === undefined ? '' : sheetText(sheet);
    const [due] = ledger(events, '2025-10-20').rows.map((row) => row.due);
    for (const part of ['共2条：逾期2', '驻司执监意〔2025〕1号', '2025-08-25', '2025-08-28', `${due ?? ''}\n（含延期5日）`, '约谈主要负责人', '问题p2']) expect(text).toContain(part);
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet !== undefined && 'sheetProtection' in sheet ? sheet.sheetProtection : null).toMatchObject({ sheet: true });
  });

  it('shows 复核后 with the score from before, and the objection on a sheet of its own', async () => {
    const sheets = await open(ledger(issuedNotice('2025-08-25', '2025-08-28'), '2025-10-16', { objections: [objection('检验期间应扣除', '甲店案')] }));
    expect(sheets.map(({ name }) => name)).toEqual(['整改台账', '异议和复核']);
    for (const sheet of sheets) expect(sheetText(sheet)).toContain('复核后86分，良好（原78分，合格）');
    expect(sheets.map(sheetText).join('\n')).toMatch(/2025-10-16〔待核〕[\s\S]*异议部分成立：检验期间应扣除/);
  });

  it('says so when there is nothing', async () => {
    const [sheet] = await open({ ...ledger(issuedNotice('2025-08-25', null), '2025-08-25'), rows: [], filtered: true });
    expect(sheet === undefined ? '' : sheetText(sheet)).toContain('没有符合筛选条件的记录');
  });

  it('holds hostile text as text in every field', async () => {
    const rows = HOSTILE_TEXTS.flatMap((text) => ledger(issuedNotice('2025-08-25', '2025-08-28'), '2025-09-01').rows.map((row) => ({
      ...row, agency: text, number: text, stateText: text, verifiedBy: text, verifiedOn: '2025-09-01', files: [{ sha256: '', name: text, bytes: 1 }], measures: [text],
      problem: { ...row.problem, caseTitle: text, decisionNumber: text, title: text, fact: text, pages: text, requirement: text, shortBasis: text },
    })));
    const sheets = await open({ ...ledger(issuedNotice('2025-08-25', null), '2025-09-01'), rows, batchName: '=1+1', organ: '@SUM(1)', objections: HOSTILE_TEXTS.map((text) => ({ ...objection(text, text), agency: text, caseIds: [text], person: text })) });
    for (const cell of sheets.flatMap(cellsOf)) {
      expect(cell.formula).toBeUndefined();
      expect(textOf(cell)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
