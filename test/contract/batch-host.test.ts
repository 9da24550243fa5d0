import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHosts, type BuiltHosts } from '../support/built-hosts';

let hosts: BuiltHosts;
let folder: string;
beforeAll(() => {
  hosts = buildHosts();
  folder = mkdtempSync(path.join(os.tmpdir(), 'batch-host-'));
});
afterAll(() => {
  hosts.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(hosts.folder, 'batch.mjs'), ...args, '--state', path.join(folder, 'state')], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the batch host', () => {
  it('says how it is called, with exit code 2, when it was called wrongly', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('--accept-proposals') as string });
    expect(run(path.join(folder, '没有'))).toMatchObject({ status: 2, stderr: expect.stringContaining('找不到文件夹') as string });
  });

  it('goes through a folder with a broken file, lists it, and writes the results all the same', () => {
    const cases = path.join(folder, '案卷');
    mkdirSync(cases);
    writeFileSync(path.join(cases, '假的.pdf'), 'this is no PDF');
    const { status, stdout } = run(cases, '--out', path.join(folder, '结果'), '--accept-proposals');
    expect([status, stdout]).toEqual([0, expect.stringContaining('假的.pdf')]);
    expect(stdout).toContain('机检建议，未经人工确认');
    const [made = ''] = readdirSync(path.join(folder, '结果')).filter((name) => name.startsWith('评查结果-'));
    const review = JSON.parse(readFileSync(path.join(folder, '结果', made, 'review.json'), 'utf8')) as { cases: { caseId: string; errors: string[] }[] };
    expect(review.cases).toMatchObject([{ caseId: '假的', pages: 0, errors: [expect.stringContaining('假的.pdf') as string] }]);
  });

  it('goes on in the same workspace, writing beside earlier results', () => {
    const results = path.join(folder, '结果');
    const before = readdirSync(results).length;
    const { status } = run(path.join(folder, '案卷'), '--out', results, '--workspace', path.join(results, '评查工作区'), '--json-only');
    expect(status).toBe(0);
    expect(readdirSync(results)).toHaveLength(before + 1);
  });

  it('says so when a folder holds no case file', () => {
    mkdirSync(path.join(folder, '空'));
    expect(run(path.join(folder, '空'), '--out', path.join(folder, '空结果'))).toMatchObject({ status: 0, stdout: expect.stringContaining('没有可评查的案卷') as string });
  });
});
