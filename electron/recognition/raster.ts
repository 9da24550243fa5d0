import type { Rotation } from '../../shared/model';
import type { Raster } from './types';

/** One byte per pixel, rows without padding. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The raster turned clockwise by a multiple of 90°; the same object for 0. */
export function turnRaster(raster: Raster, rotation: Rotation): Raster {
  if (rotation === 0) return raster;
  const { width, height, data } = raster;
  const upsideDown = rotation === 180;
  const turnedWidth = upsideDown ? width : height;
  const turnedHeight = upsideDown ? height : width;
  // Walking the source row by row, the target index moves by a constant step: no arithmetic per pixel but additions.
  const origin = upsideDown ? width * height - 1 : rotation === 90 ? height - 1 : (width - 1) * height;
  const alongX = upsideDown ? -1 : rotation === 90 ? height : -height;
  const alongY = upsideDown ? -width : rotation === 90 ? -1 : 1;
  const turned = new Uint8Array(data.length);
  let source = 0;
  for (let y = 0; y < height; y++) {
    let target = (origin + y * alongY) * 3;
    for (let x = 0; x < width; x++) {
      turned[target] = data[source] ?? 0;
      turned[target + 1] = data[source + 1] ?? 0;
      turned[target + 2] = data[source + 2] ?? 0;
      source += 3;
      target += alongX * 3;
    }
  }
  return { width: turnedWidth, height: turnedHeight, data: turned };
}

/** Channel 0 (red), 1 (green) or 2 (blue) as a grey picture. Red ink vanishes from the red channel and is black in the green one. */
export function channelOf(raster: Raster, channel: 0 | 1 | 2): Grey {
  const data = new Uint8Array(raster.width * raster.height);
  for (let i = 0, j = channel; i < data.length; i++, j += 3) data[i] = raster.data[j] ?? 0;
  return { width: raster.width, height: raster.height, data };
}

/** A grey picture as RGB, for code that wants three channels. */
export function rgbOfGrey(grey: Grey): Raster {
  const data = new Uint8Array(grey.width * grey.height * 3);
  for (let i = 0, j = 0; i < grey.data.length; i++, j += 3) {
    const value = grey.data[i] ?? 0;
    data[j] = value;
    data[j + 1] = value;
    data[j + 2] = value;
  }
  return { width: grey.width, height: grey.height, data };
}

/** The part of a grey picture inside a rectangle of whole pixels that lies within it. */
export function cutGrey(grey: Grey, x: number, y: number, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * grey.width + x;
    data.set(grey.data.subarray(from, from + width), row * width);
  }
  return { width, height, data };
}

/** Whether the page has no colour worth keeping: fewer than 1 in 2,000 sampled pixels differ clearly between channels. */
export function isGreyPage(raster: Raster): boolean {
  const { data } = raster;
  let sampled = 0;
  let coloured = 0;
  for (let i = 0; i + 2 < data.length; i += 3 * 7) {
    const r = data[i] ?? 0;
    const g = data[i + 1] ?? 0;
    const b = data[i + 2] ?? 0;
    sampled++;
    if (Math.max(r, g, b) - Math.min(r, g, b) > 40) coloured++;
  }
  return coloured * 2000 < sampled;
}
