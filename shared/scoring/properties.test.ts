import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { ItemJudgement, Template, TemplateSection } from '../model';
import { item, judgement, score, section, template } from './testing';

const points = (max: number) => fc.integer({ min: 1, max: max * 10 }).map((n) => new Decimal(n).div(10).toFixed());
const KINDS = ['points', 'points', 'deductions', 'bonus', 'veto', 'unit'] as const;

/** A template of up to six sections, with or without weights, and a judgement for some of its items. */
const marked = fc
  .record({
    shapes: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS), items: fc.array(points(30), { minLength: 1, maxLength: 5 }), cap: points(20),
        weight: fc.option(points(60)), notApplicable: fc.constantFrom('exclude', 'full-marks', 'no-deduction'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    fullMarks: fc.constantFrom('100', '50', '120'),
    outcome: fc.constantFrom('zero', 'fail'),
    marks: fc.array(fc.record({ judged: fc.boolean(), applicable: fc.boolean(), vetoed: fc.boolean(), off: points(40) }), { minLength: 30, maxLength: 30 }),
  })
  .map(({ shapes, fullMarks, outcome, marks }) => {
    const sections = shapes.map((shape, s): TemplateSection => {
      const valued = shape.kind !== 'veto';
      const items = shape.items.map((value, i) => item(`${s}-${i}`, valued ? value : '0'));
      return section(`${s}`, shape.kind, items, {
        notApplicable: shape.notApplicable,
        ...(shape.kind === 'deductions' || shape.kind === 'bonus' ? { cap: shape.cap } : {}),
        ...((shape.kind === 'points' || shape.kind === 'veto') && shape.weight !== null ? { weight: shape.weight } : {}),
      });
    });
    const judgements = sections.flatMap((s) => s.items).flatMap((one, i): ItemJudgement[] => {
      const mark = marks[i];
      if (mark === undefined || !mark.judged) return [];
      const deductions = [{ id: null, reason: '', points: mark.off, occurrences: 1, findings: [] }];
      return [judgement(one.id, { applicable: mark.applicable, vetoed: mark.vetoed, deductions })];
    });
    return { template: template(sections, { fullMarks, vetoOutcome: outcome }), judgements };
  });

const total = (t: Template, judgements: readonly ItemJudgement[]) => new Decimal(score(t, { judgements }).sheet.total);
const withoutVeto = (judgements: readonly ItemJudgement[]) => judgements.map((j) => ({ ...j, vetoed: false }));

describe('whatever the template and the judgements', () => {
  it('the total is between 0 and full marks, and nothing takes more than an item has', () => {
    fc.assert(fc.property(marked, ({ template: t, judgements }) => {
      const { sheet } = score(t, { judgements });
      const value = new Decimal(sheet.total);
      expect(value.gte(0) && value.lte(t.fullMarks)).toBe(true);
      for (const line of sheet.lines) expect(new Decimal(line.deducted).lte(line.item.points) && new Decimal(line.awarded).gte(0)).toBe(true);
    }));
  });

  it('the order of sections, items and judgements does not matter', () => {
    fc.assert(fc.property(marked, ({ template: t, judgements }) => {
      const reversed = { ...t, sections: [...t.sections].reverse().map((s) => ({ ...s, items: [...s.items].reverse() })) };
      const a = score(t, { judgements }).sheet;
      const b = score(reversed, { judgements: [...judgements].reverse() }).sheet;
      expect([b.total, b.grade, b.vetoed, b.denominator, b.earned]).toEqual([a.total, a.grade, a.vetoed, a.denominator, a.earned]);
    }));
  });

  it('a standing veto gives the lowest grade, and 0 points or the points as they were', () => {
    fc.assert(fc.property(marked, ({ template: t, judgements }) => {
      const { sheet } = score(t, { judgements });
      if (!sheet.vetoed) return;
      expect(sheet.grade).toBe('不合格');
      expect(sheet.total).toBe(t.vetoOutcome === 'zero' ? '0' : score(t, { judgements: withoutVeto(judgements) }).sheet.total);
    }));
  });

  it('taking more points off an item never raises the total', () => {
    fc.assert(fc.property(marked, fc.nat(), points(10), ({ template: t, judgements }, pick, more) => {
      const chosen = judgements[pick % Math.max(1, judgements.length)];
      if (chosen === undefined) return;
      const harsher = judgements.map((j) =>
        j !== chosen ? j : { ...j, deductions: [...j.deductions, { id: null, reason: '', points: more, occurrences: 1, findings: [] }] });
      expect(total(t, harsher).lte(total(t, judgements))).toBe(true);
    }));
  });

  it('excluding an item that did no better than its section never lowers the total', () => {
    const off = fc.array(fc.record({ full: points(20), share: fc.integer({ min: 0, max: 10 }) }), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(off, (items) => {
      const t = template([section('P', 'points', items.map((one, i) => item(`${i}`, one.full)))]);
      const marks = items.map((one, i) =>
        judgement(`${i}`, { deductions: [{ id: null, reason: '', points: new Decimal(one.full).times(one.share).div(10).toFixed(), occurrences: 1, findings: [] }] }));
      const worst = items.reduce((w, one, i) => (one.share > (items[w]?.share ?? 0) ? i : w), 0);
      const excluding = marks.map((j, i) => (i === worst ? judgement(j.itemId, { applicable: false }) : j));
      expect(total(t, excluding).gte(total(t, marks))).toBe(true);
    }));
  });

  it('where not-applicable means full marks or no deduction, it never lowers the total', () => {
    fc.assert(fc.property(marked, fc.nat(), ({ template: t, judgements }, pick) => {
      const kept = { ...t, sections: t.sections.map((s) => ({ ...s, notApplicable: s.notApplicable === 'exclude' ? ('full-marks' as const) : s.notApplicable })) };
      const chosen = kept.sections.filter((s) => s.kind === 'points').flatMap((s) => s.items);
      const one = chosen[pick % Math.max(1, chosen.length)];
      if (one === undefined) return;
      const before = judgements.filter((j) => j.itemId !== one.id);
      const harsh = judgements.find((j) => j.itemId === one.id && j.applicable) ?? judgement(one.id);
      expect(total(kept, [...before, judgement(one.id, { applicable: false })]).gte(total(kept, [...before, harsh]))).toBe(true);
    }));
  });

  it('points are decimals: tenths and hundredths add up to what they say, however many', () => {
    const hundredths = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(hundredths, (values) => {
      const t = template([section('P', 'points', values.map((n, i) => item(`${i}`, new Decimal(n).div(100).toFixed())))]);
      const { sheet } = score(t);
      expect(sheet.denominator).toBe(new Decimal(values.reduce((sum, n) => sum + n, 0)).div(100).toFixed());
      expect(sheet.total).toBe('100');
    }));
  });

  it('a veto is never averaged: what else stands on the sheet changes neither its 0 points nor its grade', () => {
    fc.assert(fc.property(marked, ({ template: t, judgements }) => {
      const veto = section('V', 'veto', [item('v', '0')], { vetoOutcome: 'zero' });
      const { sheet } = score({ ...t, sections: [...t.sections, veto] }, { judgements: [...judgements, judgement('v', { vetoed: true, note: '理由' })] });
      expect([sheet.total, sheet.grade, sheet.vetoed]).toEqual(['0', '不合格', true]);
    }));
  });

  it('a grade is the best whose threshold the rounded total reaches', () => {
    fc.assert(fc.property(marked, ({ template: t, judgements }) => {
      const { sheet } = score(t, { judgements: withoutVeto(judgements) });
      const reached = t.grades.find((grade) => new Decimal(sheet.total).gte(grade.minimum));
      expect(sheet.grade).toBe(reached?.name ?? t.grades.at(-1)?.name);
      expect(new Decimal(sheet.total).decimalPlaces()).toBeLessThanOrEqual(t.rounding.decimals);
    }));
  });

  it('rounding happens once: the total is the exact result within half a unit of the last place', () => {
    const thirds = fc.record({ a: points(30), b: points(30), offA: fc.integer({ min: 0, max: 10 }), offB: fc.integer({ min: 0, max: 10 }) });
    fc.assert(fc.property(thirds, ({ a, b, offA, offB }) => {
      const lost = (full: string, tenths: number) => new Decimal(full).times(tenths).div(10).toFixed();
      const t = template([section('P', 'points', [item('a', a)], { weight: '30' }), section('Q', 'points', [item('b', b)], { weight: '70' })]);
      const take = (id: string, value: string) => judgement(id, { deductions: [{ id: null, reason: '', points: value, occurrences: 1, findings: [] }] });
      const exact = new Decimal(30).times(10 - offA).plus(new Decimal(70).times(10 - offB)).div(10);
      expect(total(t, [take('a', lost(a, offA)), take('b', lost(b, offB))]).equals(exact.toDecimalPlaces(2))).toBe(true);
    }));
  });
});
