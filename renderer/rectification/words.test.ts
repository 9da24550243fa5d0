import { describe, expect, it } from 'vitest';
import { daysLeftText, termText, urgencyOf } from './words';

describe('how pressing a term is', () => {
  it('changes at seven, three and no days, and on the day after', () => {
    expect([8, 7, 4, 3, 1, 0, -1].map(urgencyOf)).toEqual(['later', 'near', 'near', 'soon', 'soon', 'today', 'overdue']);
    expect(urgencyOf(null)).toBeNull();
  });

  it('is said in words', () => {
    expect([3, 0, -3].map(daysLeftText)).toEqual(['还有3日', '今日到期', '逾期3日']);
    const basis = { text: '', certainty: 'A' } as const;
    expect(termText({ count: 30, unit: 'day', rollForward: true, basis })).toBe('30日（末日遇节假日顺延）');
    expect(termText({ count: 10, unit: 'working-day', rollForward: false, basis })).toBe('10个工作日');
  });
});
