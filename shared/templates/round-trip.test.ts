import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ART10_ITEMS, DOCUMENT_TYPES } from '../model';
import type { Art10Item, Template, TemplateItem, TemplateSection } from '../model';
import { loadTemplate } from './load-template';
import type { LoadResult } from './load-template';
import type { Grid, GridCell } from './table/grid';
import { readTables } from './table/read-tables';
import { writeTables } from './table/write-tables';
import { tidyText } from './tidy';
import { writeTemplate } from './write-template';

/** Texts that somebody might write or paste: anything visible, with YAML's and a spreadsheet's own signs among them. */
const pieces = fc.oneof(fc.constantFrom('=1+1', '- ', '#', ': ', '"', "'", '|', '{a}', '[b]', '\n', '\n\n  c', '、', '；', 'null', 'true', '0.1', '_x0041_', '&', '<b>', '（二）', '\\', '%', '@', '`'), fc.string({ unit: 'grapheme', maxLength: 8 }));
const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => tidyText(parts.join(''))).filter((t) => t !== '');
/** A title stands on one line; one that looks like a sum row is the reader's to skip. */
const line = text.map((t) => tidyText(t.replace(/\n+/g, ' '))).filter((t) => t !== '');
const tenths = fc.integer({ min: 1, max: 300 }).map((n) => String(n / 10));
const checks = fc.uniqueArray(fc.constantFrom('filing-present', 'notice-present', 'a.b_c', '1'), { maxLength: 2 });
const certainty = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'X' as const);

const item = (kind: TemplateSection['kind']): fc.Arbitrary<Omit<TemplateItem, 'id'>> =>
  fc.record({
    title: line, standard: text, points: tenths, art10: fc.constantFrom(...(Object.keys(ART10_ITEMS) as Art10Item[])), basis: line, certainty,
    source: fc.option(line, { nil: undefined }), documents: fc.uniqueArray(fc.constantFrom(...DOCUMENT_TYPES), { maxLength: 2 }),
    absent: fc.constantFrom('zero' as const, 'not-applicable' as const), checks, parts: fc.array(fc.record({ title: line, essential: fc.boolean(), checks }), { maxLength: 3 }),
    deductions: fc.array(fc.record({ title: line, capped: fc.boolean(), checks }), { maxLength: 2 }),
  }).map(({ absent, parts, deductions, source, points, ...rest }) => {
    const veto = kind === 'veto';
    const whole = veto ? '0' : String(parts.length === 0 ? Number(points) : parts.length);
    const own = (list: readonly string[]) => (kind === 'bonus' ? [] : list);
    return {
      ...rest, ...(source === undefined ? {} : { source }), points: whole, checks: own(rest.checks),
      absence: rest.documents.length === 0 || (veto && absent === 'zero') ? ('none' as const) : absent,
      subItems: veto ? [] : parts.map((p, i) => ({ id: `s${i}`, title: p.title, points: '1', essential: p.essential, checks: own(p.checks) })),
      deductions: veto ? [] : deductions.map((d, i) => ({ id: `d${i}`, title: d.title, points: '0.1', checks: own(d.checks), ...(d.capped ? { maximum: '0.1' } : {}) })),
    };
  });

const template: fc.Arbitrary<Template> = fc
  .array(fc.constantFrom('veto' as const, 'points' as const, 'deductions' as const, 'bonus' as const, 'unit' as const).chain((kind) =>
    fc.record({ title: line, kind: fc.constant(kind), notApplicable: fc.constantFrom('exclude' as const, 'full-marks' as const, 'no-deduction' as const), items: fc.array(item(kind), { minLength: 1, maxLength: 3 }) })), { minLength: 1, maxLength: 4 })
  .chain((sections) => fc.record({
    id: fc.constantFrom('t', 'a-1', '2024'), title: line, version: line, kinds: fc.constant(['penalty-ordinary', 'unit'] as const), sectors: fc.option(fc.constant(['生态环境']), { nil: undefined }),
    source: line, certainty, notes: fc.oneof(text, fc.constant('')), validFrom: fc.constant('2024-01-01'), validTo: fc.constantFrom(null, '2030-12-31'),
    fullMarks: fc.constantFrom('100', '120.5'), vetoOutcome: fc.constantFrom('zero' as const, 'fail' as const),
    rounding: fc.record({ decimals: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const) }),
    grades: fc.constant([{ name: '合格', minimum: '60.5' }, { name: '不合格', minimum: '0' }]),
  }).map(({ sectors, ...head }) => ({
    ...head, ...(sectors === undefined ? {} : { sectors }), hash: 'h',
    sections: [...sections, { title: '末', kind: 'points' as const, notApplicable: 'exclude' as const, items: [] as Omit<TemplateItem, 'id'>[] }].filter((s) => s.items.length > 0).map((s, i) => ({
      ...s, id: `S${i}`, ...(s.kind === 'deductions' || s.kind === 'bonus' ? { cap: '3' } : {}), items: s.items.map((it, k) => ({ ...it, id: `S${i}-${k}` })),
    })),
  })))
  .filter((t) => t.sections.some((s) => s.kind === 'points' || s.kind === 'veto'));

function readBack(result: LoadResult): Template {
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 1));
  return result.template;
}

function asGrids(t: Template): Grid[] {
  const tables = writeTables(t);
  const cell = (value: string | number | null): GridCell | null => (value === null || value === '' ? null : { text: String(value), kind: typeof value === 'number' ? 'number' : 'text' });
  return [{ name: '标准信息', rows: tables.head.map((row) => row.map(cell)) }, { name: '评查项目', rows: [tables.titles.map(cell), ...tables.rows.map((row) => row.cells.map(cell))] }];
}

describe('whatever a standard says', () => {
  it('its YAML text reads back as the same standard, and is written the same again', () => {
    fc.assert(fc.property(template, (t) => {
      const text = writeTemplate(t);
      const back = readBack(loadTemplate(text, 't.yaml', { hash: 'h' }));
      expect(back).toEqual(t);
      expect(writeTemplate(back)).toBe(text);
    }), { numRuns: 150 });
  });

  it('its tables read back as the same standard', () => {
    fc.assert(fc.property(template, (t) => {
      expect(readBack(readTables(asGrids(t), 't.xlsx', { hash: 'h' }))).toEqual(t);
    }), { numRuns: 150 });
  });
});
