import type { Box } from '../../shared/model';
import type { Grey } from './raster';
import type { Raster } from './types';

/** Red at least this bright, and this far above the other channels, is ink and not tinted paper. */
const BRIGHT = 100;
const DISTANCE = 45;

/**
 * How red a pixel is, 0 (paper, black, blue, yellow) to 255. Orange and skin tones, whose green stands well above their
 * blue, count as not red: photographs are full of them.
 */
export function rednessOf(r: number, g: number, b: number): number {
  const distance = r - Math.max(g, b);
  return r < BRIGHT || distance < DISTANCE || Math.abs(g - b) > distance ? 0 : Math.min(255, distance * 2);
}

/** Share of what is dark in a box that is red ink, 0..1. */
export function redShare(raster: Raster, box: Box): number {
  const { width, data } = raster;
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const [right, bottom] = [Math.min(width, Math.ceil(box.x + box.width)), Math.min(raster.height, Math.ceil(box.y + box.height))];
  let dark = 0;
  let red = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const i = (y * width + x) * 3;
      // Red ink is as dark in the green channel as black ink.
      if ((data[i + 1] ?? 0) > 150) continue;
      dark++;
      if (rednessOf(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) > 0) red++;
    }
  return dark === 0 ? 0 : red / dark;
}

/** A picture of the red ink alone: black where the page is red, white elsewhere. */
export function redInkPicture(raster: Raster, x: number, y: number, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let source = ((y + row) * raster.width + x) * 3;
    for (let column = 0; column < width; column++, source += 3)
      data[row * width + column] = 255 - rednessOf(raster.data[source] ?? 0, raster.data[source + 1] ?? 0, raster.data[source + 2] ?? 0);
  }
  return { width, height, data };
}

/** Of each square every second pixel each way is looked at, once squares are this large. */
const SPARSE_FROM = 3;

/** A reduced picture: the mean darkness over squares of `cell` pixels, for pages without colour. */
export function darknessOf(raster: Raster, cell: number): Grey {
  return reduce(raster, cell, (data, i) => 255 - ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3);
}

/** A reduced picture: the mean of `value` at a pixel's place in the data, over squares of `cell` pixels. */
function reduce({ width: full, height: tall, data }: Raster, cell: number, value: (data: Uint8Array, i: number) => number): Grey {
  const width = Math.max(1, Math.floor(full / cell));
  const height = Math.max(1, Math.floor(tall / cell));
  const sums = new Uint32Array(width * height);
  const step = cell >= SPARSE_FROM ? 2 : 1;
  const samples = Math.ceil(cell / step) ** 2;
  for (let row = 0; row < height; row++)
    for (let dy = 0; dy < cell; dy += step) {
      const start = (row * cell + dy) * full;
      for (let column = 0, at = row * width; column < width; column++, at++)
        for (let dx = 0; dx < cell; dx += step) sums[at] = (sums[at] ?? 0) + value(data, (start + column * cell + dx) * 3);
    }
  return { width, height, data: Uint8Array.from(sums, (sum) => sum / samples) };
}

/** Long side of the picture in which red ink, and rings of seals, are looked for: about 50 dpi on A4, where a seal's rim is two pixels. */
const REDUCED_SIDE = 585;

/** How red a page is, square by square. */
export interface Redness {
  /** Side of a square in pixels of the page. */
  readonly cell: number;
  readonly picture: Grey;
}

/** The redness of a page: two stages look at it. */
export function rednessOfPage(raster: Raster): Redness {
  const cell = Math.max(1, Math.round(Math.max(raster.width, raster.height) / REDUCED_SIDE));
  return {
    cell,
    picture: reduce(raster, cell, (data, i) => {
      const r = data[i] ?? 0;
      // Most pixels are paper or black ink and end here.
      return r < BRIGHT || r - (data[i + 1] ?? 0) < DISTANCE ? 0 : rednessOf(r, data[i + 1] ?? 0, data[i + 2] ?? 0);
    }),
  };
}

/**
 * Rectangles around what is red, in cells of a reduced redness picture; parts nearer than `join` cells belong together.
 * Largest first.
 */
export function redRegions(redness: Grey, join: number): Box[] {
  const { width, height, data } = redness;
  const seen = new Uint8Array(data.length);
  const found: { box: Box; cells: number }[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] === 1 || !isRed(data, start)) continue;
    const queue = [start];
    seen[start] = 1;
    let [left, top, right, bottom, cells] = [width, height, 0, 0, 0];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      cells++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let ny = Math.max(0, y - join); ny <= Math.min(height - 1, y + join); ny++)
        for (let nx = Math.max(0, x - join); nx <= Math.min(width - 1, x + join); nx++) {
          const next = ny * width + nx;
          if (seen[next] === 1 || !isRed(data, next)) continue;
          seen[next] = 1;
          queue.push(next);
        }
    }
    found.push({ box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }, cells });
  }
  return found.filter((f) => f.cells >= 12).sort((a, b) => b.cells - a.cells).map((f) => f.box);
}

const isRed = (data: Uint8Array, at: number): boolean => (data[at] ?? 0) > 24;
