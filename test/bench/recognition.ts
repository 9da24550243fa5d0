/*
 * Measures recognition on pages with known text: character error rate, key fields, pages turned by 90°, 180° and 270°,
 * speed against tesseract, equality of the WASM fallback, memory of a 60-page file.
 * Arguments: folder of pages with truth (default ../shared/ocrpages beside the project if there, else the bundled page);
 * --long N: pages of the long file (60; 0 leaves it out).
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRecogniser, createRecognitionPool, forkWorker, type Raster, type Recogniser, type Recognition } from '../../electron/recognition';
import { turnRaster } from '../../electron/recognition/raster';
import { boxOfQuad, type TextLine } from '../../shared/model';
import { watchMemory } from './recognition/memory';
import { scanPdf } from './recognition/scan-pdf';
import { scorePage, total, type PageScore } from './recognition/score';
import { childProcessorSeconds, readWithTesseract, tesseractVersion } from './recognition/tesseract';
import { loadTruth, readRaster, type PlacedText, type TruePage } from './recognition/truth';

const SHARED = path.resolve('../shared/ocrpages');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { long: { type: 'string', default: '60' } } });
const folder = positionals[0] ?? (existsSync(SHARED) ? SHARED : path.resolve('test/fixtures/ocr'));
const pages = loadTruth(folder);
const placed = (lines: readonly TextLine[]): PlacedText[] => lines.map((line) => ({ text: line.text, box: boxOfQuad(line.quad) }));
const seconds = (from: number): number => (performance.now() - from) / 1000;
const startWorker = forkWorker(path.resolve('out/bench/recognition-worker.mjs'));
/** Readings of each page by each side when speed is measured. */
const ROUNDS = 2;
let missedBars = 0;

function bar(name: string, holds: boolean): void {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${name}`);
  if (!holds) missedBars++;
}

function report(name: string, scores: readonly PageScore[]): void {
  const { cer, fieldShare, missed, fields } = total(scores);
  bar(`${name}: CER ${cer.toFixed(2)} % (≤ 0.6), key fields ${fields - missed}/${fields} = ${fieldShare.toFixed(1)} % (≥ 97)`, cer <= 0.6 && fieldShare >= 97);
}

async function readAll(recogniser: Recogniser, rasters: readonly Raster[]): Promise<Recognition[]> {
  const results: Recognition[] = [];
  for (const raster of rasters) results.push(await recogniser.recognise(raster));
  return results;
}

const score = (page: TruePage | undefined, r: Recognition | undefined): PageScore[] => (page === undefined || r === undefined ? [] : [scorePage(page, placed(r.lines), r.seals)]);

/** How well pages are read, as they are and turned. */
async function accuracy(): Promise<Recognition[]> {
  const recogniser = await createRecogniser({ engine: 'native' });
  const rasters: Raster[] = [];
  for (const page of pages) rasters.push(await readRaster(page.file));
  const upright = await readAll(recogniser, rasters);
  for (const [i, page] of pages.entries())
    for (const s of score(page, upright[i])) {
      const missed = s.missedFields.length > 0 ? `; missed ${s.missedFields.join('、')}` : '';
      console.log(`  ${page.id}: CER ${((s.errors / s.characters) * 100).toFixed(2)} % (${s.errors}/${s.characters}, stray ${s.stray}), fields ${s.fields - s.missedFields.length}/${s.fields}${missed}`);
    }
  report('upright', pages.flatMap((page, i) => score(page, upright[i])));
  for (const turn of [90, 180, 270] as const) {
    const results = await readAll(recogniser, rasters.map((raster) => turnRaster(raster, turn)));
    const righted = results.filter((r) => r.rotation === 360 - turn).length;
    report(`turned ${turn}°, ${righted}/${results.length} righted`, results.flatMap((r, i) => score(pages[i], r)));
  }
  await recogniser.close();
  return upright;
}

/**
 * Pages a second as the program reads them, through its pool, against tesseract as Debian ships it, page after page.
 * In turns, so that other work on the machine meets both alike; each side reads every page ROUNDS times.
 */
async function speed(): Promise<void> {
  const version = tesseractVersion();
  const pool = createRecognitionPool({ startWorker });
  const readPages = (): Promise<unknown> => Promise.all(pages.map((page) => pool.recognise(page.file, 0)));
  // The models are loaded once a program start, not once a page.
  await Promise.all(Array.from({ length: pool.size }, () => pool.recognise(pages[0]?.file ?? '', 0)));
  const time = { own: 0, theirs: 0 };
  let theirs: PageScore[] = [];
  const childrenBefore = childProcessorSeconds();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await readPages();
    time.own += seconds(start);
    if (version === null) continue;
    const theirStart = performance.now();
    theirs = pages.map((page) => scorePage(page, readWithTesseract(page.file), []));
    time.theirs += seconds(theirStart);
  }
  const theirProcessor = childProcessorSeconds() - childrenBefore;
  await pool.close();
  const each = (sum: number): string => (sum / pages.length / ROUNDS).toFixed(2);
  const processor = each(childProcessorSeconds() - childrenBefore - theirProcessor);
  if (version === null) {
    console.log(`  ${each(time.own)} s a page; tesseract with chi_sim is not installed, nothing to compare with`);
    return;
  }
  const { cer, fieldShare } = total(theirs);
  console.log(`  ${version} chi_sim: ${each(time.theirs)} s a page, CER ${cer.toFixed(2)} %, key fields ${fieldShare.toFixed(1)} %`);
  console.log(`  processor seconds a page: own ${processor} (loading included), tesseract ${each(theirProcessor)}`);
  bar(`speed with ${pool.size} worker(s): ${each(time.own)} s a page = ${(time.theirs / time.own).toFixed(1)} × as fast as tesseract (≥ 3)`, time.theirs >= 3 * time.own);
}

async function wasmEquality(native: readonly Recognition[]): Promise<void> {
  const recogniser = await createRecogniser({ engine: 'wasm' });
  const start = performance.now();
  const results = await readAll(recogniser, await Promise.all(pages.map((page) => readRaster(page.file))));
  const each = seconds(start) / pages.length;
  await recogniser.close();
  const text = (r: Recognition | undefined): string => (r?.lines ?? []).map((line) => line.text).join('\n');
  const same = results.filter((r, i) => text(r) === text(native[i])).length;
  bar(`WASM fallback gives the same text on ${same}/${pages.length} pages, ${each.toFixed(2)} s a page`, same === pages.length);
}

async function longFile(count: number): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'recognition-bench-'));
  const file = path.join(scratch, 'scan.pdf');
  writeFileSync(file, await scanPdf(Array.from({ length: count }, (_, i) => pages[i % pages.length]?.file ?? '')));
  const pool = createRecognitionPool({ startWorker });
  const memory = watchMemory();
  const start = performance.now();
  try {
    const { pages: found } = await pool.inspect(file);
    let read = 0;
    await Promise.all(Array.from({ length: found }, async (_, i) => {
      if ((await pool.recognise(file, i)).state === 'ocr') read++;
    }));
    const took = seconds(start);
    const gigabytes = memory.stop().peakBytes / 1024 ** 3;
    bar(`${count}-page PDF through the pool: ${read} read, ${((read / took) * 60).toFixed(0)} pages a minute, peak memory ${gigabytes.toFixed(2)} GB (< 1.5)`, read === count && gigabytes < 1.5);
  } finally {
    await pool.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

console.log(`Recognition on ${pages.length} pages of ${folder}; load ${loadavg()[0]?.toFixed(1) ?? '?'} before the run (other work on the machine slows both sides)`);
// First, while this process is still small: the worker's memory is what is measured.
if (Number(values.long) > 0) await longFile(Number(values.long));
await speed();
const native = await accuracy();
await wasmEquality(native);
process.exitCode = missedBars > 0 ? 1 : 0;
