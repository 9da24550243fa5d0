import { describe, expect, it } from 'vitest';
import { findSeals } from './seals';
import type { Raster } from './types';

/** An A4 page at 75 dpi with things painted on it. */
function page(paint: (set: (x: number, y: number, r: number, g: number, b: number) => void) => void): Raster {
  const [width, height] = [1240, 1754];
  const data = new Uint8Array(width * height * 3).fill(245);
  paint((x, y, r, g, b) => {
    const [px, py] = [Math.round(x), Math.round(y)];
    if (px >= 0 && py >= 0 && px < width && py < height) data.set([r, g, b], (py * width + px) * 3);
  });
  return { width, height, data };
}
const PIXELS_PER_MM = 1754 / 297;

type Set = (x: number, y: number, r: number, g: number, b: number) => void;
function ring(set: Set, x: number, y: number, diameterMm: number, colour: readonly [number, number, number], from = 0, to = 360): void {
  const radius = (diameterMm / 2) * PIXELS_PER_MM;
  for (let r = radius - 6; r <= radius; r += 0.5)
    for (let a = from; a < to; a += 0.15) set(x + Math.cos((a * Math.PI) / 180) * r, y + Math.sin((a * Math.PI) / 180) * r, ...colour);
}
/** Rows of strokes as irregular as writing, from a fixed seed. */
function writing(set: Set, colour: readonly [number, number, number]): void {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let row = 120; row < 1600; row += 60)
    for (let x = 150; x < 1090; x += 34)
      for (let stroke = 0; stroke < 6; stroke++) {
        const [sx, sy, dx, dy] = [x + random() * 26, row + random() * 26, random() - 0.5, random() - 0.5];
        for (let t = 0; t < 18; t++) for (const w of [0, 1, 2]) set(sx + dx * t + w, sy + dy * t, ...colour);
      }
}

describe('seals', () => {
  it('finds a red seal over writing and frames it', () => {
    const [seal, ...others] = findSeals(page((set) => {
      writing(set, [40, 40, 40]);
      ring(set, 850, 1300, 42, [214, 50, 50]);
    }));
    expect(others).toEqual([]);
    const middle = [(seal?.x ?? 0) + (seal?.width ?? 0) / 2, (seal?.y ?? 0) + (seal?.height ?? 0) / 2];
    expect(Math.hypot((middle[0] ?? 0) - 850, (middle[1] ?? 0) - 1300)).toBeLessThan(12);
    expect((seal?.width ?? 0) / PIXELS_PER_MM).toBeGreaterThan(39);
    expect((seal?.width ?? 0) / PIXELS_PER_MM).toBeLessThan(47);
  });

  it('finds two seals', () => {
    expect(findSeals(page((set) => {
      ring(set, 350, 1300, 38, [214, 50, 50]);
      ring(set, 850, 1300, 42, [214, 50, 50]);
    }))).toHaveLength(2);
  });

  it('finds a dark ring on a grey scan', () => {
    expect(findSeals(page((set) => {
      writing(set, [40, 40, 40]);
      ring(set, 850, 1300, 42, [120, 120, 120]);
    }))).toHaveLength(1);
  });

  it('finds no seal in writing, red or black, in half a ring, nor in a punched hole', () => {
    expect(findSeals(page((set) => writing(set, [40, 40, 40])))).toEqual([]);
    expect(findSeals(page((set) => writing(set, [214, 50, 50])))).toEqual([]);
    expect(findSeals(page((set) => ring(set, 850, 1300, 42, [214, 50, 50], 0, 150)))).toEqual([]);
    expect(findSeals(page((set) => ring(set, 60, 880, 6, [90, 90, 90])))).toEqual([]);
  });
});
