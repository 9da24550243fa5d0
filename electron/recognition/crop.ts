import type { Quad } from '../../shared/model';
import { quadHeight, quadWidth } from './quads';
import type { Grey } from './raster';

/** Height in pixels that the recogniser was trained on. */
export const CROP_HEIGHT = 48;
/** A longer crop (a box 80 times as long as high) is squeezed: bounds memory against hostile pages. */
const MAX_CROP_WIDTH = 4000;
const MIN_CROP_WIDTH = 8;

/** A text line cut out along its quad, straightened to 48 pixels height; values −1 (black) to 1 (white). */
export interface Crop {
  readonly width: number;
  readonly data: Float32Array;
}

/**
 * Cuts a line out of the page along its (possibly slanted) quad.
 * Bilinear; where the line is larger than the crop each target pixel averages several samples, else thin strokes break.
 *
 * @param squeeze Width of the crop as a share of the line's natural width at that height.
 */
export function cropLine(page: Grey, quad: Quad, squeeze = 1): Crop {
  const lineWidth = quadWidth(quad);
  const lineHeight = Math.max(1, quadHeight(quad));
  const width = Math.max(MIN_CROP_WIDTH, Math.min(MAX_CROP_WIDTH, Math.round((squeeze * CROP_HEIGHT * lineWidth) / lineHeight)));
  const down = samplesFor(lineHeight / CROP_HEIGHT);
  const across = samplesFor(lineWidth / width);
  const [tl, tr, br, bl] = quad;
  const data = new Float32Array(width * CROP_HEIGHT);
  const scale = 1 / (down * across * 127.5);
  for (let v = 0; v < CROP_HEIGHT; v++) {
    for (let sv = 0; sv < down; sv++) {
      const at = (v + (sv + 0.5) / down) / CROP_HEIGHT;
      const leftX = tl[0] + (bl[0] - tl[0]) * at;
      const leftY = tl[1] + (bl[1] - tl[1]) * at;
      const stepX = (tr[0] + (br[0] - tr[0]) * at - leftX) / (width * across);
      const stepY = (tr[1] + (br[1] - tr[1]) * at - leftY) / (width * across);
      for (let s = 0, target = v * width; target < (v + 1) * width; target++)
        for (const end = s + across; s < end; s++)
          data[target] = (data[target] ?? 0) + bilinear(page, leftX + stepX * (s + 0.5) - 0.5, leftY + stepY * (s + 0.5) - 0.5) * scale;
    }
  }
  for (let i = 0; i < data.length; i++) data[i] = (data[i] ?? 0) - 1;
  return { width, data };
}

/** Samples per target pixel, at a shrinking factor. */
const samplesFor = (shrinking: number): number => Math.min(4, Math.max(1, Math.ceil(shrinking - 0.25)));

function bilinear(page: Grey, x: number, y: number): number {
  const { width, height, data } = page;
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const right = x - x0;
  const lower = y - y0;
  const xa = x0 < 0 ? 0 : x0 >= width ? width - 1 : x0;
  const xb = x0 + 1 < 0 ? 0 : x0 + 1 >= width ? width - 1 : x0 + 1;
  const ya = (y0 < 0 ? 0 : y0 >= height ? height - 1 : y0) * width;
  const yb = (y0 + 1 < 0 ? 0 : y0 + 1 >= height ? height - 1 : y0 + 1) * width;
  const upper = (data[ya + xa] ?? 0) * (1 - right) + (data[ya + xb] ?? 0) * right;
  const under = (data[yb + xa] ?? 0) * (1 - right) + (data[yb + xb] ?? 0) * right;
  return upper * (1 - lower) + under * lower;
}

/** The crop as one grey plane copied three times, padded with mid-grey (0) on the right: the models' input layout. */
export function toPlanes(crop: Crop, paddedWidth: number): Float32Array {
  const plane = CROP_HEIGHT * paddedWidth;
  const planes = new Float32Array(3 * plane);
  const used = Math.min(crop.width, paddedWidth);
  for (let y = 0; y < CROP_HEIGHT; y++) planes.set(crop.data.subarray(y * crop.width, y * crop.width + used), y * paddedWidth);
  planes.copyWithin(plane, 0, plane);
  planes.copyWithin(2 * plane, 0, plane);
  return planes;
}
