import { describe, expect, it } from 'vitest';
import { lastOfMonth, monthOf, monthTitle, nextMonth, weeksOf } from './month';

describe('the month beside the ledger', () => {
  it('shows whole weeks from Monday, with every day of the month once', () => {
    const weeks = weeksOf('2026-02-01');
    // 1 February 2026 is a Sunday: the first week begins in January.
    expect(weeks.map((week) => week[0]?.date)).toEqual(['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']);
    expect(weeks.flat().filter(({ inMonth }) => inMonth).map(({ day }) => day)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it('knows leap days and year ends', () => {
    expect(lastOfMonth('2028-02-01')).toBe('2028-02-29');
    expect([nextMonth('2025-12-01', 1), nextMonth('2026-01-01', -1)]).toEqual(['2026-01-01', '2025-12-01']);
    expect([monthOf('2025-10-09'), monthTitle('2025-10-01')]).toEqual(['2025-10-01', '2025年10月']);
  });
});
