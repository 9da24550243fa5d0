import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellsOf, readWorkbook, sheetText, textOf } from '../../test/support/read-workbook';
import { evidence, finding, HOSTILE_TEXTS, sampleBatch, sampleCase, sampleSheet } from '../../test/support/workbook-sample';
import { DEFAULT_BATCH } from '../../shared/model';
import type { ExportCase } from './index';
import { UNCONFIRMED_MARK, writeCaseRegister, writeCircular, writeOverallReport } from './index';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sheetsOf = async (path: string): Promise<ExcelJS.Worksheet[]> => (await readWorkbook(path)).worksheets;
const textsOf = async (path: string): Promise<string[]> => (await sheetsOf(path)).map(sheetText);
const scored = (caseId: string, agency: string, total: string, grade: string, changes: Partial<ExportCase> = {}): ExportCase => {
  const findings = [finding('deadline')];
  return sampleCase({
    caseId, agency, caseName: `${agency}案${caseId}`, party: `当事人${caseId}`, findings, verdicts: [{ findingId: 'deadline', verdict: 'accepted', reason: '', by: '王评查', at: '' }],
    sheet: { ...sampleSheet(findings, { confirmed: true }), total, grade }, ...changes,
  });
};
const change = { caseId: '2', caseTitle: '', before: { caseId: '2', caseTitle: '', total: '78', grade: '合格' }, after: { caseId: '2', caseTitle: '', total: '86', grade: '良好' } };
const cases = [
  scored('1', '甲局', '95', '优秀'), scored('2', '甲局', '86', '良好', { reviewed: change }), scored('3', '乙局', '40', '不合格'),
  scored('4', '乙局', '0', '不合格', { sheet: { ...sampleSheet([finding('deadline')], { confirmed: true }), total: '92', grade: '优秀', vetoed: true } }),
  sampleCase({ caseId: '5', agency: '丙局' }),
];
const batch = sampleBatch(cases, { proposalsAccepted: false });

describe('register of case files', () => {
  it('has a row per case file, with what a re-review changed and what it was before', async () => {
    const [text] = await textsOf(await writeCaseRegister(folder, batch));
    expect(text).toContain('共5卷');
    expect(text).toContain('复核后86分，良好（原78分，合格）');
    expect(text).toContain('未经人工确认');
  });
});

describe('list for a circular', () => {
  it('names the best and the failed of what people confirmed; a veto fails whatever the points', async () => {
    const [good, failed, common] = await sheetsOf(await writeCircular(folder, batch, 'internal'));
    const ids = (sheet: ExcelJS.Worksheet | undefined): string[] => (sheet === undefined ? [] : cellsOf(sheet).filter((cell) => Number(cell.col) === 3).map(textOf).filter((value) => /^\d$/.test(value)));
    expect([ids(good), ids(failed)]).toEqual([['1'], ['3', '4']]);
    expect(common === undefined ? '' : sheetText(common)).toMatch(/超过法定期限作出处罚决定\n4\n甲局、乙局/);
    expect(good === undefined ? '' : sheetText(good)).toContain('另有1卷未评分或者未经人工确认，没有列入');
  });

  it('marks what only the machine said, where proposals count', async () => {
    const [good] = await sheetsOf(await writeCircular(folder, sampleBatch(cases), 'internal'));
    expect(good?.headerFooter.oddHeader).toContain(UNCONFIRMED_MARK);
  });

  it('names in its public version no party, number, reviewer or person', async () => {
    const facts = [{ id: 'f', name: 'officer', value: '赵执法', document: '', evidence: evidence(1, '赵执法'), confidence: 1, rule: '', origin: 'machine' as const }];
    const secret = scored('张三01', '甲局', '95', '优秀', { caseName: '百味食品店经营超期食品案（赵执法）', party: '百味食品店', decisionNumber: '甲市监罚决〔2024〕31号', facts });
    const unknown = scored('2', '甲局', '96', '优秀', { caseName: '李四涉嫌无证经营案', party: '' });
    const elsewhere = scored('3', '甲局', '97', '优秀', { caseName: '百味店超期案', party: '百味食品店' });
    const text = (await textsOf(await writeCircular(folder, sampleBatch([secret, unknown, elsewhere], { proposalsAccepted: false }), 'public'))).join('\n');
    expect(text).not.toMatch(/百味|张三|李四|赵执法|〔2024〕31号|王评查/);
    expect(text).toContain('某当事人经营超期食品案');
    expect(text).toContain('某当事人案（行政处罚（普通程序））');
  });
});

describe('overall report', () => {
  it('tells figures in words, tables and charts, and what a re-review changed', async () => {
    const [sheet] = await sheetsOf(await writeOverallReport(folder, batch));
    const text = sheet === undefined ? '' : sheetText(sheet);
    for (const part of ['对3个单位的5卷', '行政处罚（普通程序）5卷', '优秀3卷、良好1卷、合格0卷、不合格1卷', '一票否决1卷', '其中1卷尚未经人工确认', '另有待确认的1处', '复核后86分，良好（原78分，合格）', '由评查组填写']) expect(text).toContain(part);
    expect(sheet?.getImages()).toHaveLength(2);
    expect(sheet?.pageSetup.orientation).toBe('portrait');
  });

  it('is whole for a batch that found nothing', async () => {
    const [text] = await textsOf(await writeOverallReport(folder, sampleBatch([sampleCase({ findings: [], sheet: null })], { proposalsAccepted: false })));
    expect(text).toContain('0卷发现问题，共0处');
  });
});

describe('hostile text', () => {
  it('never becomes a formula, in no field of any of these workbooks', async () => {
    const hostile = HOSTILE_TEXTS.map((text, index) => {
      const findings = [finding('x', { title: text, message: text, basis: { statute: text, article: null, certainty: 'C', source: text } })];
      const score = { caseId: '', caseTitle: text, total: text, grade: text };
      return sampleCase({
        caseId: `${index}${text}`, caseName: text, party: text, decisionNumber: text, errors: [text], agency: `${text.slice(0, 60)}局`, findings,
        sheet: { ...sampleSheet(findings, { text, confirmed: true }), grade: index % 2 === 0 ? text.slice(0, 60) : '优秀', total: text.slice(0, 60) }, reviewed: { caseId: '', caseTitle: text, before: score, after: score },
      });
    });
    const all = sampleBatch(hostile, { settings: { ...DEFAULT_BATCH, name: '=1+1', organ: '@SUM(1)', reviewer: '-1' } });
    await writeCaseRegister(folder, all);
    await writeCircular(folder, all, 'internal');
    await writeCircular(folder, all, 'public');
    await writeOverallReport(folder, all);
    const names = await readdir(folder);
    expect(names).toHaveLength(4);
    for (const name of names) {
      for (const cell of (await sheetsOf(join(folder, name))).flatMap(cellsOf)) {
        expect(cell.formula).toBeUndefined();
        expect(textOf(cell)).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });
});
