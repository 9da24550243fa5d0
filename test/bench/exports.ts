/*
 * Measures the export of score sheets: how many a second, how memory stands after many of them, against plain exceljs writing the
 * same cells without looks, heights and formulas. Each side writes every file, in turns.
 * Arguments: --files N: score sheets (1000); --items N: lines of each (60).
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ExcelJS from 'exceljs';
import { writeScoreSheet } from '../../electron/workbooks';
import { cellsOf, readWorkbook, textOf } from '../support/read-workbook';
import { finding, sampleBatch, sampleCase, sampleSheet } from '../support/workbook-sample';

const { values } = parseArgs({ options: { files: { type: 'string', default: '1000' }, items: { type: 'string', default: '60' } } });
const [files, items] = [Number(values.files), Number(values.items)];
/** Growth of resident memory from the first tenth to the last that still counts as constant, in MB. */
const CONSTANT_MEGABYTES = 80;
const TURN = Math.max(1, Math.floor(files / 10));
const folder = mkdtempSync(path.join(tmpdir(), 'bench-exports-'));
const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;

const findings = Array.from({ length: 20 }, (_, i) => finding(`f${i}`));
const sheet = sampleSheet(findings, { items });
const caseOf = (n: number) => sampleCase({ caseId: `P${n}`, findings, sheet });

/** The cells of one score sheet as the peer writes them. */
async function plainCells(): Promise<readonly (readonly [address: string, text: string])[]> {
  const exportCase = caseOf(0);
  const [first] = (await readWorkbook(await writeScoreSheet(path.join(folder, 'model'), sampleBatch([exportCase]), exportCase))).worksheets;
  return first === undefined ? [] : cellsOf(first).map((cell) => [cell.address, textOf(cell)]);
}

async function writePlain(target: string, n: number, cells: Awaited<ReturnType<typeof plainCells>>): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const own = workbook.addWorksheet('评分表');
  for (const [address, text] of cells) own.getCell(address).value = text;
  await workbook.xlsx.writeFile(path.join(target, `${n}.xlsx`));
}

try {
  console.log(`${files} score sheets of ${items + 4} lines; load ${loadavg()[0]?.toFixed(1)} before the run`);
  const cells = await plainCells();
  const [ours, theirs] = [path.join(folder, 'ours'), path.join(folder, 'plain')];
  for (const target of [ours, theirs]) mkdirSync(target, { recursive: true });
  const time = { ours: 0, theirs: 0 };
  const memory: number[] = [];
  let bytes = 0;
  for (let from = 0; from < files; from += TURN) {
    const numbers = Array.from({ length: Math.min(TURN, files - from) }, (_, i) => from + i);
    let began = performance.now();
    for (const n of numbers) {
      const exportCase = caseOf(n);
      bytes += statSync(await writeScoreSheet(ours, sampleBatch([exportCase]), exportCase)).size;
    }
    time.ours += performance.now() - began;
    memory.push(megabytes());
    began = performance.now();
    for (const n of numbers) await writePlain(theirs, n, cells);
    time.theirs += performance.now() - began;
  }
  const each = (milliseconds: number): string => `${(milliseconds / files).toFixed(1)} ms a file`;
  console.log(`  score sheets: ${each(time.ours)} = ${((files * 1000) / time.ours).toFixed(1)} a second, ${Math.round(bytes / files / 1024)} kB each, synced to disk one by one`);
  console.log(`  plain exceljs, the same ${cells.length} cells: ${each(time.theirs)}; ratio ${(time.ours / time.theirs).toFixed(2)}`);
  const [first = 0, last = 0] = [memory[0], memory.at(-1)];
  const constant = last - first <= CONSTANT_MEGABYTES;
  console.log(`${constant ? 'holds ' : 'MISSED'}  memory constant: ${first.toFixed(0)} MB after a tenth, ${last.toFixed(0)} MB at the end, ${Math.max(...memory).toFixed(0)} MB at most`);
  process.exitCode = constant ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
