import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRecognitionPool, forkWorker, RECOGNITION_VERSION } from '../../../electron/recognition';
import type { PageText } from '../../../shared/model';

const SAMPLE = path.resolve('test/fixtures/sample');
const LAYOUTS = path.resolve('test/fixtures/layouts/development');
const KEPT = path.resolve('out/bench/sample-pages');

/** A page of the bundled sample as the program reads it: its upright image and its text. */
export interface SamplePage {
  readonly image: Uint8Array;
  readonly text: PageText;
}

/** All pages of the bundled sample, really recognised. They are kept beside the bundle until recognition gets another version. */
export async function samplePages(): Promise<readonly SamplePage[]> {
  const list = path.join(KEPT, 'pages.json');
  if (existsSync(list)) {
    const kept = JSON.parse(readFileSync(list, 'utf8')) as { readonly version: string; readonly texts: readonly PageText[] };
    if (kept.version === RECOGNITION_VERSION) return kept.texts.map((text, i) => ({ text, image: readFileSync(path.join(KEPT, `${i}.jpg`)) }));
  }
  console.log('recognising the bundled sample …');
  const pool = createRecognitionPool({ startWorker: forkWorker(path.resolve('out/bench/recognition-worker.mjs')) });
  const jobs: Promise<SamplePage>[] = [];
  for (const file of files(SAMPLE)) {
    const { pages } = await pool.inspect(file);
    for (let index = 0; index < pages; index += 1) jobs.push(pool.recognise(file, index).then(({ image, text }) => ({ image, text: { ...text, page: 1 } })));
  }
  const pages = await Promise.all(jobs);
  await pool.close();
  mkdirSync(KEPT, { recursive: true });
  for (const [i, { image }] of pages.entries()) writeFileSync(path.join(KEPT, `${i}.jpg`), image);
  writeFileSync(list, JSON.stringify({ version: RECOGNITION_VERSION, texts: pages.map(({ text }) => text) }));
  return pages;
}

/** Case files in the layouts of other agencies, with the faults of a recogniser imitated (test/fixtures/layouts). */
export function layoutCases(): readonly (readonly PageText[])[] {
  return files(LAYOUTS).map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { readonly pages: readonly PageText[] }).pages);
}

const files = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? files(file) : [file];
  });
