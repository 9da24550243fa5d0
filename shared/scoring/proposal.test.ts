import { describe, expect, it } from 'vitest';
import { document, finding, item, judgement, score, section, takes, template, verdict } from './testing';

const oneItem = (more: Parameters<typeof item>[2], points = '10') => template([section('P', 'points', [item('a', points, more), item('rest', '90')])]);
const deduction = (points: string, checks: string[], maximum?: string) => ({ id: 'd', title: '超期', points, checks, ...(maximum === undefined ? {} : { maximum }) });
const sub = (id: string, points: string, essential: boolean, checks: string[]) => ({ id, title: `要素${id}`, points, essential, checks });

describe('what a problem proposes', () => {
  it('takes the deduction for every occurrence up to its cap', () => {
    const t = oneItem({ deductions: [deduction('2', ['late'], '5')] });
    const twice = score(t, { findings: [finding('late', { id: 'late-1' }), finding('late', { id: 'late-2' })] });
    expect(twice.line('a').deductions).toEqual([{ id: 'd', reason: '超期：late有问题', points: '2', occurrences: 2, findings: ['late-1', 'late-2'] }]);
    expect(twice.line('a').deducted).toBe('4');
    const thrice = score(t, { findings: [1, 2, 3].map((n) => finding('late', { id: `late-${n}` })) });
    expect(thrice.line('a').deducted).toBe('5');
    expect(thrice.sheet.total).toBe('95');
  });

  it('never takes more than the item has', () => {
    const { line, sheet } = score(oneItem({ deductions: [deduction('8', ['late'])] }), { findings: [finding('late', { id: '1' }), finding('late', { id: '2' })] });
    expect(line('a').deducted).toBe('10');
    expect(line('a').awarded).toBe('0');
    expect(sheet.total).toBe('90');
  });

  it('takes a missing sub-item once however often it is reported', () => {
    const t = oneItem({ subItems: [sub('s1', '3', false, ['no-address']), sub('s2', '7', false, [])] });
    const { line } = score(t, { findings: [finding('no-address', { id: '1' }), finding('no-address', { id: '2' })] });
    expect(line('a').deducted).toBe('3');
  });

  it('takes the whole item when an essential sub-item is missing (资质标志: 无则整项0)', () => {
    const t = oneItem({ subItems: [sub('s1', '1', true, ['no-mark']), sub('s2', '9', false, [])] });
    expect(score(t, { findings: [finding('no-mark')] }).line('a').deducted).toBe('10');
  });

  it('takes the whole item when the problem is with the item itself', () => {
    expect(score(oneItem({ checks: ['filing'] }), { findings: [finding('filing')] }).line('a').awarded).toBe('0');
  });

  it('takes nothing for a pass, and leaves a line nobody spoke about open', () => {
    const { line } = score(oneItem({ checks: ['filing'] }), { findings: [finding('filing', { status: 'pass' })] });
    expect([line('a').state, line('a').deducted]).toEqual(['proposed', '0']);
    expect(line('rest').state).toBe('open');
  });
});

describe('what needs a person', () => {
  it('a doubtful finding proposes nothing and asks to be looked at', () => {
    const { line, sheet } = score(oneItem({ checks: ['filing'] }), { findings: [finding('filing', { status: 'confirm' })] });
    expect(line('a').state).toBe('to-confirm');
    expect(line('a').deducted).toBe('0');
    expect(sheet.total).toBe('100');
  });

  it('a doubt that a person accepts counts as a problem', () => {
    const { line } = score(oneItem({ checks: ['filing'] }), { findings: [finding('filing', { status: 'confirm' })], verdicts: [verdict('filing', 'accepted')] });
    expect(line('a').deducted).toBe('10');
  });

  it('a problem that a person rejects takes nothing but stays on the line', () => {
    const { line } = score(oneItem({ checks: ['filing'] }), { findings: [finding('filing')], verdicts: [verdict('filing', 'rejected')] });
    expect(line('a').deducted).toBe('0');
    expect(line('a').findings).toHaveLength(1);
  });

  it('the later verdict counts', () => {
    const verdicts = [verdict('filing', 'accepted', '2025-03-02T00:00:00Z'), verdict('filing', 'rejected', '2025-03-01T00:00:00Z')];
    expect(score(oneItem({ checks: ['filing'] }), { findings: [finding('filing')], verdicts }).line('a').deducted).toBe('10');
  });

  it('a hint never takes points by itself', () => {
    const hint = finding('filing', { level: 'hint' });
    const { line } = score(oneItem({ checks: ['filing'] }), { findings: [hint] });
    expect([line('a').state, line('a').deducted]).toEqual(['to-confirm', '0']);
    const answered = score(oneItem({ checks: ['filing'] }), { findings: [hint], verdicts: [verdict('filing', 'accepted')] });
    expect([answered.line('a').state, answered.line('a').deducted]).toEqual(['proposed', '0']);
  });

  it('a judgement replaces the proposal, and the machine value stays beside it', () => {
    const { line } = score(oneItem({ checks: ['filing'] }), { findings: [finding('filing')], judgements: [takes('a', '1.5', { note: '表在副卷' })] });
    expect(line('a').state).toBe('judged');
    expect(line('a').deducted).toBe('1.5');
    expect(line('a').note).toBe('表在副卷');
    expect(line('a').findings[0]?.status).toBe('problem');
  });

  it('refuses a judgement that would add points', () => {
    expect(() => score(oneItem({}), { judgements: [takes('a', '-5')] })).toThrow(/不是有效数值/);
  });

  it('is confirmed only when every line of the file is judged; unit-level lines do not hold it up', () => {
    const t = template([section('P', 'points', [item('a', '50'), item('b', '50')]), section('U', 'unit', [item('u', '10')])]);
    const half = score(t, { judgements: [judgement('a')] }).sheet;
    expect([half.openLines, half.confirmed]).toEqual([1, false]);
    expect(half.steps.at(-1)).toBe('尚有 1 项未经人工确认，以上为暂计结果，不是最终得分。');
    const whole = score(t, { judgements: [judgement('a'), judgement('b')] }).sheet;
    expect([whole.openLines, whole.confirmed]).toEqual([0, true]);
  });

  it('accepted proposals are named as such and confirm nothing', () => {
    const { sheet } = score(oneItem({}), { acceptProposals: true });
    expect(sheet.confirmed).toBe(false);
    expect(sheet.steps.at(-1)).toBe('机检建议，未经人工确认：有 2 项按机检建议计分。');
  });
});

describe('absent documents', () => {
  const filing = { documents: ['立案审批表'], absence: 'zero' as const };
  it('an absent document takes the item', () => {
    expect(score(oneItem(filing)).line('a').deductions[0]?.reason).toBe('卷内未见《立案审批表》，本项不得分');
    expect(score(oneItem(filing), { documents: [document('立案审批表')] }).line('a').deducted).toBe('0');
  });

  it('one of several documents is enough', () => {
    const t = oneItem({ documents: ['行政处罚事先告知书', '听证告知书'], absence: 'zero' });
    expect(score(t, { documents: [document('听证告知书')] }).line('a').deducted).toBe('0');
  });

  it('a check on the item knows more than the absence', () => {
    const t = oneItem({ ...filing, checks: ['filing-present'] });
    const doubtful = score(t, { findings: [finding('filing-present', { status: 'confirm' })] });
    expect([doubtful.line('a').state, doubtful.line('a').deducted]).toEqual(['to-confirm', '0']);
    const rejected = score(t, { findings: [finding('filing-present')], verdicts: [verdict('filing-present', 'rejected')] });
    expect(rejected.line('a').deducted).toBe('0');
  });

  it('a hearing that was not held is not applicable, unless there is a problem with it', () => {
    const t = oneItem({ documents: ['听证笔录'], absence: 'not-applicable', deductions: [deduction('4', ['hearing-refused'])] });
    expect(score(t).line('a').applicable).toBe(false);
    const refused = score(t, { findings: [finding('hearing-refused')] });
    expect([refused.line('a').applicable, refused.line('a').deducted]).toEqual([true, '4']);
  });
});
