import { describe, expect, it } from 'vitest';
import type { TemplateItem } from '../../../shared/model';
import { basesOf } from './bases';
import { deductionSumText, offeredReasons } from './reasons';

const item: TemplateItem = {
  id: 'a', title: '送达', standard: '', points: '5', art10: 'art10-2', basis: '', certainty: 'A', documents: [], absence: 'none', checks: [], subItems: [],
  deductions: [{ id: 'late', title: '逾期送达', points: '1', maximum: '2', checks: [] }],
};

describe('the library of reasons', () => {
  it('offers the standard\'s deductions first, then what was written before, nothing twice', () => {
    const used = [
      { id: null, reason: '回证未签日期', points: '0.5', uses: 3 },
      { id: 'late', reason: '逾期送达', points: '1', uses: 2 },
      { id: 'gone', reason: '见证人未签名', points: '1', uses: 1 },
    ];
    expect(offeredReasons(item, used).map(({ id, reason, group }) => [id, reason, group])).toEqual([
      ['late', '逾期送达', '标准所列'], [null, '回证未签日期', '以前用过'], [null, '见证人未签名', '以前用过'],
    ]);
  });

  it('says what occurrences come to and where a cap cuts', () => {
    expect(deductionSumText('0.1', 3, { item: '5' })).toBe('0.1分 × 3处 = 0.3分（本项满分5分）');
    expect(deductionSumText('1', 3, { maximum: '2', item: '5' })).toBe('1分 × 3处 = 3分，本条上限2分，扣2分');
    expect(deductionSumText('2', 4, { item: '5' })).toBe('2分 × 4处 = 8分，本项满分5分，扣5分');
    expect(deductionSumText('很多', 1, { item: '5' })).toBe('');
  });
});

describe('the provisions behind an item', () => {
  it('are named once each with all checks that rest on them', () => {
    const finding = (title: string, article: number) => ({
      id: title, check: title, title, item: 'art10-2' as const, status: 'pass' as const, level: 'deduct' as const, automation: 'automatic' as const,
      basis: { statute: '行政处罚法', article, certainty: 'A' as const, source: '' }, message: '', evidence: [], confidence: 1,
    });
    expect(basesOf([finding('告知', 44), finding('立案', 54), finding('陈述申辩', 44)]).map(({ basis, titles }) => [basis.article, titles])).toEqual([
      [44, ['告知', '陈述申辩']], [54, ['立案']],
    ]);
  });
});
