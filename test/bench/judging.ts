/*
 * Measures how long a score takes until it is acknowledged, on disk, in a workspace of 1,000 case files, through the application; and beside
 * it, in turns, one row changed in the same SQLite with synchronous=FULL, which nothing that keeps its word can undercut.
 * Arguments: case files (1000), case files judged (100), seed (1). Bar: 95 of 100 scores within 50 ms.
 */
import sqlite from 'node-sqlite3-wasm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApplication, type Application } from '../../electron/application';
import { createFakeReader } from '../../electron/application/testing';
import { createWorkspace } from '../../electron/storage';
import type { CaseDetail, ProcedureInput, ProcedureName, ProcedureOutput } from '../../shared/contract';
import type { PageText } from '../../shared/model';
import { seededRandom } from '../robustness/kill-trials';
import { layoutCases } from './support/sample-pages';
import { bar, ms, printTable, processorMs, quantile, ratio } from './support/table';

const CASES = Number(process.argv[2] ?? 1000);
const JUDGED = Number(process.argv[3] ?? 100);
const SEED = Number(process.argv[4] ?? 1);
/** Items scored in each case file that is judged. */
const ITEMS = 10;
const BAR_MS = 50;

const folder = mkdtempSync(path.join(tmpdir(), 'judging-bench-'));
const random = seededRandom(SEED);
const caseId = (n: number): string => `案卷${n + 1}`;

/** A workspace of recognised case files that repeat the layouts with other figures. */
async function fill(workspaceFolder: string): Promise<number> {
  const layouts = layoutCases();
  const workspace = await createWorkspace(workspaceFolder);
  let pages = 0;
  for (let n = 0; n < CASES; n += 1) {
    const texts = layouts[n % layouts.length] ?? [];
    const shift = Math.floor(n / layouts.length);
    workspace.transaction(() => {
      workspace.cases.add({ id: caseId(n), source: caseId(n), shape: 'pdf', files: [], errors: [], ignoredFiles: [], state: 'imported' });
      for (const text of texts) {
        const source = { file: '1.pdf', sha256: 'a'.repeat(64), index: text.page - 1 };
        workspace.pages.put(caseId(n), { number: text.page, state: 'ocr', rotation: 0, width: text.width, height: text.height, source }, null, numbered(text, shift));
      }
    });
    pages += texts.length;
  }
  workspace.close();
  return pages;
}

/** The same page with other numbers of documents, so that no two case files are one. */
const numbered = (text: PageText, shift: number): PageText => ({ ...text, lines: text.lines.map((line) => ({ ...line, text: line.text.replace(/(\d+)(?=号)/g, (digits) => String(Number(digits) + shift).padStart(digits.length, '0').slice(-digits.length)) })) });

async function call<N extends ProcedureName>(application: Application, name: N, input: ProcedureInput<N>): Promise<ProcedureOutput<N>> {
  const reply = await application.dispatch(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value as ProcedureOutput<N>;
}

/** Milliseconds by what was done, wall clock and processor. */
class Times {
  private readonly figures = new Map<string, { readonly wall: number[]; readonly processor: number[] }>();
  async measure<T>(what: string, work: () => Promise<T> | T): Promise<T> {
    const [started, used] = [performance.now(), processorMs()];
    const result = await work();
    const kept = this.figures.get(what) ?? { wall: [], processor: [] };
    kept.wall.push(performance.now() - started);
    kept.processor.push(processorMs() - used);
    this.figures.set(what, kept);
    return result;
  }
  of(what: string): readonly number[] {
    return this.figures.get(what)?.wall ?? [];
  }
  print(peer: string): void {
    const peers = this.of(peer);
    printTable(
      ['what', 'times', 'p50 ms', 'p95 ms', 'worst ms', 'processor p50', 'ratio p50', 'ratio p95'],
      [...this.figures].map(([what, { wall, processor }]) => [
        what, String(wall.length), ms(quantile(wall, 0.5)), ms(quantile(wall, 0.95)), ms(Math.max(...wall)), ms(quantile(processor, 0.5)), ratio(quantile(wall, 0.5), quantile(peers, 0.5)), ratio(quantile(wall, 0.95), quantile(peers, 0.95)),
      ]),
    );
  }
}

const SCORE = 'a score';
const PEER = 'one row changed (SQLite, FULL)';

/** A judgement as people make them: most accept that nothing is deducted, some deduct. */
function judgement(detail: CaseDetail, itemId: string): ProcedureInput<'items.judge'> {
  const deducts = random() < 0.4;
  return {
    caseId: detail.summary.caseId, itemId, applicable: true, vetoed: false, note: deducts ? '见卷内页' : '', evidence: [],
    deductions: deducts ? [{ id: null, reason: `缺少材料${Math.floor(random() * 50)}`, points: '0.5', occurrences: 1, findings: [] }] : [],
  };
}

async function judge(application: Application, peer: sqlite.Database, times: Times): Promise<void> {
  const change = peer.prepare('UPDATE scores SET points = ? WHERE id = ?');
  for (let n = 0; n < JUDGED; n += 1) {
    const detail = await times.measure('opening a case file', () => call(application, 'cases.get', { caseId: caseId(Math.floor(random() * CASES)) }));
    const items = (detail.sheet?.lines ?? []).filter(({ section }) => section.kind === 'points').map(({ item }) => item.id);
    for (let i = 0; i < ITEMS && items.length > 0; i += 1) {
      const itemId = items[Math.floor(random() * items.length)] ?? '';
      await times.measure(SCORE, () => call(application, 'items.judge', judgement(detail, itemId)));
      await times.measure(PEER, () => change.run([random(), Math.floor(random() * CASES) + 1]));
    }
    const finding = detail.findings.find(({ status }) => status === 'problem');
    if (finding !== undefined) await times.measure('an answer to a finding', () => call(application, 'findings.answer', { caseId: detail.summary.caseId, findingId: finding.id, verdict: 'rejected', reason: '已核对原件' }));
    if (items.length > 0) await times.measure('undo', () => call(application, 'review.undo', { caseId: detail.summary.caseId }));
    await times.measure('the list of all case files after it', () => call(application, 'cases.list', {}));
  }
  change.finalize();
}

try {
  const workspaceFolder = path.join(folder, '工作区');
  console.log(`making ${CASES} case files …`);
  const pages = await fill(workspaceFolder);
  const peer = new sqlite.Database(path.join(folder, 'peer.db'));
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL']) peer.exec(`PRAGMA ${pragma}`);
  peer.exec('CREATE TABLE scores (id INTEGER PRIMARY KEY, points REAL NOT NULL)');
  peer.exec('BEGIN');
  for (let id = 1; id <= CASES; id += 1) peer.run('INSERT INTO scores (id, points) VALUES (?, 0)', [id]);
  peer.exec('COMMIT');
  const application = createApplication({
    templatesFolder: path.resolve('scoring-templates'), stateFolder: path.join(folder, 'state'), info: { version: '0', host: 'batch', hostReason: 'benchmark' },
    createReader: () => createFakeReader(), recognitionVersion: 'benchmark',
  });
  await call(application, 'workspace.open', { path: workspaceFolder });
  const first = performance.now();
  await call(application, 'cases.list', {});
  console.log(`first list of all case files, each analysed and checked: ${((performance.now() - first) / CASES).toFixed(0)} ms a case file`);
  const times = new Times();
  await judge(application, peer, times);
  console.log(`\nJudging in a workspace of ${CASES} case files, ${pages} pages; ratio to: ${PEER}\n`);
  times.print(PEER);
  const p95 = quantile(times.of(SCORE), 0.95);
  console.log('');
  bar(`a score is on disk and acknowledged: p95 ${ms(p95)} ms (≤ ${BAR_MS}) over ${times.of(SCORE).length} scores`, p95 <= BAR_MS);
  await application.close();
  peer.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
