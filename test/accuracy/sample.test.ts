import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures, measure, percent, type Review } from './measure';
import type { Truth } from './truth';

const project = path.join(import.meta.dirname, '../..');
const truthFolder = path.join(project, 'test/fixtures/sample-truth');
const truths = fs.readdirSync(truthFolder).map((name) => JSON.parse(fs.readFileSync(path.join(truthFolder, name), 'utf8')) as Truth);

/** The command of the README's first screen, on the bundled scans, with the real recognition. */
describe('npm run review on the bundled sample', () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'case-review-sample-'));
  let run: { readonly status: number | null; readonly output: string };
  let files: string[];
  let reviews: readonly Review[];

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/scripts/review.mjs', '--out', out], { cwd: project, encoding: 'utf8' });
    run = { status, output: stdout + stderr };
    files = fs.readdirSync(out, { recursive: true, encoding: 'utf8' });
    const json = files.find((file) => path.basename(file) === 'review.json');
    reviews = json ? (JSON.parse(fs.readFileSync(path.join(out, json), 'utf8')) as { cases: Review[] }).cases : [];
  }, 900_000);
  afterAll(() => fs.rmSync(out, { recursive: true, force: true }));

  it('goes through and says where the results are', () => {
    expect(run.status, run.output).toBe(0);
    expect(run.output).toContain('评查结果');
  });

  it('writes a score sheet per case file, summary, ledger and a notice for the agency with problems', () => {
    const names = files.map((file) => path.basename(file));
    for (const kind of ['评分表', '汇总表', '问题台账', '行政执法监督意见书']) expect(names.filter((name) => name.includes(kind) && name.endsWith('.xlsx')).length, kind).toBeGreaterThan(0);
    expect(names.filter((name) => name.includes('评分表')).length).toBe(truths.length);
    expect(names.some((name) => name.endsWith('.tmp'))).toBe(false);
  });

  it('finds the defects of one case file and nothing in the clean one', () => {
    const accuracy = measure(reviews, truths);
    console.log(`sample: ${figures(accuracy)}`);
    expect(accuracy.kinds).toBe(truths.length);
    expect(percent(accuracy.pageTypes), accuracy.misses.join('\n')).toBeGreaterThanOrEqual(95);
    expect(percent(accuracy.facts), accuracy.misses.join('\n')).toBeGreaterThanOrEqual(92);
    expect(percent(accuracy.defects), accuracy.misses.join('\n')).toBe(100);
    expect(accuracy.falseAlarms, accuracy.misses.join('\n')).toBe(0);
    expect(accuracy.problemsWithoutEvidence).toBe(0);
  });
});
