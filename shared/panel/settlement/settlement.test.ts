import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCase, DEFAULT_SETTLEMENT_RULES, isOutdated, requireDecision, type Scale, type SettlementDecision, type SettlementRules } from '.';

const scale: Scale = {
  fullMarks: '100', rounding: { decimals: 2, mode: 'half-up' },
  grades: [{ name: '优秀', minimum: '90' }, { name: '良好', minimum: '75' }, { name: '合格', minimum: '60' }, { name: '不合格', minimum: '0' }],
};
const gradeOf = (total: number) => scale.grades.find(({ minimum }) => total >= Number(minimum))?.name ?? '';
let next = 0;
const score = (total: string, vetoed = false) => ({ total, grade: vetoed ? '不合格' : gradeOf(Number(total)), vetoed, expertId: `e${next++}` });
const assess = (scores: readonly ReturnType<typeof score>[], over: Partial<SettlementRules> = {}, expected = 2, by: Scale = scale) => assessCase(scores, expected, { ...DEFAULT_SETTLEMENT_RULES, ...over }, by);

describe('two independent scores', () => {
  it('wait for each other', () => {
    expect(assess([score('80')])).toMatchObject({ state: 'waiting', proposal: null, spread: null });
  });

  it('that are near each other propose their mean, rounded once by the standard', () => {
    expect(assess([score('80'), score('84.99')])).toMatchObject({ state: 'agreed', proposal: { total: '82.5', grade: '良好' }, spread: '4.99' });
    expect(assess([score('80'), score('84')], { proposal: 'lowest' }).proposal?.total).toBe('80');
  });

  it('five points apart go to a third reviewer, a hundredth less do not', () => {
    expect(assess([score('80'), score('84.99')]).state).toBe('agreed');
    expect(assess([score('80'), score('85')])).toMatchObject({ state: 'third-reviewer', proposal: null, spread: '5' });
    expect(assess([score('80'), score('85')], { onDifference: 'joint-decision' }).state).toBe('joint-decision');
    expect(assess([score('80'), score('85')], { difference: null }).state).toBe('agreed');
  });

  it('measure the five points in a hundred where full marks are others', () => {
    const of120: Scale = { ...scale, fullMarks: '120' };
    expect(assess([score('80'), score('85.99')], {}, 2, of120).state).toBe('agreed');
    expect(assess([score('80'), score('86')], {}, 2, of120).state).toBe('third-reviewer');
  });

  it('of different grades differ however near they are', () => {
    expect(assess([score('89.9'), score('90')]).reasons).toEqual(['等次不同：良好、优秀。']);
    expect(assess([score('89.9'), score('90')], { gradesMayNotDiffer: false })).toMatchObject({ state: 'agreed', proposal: { total: '89.95', grade: '良好' } });
  });
});

describe('a veto', () => {
  it('raised by one is decided jointly and never averaged', () => {
    expect(assess([score('0', true), score('95')])).toMatchObject({ state: 'joint-decision', proposal: null });
    expect(assess([score('0', true), score('95')]).reasons[0]).toContain('2 人中 1 人');
  });

  it('raised by all is decided jointly too, unless that is switched off', () => {
    expect(assess([score('0', true), score('0', true)]).state).toBe('joint-decision');
    expect(assess([score('0', true), score('0', true)], { vetoNeedsJointDecision: false })).toMatchObject({ state: 'agreed', proposal: { total: '0', grade: '不合格', vetoed: true } });
  });

  it('is not averaged with anything under any rules', () => {
    const rules = fc.record({
      vetoNeedsJointDecision: fc.boolean(), difference: fc.constantFrom('5', '200', null), gradesMayNotDiffer: fc.boolean(),
      onDifference: fc.constantFrom('third-reviewer' as const, 'joint-decision' as const), proposal: fc.constantFrom('mean' as const, 'median' as const, 'lowest' as const), leadConfirms: fc.boolean(),
    });
    fc.assert(fc.property(rules, fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { minLength: 2, maxLength: 4 }), fc.integer({ min: 2, max: 3 }), (over, list, expected) => {
      const scores = list.map(([total, vetoed]) => score(String(vetoed ? 0 : total), vetoed));
      const { proposal } = assess(scores, over, expected);
      if (proposal === null || !scores.some(({ vetoed }) => vetoed)) return;
      if (proposal.vetoed) expect(proposal.total).toBe('0');
      else expect(scores.filter(({ vetoed }) => !vetoed).length).toBeGreaterThanOrEqual(2);
    }));
  });
});

describe('a third reviewer', () => {
  it('settles it with the one that agrees', () => {
    expect(assess([score('78'), score('88'), score('86')])).toMatchObject({ state: 'agreed', proposal: { total: '87', grade: '良好' } });
  });

  it('in the very middle, or far from both, leaves it to a joint decision', () => {
    expect(assess([score('80'), score('88'), score('84')]).state).toBe('joint-decision');
    expect(assess([score('62'), score('72'), score('80')]).state).toBe('joint-decision');
  });

  it('assigned from the start is one of three, and nobody is left out of account', () => {
    expect(assess([score('78'), score('88'), score('86')], {}, 3).state).toBe('third-reviewer');
    expect(assess([score('84'), score('86'), score('87')], { proposal: 'median' }, 3).proposal?.total).toBe('86');
  });
});

describe('the decision on the final result', () => {
  const decision = (over: Partial<SettlementDecision> = {}): SettlementDecision => ({
    caseId: '案卷1', total: '82.5', grade: '良好', vetoed: false, reason: '两份评分一致', by: '王组长', participants: [], at: '2026-03-20T09:00:00.000Z', basedOn: ['a', 'b'], ...over,
  });
  const code = (assessment: ReturnType<typeof assess>, over: Partial<SettlementDecision> = {}) => {
    try {
      requireDecision(assessment, decision(over), scale);
      return 'stands';
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
  };
  const agreed = assess([score('80'), score('84')]);
  const apart = assess([score('60'), score('84')]);

  it('needs all scores, a reason, and two people where reviewers differ', () => {
    expect(code(agreed)).toBe('stands');
    expect(code(assess([score('80')]))).toBe('settlement-waiting');
    expect(code(agreed, { reason: ' ' })).toBe('settlement-reason-missing');
    expect(code(apart)).toBe('settlement-joint');
    expect(code(apart, { participants: ['王组长', ' 王组长'] })).toBe('settlement-joint');
    expect(code(apart, { participants: ['王组长', '李评查'] })).toBe('stands');
  });

  it('gives the grade that the points earn, and the lowest with a veto', () => {
    expect(code(agreed, { grade: '优秀' })).toBe('settlement-grade');
    expect(code(agreed, { total: '101', grade: '优秀' })).toBe('settlement-grade');
    expect(code(agreed, { vetoed: true })).toBe('settlement-grade');
    expect(code(agreed, { vetoed: true, total: '0', grade: '不合格' })).toBe('stands');
  });

  it('is out of date once other results count', () => {
    expect(isOutdated(decision(), ['b', 'a'])).toBe(false);
    expect(isOutdated(decision(), ['a', 'b', 'c'])).toBe(true);
    expect(isOutdated(decision(), ['a', 'c'])).toBe(true);
  });
});
