import { describe, expect, it } from 'vitest';
import type { ScoreLine, TemplateItem, TemplateSection } from '../../../shared/model';
import { acceptLabel, deductionChoices, judgementOf, replaceDeduction, resultText, toggled } from './judgement';

const item: TemplateItem = {
  id: 'filing', title: '立案审批表', standard: '按期立案', points: '10', art10: 'art10-2', basis: '行政处罚法第54条', certainty: 'A', documents: [], absence: 'none', checks: [],
  subItems: [{ id: 'approval', title: '负责人批准', points: '2', essential: true, checks: [] }],
  deductions: [{ id: 'late', title: '超期立案', points: '1', checks: [] }],
};
const section: TemplateSection = { id: 's', title: '立案', kind: 'points', notApplicable: 'exclude', items: [item] };
const late = { id: 'late', reason: '超期2日', points: '1', occurrences: 2, findings: ['f1'] };
const line = (over: Partial<ScoreLine> = {}): ScoreLine => ({
  section, item, state: 'proposed', applicable: true, vetoed: false, deductions: [late], deducted: '2', awarded: '8', note: '见第3页', findings: [], evidence: [], judgement: null, ...over,
});

describe('judging a line', () => {
  it('accepts the proposal as it stands', () => {
    expect(judgementOf('P01', line())).toEqual({
      caseId: 'P01', itemId: 'filing', applicable: true, vetoed: false, deductions: [late], note: '见第3页', evidence: [],
    });
  });

  it('changes only what the person changed', () => {
    expect(judgementOf('P01', line(), { applicable: false })).toMatchObject({ applicable: false, deductions: [late], note: '见第3页' });
    expect(judgementOf('P01', line(), { deductions: [] })).toMatchObject({ applicable: true, deductions: [] });
  });

  it('keeps the parts that were found not to apply, and changes one of them', () => {
    const judged = line({ judgement: { itemId: 'filing', applicable: true, vetoed: false, deductions: [], notApplicableParts: ['approval'], note: '', evidence: [], by: '', at: '' } });
    expect(judgementOf('P01', judged, { note: '已核' }).notApplicableParts).toEqual(['approval']);
    expect(judgementOf('P01', judged, { notApplicableParts: toggled(['approval'], 'approval') }).notApplicableParts).toBeUndefined();
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  });

  it('offers the listed deductions and missing parts, an essential part with all points of the item', () => {
    expect(deductionChoices(item).map(({ id, points }) => [id, points])).toEqual([['late', '1'], ['approval', '10']]);
  });

  it('replaces or drops one deduction and leaves the others', () => {
    const own = { id: null, reason: '涂改', points: '0.5', occurrences: 1, findings: [] };
    expect(replaceDeduction([late, own], 0, null)).toEqual([own]);
    expect(replaceDeduction([late, own], 1, { ...own, points: '1' })).toEqual([late, { ...own, points: '1' }]);
  });

  it('names what one click decides and how a line counts', () => {
    expect(acceptLabel(line())).toBe('采纳建议');
    expect(acceptLabel(line({ state: 'judged' }))).toBeNull();
    expect(resultText(line())).toBe('8/10分');
    const veto = { ...section, kind: 'veto' } as const;
    expect(acceptLabel(line({ section: veto, state: 'open' }))).toBe('确认不否决');
    expect(resultText(line({ section: veto, vetoed: true }))).toBe('否决');
    expect(resultText(line({ applicable: false }))).toBe('不适用');
  });
});
