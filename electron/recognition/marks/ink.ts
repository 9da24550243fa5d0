import type { Box, TextLine } from '../../../shared/model';
import type { Raster } from '../types';

/** Long side of the picture that marks are looked for in: 75 to 100 dpi on A4, where a pen stroke is one or two cells wide. */
const REDUCED_SIDE = 1000;
/** Long side of the paper in millimetres: A4, as where seals are looked for. */
const PAPER_MM = 297;
/** Side of the squares over which the paper's brightness is taken, in cells. */
const TILE = 32;
/** How much darker than its paper a cell must be: pencil and faint copies are just above, noise of scanners below. */
const CONTRAST = 36;
/** Straight runs longer than this, in mm, are printed rules and not strokes of a pen. */
const RULE_MM = 7;

/** Which cells of the reduced page are ink. */
export interface InkPicture {
  readonly width: number;
  readonly height: number;
  /** Pixels of the page per cell. */
  readonly cell: number;
  readonly cellsPerMm: number;
  /** How much darker than the paper, 0 where there is no ink. */
  readonly ink: Uint8Array;
}

/** The page's ink of any colour but green: where the green channel is clearly darker than the paper around it. */
export function inkOf(raster: Raster): InkPicture {
  const longSide = Math.max(raster.width, raster.height);
  const cell = Math.max(1, Math.round(longSide / REDUCED_SIDE));
  const width = Math.max(1, Math.floor(raster.width / cell));
  const height = Math.max(1, Math.floor(raster.height / cell));
  const grey = reducedGreen(raster, cell, width, height);
  const ink = new Uint8Array(grey.length);
  const paper = paperOf(grey, width, height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / TILE) * paper.columns;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const darker = (paper.brightness[row + Math.floor(x / TILE)] ?? 0) - (grey[at] ?? 0);
      if (darker >= CONTRAST) ink[at] = darker;
    }
  }
  return { width, height, cell, cellsPerMm: longSide / cell / PAPER_MM, ink };
}

/** Means of the green channel over squares of `cell` pixels, of which those on the two diagonals are looked at. */
function reducedGreen({ width: pixels, data }: Raster, cell: number, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const rowBytes = pixels * 3;
  const offsets: number[] = [];
  for (let i = 0; i < cell; i++) offsets.push(i * rowBytes + i * 3, i * rowBytes + (cell - 1 - i) * 3);
  const [first = 0, second = 0, third = 0, fourth = 0] = offsets;
  for (let row = 0, to = 0; row < height; row++) {
    let at = row * cell * rowBytes + 1;
    if (cell === 2)
      for (let column = 0; column < width; column++, at += 6)
        grey[to++] = ((data[at + first] ?? 0) + (data[at + second] ?? 0) + (data[at + third] ?? 0) + (data[at + fourth] ?? 0)) >> 2;
    else
      for (let column = 0; column < width; column++, at += cell * 3) {
        let sum = 0;
        for (const offset of offsets) sum += data[at + offset] ?? 0;
        grey[to++] = sum / offsets.length;
      }
  }
  return grey;
}

/**
 * Brightness of the paper in each square: of the brightest among a square and its neighbours, so that a blot or a finger
 * that fills its square does not pass for darker paper.
 */
function paperOf(grey: Uint8Array, width: number, height: number): { readonly columns: number; readonly brightness: Uint8Array } {
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const own = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, top] = [column * TILE, row * TILE];
      own[row * columns + column] = brightPart(grey, width, left, top, Math.min(width, left + TILE), Math.min(height, top + TILE));
    }
  const brightness = new Uint8Array(own.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let best = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) best = Math.max(best, own[y * columns + x] ?? 0);
      brightness[row * columns + column] = best;
    }
  return { columns, brightness };
}

/** The brightness that four fifths of a square do not exceed: its paper, unless ink covers most of it. */
function brightPart(grey: Uint8Array, width: number, left: number, top: number, right: number, bottom: number): number {
  const counts = new Uint16Array(256);
  let sampled = 0;
  for (let y = top; y < bottom; y += 2)
    for (let x = left; x < right; x += 2, sampled++) {
      const value = grey[y * width + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  let brighter = sampled / 5;
  for (let value = 255; value > 0; value--) {
    brighter -= counts[value] ?? 0;
    if (brighter <= 0) return value;
  }
  return 0;
}

/** The ink without printed rules and frames: long straight runs are taken out both ways. */
export function withoutRules({ width, height, cellsPerMm, ink }: InkPicture): Uint8Array {
  const kept = ink.slice();
  const longest = Math.round(RULE_MM * cellsPerMm);
  const down = new Uint16Array(width);
  // One row past the end closes the runs that reach the foot of the page.
  for (let y = 0; y <= height; y++) {
    let across = 0;
    for (let x = 0, at = y * width; x <= width; x++, at++) {
      const marked = x < width && y < height && (ink[at] ?? 0) > 0;
      if (marked) across++;
      else {
        if (across >= longest) kept.fill(0, at - across, at);
        across = 0;
      }
      if (x === width) continue;
      const above = down[x] ?? 0;
      if (marked) down[x] = above + 1;
      else if (above > 0) {
        if (above >= longest) for (let i = 1; i <= above; i++) kept[at - i * width] = 0;
        down[x] = 0;
      }
    }
  }
  return kept;
}

/** Share of ink in squares of about a millimetre. */
export interface DensityPicture {
  readonly width: number;
  readonly height: number;
  /** Side of a square in cells. */
  readonly side: number;
  /** 0..1 */
  readonly share: Float32Array;
}

export function densityOf({ width, height, cellsPerMm, ink }: InkPicture): DensityPicture {
  const side = Math.max(1, Math.round(cellsPerMm));
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)];
  const share = new Float32Array(columns * rows);
  const weight = 1 / (side * side);
  for (let y = 0; y < rows * side; y++) {
    const row = Math.floor(y / side) * columns;
    for (let x = 0, at = y * width, end = columns * side; x < end; x++, at++) {
      if (ink[at] === 0) continue;
      const to = row + Math.floor(x / side);
      share[to] = (share[to] ?? 0) + weight;
    }
  }
  return { width: columns, height: rows, side, share };
}

/** 1 where the recogniser gave a line, following its slant, with a little room for what sticks out. */
export function readCells({ width, height, cell }: InkPicture, lines: readonly TextLine[]): Uint8Array {
  const read = new Uint8Array(width * height);
  for (const { quad } of lines) {
    const [tl, tr, br, bl] = quad;
    const tall = Math.abs(bl[1] - tl[1]);
    const run = Math.max(1, tr[0] - tl[0]);
    const from = Math.max(0, Math.floor((Math.min(tl[0], bl[0]) - tall * 0.2) / cell));
    const to = Math.min(width - 1, Math.ceil((Math.max(tr[0], br[0]) + tall * 0.2) / cell));
    for (let x = from; x <= to; x++) {
      const along = Math.min(1, Math.max(0, (x * cell - tl[0]) / run));
      const top = Math.max(0, Math.floor((tl[1] + (tr[1] - tl[1]) * along - tall * 0.12) / cell));
      const bottom = Math.min(height - 1, Math.ceil((bl[1] + (br[1] - bl[1]) * along + tall * 0.12) / cell));
      for (let y = top; y <= bottom; y++) read[y * width + x] = 1;
    }
  }
  return read;
}

/** A box of cells as pixels of the page. */
export const pixelsOf = ({ cell }: InkPicture, box: Box): Box => ({ x: box.x * cell, y: box.y * cell, width: box.width * cell, height: box.height * cell });
