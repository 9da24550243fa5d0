import { describe, expect, it } from 'vitest';
import { hitAt } from './hits';

const hits = [2, 2, 5, 9].map((page) => ({ page, boxes: [], before: '', text: '元', after: '' }));

describe('going from hit to hit', () => {
  it('begins where the reader is and goes round', () => {
    expect(hitAt(hits, 3, 0)).toBe(2);
    expect(hitAt(hits, 3, 2)).toBe(0);
    expect(hitAt(hits, 1, -1)).toBe(3);
    expect(hitAt(hits, 3, -7)).toBe(3);
    expect(hitAt(hits, 10, 0)).toBe(0);
    expect(hitAt([], 1, 3)).toBe(-1);
  });
});
