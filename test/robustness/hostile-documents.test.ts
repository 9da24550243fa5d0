import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRecognitionPool, forkWorker, type RecognitionPool, type StartWorker, type WorkerHandle } from '../../electron/recognition';
import { UserError } from '../../shared/model';
import { bundleProgram, projectRoot } from './child-program';
import { craftedImages, endlessImage, soundJpegs, soundPngs, soundTiffs } from './corpus/images';
import { mutated, type HostileFile } from './corpus/mutations';
import { craftedPdfs, endlessPdfs, soundPdfs } from './corpus/pdfs';
import { seededRandom } from './kill-trials';

/** Most memory a worker may ever hold: the PDF engine's, which ends at 2 GiB, its code, and a page on its way. */
const MOST_BYTES = 2.6 * 1024 ** 3;

let folder: string;
let entry: string;
let pool: RecognitionPool;
/** What the pool had to end, and the memory of its workers. */
const seen = { killed: 0, most: 0, faults: [] as string[] };

function watched(start: StartWorker): StartWorker {
  return (settings): WorkerHandle => {
    const worker = start(settings);
    return {
      async ask(question, timeout) {
        const reply = await worker.ask(question, timeout);
        if (reply.rss > seen.most) seen.most = reply.rss;
        if (reply.type === 'failed' && reply.problem.code === null) seen.faults.push(`${path.basename(question.file)}: ${reply.problem.message}`);
        return reply;
      },
      kill() {
        seen.killed += 1;
        return worker.kill();
      },
    };
  };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-documents-'));
  process.env['NODE_PATH'] = path.join(projectRoot(), 'node_modules');
  entry = await bundleProgram('test/robustness/corpus-worker.ts', folder);
  });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the user is told of a file: null where it could be read, as many mutations still can. */
async function told(file: string): Promise<string | null> {
  try {
    const { pages, warnings } = await pool.inspect(file);
    for (const index of pages > 1 ? [0, pages - 1] : [0]) {
      const { state, problem } = await pool.recognise(file, index);
      if (state === 'unreadable') return problem ?? '';
    }
    return warnings[0] ?? null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

async function go(files: readonly HostileFile[]): Promise<{ readonly refused: number; readonly speechless: readonly string[] }> {
  const waiting = [...files];
  const speechless: string[] = [];
  let refused = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const file = path.join(folder, next.name);
      writeFileSync(file, next.bytes);
      const message = await told(file);
      rmSync(file);
      if (message === null) continue;
      refused += 1;
      // What happened and to which file, that nothing else suffered, and what to do.
      if (!/原文件未作任何改动|其余各页照常处理|其余页面不受影响/.test(message) || !/请/.test(message)) speechless.push(`${next.name}: ${message}`);
    }
  };
  await Promise.all([work(), work()]);
  return { refused, speechless };
}

/** The pool of the product; only how long a page may take is shorter, where the test waits for it. */
function startPool(pageTimeoutMs: number): void {
  pool = createRecognitionPool({ workers: 2, pageTimeoutMs, maxWorkerBytes: MOST_BYTES, startWorker: watched(forkWorker(entry)) });
}
afterEach(() => pool.close());
beforeEach(() => {
  Object.assign(seen, { killed: 0, most: 0, faults: [] });
});

describe('hostile case files', () => {
  const random = seededRandom(20261128);

  it.each<[kind: string, files: () => Promise<HostileFile[]>, leastRefused: number]>([
    ['PDFs made to do harm', () => Promise.resolve(craftedPdfs()), 15],
    ['images made to do harm', craftedImages, 12],
    ['mutated PDFs', async () => mutated('pdf', 'pdf', await soundPdfs(), 130, random), 15],
    ['mutated TIFFs', async () => mutated('tiff', 'tif', await soundTiffs(), 90, random), 20],
    ['mutated JPEGs', async () => mutated('jpeg', 'jpg', await soundJpegs(), 60, random), 10],
    ['mutated PNGs', async () => mutated('png', 'png', await soundPngs(), 60, random), 20],
  ])('%s end in a page or in words, never in a hang, a crash or a fault', async (_kind, files, leastRefused) => {
    startPool(60_000);
    const { refused, speechless } = await go(await files());
    expect(speechless).toEqual([]);
    expect(seen.faults).toEqual([]);
    expect(seen.killed).toBe(0);
    expect(seen.most).toBeLessThan(MOST_BYTES);
    expect(refused).toBeGreaterThanOrEqual(leastRefused);
  });

  it('that never end cost their page and a process, and are named', async () => {
    startPool(2500);
    const files = [...endlessPdfs(), await endlessImage()];
    const { refused, speechless } = await go(files);
    expect(speechless).toEqual([]);
    expect(refused).toBe(files.length);
    expect(seen.killed).toBeGreaterThan(0);
    expect(seen.most).toBeLessThan(MOST_BYTES);
    const sound = path.join(folder, '正常.pdf');
    writeFileSync(sound, (await soundPdfs())[1] ?? '');
    expect(await told(sound)).toBeNull();
  });
});
