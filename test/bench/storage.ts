/*
 * Measures the workspace: commits, opening, 20,000 page texts. Arguments: pages (20000).
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace, openWorkspace } from '../../electron/storage';
import type { Page, PageText } from '../../shared/model';
import { seededRandom } from '../robustness/kill-trials';

const PAGES_PER_CASE = 40;
const LINES = 28;
const WORDS = '当事人违反中华人民共和国行政处罚法第五十七条规定本机关依法作出如下决定责令改正罚款人民币元自收到本决定书之日起十五日内缴纳逾期每日加处百分之三地址法定代表人立案调查询问笔录证据先行登记保存送达回证集体讨论';
const random = seededRandom(1);

function textOf(page: number): PageText {
  const line = (y: number): PageText['lines'][number] => {
    const text = Array.from({ length: 28 }, () => WORDS[Math.floor(random() * WORDS.length)]).join('');
    return {
      text, confidence: 0.9 + random() / 10,
      quad: [[100 + random(), y], [1500 + random(), y + random()], [1500, y + 40], [100, y + 40]],
      stops: Array.from({ length: text.length + 1 }, (_, i) => Math.min(1, (i + random() / 5) / text.length)),
      confidences: Array.from({ length: text.length }, () => 1 - random() ** 4 / 2),
    };
  };
  return { page, width: 1654, height: 2339, lines: Array.from({ length: LINES }, (_, i) => line(100 + i * 75)), seals: [] };
}

const pageOf = (number: number): Page => ({
  number, state: 'ocr', rotation: 0, width: 1654, height: 2339, source: { file: `${number}.jpg`, sha256: 'a'.repeat(64), index: number - 1 },
});

function timed<T>(work: () => T): readonly [ms: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

const middle = (times: readonly number[], part: number): string => ([...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0).toFixed(2);

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

async function measure(pages: number, folder: string): Promise<void> {
  const workspace = await createWorkspace(folder);
  const times: number[] = [];
  for (let n = 0; n < pages; n += 1) {
    const id = `案卷${Math.floor(n / PAGES_PER_CASE)}`;
    const number = (n % PAGES_PER_CASE) + 1;
    if (number === 1) workspace.cases.add({ id, source: id, shape: 'pdf', files: [], errors: [], ignoredFiles: [], state: 'imported' });
    const text = textOf(number);
    const [ms] = timed(() => workspace.pages.put(id, pageOf(number), null, text));
    times.push(ms);
  }
  console.log(`page with text, durable: median ${middle(times, 0.5)} ms, 99 % ${middle(times, 0.99)} ms, worst ${middle(times, 0.99999)} ms`);
  const actions = Array.from({ length: 2000 }, (_, i) => timed(() => workspace.actions.append('案卷0', { type: 'judge', payload: { i }, by: '甲', at: '2025-11-03' }))[0]);
  console.log(`action, durable: median ${middle(actions, 0.5)} ms, 99 % ${middle(actions, 0.99)} ms`);
  const reads = Array.from({ length: 100 }, (_, i) => timed(() => workspace.pages.texts(`案卷${i}`))[0]);
  console.log(`all texts of a case file of ${PAGES_PER_CASE} pages: median ${middle(reads, 0.5)} ms`);
  console.log(`list of ${workspace.cases.list().length} case files: ${timed(() => workspace.cases.list())[0].toFixed(1)} ms`);
  const [closing] = timed(() => workspace.close());
  console.log(`close: ${closing.toFixed(1)} ms; database ${(bytesIn(folder) / 1e6).toFixed(1)} MB, ${(bytesIn(folder) / pages / 1e3).toFixed(2)} kB a page`);
  const openings: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    const start = performance.now();
    const again = await openWorkspace(folder);
    openings.push(performance.now() - start);
    again.close();
  }
  console.log(`open with ${pages} pages: median ${middle(openings, 0.5)} ms, worst ${middle(openings, 0.99)} ms`);
}

const folder = mkdtempSync(join(tmpdir(), 'storage-bench-'));
try {
  await measure(Number(process.argv[2] ?? 20_000), join(folder, 'w'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
