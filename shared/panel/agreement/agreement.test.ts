import { describe, expect, it } from 'vitest';
import { coefficientInWords, cohenKappa, itemAgreement, krippendorffAlpha, severities, type Coefficient, type ItemScore, type RatedUnit } from '.';

/** Reviewers in rows as published, "." for missing; units as the functions take them. */
function unitsOf(...reviewers: readonly string[]): readonly RatedUnit[] {
  const rows = reviewers.map((row) => row.trim().split(/\s+/));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : (row[unit] ?? null))));
}
/** A table of two reviewers' decisions, first reviewer in rows. */
const table = (rows: readonly (readonly number[])[]): readonly RatedUnit[] =>
  rows.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): RatedUnit => [String(a), String(b)])));
const value = (coefficient: Coefficient) => coefficient.value?.toFixed(3);

describe('published examples', () => {
  // Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability, part C and D: four observers, twelve units, missing values.
  const krippendorffC = unitsOf('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .');

  it('Krippendorff 2011, nominal with missing values: α = 0.743', () => {
    expect(value(krippendorffAlpha(krippendorffC, null))).toBe('0.743');
  });

  it('Krippendorff 2011, ordinal with missing values: α = 0.815', () => {
    expect(value(krippendorffAlpha(krippendorffC, ['1', '2', '3', '4', '5']))).toBe('0.815');
  });

  it('Krippendorff 2011, two observers, binary (coincidences 10, 4, 4, 2): α = 0.095', () => {
    expect(value(krippendorffAlpha(table([[5, 3], [1, 1]]), null))).toBe('0.095');
  });

  it('Wikipedia, Krippendorff’s alpha, a computational example (fast-krippendorff prints 0.691358): α = 0.691', () => {
    const units = unitsOf('. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4');
    expect(value(krippendorffAlpha(units, null))).toBe('0.691');
  });

  it('R package irrCAC, data set cont3x3abstractors (Gwet), output of kappa2.table: κ = 0.796', () => {
    expect(value(cohenKappa(table([[13, 0, 0], [0, 20, 7], [0, 4, 56]])))).toBe('0.796');
  });

  it('R package vcd, data set SexualFun (Hout, Duncan and Sobel 1987, in Agresti): κ = 0.129', () => {
    expect(value(cohenKappa(table([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])))).toBe('0.129');
  });

  it('Gwet, Handbook of Inter-Rater Reliability (2014), 3 × 3, n = 100: κ = 0.676, α = 0.677', () => {
    const units = table([[75, 1, 4], [5, 4, 1], [0, 0, 10]]);
    expect([value(cohenKappa(units)), value(krippendorffAlpha(units, null))]).toEqual(['0.676', '0.677']);
  });

  it('Gwet 2008, high agreement without chance-corrected agreement, n = 125: κ = −0.023, α = −0.025', () => {
    const units = table([[118, 5], [2, 0]]);
    expect([value(cohenKappa(units)), value(krippendorffAlpha(units, null))]).toEqual(['-0.023', '-0.025']);
  });
});

describe('a coefficient', () => {
  it('is no number without overlap, and says so', () => {
    const apart = unitsOf('1 . 2', '. 1 .');
    expect(krippendorffAlpha(apart, null)).toEqual({ value: null, reason: 'no-overlap', units: 0, pairs: 0 });
    expect(cohenKappa(apart)).toMatchObject({ value: null, reason: 'no-overlap' });
    expect(coefficientInWords('alpha', cohenKappa([]))).toContain('没有两人以上评过');
  });

  it('is no number where everybody always says the same', () => {
    expect(krippendorffAlpha(unitsOf('1 1', '1 1'), null)).toMatchObject({ value: null, reason: 'no-variation', units: 2 });
    expect(cohenKappa(unitsOf('1 1', '1 1'))).toMatchObject({ value: null, reason: 'no-variation' });
  });

  it('is 1 where all agree and there are differences to agree on', () => {
    expect(krippendorffAlpha(unitsOf('1 2 3', '1 2 3', '1 . 3'), ['1', '2', '3'])).toMatchObject({ value: 1, units: 3, pairs: 7 });
    expect(cohenKappa(unitsOf('1 2 3', '1 2 3'))).toMatchObject({ value: 1 });
  });

  it('refuses a value that the scale does not have', () => {
    expect(() => krippendorffAlpha(unitsOf('1 6', '1 6'), ['1', '2'])).toThrow(RangeError);
  });

  it('is put into words by the bounds, by what is shown', () => {
    const words = (shown: number) => coefficientInWords('alpha', { value: shown, units: 12, pairs: 30 });
    expect(words(0.79951)).toContain('可靠');
    expect(words(0.7994)).toContain('尚可');
    expect(words(0.666)).toContain('不足');
    expect(words(-0.1)).toContain('相反');
  });
});

describe('agreement item by item', () => {
  const score = (caseId: string, itemId: string, reviewer: string, deducted: string, over: Partial<ItemScore> = {}): ItemScore => ({ caseId, itemId, reviewer, deducted, applicable: true, vetoed: false, ...over });
  const scores = [
    score('1', 'p1', '甲', '2'), score('1', 'p1', '乙', '2.0'), score('1', 'p1', '丙', '0'),
    score('2', 'p1', '甲', '0'), score('2', 'p1', '乙', '0'),
    score('1', 'p2', '甲', '1'),
    score('1', 'v1', '甲', '0', { vetoed: true }), score('1', 'v1', '乙', '0'),
    score('1', 'p3', '甲', '0', { applicable: false }), score('1', 'p3', '乙', '3'),
  ];
  const items = itemAgreement(scores);
  const item = (id: string) => items.find(({ itemId }) => itemId === id);

  it('counts pairs that decided the same, points in whatever spelling', () => {
    expect(item('p1')).toMatchObject({ cases: 2, pairs: 4, agreement: 0.5, differing: ['1'] });
  });

  it('has no figure for an item that only one reviewer scored, and puts it last', () => {
    expect(items.at(-1)).toMatchObject({ itemId: 'p2', agreement: null, nominal: { value: null, reason: 'no-overlap' } });
  });

  it('counts a veto and "not applicable" as decisions of their own', () => {
    expect([item('v1')?.differing, item('p3')?.differing]).toEqual([['1'], ['1']]);
    expect(item('p3')?.ordinal).toMatchObject({ value: null, reason: 'no-overlap' });
  });

  it('shows who takes off more than the others, on what both scored', () => {
    expect(severities(scores).map(({ reviewer, perCase, items: count, vetoesAlone, vetoesMissed }) => [reviewer, perCase, count, vetoesAlone, vetoesMissed])).toEqual([
      ['甲', '0.50', 3, 1, 0], ['乙', '0.50', 3, 0, 1], ['丙', '-2.00', 1, 0, 0],
    ]);
    expect(severities([score('1', 'p1', '甲', '2')])).toEqual([{ reviewer: '甲', items: 0, cases: 0, perCase: null, vetoesAlone: 0, vetoesMissed: 0 }]);
  });
});
