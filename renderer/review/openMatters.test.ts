import { describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../shared/contract';
import type { Finding, Page, ScoreLine, TemplateItem, TemplateSection } from '../../shared/model';
import { pagesInView, unreadPages } from './coverage';
import { openMatters } from './openMatters';

const page = (number: number, state: Page['state'] = 'ocr'): Page => ({ number, source: { file: 'a.pdf', sha256: '00', index: number - 1 }, state, rotation: 0, width: 100, height: 140 });
const line = (id: string, over: Partial<ScoreLine>): ScoreLine => {
  const item: TemplateItem = {
    id, title: `项${id}`, standard: '', points: '5', art10: 'art10-2', basis: '', certainty: 'A', documents: [], absence: 'none', checks: [], subItems: [], deductions: [],
  };
  const section: TemplateSection = { id: 's', title: '', kind: 'points', notApplicable: 'exclude', items: [item] };
  return { section, item, state: 'judged', applicable: true, vetoed: false, deductions: [], deducted: '0', awarded: '5', note: '', findings: [], evidence: [], judgement: null, ...over };
};
const finding: Finding = {
  id: 'f1', check: 'f1', title: '印章', item: 'art10-2', status: 'confirm', level: 'deduct', automation: 'to-confirm', basis: { statute: '行政处罚法', article: 59, certainty: 'A', source: '' },
  message: '', evidence: [], confidence: 1,
};
const detail = (over: Partial<CaseDetail>): CaseDetail => {
  const pages = over.pages ?? [page(1), page(2)];
  return {
    summary: {
      caseId: 'A', caseName: '', agency: '', party: '', kind: 'penalty-ordinary', pages: pages.length, pagesDone: pages.length, errors: [], problems: 0, toConfirm: 0, total: null,
      grade: null, vetoed: false, openLines: 0, found: [], reviewers: [], state: 'reviewing',
    },
    file: { id: 'A', source: '', pages, errors: [], ignoredFiles: [] },
    pages, documents: [], facts: [], findings: [], verdicts: [], corrections: [], sheet: null, attached: [], seen: [{ by: '王', pages: [1, 2], at: '' }],
    finishedBy: null, finishedAt: null, canUndo: false, canRedo: false, ...over,
  };
};
const sheetOf = (lines: readonly ScoreLine[]): NonNullable<CaseDetail['sheet']> => ({
  templateId: 't', templateVersion: '1', templateHash: '', rules: { fullMarks: '100', rounding: { decimals: 2, mode: 'half-up' }, grades: [], vetoOutcome: 'zero' }, lines, denominator: '100', earned: '0', baseDeducted: '0', bonus: '0', total: '0', grade: '', vetoed: false, steps: [], openLines: 0, confirmed: false,
});

describe('what is open before finishing', () => {
  it('is nothing when every item is judged, every doubt answered and every page seen', () => {
    expect(openMatters(detail({ sheet: sheetOf([line('a', {})]) }))).toEqual([]);
  });

  it('leads to the items, vetoes apart from the others', () => {
    const lines = [line('a', { state: 'proposed' }), line('b', { state: 'proposed', vetoed: true }), line('c', { vetoed: true }), line('d', { vetoed: true, note: '无告知' })];
    expect(openMatters(detail({ sheet: sheetOf(lines) })).map(({ text, links }) => [text, links.map(({ to }) => to)])).toEqual([
      ['1个否决项未经人工确认', [{ item: 'b' }]], ['1个否决项没有写明认定理由', [{ item: 'c' }]], ['1个评分项未经人工确认', [{ item: 'a' }]],
    ]);
  });

  it('leads to doubts without an answer and to pages that nobody saw', () => {
    const open = detail({ findings: [finding], pages: [page(1), page(2), page(3), page(4, 'blank')] });
    expect(openMatters(open).map(({ text, links }) => [text, links.map(({ to }) => to)])).toEqual([
      ['1条检查发现待确认', [{ finding: 'f1' }]], ['1页没有人看过', [{ page: 3 }]],
    ]);
    expect(openMatters({ ...open, verdicts: [{ findingId: 'f1', verdict: 'rejected', reason: '有印章', by: '王', at: '' }] })).toHaveLength(1);
  });
});

describe('pages that were read', () => {
  it('count whoever saw them', () => {
    const seen = [{ by: '王', pages: [1], at: '' }, { by: '李', pages: [3], at: '' }];
    expect(unreadPages({ pages: [1, 2, 3].map((number) => page(number)), seen })).toEqual([2]);
  });

  it('are two at a time where pages stand in pairs', () => {
    expect([pagesInView(3, 5, false), pagesInView(4, 5, true), pagesInView(5, 5, true)]).toEqual([[3], [3, 4], [5]]);
  });
});
