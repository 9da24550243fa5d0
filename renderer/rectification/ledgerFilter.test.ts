import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterOf, isFiltered } from './ledgerFilter';

describe('what is chosen above the ledger', () => {
  it('asks for everything while nothing is chosen', () => {
    expect([filterOf(EVERYTHING), isFiltered(EVERYTHING)]).toEqual([{}, false]);
    expect(isFiltered({ ...EVERYTHING, text: '  ' })).toBe(false);
  });

  it('asks for what was chosen and nothing else', () => {
    const choice = { ...EVERYTHING, agency: '甲局', states: ['overdue'], due: { from: '2025-10-01', to: '2025-10-31' } } as const;
    expect([filterOf(choice), isFiltered(choice)]).toEqual([{ agency: '甲局', states: ['overdue'], dueFrom: '2025-10-01', dueTo: '2025-10-31' }, true]);
  });
});
