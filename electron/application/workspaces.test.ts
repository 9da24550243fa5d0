import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_BATCH } from '../../shared/model';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.dispose());
const call = () => bench.application.implementation;

describe('workspaces', () => {
  it('are remembered, newest first, as long as they are there', async () => {
    const second = path.join(bench.root, '第二批');
    await call()['workspace.create']({ path: second });
    expect((await call()['workspace.recent']({})).map(({ path: folder }) => folder)).toEqual([second, bench.workspace]);
    expect((await call()['workspace.current']({}))?.name).toBe('第二批');
    writeFileSync(path.join(bench.root, 'state/recent-workspaces.json'), 'broken');
    expect(await call()['workspace.recent']({})).toEqual([]);
  });

  it('keep the current one open when another cannot be opened', async () => {
    const empty = path.join(bench.root, '空');
    mkdirSync(empty);
    await expect(call()['workspace.open']({ path: empty })).rejects.toMatchObject({ code: 'not-a-workspace' });
    await expect(call()['workspace.open']({ path: 'relative' })).rejects.toMatchObject({ code: 'path-invalid' });
    expect((await call()['workspace.current']({}))?.path).toBe(bench.workspace);
  });

  it('open once, though asked for twice at the same time', async () => {
    await call()['workspace.close']({});
    const opened = await Promise.all([call()['workspace.open']({ path: bench.workspace }), call()['workspace.open']({ path: bench.workspace })]);
    expect(opened.map(({ path: folder }) => folder)).toEqual([bench.workspace, bench.workspace]);
  });

  it('refuse everything while none is open', async () => {
    await call()['workspace.close']({});
    for (const name of ['cases.list', 'batch.get', 'job.progress'] as const) await expect(call()[name]({})).rejects.toMatchObject({ code: 'no-workspace' });
    expect(await call()['workspace.current']({})).toBeNull();
  });

  it('keep the settings of the batch', async () => {
    expect(await call()['batch.get']({})).toEqual(DEFAULT_BATCH);
    const settings = { ...DEFAULT_BATCH, organ: '遂平县司法局', reviewer: '王评查' };
    await call()['batch.set'](settings);
    bench = await bench.restart();
    expect(await call()['batch.get']({})).toEqual(settings);
  });
});

describe('the folder picker', () => {
  it('lists folders and files in natural order, without hidden ones, and marks workspaces', async () => {
    writeFiles(bench.importFolder, { '案卷10/a.pdf': '', '案卷2/a.pdf': '', '.hidden/a.pdf': '', 'b.pdf': '' });
    const listing = await call()['folders.list']({ path: bench.importFolder });
    expect(listing.folders.map(({ name }) => name)).toEqual(['案卷2', '案卷10']);
    expect(listing.files).toEqual(['b.pdf']);
    expect(listing.parent).toBe(bench.root);
    const parent = await call()['folders.list']({ path: bench.root });
    expect(parent.folders.find(({ name }) => name === '工作区')?.isWorkspace).toBe(true);
    expect(listing.places.length).toBeGreaterThan(0);
  });

  it('says so when a folder cannot be opened', async () => {
    await expect(call()['folders.list']({ path: path.join(bench.root, '没有') })).rejects.toMatchObject({ code: 'folder-unreadable' });
  });
});

describe('a long list of case files', () => {
  it('shows each once with its state', async () => {
    writeFiles(bench.importFolder, Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i + 1}.pdf`, fakeFile([`第${i + 1}卷`])])));
    await bench.importAll();
    const list = await call()['cases.list']({});
    expect(list).toHaveLength(80);
    expect(list.every(({ state }) => state === 'ready')).toBe(true);
  });
});
