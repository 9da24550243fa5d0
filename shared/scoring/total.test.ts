import { describe, expect, it } from 'vitest';
import { finding, item, judgement, score, section, takes, template } from './testing';

const two = (more: Parameters<typeof section>[3] = {}) => template([section('P', 'points', [item('a', '60'), item('b', '40')], more)]);
const notApplicable = (id: string) => judgement(id, { applicable: false });

describe('items that do not apply', () => {
  it('leave the denominator: 30 of 40 is 75', () => {
    const { sheet } = score(two(), { judgements: [notApplicable('a'), takes('b', '10')] });
    expect([sheet.denominator, sheet.earned, sheet.total, sheet.grade]).toEqual(['40', '30', '75', '良好']);
  });
  it('or count as full marks: 60 + 30 of 100 is 90', () => {
    const { sheet } = score(two({ notApplicable: 'full-marks' }), { judgements: [notApplicable('a'), takes('b', '10')] });
    expect([sheet.denominator, sheet.total, sheet.grade]).toEqual(['100', '90', '优秀']);
  });
  it('or are simply not deducted from', () => {
    const { sheet, line } = score(two({ notApplicable: 'no-deduction' }), { judgements: [notApplicable('a')] });
    expect([line('a').deducted, line('a').awarded, sheet.total]).toEqual(['0', '60', '100']);
  });
  it('all of them: nothing was lost, and the sheet asks to check that', () => {
    const { sheet } = score(two(), { judgements: [notApplicable('a'), notApplicable('b')] });
    expect(sheet.total).toBe('100');
    expect(sheet.steps.join()).toContain('没有可以计分的参评项');
  });
});

describe('conversion', () => {
  it('brings a table of 120 points to 100: 90 ÷ 120', () => {
    const t = template([section('P', 'points', [item('a', '80'), item('b', '40')])]);
    const { sheet } = score(t, { judgements: [takes('a', '30')] });
    expect(sheet.total).toBe('75');
    expect(sheet.steps[1]).toBe('折算：120 × 90 ÷ 120，再按 100 ÷ 120 折算 = 75 分。');
  });
  it('counts sections without a weight as one: (20 + 50) ÷ (40 + 60)', () => {
    const t = template([section('P', 'points', [item('a', '40')]), section('Q', 'points', [item('b', '60')])]);
    expect(score(t, { judgements: [takes('a', '20'), takes('b', '10')] }).sheet.total).toBe('70');
  });
  it('weighs sections: 30 × 10 ÷ 20 + 70 × 60 ÷ 80 = 67.5', () => {
    const t = template([section('P', 'points', [item('a', '20')], { weight: '30' }), section('Q', 'points', [item('b', '80')], { weight: '70' })]);
    expect(score(t, { judgements: [takes('a', '10'), takes('b', '20')] }).sheet.total).toBe('67.5');
  });
  it('leaves a weighed section without applicable items out with its weight', () => {
    const t = template([section('P', 'points', [item('a', '20')], { weight: '30' }), section('Q', 'points', [item('b', '80')], { weight: '70' })]);
    expect(score(t, { judgements: [notApplicable('a'), takes('b', '20')] }).sheet.total).toBe('75');
  });
  it('keeps unit-level items out of the file', () => {
    const t = template([section('P', 'points', [item('a', '100')]), section('U', 'unit', [item('u', '20')])]);
    const { sheet } = score(t, { judgements: [takes('u', '20')] });
    expect([sheet.denominator, sheet.total]).toEqual(['100', '100']);
  });
});

describe('the ministry standard (环执法发〔2024〕4号): 50 + (50 × Σ得分 ÷ Σ标准分 − Σ基本要素)', () => {
  const ministry = template([
    section('L', 'veto', [item('v', '0')], { weight: '50' }),
    section('N', 'points', [item('a', '60'), item('b', '40')], { weight: '50' }),
    section('B', 'deductions', [item('c', '15'), item('d', '10')], { cap: '20' }),
  ]);
  it('full but for 3 points of basics: 97', () => {
    expect(score(ministry, { judgements: [takes('c', '3')] }).sheet.total).toBe('97');
  });
  it('80 of 100 and 6 points of basics: 50 + 40 − 6 = 84', () => {
    const { sheet } = score(ministry, { judgements: [takes('a', '20'), takes('c', '6')] });
    expect([sheet.total, sheet.baseDeducted]).toEqual(['84', '6']);
  });
  it('b not applicable, 45 of 60: 50 + 37.5 = 87.5', () => {
    expect(score(ministry, { judgements: [takes('a', '15'), notApplicable('b')] }).sheet.total).toBe('87.5');
  });
  it('the basics stop at 20', () => {
    const { sheet } = score(ministry, { judgements: [takes('c', '15'), takes('d', '10')] });
    expect([sheet.total, sheet.baseDeducted]).toEqual(['80', '20']);
  });
  it('the basics do not reach into the legality points', () => {
    expect(score(ministry, { judgements: [takes('a', '60'), takes('b', '30'), takes('c', '15')] }).sheet.total).toBe('50');
  });
  it('a major problem is 0, whatever the rest', () => {
    const { sheet } = score(ministry, { judgements: [judgement('v', { vetoed: true, note: '未告知权利' })] });
    expect([sheet.total, sheet.grade, sheet.vetoed]).toEqual(['0', '不合格', true]);
    expect(sheet.steps).toContain('否决：项目v。理由：未告知权利');
  });
});

describe('veto', () => {
  const t = (more: Parameters<typeof template>[1] = {}) =>
    template([section('V', 'veto', [item('v', '0', { checks: ['officers'] })]), section('P', 'points', [item('a', '100')])], more);
  it('is proposed by a problem of level veto', () => {
    const { sheet } = score(t(), { findings: [finding('officers', { level: 'veto' })] });
    expect([sheet.total, sheet.vetoed]).toEqual(['0', true]);
  });
  it('is not proposed by a lesser problem, which asks to be looked at', () => {
    const { sheet, line } = score(t(), { findings: [finding('officers')] });
    expect([sheet.vetoed, line('v').state]).toEqual([false, 'to-confirm']);
  });
  it('is lifted by a person', () => {
    const { sheet } = score(t(), { findings: [finding('officers', { level: 'veto' })], judgements: [judgement('v')] });
    expect([sheet.total, sheet.vetoed]).toEqual(['100', false]);
  });
  it('with outcome fail keeps the points but gives the lowest grade', () => {
    const { sheet } = score(t({ vetoOutcome: 'fail' }), { judgements: [judgement('v', { vetoed: true }), takes('a', '5')] });
    expect([sheet.total, sheet.grade, sheet.vetoed]).toEqual(['95', '不合格', true]);
  });
  it('outcome zero goes before outcome fail', () => {
    const both = template([
      section('V', 'veto', [item('v', '0')], { vetoOutcome: 'fail' }), section('W', 'veto', [item('w', '0')]), section('P', 'points', [item('a', '100')]),
    ]);
    const vetoed = (id: string) => judgement(id, { vetoed: true });
    expect(score(both, { judgements: [vetoed('v')] }).sheet.total).toBe('100');
    expect(score(both, { judgements: [vetoed('v'), vetoed('w')] }).sheet.total).toBe('0');
  });
});

describe('bonus', () => {
  const t = template([section('P', 'points', [item('a', '100')]), section('B', 'bonus', [item('x', '5'), item('y', '5')], { cap: '8' })]);
  it('is given only by a person', () => {
    expect(score(t, { judgements: [takes('a', '20')] }).sheet.bonus).toBe('0');
    expect(score(t, { judgements: [takes('a', '20'), judgement('x')] }).sheet.total).toBe('85');
  });
  it('stops at its cap', () => {
    const { sheet } = score(t, { judgements: [takes('a', '20'), judgement('x'), judgement('y')] });
    expect([sheet.bonus, sheet.total]).toEqual(['8', '88']);
  });
  it('does not lift the total above full marks', () => {
    const { sheet } = score(t, { judgements: [takes('a', '2'), judgement('x')] });
    expect(sheet.total).toBe('100');
    expect(sheet.steps).toContain('加分后超过满分，按满分 100 分计。');
  });
});

describe('rounding and grades', () => {
  const thirds = (more: Parameters<typeof template>[1] = {}) =>
    template([section('P', 'points', [item('a', '1')], { weight: '50' }), section('Q', 'points', [item('b', '6')], { weight: '50' })], more);
  it('happens once, at the end: 50 × 1 + 50 × 5 ÷ 6 = 91.666… → 91.67', () => {
    expect(score(thirds(), { judgements: [takes('b', '1')] }).sheet.total).toBe('91.67');
  });
  it('sees a tie that only the exact sum shows: two halves of 16.665 make 33.33, not 33.34', () => {
    const t = template([
      section('P', 'points', [item('a', '100')], { weight: '50' }), section('Q', 'points', [item('b', '100')], { weight: '50' }),
    ]);
    const { sheet } = score(t, { judgements: [takes('a', '66.67'), takes('b', '66.67')] });
    expect(sheet.total).toBe('33.33');
  });
  it('follows the mode of the template', () => {
    const total = (mode: 'half-up' | 'half-even' | 'down') =>
      score(template([section('P', 'points', [item('a', '100')])], { rounding: { decimals: 1, mode } }), { judgements: [takes('a', '15.55')] }).sheet.total;
    expect([total('half-up'), total('half-even'), total('down')]).toEqual(['84.5', '84.4', '84.4']);
  });
  it('grades what is printed: 89.996 prints as 90 and is 优秀', () => {
    const { sheet } = score(two(), { judgements: [takes('a', '10.004')] });
    expect([sheet.total, sheet.grade]).toEqual(['90', '优秀']);
  });
  it.each([['0', '优秀'], ['10', '优秀'], ['10.01', '良好'], ['25', '良好'], ['40', '合格'], ['40.01', '不合格']])('%s points off: %s', (off, grade) => {
    expect(score(two(), { judgements: [takes('a', off)] }).sheet.grade).toBe(grade);
  });
  it('works in decimals, not in binary floats: 0.1 + 0.2 off 100 is 99.7', () => {
    expect(score(two(), { judgements: [takes('a', '0.1'), takes('b', '0.2')] }).sheet.earned).toBe('99.7');
  });
});
