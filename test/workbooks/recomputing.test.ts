import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeScoreSheet, type ExportCase } from '../../electron/workbooks';
import type { ItemJudgement, ScoreSheet, Template, TemplateItem } from '../../shared/model';
import { scoreCase } from '../../shared/scoring';
import { loadTemplate } from '../../shared/templates';
import { convertWorkbooks, libreOfficeMissing } from '../support/libreoffice';
import { cellsOf, readWorkbook, textOf } from '../support/read-workbook';
import { sampleBatch, sampleCase } from '../support/workbook-sample';

// Every shipped standard, each judged in several ways, recomputed by LibreOffice from the formulas alone: totals and grades must be the program's.

const missing = libreOfficeMissing();
if (missing !== null) console.log(`skipped: ${missing}`);

const STANDARDS = readdirSync('scoring-templates').filter((name) => name.endsWith('.yaml')).map((name): Template => {
  const loaded = loadTemplate(readFileSync(path.join('scoring-templates', name), 'utf8'), name, { hash: name, knownChecks: [] });
  if (!('template' in loaded)) throw new Error(name);
  return loaded.template;
});

/** Numbers that look random and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

function judgementOf(item: TemplateItem, kind: string, next: () => number, vetoes: boolean): ItemJudgement {
  const choices = [...item.deductions.map(({ id, points }) => ({ id, points })), ...item.subItems.map(({ id, points }) => ({ id, points })), { id: null, points: '0.3' }];
  const taken = kind === 'veto' ? [] : choices.filter(() => next() < 0.25);
  const partsOut = item.subItems.filter(() => next() < 0.15).map(({ id }) => id);
  return {
    itemId: item.id, applicable: next() < 0.85, vetoed: vetoes && kind === 'veto' && next() < 0.2,
    deductions: taken.map(({ id, points }) => ({ id, points, reason: '扣分', occurrences: 1 + Math.floor(next() * 3), findings: [] })),
    ...(partsOut.length > 0 ? { notApplicableParts: partsOut } : {}), note: '=1+1', evidence: [], by: '王', at: '2026-03-10T08:00:00Z',
  };
}

const ROUNDINGS: readonly Template['rounding'][] = [{ decimals: 2, mode: 'half-up' }, { decimals: 1, mode: 'half-even' }, { decimals: 0, mode: 'down' }];

const CASES: { readonly name: string; readonly sheet: ScoreSheet }[] = STANDARDS.filter(({ kinds }) => !kinds.includes('unit')).flatMap((standard, s) =>
  [0, 1, 2, 3].map((variant) => {
    const template = { ...standard, rounding: ROUNDINGS[variant] ?? standard.rounding };
    const next = sequence(s * 31 + variant * 7 + 5);
    const judgements = variant === 3 ? [] : template.sections.flatMap((section) => section.items.map((item) => judgementOf(item, section.kind, next, variant === 2)));
    return { name: `${standard.id} ${variant}`, sheet: scoreCase({ template, documents: [], findings: [], judgements, verdicts: [], acceptProposals: false }) };
  }),
);

describe.skipIf(missing !== null)('score sheets recomputed by LibreOffice', () => {
  let folder = '';
  const recomputed = new Map<string, ExcelJS.Worksheet>();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'recomputing-'));
    const [bare, out] = [path.join(folder, 'bare'), path.join(folder, 'out')];
    mkdirSync(bare);
    for (const [index, { name, sheet }] of CASES.entries()) {
      const exportCase: ExportCase = sampleCase({ caseId: `C${index}`, caseName: '案', findings: [], sheet, comment: name });
      const workbook = await readWorkbook(await writeScoreSheet(folder, sampleBatch([exportCase]), exportCase));
      for (const cell of workbook.worksheets.flatMap(cellsOf)) if (cell.formula !== undefined) cell.value = { formula: cell.formula };
      await workbook.xlsx.writeFile(path.join(bare, `C${index}.xlsx`));
    }
    convertWorkbooks(readdirSync(bare).map((name) => path.join(bare, name)), 'xlsx', out);
    for (const [index, { name }] of CASES.entries()) {
      const [sheet] = (await readWorkbook(path.join(out, `C${index}.xlsx`))).worksheets;
      if (sheet !== undefined) recomputed.set(name, sheet);
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CASES.map((one) => [one.name, one.sheet] as const))('%s', (name, scores) => {
    const sheet = recomputed.get(name);
    const cells = sheet === undefined ? [] : cellsOf(sheet);
    const beside = (label: string, steps: number): string => {
      const cell = cells.findLast((candidate) => textOf(candidate) === label);
      return cell === undefined ? '' : textOf(cell.worksheet.getCell(Number(cell.row), Number(cell.col) + steps));
    };
    expect({ total: Number(beside('总分', 2)).toFixed(4), grade: beside('等次', 4) }).toEqual({ total: Number(scores.total).toFixed(4), grade: scores.grade });
    expect(cells.filter((cell) => /^#|^Err:/.test(textOf(cell))).map((cell) => cell.address)).toEqual([]);
  });

  it('meets vetoes, lines left out, capped deductions and each way of rounding', () => {
    const sheets = CASES.map(({ sheet }) => sheet);
    const lines = sheets.flatMap((sheet) => sheet.lines);
    expect(sheets.some((sheet) => sheet.vetoed)).toBe(true);
    expect(lines.some((line) => !line.applicable)).toBe(true);
    expect(lines.some((line) => line.applicablePoints !== undefined)).toBe(true);
    expect(lines.some((line) => line.deducted === line.item.points && line.item.points !== '0')).toBe(true);
  });
});
