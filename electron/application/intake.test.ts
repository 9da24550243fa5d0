import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.dispose());

const list = () => bench.application.implementation['cases.list']({});
const progress = () => bench.application.implementation['job.progress']({});

describe('importing a folder of case files', () => {
  it('takes each child as one case file, its pages in natural order, and leaves the originals as they were', async () => {
    writeFiles(bench.importFolder, {
      '甲案.pdf': fakeFile(['甲一', '甲二']),
      '乙案/2.pdf': fakeFile(['乙二']),
      '乙案/10.pdf': fakeFile(['乙十']),
      '乙案/说明.docx': 'x',
    });
    await bench.importAll();
    expect((await list()).map(({ caseId, pages, state }) => [caseId, pages, state])).toEqual([
      ['甲案', 2, 'ready'],
      ['乙案', 2, 'ready'],
    ]);
    const second = await bench.detail('乙案');
    expect(second.pages.map((page) => page.source.file)).toEqual(['2.pdf', '10.pdf']);
    expect(second.file.ignoredFiles.join()).toContain('说明.docx');
    expect(readFileSync(path.join(bench.importFolder, '甲案.pdf'), 'utf8')).toBe(fakeFile(['甲一', '甲二']));
  });

  it('goes on past a broken file and a broken case file, and says which', async () => {
    writeFiles(bench.importFolder, {
      '坏卷.pdf': '!broken',
      '混合/1.pdf': '!broken',
      '混合/2.pdf': fakeFile(['好页']),
      '好卷.pdf': fakeFile(['好']),
    });
    await bench.importAll();
    const cases = new Map((await list()).map((one) => [one.caseId, one]));
    expect(cases.get('坏卷')?.pages).toBe(0);
    // Nothing was read, so nothing is scored: no praise for an empty file.
    expect(cases.get('坏卷')?.total).toBeNull();
    expect(cases.get('坏卷')?.grade).toBeNull();
    expect(cases.get('坏卷')?.errors.join()).toContain('坏卷.pdf');
    expect(cases.get('混合')?.pages).toBe(1);
    expect(cases.get('好卷')?.state).toBe('ready');
    expect((await progress()).state).toBe('done');
    expect((await progress()).errors).toHaveLength(2);
  });

  it('imports identical content once', async () => {
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['同']), 'B.pdf': fakeFile(['同']) });
    await bench.importAll();
    expect((await list()).map(({ caseId }) => caseId)).toEqual(['A']);
    expect((await progress()).errors.join()).toContain('内容完全相同');
  });

  it('adds only what is new when the same folder comes again, and reads no page twice', async () => {
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['甲一', '甲二']) });
    await bench.importAll();
    writeFiles(bench.importFolder, { 'B.pdf': fakeFile(['乙一']) });
    await bench.importAll();
    expect((await list()).map(({ caseId }) => caseId)).toEqual(['A', 'B']);
    expect(bench.reader.read).toEqual(['甲一', '甲二', '乙一']);
  });

  it('takes in a file that was added to a case file, and reads only its pages', async () => {
    writeFiles(bench.importFolder, { 'A/1.pdf': fakeFile(['一']) });
    await bench.importAll();
    writeFiles(bench.importFolder, { 'A/2.pdf': fakeFile(['二']) });
    await bench.importAll();
    expect((await bench.detail('A')).pages.map((page) => page.state)).toEqual(['ocr', 'ocr']);
    expect(bench.reader.read).toEqual(['一', '二']);
  });

  it('does not move the pages of a case file under a review that has begun', async () => {
    writeFiles(bench.importFolder, { 'A/2.pdf': fakeFile(['二']) });
    await bench.importAll();
    await bench.application.implementation['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
    writeFiles(bench.importFolder, { 'A/1.pdf': fakeFile(['一']) });
    await bench.importAll();
    expect((await bench.detail('A')).pages.map((page) => page.source.file)).toEqual(['2.pdf']);
    expect((await progress()).errors.join()).toContain('已有人工评查记录');
  });

  it('tells apart case files of one name from different folders', async () => {
    writeFiles(bench.importFolder, { '01.pdf': fakeFile(['甲']) });
    await bench.importAll();
    const other = path.join(bench.root, '另一机关');
    writeFiles(other, { '01.pdf': fakeFile(['乙']) });
    await bench.application.implementation['intake.start']({ folder: other });
    await bench.application.jobSettled();
    expect((await list()).map(({ caseId }) => caseId)).toEqual(['01', '01 (2)']);
  });

  it('refuses a path that is not absolute', async () => {
    expect(await bench.application.dispatch('intake.start', { folder: '../案卷' })).toMatchObject({ ok: false, error: { code: 'path-invalid' } });
  });
});
