import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '../../shared/contract';
import { compareTotals, EVERYTHING, filterOfQuery, filterQuery, matchesFilter, narrows, type CaseFilter } from './caseFilter';

const summary = (over: Partial<CaseSummary>): CaseSummary => ({
  caseId: 'A01', caseName: '遂平县某店经营过期食品案', agency: '遂平县市场监督管理局', party: '遂平县某店', kind: 'penalty-ordinary', pages: 20, pagesDone: 20,
  errors: [], problems: 2, toConfirm: 1, total: '88.5', grade: '良好', vetoed: false, openLines: 3, state: 'ready',
  found: [
    { check: 'plea-term', title: '陈述申辩期', item: 'art10-2', confirmed: false },
    { check: 'decision-seal', title: '处罚决定书印章', item: 'art10-1', confirmed: false },
  ],
  reviewers: ['王某'],
  ...over,
});
const fits = (over: Partial<CaseFilter>, of: Partial<CaseSummary> = {}) => matchesFilter(summary(of), { ...EVERYTHING, ...over });

describe('finding a case file in the list', () => {
  it('looks in name, agency, party, kind and grade, all words needed', () => {
    expect(fits({ text: '市场 良好' })).toBe(true);
    expect(fits({ text: '市场 不合格' })).toBe(false);
    expect(fits({ text: '普通程序' })).toBe(true);
    expect(fits({})).toBe(true);
  });

  it('narrows to states, kinds, agencies and grades, several of one being alternatives', () => {
    expect(fits({ state: ['finished'] })).toBe(false);
    expect(fits({ state: ['finished', 'ready'] })).toBe(true);
    expect(fits({ kind: ['licence'] })).toBe(false);
    expect(fits({ agency: ['遂平县市场监督管理局'], grade: ['优秀', '良好'] })).toBe(true);
    expect(fits({ grade: ['优秀'] }, { grade: null })).toBe(false);
  });

  it('finds those with a problem of a check, or under an item of Art. 10', () => {
    expect(fits({ item: ['art10-2'] })).toBe(true);
    expect(fits({ item: ['art10-3'] })).toBe(false);
    expect(fits({ check: ['plea-term'] })).toBe(true);
    expect(fits({ item: ['art10-1'], check: ['plea-term'] })).toBe(false);
  });

  it('finds those with points in a band, those scored by people alone, and those a person worked on', () => {
    expect([fits({ points: ['80-90'] }), fits({ points: ['70-80', '90-100'] }), fits({ points: ['0-10'] }, { total: null })]).toEqual([true, false, false]);
    expect([fits({ score: ['proposed'] }), fits({ score: ['proposed'] }, { openLines: 0 }), fits({ score: ['none'] }, { total: null })]).toEqual([true, false, true]);
    expect([fits({ reviewer: ['李某', '王某'] }), fits({ reviewer: ['李某'] })]).toEqual([true, false]);
  });

  it('finds those with errors, vetoes and open doubts', () => {
    expect(fits({ find: ['error'] })).toBe(false);
    expect(fits({ find: ['error'] }, { errors: ['第3页无法识别'] })).toBe(true);
    expect(fits({ find: ['veto'] })).toBe(false);
    expect(fits({ find: ['veto', 'confirm'] })).toBe(true);
  });

  it('sorts by points as numbers, those without a score last', () => {
    const sorted = [summary({ total: null }), summary({ total: '100' }), summary({ total: '88.5' })].sort(compareTotals);
    expect(sorted.map((entry) => entry.total)).toEqual(['88.5', '100', null]);
  });
});

describe('the filter in the address', () => {
  it('comes back the same, whatever agencies and grades are called', () => {
    const filter: CaseFilter = {
      text: '过期 食品&案', state: ['ready'], kind: ['licence', 'inspection'], agency: ['甲县局', '乙=局?#/'], grade: ['不合格'], score: ['none'], points: ['0-10', '100+'], reviewer: ['王某'], item: ['art10-2'], check: ['plea-term'], find: ['veto'],
    };
    expect(filterOfQuery(filterQuery(filter))).toEqual(filter);
    expect(filterQuery({})).toBe('');
    expect(narrows(filterOfQuery(''))).toBe(false);
  });

  it('leaves out what is no value of a known list', () => {
    expect(filterOfQuery('state=gone&item=art10-99&kind=x&find=1&agency=&other=2')).toEqual(EVERYTHING);
  });
});
