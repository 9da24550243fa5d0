import ExcelJS from 'exceljs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
afterEach(() => bench.dispose());

/** An invented decision far over the term, so that checks find something. */
const LATE = fakeFile([
  '立案审批表\n案由：涉嫌经营超过保质期食品\n当事人：驻马店市驿城区百味食品店\n立案日期：2024年1月8日\n负责人意见：同意立案',
  '驻马店市市场监督管理局\n行政处罚决定书\n驻市监罚决〔2024〕31号\n当事人：驻马店市驿城区百味食品店\n罚款人民币5000元\n2024年6月20日',
]);
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('picture')]);

beforeEach(async () => {
  bench = await openBench({ now: () => new Date(2026, 2, 12, 9, 5).getTime() });
  writeFiles(bench.importFolder, { 'P01.pdf': LATE, '空卷.pdf': '!broken' });
  await bench.importAll();
});
const call = () => bench.application.implementation;
const everything = () => ({ agency: [], kind: [], state: [] });

describe('figures over the case files', () => {
  it('go into a workbook that says what is counted, beside an earlier one', async () => {
    const folder = path.join(bench.root, '统计');
    const first = await call()['dashboard.export']({ filter: { ...everything(), agency: ['驻马店市市场监督管理局'] }, folder });
    const second = await call()['dashboard.export']({ filter: everything(), folder });
    expect([first.kind, first.path === second.path, readdirSync(folder).length]).toEqual(['统计表', false, 2]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(first.path);
    const text = JSON.stringify(workbook.getWorksheet('概况')?.getSheetValues());
    expect(text).toContain('执法机关：驻马店市市场监督管理局');
    expect(text).toMatch(/"案卷总数",1\b/);
  });

  it('are not written where nothing is counted', async () => {
    const folder = path.join(bench.root, '空');
    await expect(call()['dashboard.export']({ filter: { ...everything(), agency: ['别处'] }, folder })).rejects.toMatchObject({ code: 'nothing-to-export' });
    expect(existsSync(folder)).toBe(false);
  });

  it('follow what a person says of a problem: confirmed once accepted, gone once rejected', async () => {
    const list = async () => (await call()['cases.list']({})).find(({ caseId }) => caseId === 'P01');
    const before = await list();
    const problem = (await bench.detail('P01')).findings.find(({ status }) => status === 'problem');
    const found = async () => (await list())?.found.find(({ check }) => check === problem?.check);
    expect(await found()).toMatchObject({ confirmed: false, item: problem?.item });
    expect(before?.reviewers).toEqual([]);
    await call()['findings.answer']({ caseId: 'P01', findingId: problem?.id ?? '', verdict: 'accepted', reason: '' });
    expect(await found()).toMatchObject({ confirmed: true });
    expect((await list())?.reviewers).toHaveLength(1);
    await call()['findings.answer']({ caseId: 'P01', findingId: problem?.id ?? '', verdict: 'rejected', reason: '另有延期审批' });
    expect(await found()).toBeUndefined();
    expect((await list())?.problems).toBe((before?.problems ?? 0) - 1);
  });

  it('no longer count a problem of an item that a person judged without deducting for it', async () => {
    const { sheet } = await bench.detail('P01');
    const line = sheet?.lines.find(({ findings }) => findings.some(({ status }) => status === 'problem'));
    const before = (await call()['cases.list']({})).find(({ caseId }) => caseId === 'P01')?.problems ?? 0;
    await call()['items.judge']({ caseId: 'P01', itemId: line?.item.id ?? '', applicable: true, vetoed: false, deductions: [], note: '卷外有延期审批', evidence: [] });
    expect((await call()['cases.list']({})).find(({ caseId }) => caseId === 'P01')?.problems).toBeLessThan(before);
  });
});

describe('a drawn figure', () => {
  it('is saved as the picture it is, beside an earlier one, under a name that is no path', async () => {
    const folder = path.join(bench.root, '图');
    const save = () => call()['dashboard.picture']({ title: '../等次/分布', png: PNG.toString('base64'), folder });
    const [first, second] = [await save(), await save()];
    expect([path.dirname(first.path), path.extname(first.path), first.path === second.path]).toEqual([folder, '.png', false]);
    expect(readFileSync(first.path).equals(PNG)).toBe(true);
  });

  it('is refused if it is no picture', async () => {
    const reply = await bench.application.dispatch('dashboard.picture', { title: '图', png: Buffer.from('<svg onload=x>').toString('base64'), folder: bench.root });
    expect(reply).toMatchObject({ ok: false, error: { code: 'picture-invalid' } });
    expect(readdirSync(bench.root).filter((name) => name.endsWith('.png'))).toEqual([]);
  });
});
