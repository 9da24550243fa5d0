import { describe, expect, it } from 'vitest';
import { nextTurn, shownSize, zoomOf, zoomStep } from './view';

const a4 = { width: 1654, height: 2339 };

describe('showing a page', () => {
  it('fits the width of the window, turned or not', () => {
    const zoom = zoomOf('width', a4, 0, { width: 832, height: 500 });
    expect(shownSize(a4, zoom).width).toBeCloseTo(800);
    const turned = zoomOf('width', a4, 90, { width: 832, height: 500 });
    expect(shownSize(a4, turned).height).toBeCloseTo(800);
  });

  it('fits the whole page whichever side is short', () => {
    const size = shownSize(a4, zoomOf('page', a4, 0, { width: 2000, height: 532 }));
    expect(size.height).toBeCloseTo(500);
    expect(size.width).toBeLessThan(500);
  });

  it('shows a scan at any resolution in paper size at 100%', () => {
    expect(shownSize({ width: 2480, height: 3508 }, 1).width).toBeCloseTo(shownSize(a4, 1).width);
  });

  it('zooms in steps up to the ends and turns right round', () => {
    expect(zoomStep(1, 1)).toBe(1.25);
    expect(zoomStep(0.93, -1)).toBe(0.8);
    expect(zoomStep(4, 1)).toBe(4);
    expect(zoomStep(0.25, -1)).toBe(0.25);
    expect([0, 90, 180, 270].map((turn) => nextTurn(turn as 0 | 90 | 180 | 270))).toEqual([90, 180, 270, 0]);
  });
});
