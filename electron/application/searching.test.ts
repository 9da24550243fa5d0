import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '送达回证', '行政处罚决定审批表']) });
  await bench.importAll();
});
afterEach(() => bench.dispose());

describe('searching a case file', () => {
  it('gives the pages and places of the words in reading order', async () => {
    const { hits, total } = await bench.application.implementation['pages.search']({ caseId: 'A', query: '处罚 决定' });
    expect([total, hits.map(({ page, text }) => [page, text])]).toEqual([2, [[1, '处罚决定'], [3, '处罚决定']]]);
    expect(hits[0]?.boxes[0]?.width).toBeGreaterThan(0);
    expect(await bench.application.implementation['pages.search']({ caseId: 'A', query: '许可证' })).toEqual({ hits: [], total: 0 });
  });

  it('says when there is no such case file', async () => {
    await expect(bench.application.implementation['pages.search']({ caseId: 'B', query: '决定' })).rejects.toMatchObject({ code: 'case-missing' });
  });
});
