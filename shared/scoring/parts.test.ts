import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { NotApplicableRule } from '../model';
import { item, judgement, score, section, takes, template } from './testing';

const sub = (id: string, points: string, essential = false) => ({ id, title: id, points, essential, checks: [] });
const missing = (id: string, points: string) => ({ id, reason: '缺', points, occurrences: 1, findings: [] });
const record = (rule: NotApplicableRule = 'exclude') =>
  template([section('P', 'points', [item('a', '10', { subItems: [sub('a1', '2'), sub('a2', '3'), sub('a3', '5')] }), item('b', '10')], { notApplicable: rule })]);

describe('sub-items that do not apply (不涉及的子项不评)', () => {
  it('leave the denominator with their points: 3 of 8 lost there, 10 of 10 elsewhere is 15 ÷ 18', () => {
    const { sheet, line } = score(record(), { judgements: [judgement('a', { notApplicableParts: ['a1'], deductions: [missing('a2', '3')] })] });
    expect([line('a').applicablePoints, line('a').awarded, sheet.denominator, sheet.earned, sheet.total]).toEqual(['8', '5', '18', '15', '83.33']);
  });

  it('take what was deducted on them along', () => {
    const { line } = score(record(), { judgements: [judgement('a', { notApplicableParts: ['a3'], deductions: [missing('a3', '5')] })] });
    expect([line('a').deducted, line('a').awarded]).toEqual(['0', '5']);
  });

  it('count as earned where the section says so for whole items', () => {
    const { sheet, line } = score(record('full-marks'), { judgements: [judgement('a', { notApplicableParts: ['a1'], deductions: [missing('a1', '2'), missing('a2', '3')] })] });
    expect([line('a').applicablePoints, line('a').awarded, sheet.denominator]).toEqual([undefined, '7', '20']);
  });

  it('all of them: the item does not apply', () => {
    const { sheet, line } = score(record(), { judgements: [judgement('a', { notApplicableParts: ['a1', 'a2', 'a3'] })] });
    expect([line('a').applicable, sheet.denominator, sheet.total]).toEqual([false, '10', '100']);
  });

  it('never give an item less room than nothing: taking the whole item takes what is left of it', () => {
    const { line } = score(record(), { judgements: [takes('a', '10', { notApplicableParts: ['a3'] })] });
    expect([line('a').applicablePoints, line('a').deducted, line('a').awarded]).toEqual(['5', '5', '0']);
  });

  it('change nothing on a veto, and names that the standard does not have are passed over', () => {
    const t = template([section('J', 'veto', [item('v', '0')]), section('P', 'points', [item('a', '10', { subItems: [sub('a1', '10')] })])]);
    const { sheet, line } = score(t, { judgements: [judgement('v', { vetoed: true, note: '无', notApplicableParts: ['v'] }), judgement('a', { notApplicableParts: ['old'] })] });
    expect([line('v').vetoed, line('a').awarded, sheet.vetoed]).toEqual([true, '10', true]);
  });
});

describe('whatever the sub-items', () => {
  const parts = fc.array(fc.record({ points: fc.integer({ min: 1, max: 50 }).map((n) => new Decimal(n).div(10).toFixed()), lost: fc.boolean(), out: fc.boolean(), essential: fc.boolean() }), { minLength: 1, maxLength: 6 });
  const built = (shape: readonly { readonly points: string; readonly lost: boolean; readonly out: boolean; readonly essential: boolean }[], rule: NotApplicableRule) => {
    const whole = shape.reduce((sum, part) => sum.plus(part.points), new Decimal(0)).toFixed();
    const t = template([section('P', 'points', [item('a', whole, { subItems: shape.map((part, i) => sub(`s${i}`, part.points, part.essential)) }), item('b', '10')], { notApplicable: rule })]);
    const deductions = shape.flatMap((part, i) => (part.lost ? [missing(`s${i}`, part.points)] : []));
    return { t, deductions };
  };
  const rules = fc.constantFrom<NotApplicableRule>('exclude', 'full-marks', 'no-deduction');

  it('an item never earns less than nothing nor more than what counts of it', () => {
    fc.assert(fc.property(parts, rules, (shape, rule) => {
      const { t, deductions } = built(shape, rule);
      const { line } = score(t, { judgements: [judgement('a', { deductions, notApplicableParts: shape.flatMap((part, i) => (part.out ? [`s${i}`] : [])) })] });
      const { awarded, applicablePoints, item: own } = line('a');
      expect(new Decimal(awarded).gte(0) && new Decimal(awarded).lte(applicablePoints ?? own.points)).toBe(true);
    }));
  });

  it('leaving out a sub-item that earned nothing never lowers the total', () => {
    fc.assert(fc.property(parts, rules, (shape, rule) => {
      const { t, deductions } = built(shape, rule);
      const lost = shape.findIndex((part) => part.lost);
      if (lost < 0) return;
      const total = (notApplicableParts: readonly string[]) => new Decimal(score(t, { judgements: [judgement('a', { deductions, notApplicableParts })] }).sheet.total);
      expect(total([`s${lost}`]).gte(total([]))).toBe(true);
    }));
  });
});
