import { describe, expect, it } from 'vitest';
import { cropLine, CROP_HEIGHT, toPlanes } from './crop';
import { turnQuadUpsideDown } from './quads';
import { channelOf, isGreyPage, turnRaster } from './raster';
import type { Raster } from './types';

/** A raster whose red channel holds the given rows. */
function raster(rows: readonly (readonly number[])[]): Raster {
  return { width: rows[0]?.length ?? 0, height: rows.length, data: Uint8Array.from(rows.flat().flatMap((v) => [v, v + 1, v + 2])) };
}
function rows(r: Raster): number[][] {
  const red = channelOf(r, 0);
  return Array.from({ length: r.height }, (_, y) => [...red.data.subarray(y * r.width, (y + 1) * r.width)]);
}

describe('turning a page', () => {
  const page = raster([[1, 2, 3], [4, 5, 6]]);
  it('turns clockwise', () => {
    expect(rows(turnRaster(page, 90))).toEqual([[4, 1], [5, 2], [6, 3]]);
    expect(rows(turnRaster(page, 180))).toEqual([[6, 5, 4], [3, 2, 1]]);
    expect(rows(turnRaster(page, 270))).toEqual([[3, 6], [2, 5], [1, 4]]);
    expect(turnRaster(page, 0)).toBe(page);
  });
  it('keeps the channels together', () => {
    expect([...turnRaster(page, 270).data.subarray(0, 3)]).toEqual([3, 4, 5]);
  });
  it('turns boxes with the page', () => {
    expect(turnQuadUpsideDown([[10, 20], [30, 20], [30, 25], [10, 25]], 100, 50)).toEqual([[70, 25], [90, 25], [90, 30], [70, 30]]);
  });
});

describe('cutting a line out', () => {
  it('straightens a slanted line to 48 pixels', () => {
    // Dark below the diagonal-ish line y = x / 4 + 40, white above: along the quad the upper half must be white.
    const width = 400;
    const height = 240;
    const data = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = y > x / 4 + 60 ? 0 : 255;
    const crop = cropLine({ width, height, data }, [[40, 46], [360, 126], [352, 172], [32, 92]]);
    expect(crop.data).toHaveLength(crop.width * CROP_HEIGHT);
    const at = (u: number, v: number): number => crop.data[Math.round(v) * crop.width + Math.round(u)] ?? 0;
    for (const u of [0.1, 0.5, 0.9]) {
      expect(at(crop.width * u, 8)).toBeCloseTo(1, 1);
      expect(at(crop.width * u, 40)).toBeCloseTo(-1, 1);
    }
  });
  it('reads beyond the page as its edge, and pads with grey', () => {
    const crop = cropLine({ width: 4, height: 4, data: new Uint8Array(16).fill(255) }, [[-10, -10], [20, -10], [20, 5], [-10, 5]]);
    expect(Math.min(...crop.data)).toBeCloseTo(1);
    const planes = toPlanes(crop, 128);
    expect(planes).toHaveLength(3 * 48 * 128);
    expect(planes[127]).toBe(0);
    expect(planes[2 * 48 * 128]).toBeCloseTo(1);
  });
});

describe('grey pages', () => {
  it('takes yellowed paper for grey and a red seal for colour', () => {
    const yellowed = new Uint8Array(3 * 30_000).map((_, i) => [250, 246, 232][i % 3] ?? 0);
    expect(isGreyPage({ width: 300, height: 100, data: yellowed })).toBe(true);
    const sealed = yellowed.slice();
    for (let i = 0; i < 3 * 600; i += 3) sealed.set([214, 60, 60], i);
    expect(isGreyPage({ width: 300, height: 100, data: sealed })).toBe(false);
  });
});
