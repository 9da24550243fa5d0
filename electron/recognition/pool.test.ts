import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { createRecognitionPool, type PoolOptions, type RecognitionPool } from './pool';
import { poolPlan } from './size';
import { forkWorker } from './worker-process';

const startWorker = forkWorker(fileURLToPath(new URL('./testing/stand-in-worker.mjs', import.meta.url)));
let folder = '';
let pool: RecognitionPool | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pool-test-'));
});
afterEach(async () => {
  await pool?.close();
  pool = null;
  rmSync(folder, { recursive: true, force: true });
});

function make(options: PoolOptions = {}): RecognitionPool {
  pool = createRecognitionPool({ workers: 1, startWorker, ...options });
  return pool;
}
const file = (behaviour: string): string => path.join(folder, behaviour);
const linesOf = (name: string): string[] => (existsSync(file(name)) ? readFileSync(file(name), 'utf8').trim().split('\n') : []);
const starts = (): number => linesOf('starts').length;

describe('recognition pool', () => {
  it('counts the pages of a file and recognises them in one process, bytes intact', async () => {
    const p = make();
    expect(await p.inspect(file('good'))).toEqual({ pages: 3, warnings: [] });
    const pages = await Promise.all([0, 1, 2].map((i) => p.recognise(file('good'), i)));
    expect(pages.map((page) => page.text.lines[0]?.text)).toEqual(['第0页', '第1页', '第2页']);
    expect(pages[0]?.image).toBeInstanceOf(Uint8Array);
    expect([...(pages[0]?.image ?? [])].slice(0, 2)).toEqual([255, 216]);
    expect(starts()).toBe(1);
  });

  it('works on as many pages at once as it has workers', async () => {
    const p = make({ workers: 2 });
    await Promise.all([0, 1, 2, 3].map((i) => p.recognise(file('slow'), i)));
    expect(p.size).toBe(2);
    expect(starts()).toBe(2);
  });

  it('reads a page in a fresh process after a crash', async () => {
    const page = await make().recognise(file('crash-once'), 4);
    expect(page.state).toBe('ocr');
    expect(starts()).toBe(2);
  });

  it('reads a page in a fresh process after a hang', async () => {
    const page = await make({ pageTimeoutMs: 700 }).recognise(file('hang-once'), 4);
    expect(page.state).toBe('ocr');
    expect(starts()).toBe(2);
  });

  it.each([
    ['crash', '异常退出'],
    ['hang', '用时过长'],
    ['fault', '出错'],
  ])('gives a page that fails twice (%s) back as unreadable, says why, and goes on', async (behaviour, reason) => {
    const p = make({ pageTimeoutMs: 700 });
    const [page, next] = await Promise.all([p.recognise(file(behaviour), 0), p.recognise(file('good'), 1)]);
    expect(page.state).toBe('unreadable');
    expect(page.problem).toContain(reason);
    expect(page.problem).toContain('原文件未作任何改动');
    expect(linesOf('asked').filter((line) => line.startsWith(behaviour))).toHaveLength(2);
    expect(next.state).toBe('ocr');
  });

  it('passes on why a file cannot be opened without trying again', async () => {
    await expect(make().inspect(file('encrypted'))).rejects.toMatchObject({ name: 'UserError', code: 'pdf-encrypted', message: '文件设有密码。' });
    expect(linesOf('asked')).toHaveLength(1);
  });

  it('reports a file that kills the process that opens it', async () => {
    const error = await make().inspect(file('crash')).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'file-unopenable' });
    expect(String(error)).toContain('crash');
  });

  it('does not blame the page when no worker can start', async () => {
    await expect(make({ modelsFolder: 'never-starts' }).recognise(file('good'), 0)).rejects.toMatchObject({ code: 'engine-not-starting' });
  });

  it('falls back to WASM where the native engine takes the process down', async () => {
    const p = make();
    expect((await p.recognise(file('native-crashes'), 0)).state).toBe('ocr');
    expect((await p.recognise(file('native-crashes'), 1)).state).toBe('ocr');
    expect(linesOf('starts')).toEqual(['auto', 'wasm']);
  });

  it('keeps the native engine when a page crashes after others were read', async () => {
    const p = make();
    await p.recognise(file('good'), 0);
    await p.recognise(file('crash'), 1);
    await p.recognise(file('good'), 2);
    expect(new Set(linesOf('starts'))).toEqual(new Set(['auto']));
  });

  it('replaces a worker that grew too large', async () => {
    const p = make();
    await p.recognise(file('fat'), 0);
    await p.recognise(file('fat'), 1);
    expect(starts()).toBe(2);
  });

  it('rejects waiting and running pages when closed, and everything afterwards', async () => {
    const p = make();
    const pages = [0, 1, 2].map((i) => p.recognise(file('slow'), i));
    const settled = Promise.allSettled(pages);
    await p.close();
    for (const result of await settled) expect(result).toMatchObject({ status: 'rejected', reason: { code: 'pool-closed' } });
    await expect(p.recognise(file('good'), 0)).rejects.toMatchObject({ code: 'pool-closed' });
    await p.close();
  });
});

describe('pool size', () => {
  const GB = 1024 ** 3;
  it.each([
    [1, 8, 1, 1],
    [2, 8, 2, 1],
    [4, 8, 4, 1],
    [8, 16, 8, 1],
    [8, 4, 2, 4],
    [4, 2, 1, 4],
    [16, 2, 1, 4],
    [8, 0.5, 1, 4],
    [64, 256, 8, 4],
  ])('%i cores with %i GB free: %i workers of %i threads', (cores, free, workers, threads) => {
    expect(poolPlan(cores, free * GB)).toEqual({ workers, threads });
  });
});
