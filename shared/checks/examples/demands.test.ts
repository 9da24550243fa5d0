import { describe, expect, it } from 'vitest';
import type { FindingStatus } from '../../model';
import { hasBothSides, hasNearMiss } from './demands';
import { examples } from './example';

type Day = readonly [day: string, status: FindingStatus];
const on = (...days: readonly Day[]) => examples('any', days.map(([closingDate, status]) => [closingDate, { closingDate }, status]));

describe('both sides of a limit', () => {
  it.each<[string, readonly Day[], boolean]>([
    ['day before, day, day after', [['2025-07-08', 'pass'], ['2025-07-09', 'pass'], ['2025-07-10', 'problem']], true],
    ['over a weekend', [['2025-07-10', 'pass'], ['2025-07-11', 'pass'], ['2025-07-14', 'confirm']], true],
    ['the limit itself left out', [['2025-07-08', 'pass'], ['2025-07-10', 'problem']], false],
    ['nothing after it', [['2025-07-08', 'pass'], ['2025-07-09', 'pass']], false],
    ['a day further than the limit', [['2025-07-08', 'pass'], ['2025-07-09', 'pass'], ['2025-07-11', 'problem']], false],
    ['all three alike', [['2025-07-08', 'problem'], ['2025-07-09', 'problem'], ['2025-07-10', 'confirm']], false],
  ])('%s', (_what, days, shown) => expect(hasBothSides(on(...days))).toBe(shown));

  it('not by steps of different values', () => {
    const mixed = examples('any', [['a', { closingDate: '2025-07-08' }, 'pass'], ['b', { closingDate: '2025-07-09' }, 'pass'], ['c', { closingDate: '2025-07-09', fineAmount: 20_001 }, 'problem']]);
    expect(hasBothSides(mixed)).toBe(false);
  });
});

describe('a near miss', () => {
  const seen = (...rows: readonly (readonly [string, boolean, FindingStatus])[]) => rows.flatMap(([row, sealed, status]) => examples('any', [[row, {}, status]], { sheets: [{ type: '催告书', rows: [row], sealed }] }));
  it('differs in one part of the case', () => {
    expect(hasNearMiss(on(['2025-07-08', 'pass'], ['2025-08-20', 'problem']))).toBe(true);
    expect(hasNearMiss(seen(['某局', true, 'pass'], ['某局', false, 'confirm']))).toBe(true);
  });
  it('not in two', () => {
    expect(hasNearMiss(seen(['某局', true, 'pass'], ['他局', false, 'confirm']))).toBe(false);
  });
  it('does not alarm', () => {
    expect(hasNearMiss(on(['2025-07-08', 'confirm'], ['2025-08-20', 'problem']))).toBe(false);
  });
});
