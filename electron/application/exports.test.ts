import ExcelJS from 'exceljs';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FACT_NAMES } from '../../shared/model';
import { fakeFile, writeFiles } from './testing';
import { BUNDLED_STANDARDS, openBench, type BenchOptions, type TestBench } from './testing-application';

let bench: TestBench;
afterEach(() => bench.dispose());

/** An invented decision whose 60 days over the term the checks must see. */
const CASE = fakeFile([
  '立案审批表\n案由：涉嫌经营超过保质期食品\n当事人：驻马店市驿城区百味食品店\n立案日期：2024年1月8日\n负责人意见：同意立案',
  '驻马店市市场监督管理局\n行政处罚决定书\n驻市监罚决〔2024〕31号\n当事人：驻马店市驿城区百味食品店\n罚款人民币5000元\n2024年6月20日',
]);
const TIME = new Date(2026, 2, 12, 9, 5).getTime();

async function start(options: BenchOptions = {}): Promise<void> {
  bench = await openBench({ now: () => TIME, ...options });
  writeFiles(bench.importFolder, { 'P01.pdf': CASE, '空卷.pdf': '!broken' });
  await bench.importAll();
}
const run = (folder: string | null, caseIds: readonly string[] | null = null) =>
  bench.application.implementation['exports.run']({ folder, caseIds: caseIds === null ? null : [...caseIds] });

interface ReviewJson {
  readonly format: string;
  readonly cases: readonly { caseId: string; source: string; pages: number; facts: { name: string; box: object }[]; findings: object[]; score: object | null; errors: string[] }[];
}

describe('exporting results', () => {
  it('writes sheets, summary, register and review.json into a new dated folder', async () => {
    await start();
    const { folder, files, errors } = await run(null);
    expect(folder).toBe(path.join(bench.workspace, 'exports', '评查结果-20260312-0905'));
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['评分表', '汇总表', '问题台账', '案卷评查情况登记表', '通报名单', '通报名单（公开版）', '总体评查报告', '单位评查表', 'review.json']));
    expect(files.filter(({ kind }) => kind === '评分表')).toHaveLength(2);
    expect(errors).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(files.length);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(files[0]?.path ?? '');
    expect(workbook.worksheets.length).toBeGreaterThan(0);
  });

  it('tells how far it is, and keeps what was written when it is cancelled', async () => {
    await start();
    const { 'exports.cancel': cancel } = bench.application.implementation;
    const told: [done: number, total: number][] = [];
    const deaf = bench.application.events.subscribe((event) => {
      if (event.name !== 'export.progress') return;
      told.push([event.payload.done, event.payload.total]);
      if (event.payload.done === 1) void cancel({});
    });
    const running = run(null);
    await expect(run(null)).rejects.toMatchObject({ code: 'export-running' });
    const { folder, files, errors, cancelled } = await running;
    expect({ cancelled, errors }).toEqual({ cancelled: true, errors: [] });
    expect(files.map(({ kind }) => kind)).toEqual(['评分表', '评分表']);
    expect(readdirSync(folder).sort()).toEqual(files.map((file) => path.basename(file.path)).sort());
    expect(told).toEqual([[0, 11], [1, 11]]);
    deaf();
    expect((await run(null)).cancelled).toBe(false);
  });

  it('writes review.json in the form case-review/1', async () => {
    await start();
    const { files } = await run(null);
    const review = JSON.parse(readFileSync(files.find(({ kind }) => kind === 'review.json')?.path ?? '', 'utf8')) as ReviewJson;
    expect(review.format).toBe('case-review/1');
    const [one, broken] = ['P01', '空卷'].map((id) => review.cases.find(({ caseId }) => caseId === id));
    expect(one).toMatchObject({ caseId: 'P01', source: 'P01.pdf', pages: 2, errors: [] });
    expect(Object.keys(one ?? {}).sort()).toEqual(['caseId', 'caseKind', 'documents', 'errors', 'facts', 'findings', 'kind', 'pages', 'score', 'source']);
    for (const fact of one?.facts ?? []) {
      expect(Object.keys(FACT_NAMES)).toContain(fact.name);
      expect(Object.keys(fact.box).sort()).toEqual(['height', 'width', 'x', 'y']);
    }
    for (const finding of one?.findings ?? []) {
      expect(Object.keys(finding).sort()).toEqual(['article', 'check', 'confidence', 'evidence', 'item', 'message', 'status', 'statute']);
    }
    expect(broken).toMatchObject({ caseId: '空卷', pages: 0 });
    expect(broken?.errors.join()).toContain('空卷.pdf');
  });

  it('writes a unit sheet for every agency with a case file, by the standard for agencies that is in use', async () => {
    await start();
    const sheets = async () => (await run(null)).files.filter(({ kind }) => kind === '单位评查表').map((file) => file.path);
    const written = await sheets();
    expect(written.map((file) => path.basename(file)).sort()).toEqual(['单位评查表（未识别单位）.xlsx', '单位评查表（驻马店市市场监督管理局）.xlsx']);
    const { implementation } = bench.application;
    expect((await implementation['templates.inUse']({})).filter(({ kinds }) => kinds.includes('unit'))).toMatchObject([{ by: '', current: true }]);

    const next = path.join(bench.root, '单位新版.yaml');
    writeFileSync(next, readFileSync(path.join(BUNDLED_STANDARDS, 'unit-draft.yaml'), 'utf8').replace('version: "2026.1"', 'version: "2026.2"'));
    const { template } = await implementation['templates.import']({ file: next });
    await implementation['templates.use']({ hash: template?.hash ?? '', reason: '修订' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile((await sheets())[0] ?? '');
    expect(JSON.stringify(workbook.worksheets[0]?.getSheetValues())).toContain('（2026.2）〔待核〕');
  });

  it('writes over nothing: a second export in the same minute gets a folder of its own', async () => {
    await start();
    const first = await run(null);
    const second = await run(null);
    expect(second.folder).toBe(`${first.folder} (2)`);
  });

  it('exports only the case files asked for', async () => {
    await start();
    expect((await run(null, ['P01'])).files.filter(({ kind }) => kind === '评分表')).toHaveLength(1);
    await expect(run(null, ['没有'])).rejects.toMatchObject({ code: 'case-missing' });
  });

  it('says what to do when the folder cannot be written', async () => {
    await start();
    const file = path.join(bench.root, '是文件');
    writeFileSync(file, '');
    await expect(run(file)).rejects.toMatchObject({ code: 'export-folder' });
    mkdirSync(path.join(bench.root, '另处'));
    expect((await run(path.join(bench.root, '另处'))).folder).toContain('另处');
  });

  it('keeps an agency\'s notice number through later exports', async () => {
    await start({ acceptProposals: true });
    const { implementation } = bench.application;
    await implementation['cases.setKind']({ caseId: 'P01', kind: 'penalty-ordinary' });
    const notices = async () => (await run(null)).files.filter(({ kind }) => kind === '行政执法监督意见书').map((file) => path.basename(file.path));
    const first = await notices();
    expect(first.length).toBeGreaterThan(0);
    expect(first[0]).toContain('1号');
    expect(await notices()).toEqual(first);
  });

  it('says which case files were not complete', async () => {
    bench = await openBench();
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['一', '二']) });
    const { reached, release } = bench.reader.hold();
    await bench.application.implementation['intake.start']({ folder: bench.importFolder });
    await reached;
    expect((await run(null)).errors.join()).toContain('“A”尚未识别完（0/2 页）');
    release();
    await bench.application.jobSettled();
  });
});
