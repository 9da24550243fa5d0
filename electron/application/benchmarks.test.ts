import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/model';
import { fakeFile, writeFiles } from './testing';
import { BUNDLED_STANDARDS, openBench, type TestBench } from './testing-application';

const SAMPLE = path.join(BUNDLED_STANDARDS, 'benchmarks', '裁量基准表（样例）.xlsx');
/** A decision that puts the violation at 较轻 (5–6.5万元 in the sample) and fines 70000元. */
const DECISION = [
  '某县市场监督管理局', '行政处罚决定书', '某市监罚〔2025〕3号', '当事人：某县青石食品有限公司', '经查，当事人未取得食品经营许可从事食品经营活动，货值金额2400元。',
  '上述行为违反了《中华人民共和国食品安全法》第三十五条第一款的规定，依据《中华人民共和国食品安全法》第一百二十二条第一款的规定，',
  '参照行政处罚裁量基准，属较轻情形，决定处罚如下：罚款70000元。', '某县市场监督管理局', '2025年6月2日',
].join('\n');

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, { 'A.pdf': fakeFile([DECISION]) });
  await bench.importAll();
  await call()['documents.correct']({ caseId: 'A', pages: [1], documentType: '行政处罚决定书' });
  await call()['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
const finding = async (): Promise<Finding | undefined> => (await bench.detail('A')).findings.find(({ check }) => check === 'fine-within-benchmark-table');

describe('tables of discretion benchmarks', () => {
  it('are compared with every case file once imported, and no more once removed', async () => {
    expect((await finding())?.status).toBe('not-applicable');
    const { table, problems } = await call()['benchmarks.import']({ file: SAMPLE });
    expect([problems, table.rows, table.sheets]).toEqual([[], 20, ['市场监管', '交通运输', '城市管理']]);
    expect(await finding()).toMatchObject({ status: 'confirm', message: expect.stringMatching(/裁量基准表（样例）\.xlsx，工作表“市场监管”第9行.*50000元以上65000元以下，罚款超过上限/) as string });
    expect(await call()['benchmarks.remove']({ id: table.id })).toEqual([]);
    expect((await finding())?.status).toBe('not-applicable');
  });

  it('say who imported them, come back after a restart, and are listed once however often imported', async () => {
    await call()['batch.set']({ ...(await call()['batch.get']({})), reviewer: '王评查' });
    await call()['benchmarks.import']({ file: SAMPLE });
    await call()['benchmarks.import']({ file: SAMPLE });
    bench = await bench.restart();
    expect(await call()['benchmarks.list']({})).toMatchObject([{ title: '行政处罚裁量基准表（样例）', importedBy: '王评查', validFrom: '2024-01-01' }]);
    expect((await finding())?.status).toBe('confirm');
  });

  it('tell the list of case files that it is out of date', async () => {
    const changed: unknown[] = [];
    bench.application.events.subscribe((event) => event.name === 'cases.changed' && changed.push(event.payload));
    await call()['benchmarks.import']({ file: SAMPLE });
    expect(changed).toEqual([{ caseIds: ['A'] }]);
  });

  it('are refused with what is wrong and by row, and what was there stays', async () => {
    await call()['benchmarks.import']({ file: SAMPLE });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('甲');
    sheet.addRow(['违法行为', '处罚依据', '阶次', '处罚幅度']);
    sheet.addRow(['乙', '《食品安全法》第一百二十五条', '一般', '处2万元以上1万元以下罚款']);
    const bad = path.join(bench.root, '坏.xlsx');
    await book.xlsx.writeFile(bad);
    await expect(call()['benchmarks.import']({ file: bad })).rejects.toMatchObject({ code: 'benchmarks-empty', message: expect.stringContaining('工作表“甲”第2行') as string });

    writeFileSync(path.join(bench.root, '文本.xlsx'), 'no workbook');
    await expect(call()['benchmarks.import']({ file: path.join(bench.root, '文本.xlsx') })).rejects.toMatchObject({ code: 'workbook-unreadable' });
    await expect(call()['benchmarks.import']({ file: path.join(bench.root, '没有.xlsx') })).rejects.toMatchObject({ code: 'source-unreadable' });
    await expect(call()['benchmarks.remove']({ id: '0'.repeat(64) })).rejects.toMatchObject({ code: 'benchmark-missing' });
    expect(await call()['benchmarks.list']({})).toHaveLength(1);
  });

  it('come with a sample that a person can save and import, beside an earlier copy', async () => {
    const first = await call()['benchmarks.sample']({ folder: bench.root });
    const second = await call()['benchmarks.sample']({ folder: bench.root });
    expect([path.basename(first.path), path.basename(second.path)]).toEqual(['裁量基准表（样例）.xlsx', '裁量基准表（样例） (2).xlsx']);
    expect((await call()['benchmarks.import']({ file: second.path })).problems).toEqual([]);
    await expect(call()['benchmarks.sample']({ folder: path.join(bench.root, '没有') })).rejects.toMatchObject({ code: 'export-write-failed' });
  });

  it('do not depend on the file they came from', async () => {
    const copy = path.join(bench.root, '基准.xlsx');
    copyFileSync(SAMPLE, copy);
    await call()['benchmarks.import']({ file: copy });
    writeFileSync(copy, 'changed since');
    bench = await bench.restart();
    expect(await call()['benchmarks.list']({})).toMatchObject([{ file: '基准.xlsx', rows: 20 }]);
  });
});
