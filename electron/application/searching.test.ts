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

describe('searching the workspace', () => {
  const search = (query: string, limit = 50, after?: number) =>
    bench.application.implementation['search.workspace']({ query, limit, ...(after === undefined ? {} : { after }) });
  const found = (hits: readonly { caseId: string; page: number; text: string }[]) => hits.map(({ caseId, page, text }) => `${caseId}${page} ${text}`);

  it('gives the pages of all case files, part by part, with how many there are', async () => {
    writeFiles(bench.importFolder, { 'B.pdf': fakeFile(['行政处罚决定书', '处罚告知']) });
    await bench.importAll();
    const all = await search('处罚 决定');
    expect(found(all.hits)).toEqual(['A1 处罚决定', 'A3 处罚决定', 'B1 处罚决定']);
    expect(all).toMatchObject({ next: null, atLeast: 3, atMost: 3, waiting: 0 });
    expect(all.hits[0]).toMatchObject({ before: '行政', after: '书', times: 1 });

    const first = await search('处罚', 3);
    expect([found(first.hits), first.atLeast, first.atMost]).toEqual([['A1 处罚', 'A3 处罚', 'B1 处罚'], 4, 4]);
    const rest = await search('处罚', 3, first.next ?? 0);
    expect([found(rest.hits), rest.next]).toEqual([['B2 处罚'], null]);
    expect(await search('许可证')).toMatchObject({ hits: [], next: null, atLeast: 0, atMost: 0 });
    const some = await bench.application.implementation['search.workspace']({ query: '处罚', limit: 50, caseIds: ['B'] });
    expect([found(some.hits), some.atLeast]).toEqual([['B1 处罚', 'B2 处罚'], 2]);
  });

  it('ends a search that a newer one overtakes', async () => {
    const older = search('处罚');
    const newer = search('送达');
    await expect(older).rejects.toMatchObject({ code: 'search-superseded' });
    expect(found((await newer).hits)).toEqual(['A2 送达']);
  });
});
