import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { createWorkspace, openWorkspace, type Workspace } from './index';

let base: string;
let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'blobs-'));
  folder = join(base, 'w');
  workspace = await createWorkspace(folder);
});
afterEach(() => {
  workspace.close();
  rmSync(base, { recursive: true, force: true });
});

const blobs = () =>
  readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => e.name);

describe('blobs', () => {
  it('are stored once under the SHA-256 of their content, however they come', async () => {
    const bytes = Buffer.alloc(3_000_000, '卷');
    const original = join(base, '案卷.pdf');
    writeFileSync(original, bytes);
    const before = statSync(original);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(workspace.blobs.has(sha256)).toBe(false);
    expect(workspace.blobs.putBytes(bytes)).toBe(sha256);
    expect(await workspace.blobs.putFile(original)).toBe(sha256);
    expect(workspace.blobs.putBytes(bytes)).toBe(sha256);
    expect(blobs()).toEqual([sha256.slice(2)]);
    expect(workspace.blobs.path(sha256)).toBe(join(folder, 'blobs', sha256.slice(0, 2), sha256.slice(2)));
    expect(Buffer.compare(workspace.blobs.read(sha256), bytes)).toBe(0);
    expect(readFileSync(original).equals(bytes)).toBe(true);
    expect(statSync(original).mtimeMs).toBe(before.mtimeMs);
  });

  it('tell a missing, a damaged and an impossible address apart', () => {
    const sha256 = workspace.blobs.putBytes(Buffer.from('页'));
    writeFileSync(workspace.blobs.path(sha256), '改');
    expect(() => workspace.blobs.read(sha256)).toThrow('已损坏');
    expect(() => workspace.blobs.read('0'.repeat(64))).toThrow('缺少');
    expect(() => workspace.blobs.path('../../etc/passwd')).toThrow(UserError);
    expect(() => workspace.blobs.has(sha256.toUpperCase())).toThrow(UserError);
  });

  it('leave nothing behind when the original cannot be read, nor when a program was killed midway', async () => {
    await expect(workspace.blobs.putFile(join(base, '没有.pdf'))).rejects.toMatchObject({ code: 'source-unreadable' });
    mkdirSync(join(base, '文件夹'));
    await expect(workspace.blobs.putFile(join(base, '文件夹'))).rejects.toMatchObject({ code: 'source-unreadable' });
    expect(blobs()).toEqual([]);
    writeFileSync(join(folder, 'blobs', 'tmp', 'half'), 'half');
    workspace.close();
    workspace = await openWorkspace(folder);
    expect(blobs()).toEqual([]);
  });

  it('of registered files keep the path of the first original with that content', async () => {
    const [one, two] = [join(base, 'a.pdf'), join(base, 'b.pdf')];
    writeFileSync(one, '同一内容');
    writeFileSync(two, '同一内容');
    const file = await workspace.files.register(one);
    expect(await workspace.files.register(two)).toEqual(file);
    expect(file).toMatchObject({ originalPath: one, bytes: Buffer.byteLength('同一内容') });
    expect(workspace.files.get(file.sha256)).toEqual(file);
    expect(workspace.files.get('0'.repeat(64))).toBeNull();
  });
});
