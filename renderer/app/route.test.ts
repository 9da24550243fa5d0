import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../cases/caseFilter';
import { fragmentOf, parseRoute } from './route';

describe('the place in the address', () => {
  it('comes back the same, whatever the case file is called', () => {
    for (const caseId of ['P01', '遂平县 2025年第1号', 'a/b#c%41']) {
      const route = { screen: 'review', caseId, page: 12 } as const;
      expect(parseRoute(fragmentOf(route))).toEqual(route);
    }
    for (const screen of ['start', 'cases', 'standards'] as const) expect(parseRoute(fragmentOf({ screen }))).toEqual({ screen });
  });

  it('keeps what the list is narrowed to', () => {
    const filter = { ...EVERYTHING, agency: ['甲县/市?场监管局'], item: ['art10-2' as const] };
    expect(parseRoute(fragmentOf({ screen: 'cases', filter }))).toEqual({ screen: 'cases', filter });
    expect(parseRoute(fragmentOf({ screen: 'dashboard', filter }))).toEqual({ screen: 'dashboard', filter });
    expect(parseRoute(fragmentOf({ screen: 'dashboard' }))).toEqual({ screen: 'dashboard' });
    expect(fragmentOf({ screen: 'cases', filter: { grade: ['优秀'] } })).toMatch(/^#\/cases\?grade=/);
    expect(parseRoute(fragmentOf({ screen: 'review', caseId: '甲?乙', page: 1 }))).toEqual({ screen: 'review', caseId: '甲?乙', page: 1 });
  });

  it('keeps what was searched for, also on the page that was found', () => {
    const search = { q: '罚款 5% & 加处', agency: ['泌阳县/水利局'], kind: ['penalty-ordinary' as const], at: { caseId: 'a?b', page: 7 } };
    expect(parseRoute(fragmentOf({ screen: 'search', search }))).toEqual({ screen: 'search', search });
    const review = { screen: 'review', caseId: 'a?b', page: 7, found: search } as const;
    expect(parseRoute(fragmentOf(review))).toEqual(review);
    expect(parseRoute('#/search')).toEqual({ screen: 'search', search: { q: '', agency: [], kind: [], at: null } });
    expect(parseRoute(`#/search?q=${'字'.repeat(101)}&kind=mischief&page=0&case=A`)).toEqual({ screen: 'search', search: { q: '字'.repeat(100), agency: [], kind: [], at: null } });
  });

  it('keeps the part of the ledger and the document', () => {
    for (const view of ['ledger', 'documents'] as const) expect(parseRoute(fragmentOf({ screen: 'rectification', view }))).toEqual({ screen: 'rectification', view });
    const document = { screen: 'notice', noticeId: '7b0e8a52-4a5d-4a0e-9f51-1f6c1c6a1f10' } as const;
    expect(parseRoute(fragmentOf(document))).toEqual(document);
    expect(parseRoute('#/rectification/document/%2e%2e')).toEqual({ screen: 'rectification', view: 'ledger' });
  });

  it('keeps which draft of a standard is open', () => {
    const route = { screen: 'standard-editor', draftId: '0b7c-4e' } as const;
    expect(fragmentOf(route)).toBe('#/standards/edit?draft=0b7c-4e');
    expect(parseRoute(fragmentOf(route))).toEqual(route);
    expect(parseRoute('#/standards/edit')).toEqual({ screen: 'standards' });
  });

  it('falls back to the list for anything else', () => {
    expect(parseRoute('')).toEqual({ screen: 'cases' });
    expect(parseRoute('#/case/')).toEqual({ screen: 'cases' });
    expect(parseRoute('#/case/%E0%A4%A')).toEqual({ screen: 'cases' });
    expect(parseRoute('#/case/P01/-5')).toEqual({ screen: 'review', caseId: 'P01', page: 1 });
  });
});
