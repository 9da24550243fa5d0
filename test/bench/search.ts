/*
 * Measures the search over the whole workspace through the application, against LIKE over the plain text of the same pages in the same SQLite:
 * 50,000 pages made from really recognised ones. Arguments: pages (50000), seed (1).
 * Bar: 95 of 100 queries of 2 to 8 characters within 300 ms.
 */
import sqlite from 'node-sqlite3-wasm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApplication, type Application } from '../../electron/application';
import { createFakeReader } from '../../electron/application/testing';
import { createWorkspace, openWorkspace } from '../../electron/storage';
import type { Page, PageText } from '../../shared/model';
import { runsOf } from '../../shared/search/runs';
import { seededRandom } from '../robustness/kill-trials';
import { pageMaker } from './support/made-pages';
import { layoutCases, samplePages } from './support/sample-pages';
import { bar, ms, printTable, processorMs, quantile, ratio } from './support/table';

const PAGES = Number(process.argv[2] ?? 50_000);
const SEED = Number(process.argv[3] ?? 1);
const PAGES_PER_CASE = 40;
/** Lengths of the words looked for, and queries of each length and frequency. */
const LENGTHS = [2, 3, 4, 5, 6, 7, 8] as const;
const QUERIES = 10;
/** Hits that one answer holds, as the window asks. */
const LIMIT = 50;
const BAR_MS = 300;

const folder = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
const random = seededRandom(SEED + 1);

const caseOf = (n: number): string => `案卷${Math.floor(n / PAGES_PER_CASE) + 1}`;
const numberOf = (n: number): number => (n % PAGES_PER_CASE) + 1;
const plainText = (text: PageText): string => runsOf(text)[0].folded;
const pageOf = (number: number, { width, height }: PageText): Page => ({ number, state: 'ocr', rotation: 0, width, height, source: { file: '1.pdf', sha256: 'a'.repeat(64), index: number - 1 } });

/** The pages in a workspace and as plain texts beside it; each page's time in the workspace, and texts to choose words from. */
async function fill(workspaceFolder: string, plain: sqlite.Database): Promise<{ readonly perPage: number; readonly some: readonly string[] }> {
  const make = pageMaker([...(await samplePages()).map(({ text }) => text), ...layoutCases().flat()], SEED);
  const workspace = await createWorkspace(workspaceFolder);
  plain.exec('CREATE TABLE pages (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const some: string[] = [];
  let spent = 0;
  for (let n = 0; n < PAGES; n += PAGES_PER_CASE) {
    const texts = Array.from({ length: Math.min(PAGES_PER_CASE, PAGES - n) }, (_, i) => make(numberOf(n + i)));
    const id = caseOf(n);
    workspace.cases.add({ id, source: id, shape: 'pdf', files: [], errors: [], ignoredFiles: [], state: 'imported' });
    const started = performance.now();
    workspace.transaction(() => {
      for (const text of texts) workspace.pages.put(id, pageOf(text.page, text), null, text);
    });
    spent += performance.now() - started;
    plain.exec('BEGIN');
    for (const [i, text] of texts.entries()) plain.run('INSERT INTO pages (id, text) VALUES (?, ?)', [n + i + 1, plainText(text)]);
    plain.exec('COMMIT');
    const text = texts[Math.floor(random() * texts.length)];
    if (text !== undefined) some.push(plainText(text));
  }
  workspace.close();
  return { perPage: spent / PAGES, some };
}

/** Bytes that the index takes, and milliseconds a page when an old workspace is taken in: measured on its own by filling it anew. */
async function index(workspaceFolder: string): Promise<{ readonly bytes: number; readonly fillMs: number }> {
  const database = new sqlite.Database(path.join(workspaceFolder, 'workspace.db'));
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  const size = database.get("SELECT (SELECT sum(length(block)) FROM page_grams_data) + (SELECT sum(length(sz)) FROM page_grams_docsize) AS bytes");
  const most = Math.min(PAGES, 2000);
  database.run('UPDATE pages SET indexed = 0 WHERE (case_key, number) IN (SELECT case_key, number FROM pages ORDER BY case_key, number LIMIT ?)', [most]);
  database.close();
  const workspace = await openWorkspace(workspaceFolder);
  const started = performance.now();
  while (workspace.pageSearch.fill(8) > 0);
  const fillMs = (performance.now() - started) / most;
  workspace.close();
  return { bytes: Number(size?.['bytes'] ?? 0), fillMs };
}

interface Query {
  readonly words: string;
  readonly group: string;
}

/** Words as they stand on the pages: of each length those that most and those that fewest of some pages hold. */
function chooseQueries(some: readonly string[]): readonly Query[] {
  return LENGTHS.flatMap((length) => {
    const found = new Map<string, number>();
    while (found.size < QUERIES * 12) {
      const text = some[Math.floor(random() * some.length)] ?? '';
      const at = Math.floor(random() * Math.max(1, text.length - length));
      const words = text.slice(at, at + length);
      // LIKE knows these two as something else.
      if (words.length === length && !/[%_]/.test(words)) found.set(words, some.reduce((sum, other) => sum + (other.includes(words) ? 1 : 0), 0));
    }
    const ranked = [...found].sort((a, b) => b[1] - a[1]).map(([words]) => words);
    const group = (kind: string, chosen: readonly string[]): Query[] => chosen.map((words) => ({ words, group: `${length} characters, ${kind}` }));
    return [...group('frequent', ranked.slice(0, QUERIES)), ...group('rare', ranked.slice(-QUERIES))];
  });
}

interface Timed extends Query {
  readonly own: number;
  readonly like: number;
  /** Processor milliseconds. */
  readonly ownProcessor: number;
  readonly likeProcessor: number;
  readonly pages: number;
}

async function measure(application: Application, plain: sqlite.Database, queries: readonly Query[]): Promise<readonly Timed[]> {
  const timed: Timed[] = [];
  const like = plain.prepare("SELECT id FROM pages WHERE text LIKE '%' || ? || '%'");
  for (const query of queries) {
    const [started, processor] = [performance.now(), processorMs()];
    const answer = await application.implementation['search.workspace']({ query: query.words, limit: LIMIT });
    const [own, ownProcessor] = [performance.now() - started, processorMs() - processor];
    const [again, used] = [performance.now(), processorMs()];
    const rows = like.all([query.words]);
    timed.push({ ...query, own, ownProcessor, like: performance.now() - again, likeProcessor: processorMs() - used, pages: rows.length });
    // Ours also reads down the columns of a table, so it may find more; never fewer.
    if (answer.next === null && answer.hits.length < rows.length) throw new Error(`“${query.words}”: ${answer.hits.length} pages found, LIKE finds ${rows.length}`);
  }
  like.finalize();
  return timed;
}

function report(timed: readonly Timed[]): void {
  const row = (name: string, some: readonly Timed[]): string[] => {
    const [own, like] = [some.map((one) => one.own), some.map((one) => one.like)];
    return [name, String(quantile(some.map(({ pages }) => pages), 0.5)), ms(quantile(own, 0.5)), ms(quantile(own, 0.95)), ms(quantile(like, 0.5)), ms(quantile(like, 0.95)), ratio(quantile(own, 0.5), quantile(like, 0.5)), ratio(quantile(own, 0.95), quantile(like, 0.95))];
  };
  const groups = [...new Set(timed.map(({ group }) => group))];
  printTable(
    ['query', 'pages', 'p50 ms', 'p95 ms', 'LIKE p50', 'LIKE p95', 'ratio p50', 'ratio p95'],
    [...groups.map((group) => row(group, timed.filter((one) => one.group === group))), row('all', timed)],
  );
}

try {
  const plain = new sqlite.Database(path.join(folder, 'plain.db'));
  const workspaceFolder = path.join(folder, '工作区');
  console.log(`making ${PAGES} pages …`);
  const { perPage, some } = await fill(workspaceFolder, plain);
  const characters = Number(plain.get('SELECT avg(length(text)) AS n FROM pages')?.['n'] ?? 0);
  const { bytes, fillMs } = await index(workspaceFolder);
  const application = createApplication({
    templatesFolder: path.resolve('scoring-templates'), stateFolder: path.join(folder, 'state'), info: { version: '0', host: 'batch', hostReason: 'benchmark' },
    createReader: () => createFakeReader(), recognitionVersion: 'benchmark',
  });
  await application.implementation['workspace.open']({ path: workspaceFolder });
  const timed = await measure(application, plain, chooseQueries(some));
  console.log(`\nSearch over ${PAGES} pages of ${characters.toFixed(0)} characters in ${Math.ceil(PAGES / PAGES_PER_CASE)} case files: total and first ${LIMIT} pages with excerpt, against LIKE (numbers of all pages) over plain texts\n`);
  report(timed);
  console.log(`\nindex: ${(bytes / PAGES / 1000).toFixed(2)} kB a page; storing a page with it ${ms(perPage)} ms (in transactions of ${PAGES_PER_CASE}), filing a page of an older workspace ${ms(fillMs)} ms`);
  const middleAndHigh = (of: (one: Timed) => number): string => [0.5, 0.95].map((part) => ms(quantile(timed.map(of), part))).join('/');
  console.log(`processor time a query, p50/p95: ${middleAndHigh((one) => one.ownProcessor)} ms, LIKE ${middleAndHigh((one) => one.likeProcessor)} ms`);
  const p95 = quantile(timed.map(({ own }) => own), 0.95);
  bar(`search p95 ${ms(p95)} ms (≤ ${BAR_MS}) over ${timed.length} queries`, p95 <= BAR_MS);
  await application.close();
  plain.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
