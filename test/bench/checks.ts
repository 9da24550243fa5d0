/*
 * Measures the checks: all of them over 154 case files whose documents and facts are the fixture layouts' (test/fixtures/layouts),
 * each varied by days and amounts so that no two are alike, and whether memory stays flat over many rounds.
 * Extraction is done before the clock starts. --rounds N: rounds of the memory test (20).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { addDays, isIsoDate } from '../../shared/calendar';
import { CHECK_LIBRARY, runChecks } from '../../shared/checks';
import { extractFacts, kindOfCase, segmentDocuments } from '../../shared/facts';
import type { CaseDocument, CaseKind, Fact, PageText } from '../../shared/model';

const CASE_FILES = 154;
const MOST_SECONDS = 3;
/** Growth of the heap between the first and the last rounds that still counts as flat, in MB. */
const FLAT_MEGABYTES = 5;

interface Extracted {
  readonly kind: CaseKind;
  readonly documents: readonly CaseDocument[];
  readonly facts: readonly Fact[];
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
let missedBars = 0;

function bar(name: string, holds: boolean): void {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${name}`);
  if (!holds) missedBars++;
}

function layouts(folder: string): Extracted[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { pages } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { pages: readonly PageText[] };
      const documents = segmentDocuments(pages, []);
      return { kind: kindOfCase(documents, []), documents, facts: extractFacts(documents, pages, []) };
    });
}

/** The same case file on other days and with other amounts. */
function varied(original: Extracted, n: number): Extracted {
  return {
    ...original,
    facts: original.facts.map((fact, i) => {
      const text = String(fact.value);
      if (isIsoDate(text)) return { ...fact, value: addDays(text, (n * 7 + (i % 3) * n) % 90) };
      return typeof fact.value === 'number' && fact.value > 1_000 ? { ...fact, value: fact.value + n * 10 } : fact;
    }),
  };
}

function checkAll(cases: readonly Extracted[]): number {
  return cases.reduce((findings, input) => findings + runChecks(input).length, 0);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function heapMegabytes(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

const originals = layouts(path.resolve('test/fixtures/layouts/development'));
const cases = Array.from({ length: CASE_FILES }, (_, n) => varied(originals[n % originals.length] ?? { kind: 'other', documents: [], facts: [] }, n));
const count = (of: (entry: Extracted) => number): number => cases.reduce((sum, entry) => sum + of(entry), 0);
console.log(`${CHECK_LIBRARY.length} checks on ${cases.length} case files of ${originals.length} layouts: ${count((c) => c.documents.length)} documents, ${count((c) => c.facts.length)} facts; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}`);

const start = performance.now();
const findings = checkAll(cases);
const seconds = (performance.now() - start) / 1000;
bar(`all checks over ${cases.length} case files, cold, on one core: ${seconds.toFixed(2)} s (< ${MOST_SECONDS}), ${findings} findings`, seconds < MOST_SECONDS);

const rounds = Number(values.rounds);
// The first rounds let the engine compile and fill its caches.
for (let round = 0; round < 3; round++) checkAll(cases);
const before = heapMegabytes();
const warm = performance.now();
for (let round = 0; round < rounds; round++) checkAll(cases);
const each = (performance.now() - warm) / 1000 / rounds;
const after = heapMegabytes();
bar(`memory after ${rounds} rounds: ${after.toFixed(1)} MB, ${(after - before).toFixed(1)} MB more than before (< ${FLAT_MEGABYTES}); ${each.toFixed(2)} s a round`, after - before < FLAT_MEGABYTES);
process.exitCode = missedBars > 0 ? 1 : 0;
