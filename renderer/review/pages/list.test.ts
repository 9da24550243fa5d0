import { describe, expect, it } from 'vitest';
import type { Page } from '../../../shared/model';
import type { PageGroup } from './groups';
import { gridOf, nearGroups, placeGroups, scrollToPage, TITLE_HEIGHT } from './list';

const page = (number: number): Page => ({ number, source: { file: 'a.pdf', sha256: '00', index: number - 1 }, state: 'ocr', rotation: 0, width: 100, height: 140 });
const group = (from: number, to: number): PageGroup => ({ key: `${from}`, title: '证据材料', pages: Array.from({ length: to - from + 1 }, (_, i) => page(from + i)) });

describe('the list of 1,000 pages', () => {
  const grid = gridOf(140);
  const groups = placeGroups([group(1, 3), group(4, 4), ...Array.from({ length: 83 }, (_, i) => group(5 + i * 12, 16 + i * 12))], grid);

  it('sets two thumbnails beside each other where there is room', () => {
    expect(gridOf(140).columns).toBe(2);
    expect(gridOf(98).columns).toBe(1);
  });

  it('holds only what is near, without a hole', () => {
    const near = nearGroups(groups, grid, 5000, 6000);
    const numbers = near.flatMap(({ pages }) => pages.map(({ number }) => number));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.length).toBeLessThan(60);
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
  });

  it('brings every page into sight with its document\'s name, and moves no further than needed', () => {
    for (const number of [1, 4, 500, 1000]) {
      const scroll = scrollToPage(groups, grid, number, 20_000, 600);
      const seen = nearGroups(groups, grid, scroll + TITLE_HEIGHT, scroll + 600).flatMap(({ pages }) => pages.map((one) => one.number));
      expect(seen).toContain(number);
      expect(scrollToPage(groups, grid, number, scroll, 600)).toBe(scroll);
    }
  });
});
