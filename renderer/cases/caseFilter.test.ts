import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '../../shared/contract';
import { compareTotals, matchesFilter } from './caseFilter';

const summary = (over: Partial<CaseSummary>): CaseSummary => ({
  caseId: 'A01', caseName: '遂平县某店经营过期食品案', agency: '遂平县市场监督管理局', party: '遂平县某店', kind: 'penalty-ordinary', pages: 20, pagesDone: 20,
  errors: [], problems: 2, toConfirm: 1, total: '88.5', grade: '良好', vetoed: false, openLines: 3, state: 'ready', ...over,
});

describe('finding a case file in the list', () => {
  it('looks in name, agency, party, kind and grade, all words needed', () => {
    expect(matchesFilter(summary({}), { text: '市场 良好', state: 'all' })).toBe(true);
    expect(matchesFilter(summary({}), { text: '市场 不合格', state: 'all' })).toBe(false);
    expect(matchesFilter(summary({}), { text: '普通程序', state: 'all' })).toBe(true);
    expect(matchesFilter(summary({}), { text: '', state: 'all' })).toBe(true);
  });

  it('narrows to a state or to those with errors', () => {
    expect(matchesFilter(summary({}), { text: '', state: 'finished' })).toBe(false);
    expect(matchesFilter(summary({}), { text: '', state: 'errors' })).toBe(false);
    expect(matchesFilter(summary({ errors: ['第3页无法识别'] }), { text: '', state: 'errors' })).toBe(true);
  });

  it('sorts by points as numbers, those without a score last', () => {
    const sorted = [summary({ total: null }), summary({ total: '100' }), summary({ total: '88.5' })].sort(compareTotals);
    expect(sorted.map((entry) => entry.total)).toEqual(['88.5', '100', null]);
  });
});
