import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCaseRegister, writeCircular, writeDocument, writeIssueLedger, writeOverallReport, writeScoreSheet, writeSummary } from '../../electron/workbooks';
import { NOTICE_KINDS } from '../../shared/rectification';
import { convertWorkbooks, libreOfficeMissing } from '../support/libreoffice';
import { cellsOf, readWorkbook, textOf } from '../support/read-workbook';
import { sampleDocument } from '../support/document-sample';
import { finding, sampleBatch, sampleCase, sampleSheet } from '../support/workbook-sample';

// Every kind of workbook as LibreOffice prints it, with texts from one character to three thousand.

const missing = libreOfficeMissing() ?? (spawnSync('pdftotext', ['-v']).error === undefined ? null : 'pdftotext (poppler-utils) is not installed');
if (missing !== null) console.log(`skipped: ${missing}`);

const LENGTHS = [1, 40, 400, 3000] as const;
const longText = (length: number): string => '本案立案审批表载明的日期与调查笔录不符，应当补正。'.repeat(Math.ceil(length / 24)).slice(0, length);

function batch() {
  const cases = LENGTHS.map((length, i) => {
    const findings = [finding('deadline', { message: longText(length), title: longText(Math.min(length, 60)) })];
    const verdicts = [{ findingId: 'deadline', verdict: 'accepted' as const, reason: longText(length), by: '王评查', at: '2026-03-10T08:00:00Z' }];
    return sampleCase({ caseId: `P${i}`, caseName: longText(Math.min(length, 200)), comment: longText(length), findings, verdicts, sheet: sampleSheet(findings, { confirmed: true, items: 30, text: longText(length) }) });
  });
  return sampleBatch(cases, { proposalsAccepted: false });
}

/** How often each character occurs, blanks aside. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe.skipIf(missing !== null)('workbooks as they are printed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rendering-'));
  const pages = new Map<string, string[]>();
  const names = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  beforeAll(async () => {
    const all = batch();
    for (const exportCase of all.cases) await writeScoreSheet(folder, all, exportCase);
    await writeSummary(folder, all);
    await writeIssueLedger(folder, all);
    await writeCaseRegister(folder, all);
    for (const audience of ['internal', 'public'] as const) await writeCircular(folder, all, audience);
    await writeOverallReport(folder, all);
    for (const kind of NOTICE_KINDS) await writeDocument(folder, sampleDocument(kind, LENGTHS.map((length) => ({ fact: longText(length), requirement: longText(length), places: longText(length) }))));
    const out = path.join(folder, 'pdf');
    convertWorkbooks(names().map((name) => path.join(folder, name)), 'pdf', out);
    for (const name of names()) {
      const { stdout } = spawnSync('pdftotext', [path.join(out, name.replace(/xlsx$/, 'pdf')), '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
      pages.set(name, stdout.split('\f').slice(0, -1));
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds all text of every workbook, on numbered pages, and no column too narrow for its number', async () => {
    expect(names().length).toBe(LENGTHS.length + 6 + NOTICE_KINDS.length);
    for (const name of names()) {
      const printed = pages.get(name) ?? [];
      const workbook = await readWorkbook(path.join(folder, name));
      expect(printed.length, name).toBeGreaterThanOrEqual(workbook.worksheets.length);
      const all = printed.join('');
      expect(all, name).not.toContain('###');
      const [there, wanted] = [tally(all), tally(workbook.worksheets.flatMap(cellsOf).map(textOf).join(''))];
      const lost = [...wanted].filter(([character, count]) => /\p{Script=Han}/u.test(character) && (there.get(character) ?? 0) < count);
      expect(lost, name).toEqual([]);
      for (const [i, page] of printed.entries()) expect(page.replace(/\s/g, ''), `${name} page ${i + 1}`).toMatch(/第\d+页共\d+页/);
    }
  });

  it('repeats the head of a score sheet on every page that goes on with its lines', () => {
    const long = pages.get(names().find((name) => name.startsWith('评分表_P3')) ?? '') ?? [];
    expect(long.length).toBeGreaterThan(3);
    for (const page of long) expect(page.replace(/\s/g, '')).toContain('评查要点');
  });
});
