import { describe, expect, it } from 'vitest';
import { bandsWithin } from './bands';

const bands = Array.from({ length: 1000 }, (_, i) => ({ top: i * 100, bottom: i * 100 + 90 }));

describe('what of a long column is near', () => {
  it('finds the strips in sight, and only those', () => {
    expect(bandsWithin(bands, 250, 640)).toEqual({ first: 2, last: 6 });
    expect(bandsWithin(bands, 295, 299)).toEqual({ first: 3, last: 2 });
    expect(bandsWithin(bands, -500, 10)).toEqual({ first: 0, last: 0 });
    expect(bandsWithin(bands, 99_950, 200_000)).toEqual({ first: 999, last: 999 });
    expect(bandsWithin([], 0, 100)).toEqual({ first: 0, last: -1 });
  });

  it('takes both of a pair side by side', () => {
    const pairs = [0, 0, 1, 1].map((row) => ({ top: row * 100, bottom: row * 100 + 90 }));
    expect(bandsWithin(pairs, 0, 50)).toEqual({ first: 0, last: 1 });
    expect(bandsWithin(pairs, 150, 160)).toEqual({ first: 2, last: 3 });
  });
});
