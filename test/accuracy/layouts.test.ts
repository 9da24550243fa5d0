import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_KINDS } from '../../electron/application/review-json';
import { runChecks } from '../../shared/checks';
import { extractFacts, kindOfCase, segmentDocuments } from '../../shared/facts';
import type { PageText } from '../../shared/model';
import { figures, measure, percent, precision, type Review } from './measure';
import type { Truth } from './truth';

interface LayoutCase {
  readonly truth: Truth;
  readonly pages: readonly PageText[];
}

const folder = path.join(import.meta.dirname, '../fixtures/layouts');

function load(set: string): LayoutCase[] {
  return fs.readdirSync(path.join(folder, set)).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(fs.readFileSync(path.join(folder, set, name), 'utf8')) as LayoutCase);
}

function review({ truth, pages }: LayoutCase): Review {
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  const kind = kindOfCase(documents, []);
  const findings = runChecks({ kind, documents, facts });
  return {
    caseId: truth.caseId,
    kind: FORMAT_KINDS[kind],
    documents,
    facts,
    findings: findings.map((finding) => ({ check: finding.check, status: finding.status, statute: finding.basis.statute, article: finding.basis.article, message: finding.message, evidence: finding.evidence })),
  };
}

/** Text of pages in layouts of other agencies, with a reader's noise (docs/facts.md has the figures at first sight). */
describe.each([
  ['development', 29],
  // Never tuned on: what files that nobody here has seen may be expected to give.
  ['unseen', 10],
])('layouts of other agencies: %s', (set, count) => {
  const cases = load(set);
  const accuracy = measure(cases.map(review), cases.map((entry) => entry.truth));
  console.log(`${set} layouts: ${figures(accuracy)}`);

  it('reads every case file', () => expect(accuracy.cases).toBe(count));
  it('names every kind of case file', () => expect(accuracy.kinds).toBe(accuracy.cases));
  it('names the documents of 93 % of the pages', () => expect(percent(accuracy.pageTypes), accuracy.misses.join('\n')).toBeGreaterThanOrEqual(93));
  it('reads 90 % of the facts', () => expect(percent(accuracy.facts), accuracy.misses.join('\n')).toBeGreaterThanOrEqual(90));
  it('finds 85 % of the defects', () => expect(percent(accuracy.defects), accuracy.misses.join('\n')).toBeGreaterThanOrEqual(85));
  it('is right in 90 % of what it asserts', () => expect(precision(accuracy), accuracy.misses.join('\n')).toBeGreaterThanOrEqual(90));
  it('shows evidence for every problem', () => expect(accuracy.problemsWithoutEvidence).toBe(0));
});
