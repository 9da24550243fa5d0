import { describe, expect, it } from 'vitest';
import type { ScoreLine } from '../../../../shared/model';
import { proposalText, sheetSections } from './lines';

const line = (over: Partial<ScoreLine> & { readonly kind?: ScoreLine['section']['kind'] } = {}): ScoreLine => {
  const { kind = 'points', ...rest } = over;
  return {
    section: { id: kind, title: kind, kind, notApplicable: 'exclude', items: [] },
    item: { id: 'a', title: 'a', standard: 'a', points: '4', art10: 'art10-1', basis: '', certainty: 'A', documents: [], absence: 'none', checks: ['x'], subItems: [], deductions: [] },
    state: 'proposed', applicable: true, vetoed: false, deductions: [], deducted: '0', awarded: '4', note: '', findings: [], evidence: [], judgement: null, ...rest,
  };
};

describe('a sheet that a draft proposes', () => {
  it('keeps sections in their order', () => {
    const lines = [line({ kind: 'veto' }), line(), line()];
    expect(sheetSections({ lines }).map(({ id, lines: own }) => [id, own.length])).toEqual([['veto', 1], ['points', 2]]);
  });
  it('says what is taken and why, what is asked, what does not apply', () => {
    const deductions = [{ id: 'd', reason: '迟送达', points: '1', occurrences: 2, findings: [] }];
    expect(proposalText(line({ deductions, deducted: '2' }))).toBe('扣2分：迟送达（2处）');
    expect([line({ applicable: false }), line({ kind: 'veto', vetoed: true }), line({ kind: 'veto' }), line({ state: 'to-confirm' }), line()].map(proposalText)).toEqual(['不适用', '建议否决', '未见否决情形', '请人确认', '不扣分']);
  });
});
