import type { Box } from '../../../shared/model';
import type { Raster } from '../types';

/** A blot in a picture of marked cells: a finger or a stamp, told apart by its outline. */
export interface Blot {
  /** Share of the ellipse inside its box that holds marked cells, seen in blocks. */
  readonly filled: number;
  /** Share of the four corners outside that ellipse that are marked. */
  readonly corners: number;
  /** The weakest of the four sides of its box: share of its length along which something is marked. */
  readonly frame: number;
}

/** Blocks each way into which a blot is divided. */
const BLOCKS = 6;

/** The outline of what is marked in a box of a picture (`marked` > 0). */
export function outlineOf(marked: Uint8Array, width: number, box: Box): Blot {
  const inside = new Float64Array(BLOCKS * BLOCKS);
  let [corner, cornerMarked] = [0, 0];
  const band = { x: Math.max(1, Math.round(box.width * 0.14)), y: Math.max(1, Math.round(box.height * 0.14)) };
  const sides = { left: new Uint8Array(box.height), right: new Uint8Array(box.height), top: new Uint8Array(box.width), bottom: new Uint8Array(box.width) };
  for (let row = 0; row < box.height; row++)
    for (let column = 0; column < box.width; column++) {
      const is = (marked[(box.y + row) * width + box.x + column] ?? 0) > 0;
      const dx = (column + 0.5) / box.width - 0.5;
      const dy = (row + 0.5) / box.height - 0.5;
      const outside = dx * dx + dy * dy > 0.27;
      if (outside) corner++;
      if (!is) continue;
      if (outside) cornerMarked++;
      const block = Math.floor(((row + 0.5) / box.height) * BLOCKS) * BLOCKS + Math.floor(((column + 0.5) / box.width) * BLOCKS);
      inside[block] = (inside[block] ?? 0) + 1;
      if (column < band.x) sides.left[row] = 1;
      if (column >= box.width - band.x) sides.right[row] = 1;
      if (row < band.y) sides.top[column] = 1;
      if (row >= box.height - band.y) sides.bottom[column] = 1;
    }
  const least = ((box.width * box.height) / (BLOCKS * BLOCKS)) * 0.15;
  let [blocks, marks] = [0, 0];
  for (let row = 0; row < BLOCKS; row++)
    for (let column = 0; column < BLOCKS; column++) {
      const dx = (column + 0.5) / BLOCKS - 0.5;
      const dy = (row + 0.5) / BLOCKS - 0.5;
      if (dx * dx + dy * dy > 0.2) continue;
      blocks++;
      if ((inside[row * BLOCKS + column] ?? 0) >= least) marks++;
    }
  const share = (side: Uint8Array): number => side.reduce((sum, value) => sum + value, 0) / side.length;
  return {
    filled: marks / blocks,
    corners: corner === 0 ? 0 : cornerMarked / corner,
    frame: Math.min(share(sides.left), share(sides.right), share(sides.top), share(sides.bottom)),
  };
}

/** Size of an inked finger in mm, with room for a rolled or slanting one. */
const FINGER_MM = { least: 8, most: 30, longest: 2.2 } as const;

/** Whether a box of this size and outline may be a fingerprint: an evenly filled ellipse. */
export function isFinger(widthMm: number, heightMm: number, { filled, corners }: Blot): boolean {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  return short >= FINGER_MM.least && long >= 10 && long <= FINGER_MM.most && long / short <= FINGER_MM.longest && filled >= 0.75 && corners <= 0.2;
}

/** Brightness must swing by this much between a ridge and the furrow beside it: more than the noise of a scan. */
const SWING = 28;

/** Turns of a row of values between high and low, each by at least {@link SWING}. */
function turns(values: readonly number[]): number {
  let [changes, side] = [0, 0];
  let extreme = values[0] ?? 0;
  for (const value of values) {
    const swing = value - extreme;
    if (side !== 1 && swing >= SWING) {
      changes++;
      [side, extreme] = [1, value];
    } else if (side !== -1 && swing <= -SWING) {
      changes++;
      [side, extreme] = [-1, value];
    } else if ((side === 1 && swing > 0) || (side === -1 && swing < 0)) extreme = value;
  }
  return changes;
}

/** Changes between dark and bright per mm along lines through the middle of a box, in the direction that has more of them. */
export function ridgesPerMm(raster: Raster, box: Box, pixelsPerMm: number): number {
  const along = (horizontal: boolean): number => {
    let [changes, length] = [0, 0];
    const across = horizontal ? box.height : box.width;
    const run = horizontal ? box.width : box.height;
    for (let line = Math.floor(across * 0.3); line < across * 0.7; line += 3) {
      const values: number[] = [];
      for (let i = Math.floor(run * 0.2); i < run * 0.8; i++) {
        const [x, y] = horizontal ? [box.x + i, box.y + line] : [box.x + line, box.y + i];
        values.push(raster.data[(Math.floor(y) * raster.width + Math.floor(x)) * 3 + 1] ?? 0);
      }
      changes += turns(values);
      length += values.length;
    }
    return length === 0 ? 0 : (changes / length) * pixelsPerMm;
  };
  return Math.max(along(true), along(false));
}
