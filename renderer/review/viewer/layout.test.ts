import { describe, expect, it } from 'vitest';
import { anchorAt, boxInColumn, layoutColumn, NOTICE_HEIGHT, pageAt, pointOf, scrollFor } from './layout';
import { boxBetween, turnedBox, uprightBox } from './turn';
import { FIRST_VIEW } from './view';

const a4 = { width: 1654, height: 2339, notice: false };
const wide = { width: 2339, height: 1654, notice: false };
const room = { width: 832, height: 600 };

describe('the column of pages', () => {
  it('puts pages of any size one below the other, in the middle, without overlapping', () => {
    const { pages, width, height } = layoutColumn([a4, wide, { ...a4, notice: true }], { ...FIRST_VIEW, fit: 0.5 }, room);
    expect(width).toBe(832);
    pages.forEach((page, i) => {
      expect(page.left + page.width / 2).toBeCloseTo(416);
      expect(page.top).toBeGreaterThan(pages[i - 1]?.bottom ?? 0);
    });
    expect((pages[2]?.sheetTop ?? 0) - (pages[2]?.top ?? 0)).toBeCloseTo(NOTICE_HEIGHT);
    expect(height).toBeGreaterThan(pages[2]?.bottom ?? 0);
  });

  it('puts two side by side in one row, an odd last one alone', () => {
    const { pages } = layoutColumn([a4, wide, a4], { ...FIRST_VIEW, twoUp: true }, room);
    const [first, second, third] = pages;
    expect(second?.top).toBe(first?.top);
    expect(second?.left).toBeGreaterThanOrEqual((first?.left ?? 0) + (first?.width ?? 0));
    expect((second?.left ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual(room.width);
    expect(third?.top).toBeGreaterThan(first?.bottom ?? 0);
    expect(pageAt(pages, 20, 10)).toBe(0);
    expect(pageAt(pages, 20, 800)).toBe(1);
  });

  it('knows 1,000 pages, and which stands at a height', () => {
    const layout = layoutColumn(Array.from({ length: 1000 }, (_, i) => (i % 7 === 0 ? wide : a4)), FIRST_VIEW, room);
    for (const index of [0, 1, 499, 999]) {
      const page = layout.pages[index];
      expect(pageAt(layout.pages, (page?.sheetTop ?? 0) + 5)).toBe(index);
    }
    expect(pageAt(layout.pages, 1e9)).toBe(999);
  });

  it('finds the reading position again after zooming and pairing', () => {
    const before = layoutColumn([a4, a4, wide, a4], FIRST_VIEW, room);
    const anchor = anchorAt(before, { x: 300, y: (before.pages[2]?.sheetTop ?? 0) + 100 });
    expect(anchor?.index).toBe(2);
    const after = layoutColumn([a4, a4, wide, a4], { ...FIRST_VIEW, fit: 3, twoUp: true }, room);
    const point = anchor === null ? null : pointOf(after, anchor);
    expect(anchorAt(after, point ?? { x: 0, y: 0 })).toEqual({ index: 2, across: expect.closeTo(anchor?.across ?? 0) as number, down: expect.closeTo(anchor?.down ?? 0) as number });
  });

  it('leaves the window where it is when a place is well in sight, else shows it in the middle', () => {
    expect(scrollFor(1000, 600, 1200, 40)).toBe(1000);
    expect(scrollFor(0, 600, 1200, 40)).toBe(920);
    expect(scrollFor(0, 600, 10, 40)).toBe(0);
    expect(scrollFor(0, 600, 1000, 900)).toBe(952);
  });
});

describe('boxes on a turned page', () => {
  const box = { x: 100, y: 200, width: 300, height: 50 };
  const page = { width: 1000, height: 2000 };

  it('turns to the right and back', () => {
    expect(turnedBox(box, page, 90)).toEqual({ x: 1750, y: 100, width: 50, height: 300 });
    for (const turn of [0, 90, 180, 270] as const) expect(uprightBox(turnedBox(box, page, turn), page, turn)).toEqual(box);
  });

  it('stands inside the sheet in the column', () => {
    for (const turn of [0, 90, 180, 270] as const) {
      const [placed] = layoutColumn([{ ...page, notice: false }], { ...FIRST_VIEW, turn }, room).pages;
      if (placed === undefined) throw new Error('no page');
      const shown = boxInColumn(box, page, placed, turn);
      expect(shown.x).toBeGreaterThan(placed.left);
      expect(shown.x + shown.width).toBeLessThan(placed.left + placed.width);
      expect(shown.y + shown.height).toBeLessThan(placed.sheetTop + placed.height);
    }
  });

  it('ends at the edge of the page when the drag goes beyond it', () => {
    expect(boxBetween({ x: 900, y: 50 }, { x: 1200, y: -10 }, page)).toEqual({ x: 900, y: 0, width: 100, height: 50 });
  });
});
