import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../electron/storage';
import { runKillTrials } from './kill-trials';
import { storageDriver } from './storage-driver';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a program killed while it imports and judges', () => {
  it('loses nothing it acknowledged, and the next opening needs no help', async () => {
    const workspace = join(folder, '工作区');
    const driver = await storageDriver(workspace, folder);
    const result = await runKillTrials(driver, { trials: 6, seed: 20251103, maxLifeMs: 300, killWhileOpening: 3 });
    expect(result.failures).toEqual([]);
    expect(result.lost).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);

    (await openWorkspace(workspace)).close();
    expect(readdirSync(workspace).sort()).toEqual(['blobs', 'exports', 'workspace.db', 'workspace.json']);
    expect(readdirSync(join(workspace, 'blobs', 'tmp'))).toEqual([]);
  });

  it('keeps a second program out while it lives', async () => {
    const workspace = join(folder, '工作区');
    const driver = await storageDriver(workspace, folder);
    const child = driver.start();
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    await expect(openWorkspace(workspace)).rejects.toThrow(`进程号 ${child.pid}`);
    child.kill('SIGKILL');
    await ended;
    (await openWorkspace(workspace)).close();
  });
});
