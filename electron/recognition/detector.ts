import { DetectionService, normalizeInputToRgb, type OrtInferenceSession } from 'paddleocr';
import type { Box, Quad } from '../../shared/model';
import { rgbOfGrey, type Grey } from './raster';
import { TENSORS } from './runtime';

/**
 * Detection as measured (docs/recognition.md): at the library's own box threshold of 0.6 whole underlined lines are lost.
 * The picture comes in its final size, so the library's own limit never acts.
 */
const OPTIONS = {
  channelOrder: 'bgr',
  maxSideLength: 4000,
  limitType: 'max',
  maxSideLimit: 4000,
  textPixelThreshold: 0.3,
  boxScoreThreshold: 0.45,
  unclipRatio: 1.5,
  maxCandidates: 1000,
} as const;

/** Detection sees the page at this share of its 200 dpi: 110 dpi, at which the smallest print (小五) is 14 pixels high. */
const SCALE = 0.547;
/** Whatever the page's resolution, its long side is seen in at least this many pixels, and at most in that many. */
const LONG_SIDE = { from: 1280, to: 1920 } as const;
/** The model halves its picture five times. */
const STEP = 32;
/** Squares that are looked at for ink, and the grey levels between their darkest and lightest pixel that tell ink from paper. */
const CELL = 16;
const CONTRAST = 40;
/** White kept around what is written, in pixels of the page. */
const MARGIN = 24;

/** Finds the boxes of text in a picture, in the detector's order. */
export type Detector = (page: Grey) => Promise<Quad[]>;

/** The detector over a loaded model: post-processing of the library, pictures of our own making. */
export function createDetector(session: OrtInferenceSession): Detector {
  const service = new DetectionService(TENSORS, session, OPTIONS);
  return async (page) => {
    const part = inkBounds(page);
    if (part === null) return [];
    const longSide = Math.max(page.width, page.height);
    const scale = Math.min(1, Math.min(LONG_SIDE.to, Math.max(LONG_SIDE.from, longSide * SCALE)) / longSide);
    const width = toStep(part.width * scale);
    const height = toStep(part.height * scale);
    const boxes = await service.run(asInput(shrink(page, part, width, height)));
    const [sx, sy] = [part.width / width, part.height / height];
    return boxes.flatMap((box): Quad[] => {
      if (box.points === undefined) return [];
      const [a, b, c, d] = box.points.map(({ x, y }) => [part.x + x * sx, part.y + y * sy] as const);
      return a === undefined || b === undefined || c === undefined || d === undefined ? [] : [[a, b, c, d]];
    });
  };
}

/** What the model subtracts from and multiplies with each channel of a picture, blue first. */
const NORMS = [
  { mean: 123.675, factor: 1 / 58.395 },
  { mean: 116.28, factor: 1 / 57.12 },
  { mean: 103.53, factor: 1 / 57.375 },
] as const;

/** A grey picture as the library takes it. The library would scale it once more and convert it pixel by pixel: a tenth of a page's time. */
function asInput({ width, height, data }: Grey): Parameters<DetectionService['run']>[0] {
  const image = normalizeInputToRgb(rgbOfGrey({ width, height, data }));
  const planes = new Float32Array(3 * data.length);
  for (const [channel, { mean, factor }] of NORMS.entries()) {
    const values = Float32Array.from({ length: 256 }, (_, value) => (value - mean) * factor);
    for (let i = 0, target = channel * data.length; i < data.length; i++, target++) planes[target] = values[data[i] ?? 0] ?? 0;
  }
  image.resize = () => image;
  image.tensor = () => planes;
  return image;
}

const toStep = (pixels: number): number => Math.max(STEP, Math.round(pixels / STEP) * STEP);

/** What of the page is not empty margin: detection's time goes with the area it sees. Null for an empty page. */
export function inkBounds({ width, height, data }: Grey): Box | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += CELL) {
    const rows = Math.min(CELL, height - y);
    for (let x = 0; x < width; x += CELL) {
      // Inside what is already known to be written nothing new can be learnt.
      if (x >= left && x + CELL <= right && y >= top && y + rows <= bottom) continue;
      const columns = Math.min(CELL, width - x);
      let darkest = 255;
      let lightest = 0;
      for (let row = 0; row < rows; row++) {
        const start = (y + row) * width + x;
        for (let i = start; i < start + columns; i++) {
          const value = data[i] ?? 0;
          if (value < darkest) darkest = value;
          if (value > lightest) lightest = value;
        }
      }
      if (lightest - darkest < CONTRAST) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + columns);
      bottom = Math.max(bottom, y + rows);
    }
  }
  if (right === 0) return null;
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  return { x, y, width: Math.min(width, right + MARGIN) - x, height: Math.min(height, bottom + MARGIN) - y };
}

/** A part of the page in another size, bilinear. */
function shrink(page: Grey, part: Box, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  const columns = Array.from({ length: width }, (_, x) => sample(part.x, part.width, page.width, (x + 0.5) / width));
  const near = Uint32Array.from(columns, (c) => c.near);
  const far = Uint32Array.from(columns, (c) => c.far);
  const weights = Float32Array.from(columns, (c) => c.weight);
  const source = page.data;
  for (let y = 0; y < height; y++) {
    const row = sample(part.y, part.height, page.height, (y + 0.5) / height);
    const upper = row.near * page.width;
    const lower = row.far * page.width;
    for (let x = 0; x < width; x++) {
      const a = near[x] ?? 0;
      const b = far[x] ?? 0;
      const weight = weights[x] ?? 0;
      const above = (source[upper + a] ?? 0) * (1 - weight) + (source[upper + b] ?? 0) * weight;
      const below = (source[lower + a] ?? 0) * (1 - weight) + (source[lower + b] ?? 0) * weight;
      data[y * width + x] = above + (below - above) * row.weight + 0.5;
    }
  }
  return { width, height, data };
}

/** The two pixels between which a place lies, and how far it is towards the second one. */
function sample(from: number, length: number, limit: number, at: number): { near: number; far: number; weight: number } {
  const place = Math.max(0, Math.min(limit - 1, from + at * length - 0.5));
  const near = Math.floor(place);
  return { near, far: Math.min(limit - 1, near + 1), weight: place - near };
}
