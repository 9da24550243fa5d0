import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOfPages } from '../../electron/documents/testing/pdf-builder';
import { buildHosts, type BuiltHosts } from '../support/built-hosts';

let hosts: BuiltHosts;
let folder: string;
beforeAll(() => {
  hosts = buildHosts();
  folder = mkdtempSync(path.join(os.tmpdir(), 'no-network-'));
});
afterAll(() => {
  hosts.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Node with every way to the network watched, in its worker processes too; returns what was tried. */
function watched(name: string, args: readonly string[]): { readonly status: number | null; readonly tried: readonly string[]; readonly output: string } {
  const log = path.join(folder, name);
  const watcher = pathToFileURL(path.resolve(import.meta.dirname, '../support/watch-network.mjs')).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: `--import=${watcher}`, NETWORK_LOG: log } });
  return { status, tried: readFileSync(log, 'utf8').trim().split('\n'), output: stdout + stderr };
}

describe('the network', () => {
  it('is not touched by a review from import over recognition to the workbooks', () => {
    const cases = path.join(folder, '案卷');
    mkdirSync(cases);
    // Strokes instead of text: the page goes through recognition.
    writeFileSync(path.join(cases, '甲案.pdf'), pdfOfPages([{ content: Array.from({ length: 20 }, (_, n) => `${60 + 20 * n} 700 12 3 re f ${60 + 20 * n} 690 3 20 re f`).join(' ') }]));
    const { status, tried, output } = watched('review.log', [path.join(hosts.folder, 'batch.mjs'), cases, '--out', path.join(folder, '结果'), '--accept-proposals', '--state', path.join(folder, 'state')]);
    expect([status, output]).toEqual([0, expect.stringContaining('甲案')]);
    // The host and at least one worker process were watched, and none did more than start.
    expect(tried.length).toBeGreaterThanOrEqual(2);
    expect(new Set(tried)).toEqual(new Set(['start']));
  });

  it('would be noticed, were it touched', () => {
    const script = "require('node:dns').lookup('localhost', () => {}); require('node:net').connect(9, '127.0.0.1').on('error', () => {}); fetch('http://127.0.0.1:49151/').catch(() => {});";
    const { tried } = watched('control.log', ['-e', script]);
    expect(tried).toEqual(expect.arrayContaining(['start', 'name', 'connect']));
    expect(tried.filter((one) => one === 'connect').length).toBeGreaterThanOrEqual(2);
  });
});
