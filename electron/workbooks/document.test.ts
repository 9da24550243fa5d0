import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDocument } from '../../test/support/document-sample';
import { cellsOf, readWorkbook, sheetText, textOf } from '../../test/support/read-workbook';
import { HOSTILE_TEXTS } from '../../test/support/workbook-sample';
import { NOTICE_KINDS } from '../../shared/rectification';
import { UNCONFIRMED_MARK, writeDocument } from './index';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = async (...[kind, problems, changes]: Parameters<typeof sampleDocument>) => readWorkbook(await writeDocument(folder, sampleDocument(kind, problems, changes)));
const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const cellAt = (sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell => {
  const cell = cellsOf(sheet).find((candidate) => textOf(candidate).startsWith(text));
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return cell;
};

describe('a document', () => {
  it('has the sheets of its kind, attachments in the order in which the letter names them', async () => {
    const names = Object.fromEntries(await Promise.all(NOTICE_KINDS.map(async (kind) => [kind, (await open(kind)).worksheets.map(({ name }) => name)])));
    const notes = '制发依据（内部核对）';
    expect(names).toEqual({
      opinion: ['行政执法监督意见书', '问题清单', '整改情况报告表', '送达回证', notes],
      decision: ['行政执法监督决定书', '问题清单', '整改情况报告表', '送达回证', notes],
      'superior-letter': ['告知函', '问题清单', '送达回证', notes],
      'supervision-notice': ['行政执法监督通知书', '问题清单', '送达回证', notes],
      feedback: ['案卷评查反馈函', '问题清单', '送达回证', notes],
      'review-result': ['案卷评查复核结果告知书', '送达回证', notes],
    });
  });

  it('prints an 意见书 by Art. 16 of the 办法 on a page of GB/T 9704', async () => {
    const path = await writeDocument(folder, sampleDocument('opinion'));
    expect(basename(path)).toBe('行政执法监督意见书_驻司执监意〔2026〕7号_甲县市场监督管理局.xlsx');
    const letter = sheetOf(await readWorkbook(path), '行政执法监督意见书');
    const text = sheetText(letter);
    for (const part of [
      '驻司执监意〔2026〕7号', '甲县市场监督管理局：', '一、监督来源', '二、查明的事实', '卷宗第1、2页', '《中华人民共和国行政处罚法》第六十条', '责令你单位',
      '自收到之日起三十日内', '附件：1.问题清单　2.整改情况报告表　3.送达回证', '驻马店市司法局（印章）', '2026年3月12日', '抄送：同级人民政府。',
    ]) expect(text).toContain(part);
    expect(text).not.toContain('草稿');
    const { top, left } = letter.pageSetup.margins ?? {};
    expect([letter.pageSetup.orientation, Math.round((top ?? 0) * 25.4), Math.round((left ?? 0) * 25.4)]).toEqual(['portrait', 37, 28]);
  });

  it('tells a superior organ, and orders nothing', async () => {
    const text = sheetText(sheetOf(await open('superior-letter'), '告知函'));
    expect(text).toContain('乙市市场监督管理局：');
    expect(text).not.toContain('责令');
  });

  it('shows the score before and after a re-review', async () => {
    expect(sheetText(sheetOf(await open('review-result'), '案卷评查复核结果告知书'))).toContain('原为78分，合格，复核后为86分，良好');
  });

  it('bears 草稿 and no date before it is issued, and 已作废 when it was voided, on every page of every sheet', async () => {
    const [draft, voided] = [await open('opinion', [{ confirmed: false }], { state: 'draft' }), await open('opinion', [{}], { state: 'voided' })];
    for (const sheet of draft.worksheets) expect(sheet.headerFooter.oddHeader).toMatch(new RegExp(`草稿.*${UNCONFIRMED_MARK}`));
    for (const sheet of voided.worksheets) expect(sheet.headerFooter.oddHeader).toContain('已作废');
    expect(sheetText(sheetOf(draft, '行政执法监督意见书'))).toContain('〔2026〕　　号');
    expect(sheetText(sheetOf(draft, '行政执法监督意见书'))).toContain('2026年　　月　　日');
    expect((await readdir(folder)).some((name) => name.includes('草稿'))).toBe(true);
  });

  it('names for the office what of the law was not checked', async () => {
    const notes = sheetOf(await open('supervision-notice'), '制发依据（内部核对）');
    const row = notes.getRow(Number(cellAt(notes, '《行政执法监督条例》关于监督通知书').row));
    expect(textOf(row.getCell(3))).toBe('〔待核〕');
    expect(sheetText(notes)).toContain('已核对条文');
  });
});

describe('what a reader may type', () => {
  const protectionOf = (sheet: ExcelJS.Worksheet): unknown => ('sheetProtection' in sheet ? (sheet.sheetProtection ?? null) : null);
  const locked = (cell: ExcelJS.Cell): boolean => cell.protection?.locked !== false;

  it('is the answers of the report form, nothing else of it', async () => {
    const form = sheetOf(await open('opinion', [{}, {}]), '整改情况报告表');
    expect(protectionOf(form)).toMatchObject({ sheet: true });
    const head = Number(cellAt(form, '责任单位/人').row);
    const open1 = (row: number) => Array.from({ length: 10 }, (_, index) => (locked(form.getCell(row, index + 1)) ? '' : textOf(form.getCell(head, index + 1)))).filter((title) => title !== '');
    const answers = ['责任单位/人', '整改措施', '完成日', '证明材料', '核验人', '核验结论'];
    expect([open1(head), open1(head + 1), open1(head + 2)]).toEqual([[], answers, answers]);
  });

  it('is nothing in an issued document, all of a draft\'s letter, and what is filled in on the receipt', async () => {
    const issued = await open('opinion');
    expect(protectionOf(sheetOf(issued, '行政执法监督意见书'))).toMatchObject({ sheet: true });
    expect(protectionOf(sheetOf(await open('opinion', [{}], { state: 'draft' }), '行政执法监督意见书'))).toBeNull();
    const receipt = sheetOf(issued, '送达回证');
    const value = (label: string) => receipt.getCell(Number(cellAt(receipt, label).row), 2);
    expect([locked(value('受送达人')), locked(value('收到日期')), locked(value('拒收事由'))]).toEqual([true, false, false]);
  });
});

describe('hostile text', () => {
  it('is text in every field of every document', async () => {
    const fields = (text: string) => ({ caseTitle: text, decisionNumber: text, party: text, title: text, fact: text, pages: text, places: text, formalBasis: text, shortBasis: text, requirement: text, note: text });
    for (const kind of NOTICE_KINDS) {
      const printed = sampleDocument(kind, HOSTILE_TEXTS.map(fields), { basis: { contact: '=1+1', issuer: '@SUM(1)', copies: ['+1', '-1'], batchName: '=1+1' } });
      for (const text of ['=1+1', '\t=1+1', `x${String.fromCharCode(0, 0xfffe, 0xd800)}y`]) await writeDocument(folder, { ...printed, agency: text, content: { ...printed.content, number: text, addressee: text, sealPlace: text, issuer: text, term: text } });
    }
    const names = await readdir(folder);
    expect(names).toHaveLength(NOTICE_KINDS.length * 3);
    for (const name of names) {
      for (const sheet of (await readWorkbook(join(folder, name))).worksheets) {
        for (const cell of cellsOf(sheet)) {
          expect(cell.formula).toBeUndefined();
          expect(textOf(cell)).not.toMatch(/\p{Surrogate}/u);
        }
      }
    }
  });
});
