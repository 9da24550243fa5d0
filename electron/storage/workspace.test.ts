import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, copyFileSync, truncateSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceDatabase } from './database';
import { createWorkspace, isWorkspace, openWorkspace, type CaseRecord, type Workspace } from './index';

let base: string;
let folder: string;
const opened: Workspace[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'workspace-'));
  folder = join(base, '二〇二五年评查.ajws');
});
afterEach(() => {
  for (const workspace of opened.splice(0)) workspace.close();
  rmSync(base, { recursive: true, force: true });
});

async function kept(promise: Promise<Workspace>): Promise<Workspace> {
  const workspace = await promise;
  opened.push(workspace);
  return workspace;
}

const record: CaseRecord = { id: '案卷一', source: '/x/案卷一.pdf', shape: 'pdf', files: [], errors: [], ignoredFiles: [], state: 'imported' };
const action = { type: 'judge', payload: { itemId: 'a' }, by: '评查员甲', at: '2025-11-03T08:00:00.000Z' };

describe('a workspace', () => {
  it('holds after closing and opening what was put into it', async () => {
    const first = await kept(createWorkspace(folder));
    first.batch.set({ ...first.batch.get(), name: '2025年度案卷评查' });
    first.templates.put('h1', 'id: 普通程序\n');
    first.templates.put('h1', 'id: 篡改\n');
    first.cases.add(record);
    first.cases.update('案卷一', { errors: ['第3页无法读取'] });
    first.close();
    expect(readdirSync(folder).sort()).toEqual(['blobs', 'exports', 'workspace.db', 'workspace.json']);

    const second = await kept(openWorkspace(folder));
    expect(second.batch.get().name).toBe('2025年度案卷评查');
    expect(second.templates.get('h1')).toBe('id: 普通程序\n');
    expect(second.templates.list()).toEqual(['h1']);
    expect(second.cases.list()).toEqual([{ ...record, errors: ['第3页无法读取'] }]);
  });

  it('is made only in an empty folder', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, '报告.docx'), 'x');
    await expect(createWorkspace(folder)).rejects.toMatchObject({ code: 'folder-not-empty' });
    expect(readdirSync(folder)).toEqual(['报告.docx']);
    expect(isWorkspace(folder)).toBe(false);
    await expect(openWorkspace(folder)).rejects.toMatchObject({ code: 'not-a-workspace' });
  });

  it('is not made over another one', async () => {
    (await kept(createWorkspace(folder))).close();
    await expect(createWorkspace(folder)).rejects.toMatchObject({ code: 'workspace-exists' });
  });

  it('is finished by the next opening if the program was killed while making it', async () => {
    (await kept(createWorkspace(folder))).close();
    for (const name of ['workspace.db', 'blobs', 'exports']) rmSync(join(folder, name), { recursive: true });
    const workspace = await kept(openWorkspace(folder));
    workspace.cases.add(record);
    expect(existsSync(join(folder, 'exports'))).toBe(true);
  });

  it('is refused where the path would be too long', async () => {
    await expect(createWorkspace(join(base, ...Array.from({ length: 50 }, () => '案'.repeat(80))))).rejects.toMatchObject({ code: 'path-too-long' });
  });

  it('refuses use after closing with a clear message', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.close();
    expect(() => workspace.cases.add(record)).toThrow('已经关闭');
    expect(() => workspace.cases.list()).toThrow('已经关闭');
    expect(() => workspace.blobs.putBytes(Buffer.from('页'))).toThrow('已经关闭');
  });
});

describe('a workspace of a newer program', () => {
  it('is refused by its marker', async () => {
    (await kept(createWorkspace(folder))).close();
    const marker = join(folder, 'workspace.json');
    writeFileSync(marker, readFileSync(marker, 'utf8').replace('"version": 1', '"version": 2'));
    expect(isWorkspace(folder)).toBe(true);
    await expect(openWorkspace(folder)).rejects.toMatchObject({ code: 'workspace-newer' });
  });

  it('is refused by its database, which stays as it is', async () => {
    (await kept(createWorkspace(folder))).close();
    const path = join(folder, 'workspace.db');
    const database = new WorkspaceDatabase(path, folder, () => undefined);
    database.script('PRAGMA user_version = 9999');
    database.close();
    const before = readFileSync(path);
    await expect(openWorkspace(folder)).rejects.toThrow('更新版本');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'workspace.lock'))).toBe(false);
  });
});

describe('a damaged workspace', () => {
  it('says so when the database is something else', async () => {
    (await kept(createWorkspace(folder))).close();
    writeFileSync(join(folder, 'workspace.db'), '这不是数据库'.repeat(1000));
    await expect(openWorkspace(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
  });

  it('says so when the database is gone but its files are there', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.blobs.putBytes(Buffer.from('页面'));
    workspace.close();
    rmSync(join(folder, 'workspace.db'));
    await expect(openWorkspace(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(existsSync(join(folder, 'workspace.db'))).toBe(false);
  });

  it('says so on opening after a kill when a page in its middle was lost', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.cases.add(record);
    for (let i = 0; i < 300; i += 1) workspace.actions.append('案卷一', { ...action, payload: '证据'.repeat(500) });
    workspace.close();
    const path = join(folder, 'workspace.db');
    const bytes = readFileSync(path);
    bytes.fill(0x5a, Math.floor(bytes.length / 2));
    writeFileSync(path, bytes);
    writeFileSync(join(folder, 'workspace.lock'), JSON.stringify({ token: 't', pid: 2 ** 22 + 5, host: hostname(), identity: null, since: action.at }));
    await expect(openWorkspace(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
  });

  it('opens with all that came before, in order, when a power cut tore the end of its log', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.cases.add(record);
    for (let i = 0; i < 60; i += 1) workspace.actions.append('案卷一', { ...action, payload: i });
    const log = join(folder, 'workspace.db-wal');
    const size = statSync(log).size;
    let shortest = Infinity;
    for (const part of [0.95, 0.7, 0.503]) {
      const torn = join(base, `torn-${part}`);
      mkdirSync(torn);
      for (const name of ['workspace.json', 'workspace.db', 'workspace.db-wal']) copyFileSync(join(folder, name), join(torn, name));
      truncateSync(join(torn, 'workspace.db-wal'), Math.floor(size * part));
      const recovered = await kept(openWorkspace(torn));
      const payloads = recovered.actions.list('案卷一').map((a) => a.payload);
      expect(payloads).toEqual(payloads.map((_, i) => i));
      expect(payloads.length).toBeLessThan(shortest);
      shortest = payloads.length;
    }
  });
});

describe('what people did', () => {
  it('is a journal in the order of the appends that nothing changes or deletes', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.cases.add(record);
    workspace.cases.add({ ...record, id: '案卷二' });
    const seqs = ['judge', 'undo', 'redo', 'finish'].map((type, i) => workspace.actions.append(i === 1 ? '案卷二' : '案卷一', { ...action, type }));
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(workspace.actions.list('案卷一').map((a) => a.type)).toEqual(['judge', 'redo', 'finish']);
    workspace.close();

    const database = new WorkspaceDatabase(join(folder, 'workspace.db'), folder, () => undefined);
    expect(() => database.run("UPDATE actions SET by = '别人'")).toThrow();
    expect(() => database.run('DELETE FROM actions')).toThrow();
    database.close();
    const again = await kept(openWorkspace(folder));
    expect(again.actions.list('案卷一')[0]).toEqual({ ...action, seq: seqs[0] });
  });

  it('does not pass to a case file that is imported anew under the same name', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.cases.add(record);
    workspace.actions.append('案卷一', action);
    workspace.stages.put('案卷一', 'facts', { version: '1', input: 'i', json: [1] });
    workspace.cases.remove('案卷一');
    workspace.cases.add(record);
    expect(workspace.actions.list('案卷一')).toEqual([]);
    expect(workspace.stages.get('案卷一', 'facts')).toBeNull();
  });

  it('is refused for a case file that is not there', async () => {
    const workspace = await kept(createWorkspace(folder));
    expect(() => workspace.actions.append('无此案卷', action)).toThrow('没有案卷“无此案卷”');
  });
});

describe('the register of numbers', () => {
  it('counts without gaps and keeps the number of a notice that is exported again', async () => {
    const workspace = await kept(createWorkspace(folder));
    const take = (key: string, year = 2025, prefix = '驻司执监意') => workspace.numbers.take({ prefix, year, from: 7, key }).number;
    expect([take('城管局'), take('住建局'), take('城管局'), take('水利局')]).toEqual([7, 8, 7, 9]);
    expect(take('城管局', 2026)).toBe(7);
    expect([take('环保局', 2026), take('城管局', 2025, '驻执监')]).toEqual([8, 7]);
    expect(workspace.numbers.list().filter(({ prefix, year }) => prefix === '驻司执监意' && year === 2025).map((n) => n.key)).toEqual(['住建局', '水利局']);
  });

  it('leaves no gap when the export around it fails', async () => {
    const workspace = await kept(createWorkspace(folder));
    const request = { prefix: '驻', year: 2025, from: 1 };
    expect(() => workspace.transaction(() => { workspace.numbers.take({ ...request, key: '甲' }); throw new Error('导出失败'); })).toThrow('导出失败');
    expect(workspace.numbers.take({ ...request, key: '乙' }).number).toBe(1);
  });
});

describe('stages', () => {
  it('keep the newest output with version and input', async () => {
    const workspace = await kept(createWorkspace(folder));
    workspace.cases.add(record);
    workspace.stages.put('案卷一', 'facts', { version: '1', input: 'a', json: { facts: ['立案日期'] } });
    workspace.stages.put('案卷一', 'facts', { version: '2', input: 'b', json: { facts: [] } });
    expect(workspace.stages.get('案卷一', 'facts')).toEqual({ version: '2', input: 'b', json: { facts: [] } });
    workspace.stages.remove('案卷一', 'facts');
    expect(workspace.stages.get('案卷一', 'facts')).toBeNull();
  });
});
