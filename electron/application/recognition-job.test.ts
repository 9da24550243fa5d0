import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../shared/model';
import { createFakeReader, fakeFile, writeFiles } from './testing';
import { openBench, type BenchOptions, type TestBench } from './testing-application';

let bench: TestBench;
afterEach(() => bench.dispose());

async function start(files: Readonly<Record<string, string>>, options: BenchOptions = {}): Promise<void> {
  bench = await openBench(options);
  writeFiles(bench.importFolder, files);
}
const call = () => bench.application.implementation;
const progress = () => call()['job.progress']({});
const states = async (caseId: string) => (await bench.detail(caseId)).pages.map((page) => page.state);
/** Starts an import whose first page is held; returns what lets it go. */
async function importHeld(): Promise<() => void> {
  const { reached, release } = bench.reader.hold();
  await call()['intake.start']({ folder: bench.importFolder });
  await reached;
  return release;
}
const becomes = (caseId: string, wanted: readonly string[]) => vi.waitFor(async () => expect(await states(caseId)).toEqual(wanted), { timeout: 10_000 });

describe('recognising', () => {
  it('marks an unreadable page with the reason and goes on, also when the worker is lost', async () => {
    await start({ 'A.pdf': fakeFile(['一', '!unreadable', '!crash', '四']) });
    await bench.importAll();
    expect(await states('A')).toEqual(['ocr', 'unreadable', 'unreadable', 'ocr']);
    const { pagesUnreadable, errors, state } = await progress();
    expect([pagesUnreadable, errors.length, state]).toEqual([2, 2, 'done']);
    expect((await bench.detail('A')).summary.errors.join()).toContain('第 2 页');
    expect((await bench.detail('A')).pages[1]?.problem).toContain('A.pdf');
  });

  it('reads unreadable pages once more when asked to', async () => {
    await start({ 'A.pdf': fakeFile(['一', '!unreadable']) });
    await bench.importAll();
    await call()['pages.retry']({ caseId: 'A' });
    await bench.application.jobSettled();
    expect(bench.reader.read).toEqual(['一', '!unreadable', '!unreadable']);
  });

  it('stops between pages when paused and goes on where it was', async () => {
    await start({ 'A.pdf': fakeFile(['一', '二', '三']) });
    const release = await importHeld();
    expect((await call()['job.pause']({})).state).toBe('paused');
    release();
    await becomes('A', ['ocr', 'pending', 'pending']);
    await call()['job.resume']({});
    await bench.application.jobSettled();
    expect(await states('A')).toEqual(['ocr', 'ocr', 'ocr']);
    expect(bench.reader.read).toEqual(['一', '二', '三']);
  });

  it('reads a page under way once, though paused and resumed meanwhile', async () => {
    await start({ 'A.pdf': fakeFile(['一', '二']) });
    const release = await importHeld();
    await call()['job.pause']({});
    await call()['job.resume']({});
    release();
    await bench.application.jobSettled();
    expect(bench.reader.read).toEqual(['一', '二']);
  });

  it('keeps what was done when cancelled, and can go on afterwards', async () => {
    await start({ 'A.pdf': fakeFile(['一', '二']) });
    const release = await importHeld();
    expect((await call()['job.cancel']({})).state).toBe('cancelled');
    release();
    await becomes('A', ['ocr', 'pending']);
    await call()['job.resume']({});
    await bench.application.jobSettled();
    expect(await states('A')).toEqual(['ocr', 'ocr']);
  });

  it('offers to go on after the program was closed in the middle, and reads no page twice', async () => {
    await start({ 'A.pdf': fakeFile(['一', '二', '三']) });
    const release = await importHeld();
    setTimeout(release, 20);
    const before = bench.reader;
    bench = await bench.restart({ reader: createFakeReader() });
    const waiting = await progress();
    expect(waiting.state).toBe('paused');
    await call()['job.resume']({});
    await bench.application.jobSettled();
    expect(await states('A')).toEqual(['ocr', 'ocr', 'ocr']);
    const stored = waiting.pagesDone;
    expect(bench.reader.read).toHaveLength(3 - stored);
    expect(before.closed).toBe(true);
  });

  it('reads the same content once, though it stands in several case files and two readers work', async () => {
    await start({ 'A/1.pdf': fakeFile(['同']), 'B/1.pdf': fakeFile(['同']), 'B/2.pdf': fakeFile(['异']) }, { reader: createFakeReader({ size: 2, delayMs: 5 }) });
    await bench.importAll();
    expect([...bench.reader.read].sort()).toEqual(['同', '异'].sort());
    expect(await states('B')).toEqual(['ocr', 'ocr']);
  });

  it('lets another case file be reviewed meanwhile', async () => {
    await start({ 'A.pdf': fakeFile(['一']), 'B.pdf': fakeFile(['二']) });
    await bench.importAll();
    writeFiles(bench.importFolder, { 'C.pdf': fakeFile(['三']) });
    const release = await importHeld();
    const detail = await call()['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
    expect(detail.sheet?.lines.length).toBeGreaterThan(0);
    expect(await progress()).toMatchObject({ state: 'running' });
    release();
    await bench.application.jobSettled();
  });

  it('stops, and loses nothing, when recognition as a whole does not work', async () => {
    await start({ 'A.pdf': fakeFile(['一', '二']) });
    bench.reader.fail(new UserError('models-missing', '文字识别模型缺失。'));
    await bench.importAll();
    expect(await progress()).toMatchObject({ state: 'failed', step: '文字识别模型缺失。' });
    expect(await states('A')).toEqual(['pending', 'pending']);
    bench.reader.fail(null);
    await call()['job.resume']({});
    await bench.application.jobSettled();
    expect(await states('A')).toEqual(['ocr', 'ocr']);
  });

  it('does not start a second import over a running one', async () => {
    await start({ 'A.pdf': fakeFile(['一']) });
    const release = await importHeld();
    await expect(call()['intake.start']({ folder: bench.importFolder })).rejects.toMatchObject({ code: 'job-running' });
    release();
    await bench.application.jobSettled();
  });

  it('tells pages a minute and the time that remains', async () => {
    let now = Date.UTC(2026, 0, 5);
    const reader = createFakeReader();
    await start({ 'A.pdf': fakeFile(['一', '二', '三', '四', '五']) }, { reader, now: () => now });
    const seen: (readonly [number | null, number | null])[] = [];
    bench.application.events.subscribe((event) => {
      if (event.name !== 'job.progress' || event.payload.state !== 'running') return;
      seen.push([event.payload.pagesPerMinute, event.payload.remainingSeconds]);
      if (event.payload.step.includes('页')) now += 1000;
    });
    await bench.importAll();
    const rates = seen.filter(([rate]) => rate !== null);
    expect(rates.length).toBeGreaterThan(0);
    expect(rates.every(([, remaining]) => remaining !== null)).toBe(true);
    expect((await progress()).remainingSeconds).toBeNull();
  });
});
