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

async function accuracyAndSpeed(): Promise<Recognition[]> {
  const recogniser = await createRecogniser({ engine: 'native' });
  const version = tesseractVersion();
  const rasters: Raster[] = [];
  const upright: Recognition[] = [];
  const theirs: PageScore[] = [];
  const time = { own: 0, ownProcessor: 0, theirs: 0 };
  const childrenBefore = childProcessorSeconds();
  for (const page of pages) {
    const start = performance.now();
    const processor = process.cpuUsage();
    const raster = await readRaster(page.file);
    const result = await recogniser.recognise(raster);
    const took = seconds(start);
    const { user, system } = process.cpuUsage(processor);
    time.own += took;
    time.ownProcessor += (user + system) / 1e6;
    rasters.push(raster);
    upright.push(result);
    // Page by page in turn, so that other work on the machine meets both alike.
    const theirStart = performance.now();
    if (version !== null) theirs.push(scorePage(page, readWithTesseract(page.file), []));
    time.theirs += seconds(theirStart);
    const s = scorePage(page, placed(result.lines), result.seals);
    const missed = s.missedFields.length > 0 ? `; missed ${s.missedFields.join('、')}` : '';
    console.log(
      `  ${page.id}: CER ${((s.errors / s.characters) * 100).toFixed(2)} % (${s.errors}/${s.characters}, stray ${s.stray}), fields ${s.fields - s.missedFields.length}/${s.fields}, ${took.toFixed(2)} s${missed}`,
    );
  }
  report('upright', pages.flatMap((page, i) => score(page, upright[i])));
  const each = (sum: number): string => (sum / pages.length).toFixed(2);
  if (version === null) console.log(`  ${each(time.own)} s a page; tesseract with chi_sim is not installed, nothing to compare with`);
  else {
    const { cer, fieldShare } = total(theirs);
    console.log(`  ${version} chi_sim: ${each(time.theirs)} s a page, CER ${cer.toFixed(2)} %, key fields ${fieldShare.toFixed(1)} %`);
    console.log(`  processor seconds a page: own ${each(time.ownProcessor)}, tesseract ${each(childProcessorSeconds() - childrenBefore)}`);
    bar(`speed ${each(time.own)} s a page = ${(time.theirs / time.own).toFixed(1)} × as fast as tesseract (≥ 3)`, time.theirs >= 3 * time.own);
  }
  for (const turn of [90, 180, 270] as const) {
    const results = await readAll(recogniser, rasters.map((raster) => turnRaster(raster, turn)));
    const righted = results.filter((r) => r.rotation === 360 - turn).length;
    report(`turned ${turn}°, ${righted}/${results.length} righted`, results.flatMap((r, i) => score(pages[i], r)));
  }
  await recogniser.close();
  return upright;
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
  const pool = createRecognitionPool({ workers: 1, startWorker: forkWorker(path.resolve('out/bench/recognition-worker.mjs')) });
  const memory = watchMemory();
  const start = performance.now();
  try {
    const { pages: found } = await pool.inspect(file);
    let read = 0;
    for (let i = 0; i < found; i++) if ((await pool.recognise(file, i)).state === 'ocr') read++;
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
const native = await accuracyAndSpeed();
await wasmEquality(native);
process.exitCode = missedBars > 0 ? 1 : 0;
