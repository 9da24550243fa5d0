import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronObstacle, findElectron } from './electron-binary.mjs';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'electron-binary-'));
  folder = path.join(root, 'node_modules/electron');
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function install(options: { version?: string; bytes?: number; name?: string } = {}): void {
  const name = options.name ?? 'electron';
  writeFileSync(path.join(folder, 'package.json'), '{"version":"45.4.1"}');
  writeFileSync(path.join(folder, 'path.txt'), name);
  writeFileSync(path.join(folder, 'dist/version'), options.version ?? '45.4.1');
  writeFileSync(path.join(folder, 'dist/electron'), '');
  truncateSync(path.join(folder, 'dist/electron'), options.bytes ?? 150_000_000);
}

describe('looking for Electron\'s binary', () => {
  it('finds a whole one of the right version', () => {
    install();
    expect(findElectron(root)).toEqual({ binary: path.join(folder, 'dist/electron') });
  });

  it('says in Chinese and English why there is none, and loads nothing', () => {
    expect(findElectron(root)).toMatchObject({ missing: expect.stringContaining(' / ') as string });
    writeFileSync(path.join(folder, 'package.json'), '{"version":"45.4.1"}');
    writeFileSync(path.join(folder, 'index.js'), 'throw new Error("the package was loaded")');
    expect(findElectron(root)).toEqual({ missing: 'Electron 程序未下载 / Electron\'s binary has not been downloaded' });
  });

  it.each([
    ['another version', { version: '44.0.0' }],
    ['a placeholder', { bytes: 100 }],
    ['a path that leads out of its folder', { name: '../../../bin/sh' }],
  ])('does not take %s for it', (_name, options) => {
    install(options);
    expect(findElectron(root)).toHaveProperty('missing');
  });

  it('knows where Electron cannot run although it is there', () => {
    expect(electronObstacle('linux', { DISPLAY: ':0' }, 1000)).toBeNull();
    expect(electronObstacle('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeNull();
    expect(electronObstacle('win32', {}, undefined)).toBeNull();
    expect(electronObstacle('linux', {}, 1000)).toContain('没有图形桌面');
    expect(electronObstacle('linux', { DISPLAY: ':0' }, 0)).toContain('root');
  });
});
