import type { Box, PageMark } from '../../../shared/model';
import { isGreyPage, type Grey } from '../raster';
import { rednessOf } from '../red-ink';
import type { Raster } from '../types';
import { isFinger, outlineOf, ridgesPerMm } from './blots';
import { gather, strokesOf } from './strokes';

/** Long side of the reduced picture: about 50 dpi on A4, where the ridges of a finger melt into an even blot. */
const REDUCED_SIDE = 585;
const PAPER_MM = 297;
/** Parts of one stamp or finger are nearer than this, in mm. */
const JOIN_MM = 0.8;
/** Letters of a seal stand nearer than this to each other and to its rim, in mm. */
const PARTS_MM = 6;
/** Red parts looked at: a colour photograph has thousands. */
const MAX_PARTS = 400;
/** Red above green in any red ink; see `rednessOf`. */
const LEAST_RED = 40;
/** Faintest redness that counts. */
const FAINTEST = 24;

/** Fingerprints and stamps in red ink, other than the round seals already found. Nothing on grey pages. */
export function redMarks(raster: Raster, seals: readonly Box[]): PageMark[] {
  if (isGreyPage(raster)) return [];
  const longSide = Math.max(raster.width, raster.height);
  const cell = Math.max(1, Math.round(longSide / REDUCED_SIDE));
  const mm = PAPER_MM / (longSide / cell);
  const redness = reducedRedness(raster, cell);
  for (const seal of seals) blank(redness, seal, cell);
  const marks: PageMark[] = [];
  const pixels = (region: Box): Box => ({ x: region.x * cell, y: region.y * cell, width: region.width * cell, height: region.height * cell });
  const { parts, wholes } = regionsOf(redness, Math.max(1, Math.round(JOIN_MM / mm)), PARTS_MM / mm);
  for (const whole of wholes) if (isWornSeal(whole.width * mm, whole.height * mm)) marks.push({ kind: 'seal', box: pixels(whole), confidence: 0.6 });
  for (const region of parts) {
    const box = pixels(region);
    const [width, height] = [region.width * mm, region.height * mm];
    const outline = outlineOf(redness.data, redness.width, region);
    if (isFinger(width, height, outline)) marks.push({ kind: 'fingerprint', box, confidence: ridgesPerMm(raster, box, 1 / (mm / cell)) >= 1 ? 0.8 : 0.6 });
    else if (isStamp(width, height, outline.frame)) marks.push({ kind: 'seal', box, confidence: 0.7 });
  }
  // The star and the letters of a worn seal are parts of it.
  const stamps = marks.filter((mark) => mark.kind === 'seal');
  return marks.filter((mark) => mark.kind === 'seal' || !stamps.some((stamp) => centreIn(mark.box, stamp.box)));
}

const centreIn = (inner: Box, outer: Box): boolean => {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  return x > outer.x && y > outer.y && x < outer.x + outer.width && y < outer.y + outer.height;
};

/** Mean redness over squares of `cell` pixels, of which every second one each way is looked at. */
function reducedRedness({ width: pixels, height: rows, data }: Raster, cell: number): Grey {
  const [width, height] = [Math.floor(pixels / cell), Math.floor(rows / cell)];
  const sums = new Uint32Array(width * height);
  const step = cell > 2 ? 2 : 1;
  for (let y = 0; y < height * cell; y += step) {
    const row = Math.floor(y / cell) * width;
    for (let x = 0, at = y * pixels * 3; x < width * cell; x += step, at += step * 3) {
      const [r, g] = [data[at] ?? 0, data[at + 1] ?? 0];
      // Nearly every pixel is paper or black: one comparison settles it.
      if (r - g < LEAST_RED) continue;
      const to = row + Math.floor(x / cell);
      sums[to] = (sums[to] ?? 0) + rednessOf(r, g, data[at + 2] ?? 0);
    }
  }
  const samples = Math.ceil(cell / step) ** 2;
  const means = new Uint8Array(sums.length);
  for (let i = 0; i < sums.length; i++) means[i] = (sums[i] ?? 0) / samples;
  return { width, height, data: means };
}

/** Takes a seal, whose writing stands a little beyond its rim when blurred, out of the picture. */
function blank({ width, height, data }: Grey, seal: Box, cell: number): void {
  const [left, right] = [Math.max(0, Math.floor(seal.x / cell) - 2), Math.min(width, Math.ceil((seal.x + seal.width) / cell) + 2)];
  for (let y = Math.max(0, Math.floor(seal.y / cell) - 2); y < Math.min(height, (seal.y + seal.height) / cell + 2); y++) data.fill(0, y * width + left, y * width + right);
}

interface Regions {
  /** What hangs together, with gaps of less than two squares. */
  readonly parts: readonly Box[];
  /** Parts near each other taken together, as the letters, rim and star of a worn seal are. */
  readonly wholes: readonly Box[];
}

/** Boxes around what is red, seen in squares of `side` cells; parts at most `gap` cells apart make up a whole. */
function regionsOf({ width, height, data }: Grey, side: number, gap: number): Regions {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const squares = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y++)
    for (let x = 0, at = y * width; x < width; x++, at++) if ((data[at] ?? 0) > FAINTEST) squares[Math.floor(y / side) * columns + Math.floor(x / side)] = 1;
  const strokes = strokesOf(squares, columns, rows, new Uint8Array(squares.length), 4).slice(0, MAX_PARTS);
  const cells = ({ box }: { readonly box: Box }): Box => {
    const [x, y] = [box.x * side, box.y * side];
    return { x, y, width: Math.min(width - x, box.width * side), height: Math.min(height - y, box.height * side) };
  };
  return { parts: strokes.map(cells), wholes: gather(strokes, gap / side, gap / side).map(cells) };
}

/** A framed stamp: a name stamp of 7 mm and more, or a business stamp with several lines. */
const isStamp = (width: number, height: number, frame: number): boolean =>
  Math.min(width, height) >= 7 && Math.max(width, height) <= 75 && Math.max(width, height) <= 4 * Math.min(width, height) && frame >= 0.6;

/** As large and as round as an official seal, though its rim is not there all around. */
const isWornSeal = (width: number, height: number): boolean =>
  Math.min(width, height) >= 22 && Math.max(width, height) <= 60 && Math.max(width, height) <= 1.6 * Math.min(width, height);
