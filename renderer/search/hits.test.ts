import { describe, expect, it } from 'vitest';
import type { CaseSummary, WorkspaceHit, WorkspaceSearch } from '../../shared/contract';
import { groupHits, narrowedTo, totalText } from './hits';

const hit = (caseId: string, page: number): WorkspaceHit => ({ caseId, page, times: 1, before: '', text: '处罚', after: '' });
const part = (hits: readonly WorkspaceHit[], over: Partial<WorkspaceSearch> = {}): WorkspaceSearch => ({ hits, next: null, atLeast: hits.length, atMost: hits.length, waiting: 0, elapsed: 1, ...over });

describe('the list of pages found', () => {
  it('holds the pages of a case file together, also over parts', () => {
    expect(groupHits([hit('甲', 1), hit('甲', 3), hit('乙', 2)]).map(({ caseId, hits }) => [caseId, hits.map(({ page }) => page)])).toEqual([['甲', [1, 3]], ['乙', [2]]]);
  });

  it('says how many there are, and no more than is known', () => {
    expect(totalText([part([hit('甲', 1), hit('甲', 2)], { next: 5, atLeast: 3, atMost: 3 }), part([hit('乙', 1)])])).toBe('共2卷3页');
    expect(totalText([part([hit('甲', 1)], { next: 5, atLeast: 80, atMost: 80 })])).toBe('共80页，已列出前1页');
    expect(totalText([part([hit('甲', 1)], { next: 5, atLeast: 1, atMost: 80 })])).toBe('已列出前1页，最多还有79页');
    expect(totalText([part([hit('甲', 1)], { next: 5, atLeast: 10_000, atMost: null })])).toBe('超过10000页，已列出前1页');
    expect(totalText([part([hit('甲', 1)], { next: 5, atLeast: 1, atMost: null })])).toBe('已列出前1页');
  });
});

describe('narrowing', () => {
  it('asks in all case files unless an agency or a kind is chosen; both must fit', () => {
    const cases = [['1', '水利局', 'penalty-ordinary'], ['2', '水利局', 'licence'], ['3', '文旅局', 'licence']].map(([caseId, agency, kind]) => ({ caseId, agency, kind }) as CaseSummary);
    expect(narrowedTo(cases, { agency: [], kind: [] })).toBeNull();
    expect(narrowedTo(cases, { agency: ['水利局'], kind: [] })).toEqual(['1', '2']);
    expect(narrowedTo(cases, { agency: ['水利局'], kind: ['licence'] })).toEqual(['2']);
    expect(narrowedTo(cases, { agency: ['农业局'], kind: [] })).toEqual([]);
  });
});
