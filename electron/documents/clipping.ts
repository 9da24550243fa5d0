import sharp from 'sharp';
import type { Box } from '../../shared/model';
import { LIMITS } from './limits';

/** A part of a page as a small JPEG picture. */
export interface Clipping {
  readonly jpeg: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Paper around the place, in pixels of the page: what stands beside a word tells what it is about. */
const AROUND = { x: 60, y: 24 };
/** Largest sides of the picture. */
const LARGEST = { width: 640, height: 240 };

/**
 * Cuts a place out of a page's stored picture.
 * @param page size of the page in the coordinates of `box`
 * @returns null if the picture cannot be read or the place lies outside it
 */
export async function clippingOf(file: string, page: { readonly width: number; readonly height: number }, box: Box): Promise<Clipping | null> {
  try {
    const image = sharp(file, { limitInputPixels: LIMITS.maxInputPixels });
    const { width: full, height: tall } = await image.metadata();
    const [across, down] = [full / page.width, tall / page.height];
    const left = Math.max(0, Math.floor((box.x - AROUND.x) * across));
    const top = Math.max(0, Math.floor((box.y - AROUND.y) * down));
    const width = Math.min(full, Math.ceil((box.x + box.width + AROUND.x) * across)) - left;
    const height = Math.min(tall, Math.ceil((box.y + box.height + AROUND.y) * down)) - top;
    if (!(width > 0 && height > 0)) return null;
    const { data, info } = await image.extract({ left, top, width, height }).resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 72 }).toBuffer({ resolveWithObject: true });
    return { jpeg: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return null;
  }
}
