import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { LIMITS } from './limits';
import { isBlank, type Picture } from './pixels';
import { fileProblem, pageProblem } from './problems';
import type { OpenSource } from './types';

// One page at a time is the rule; a cache of decoded images would only hold memory.
sharp.cache(false);

const OPTIONS = { limitInputPixels: LIMITS.maxInputPixels, failOn: 'truncated' } as const satisfies SharpOptions;

/** Turns by EXIF, puts on white, reduces to LIMITS.maxRenderedSide, gives RGB. */
async function toPicture(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ width: LIMITS.maxRenderedSide, height: LIMITS.maxRenderedSide, fit: 'inside', withoutEnlargement: true })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { width: info.width, height: info.height, data };
  const rgb = new Uint8Array(info.width * info.height * 3);
  for (let i = 0; i < info.width * info.height; i++) rgb.fill(data[i * info.channels] ?? 0, i * 3, i * 3 + 3);
  return { width: info.width, height: info.height, data: rgb };
}

/** Reduces an RGBA picture in memory to LIMITS.maxRenderedSide and gives RGB. */
export function shrink(rgba: Uint8Array, width: number, height: number): Promise<Picture> {
  return toPicture(sharp(rgba, { raw: { width, height, channels: 4 } }));
}

/** Decodes an image from memory or from a page of a file. Throws if it is damaged or larger than LIMITS allow. */
export function decodePicture(input: string | Buffer, page?: number): Promise<Picture> {
  return toPicture(sharp(input, page === undefined ? OPTIONS : { ...OPTIONS, page, pages: 1 }));
}

/** Resolution of the picture after reduction, from what the file says; 0 if it says nothing believable. */
export function dpiOf(metadata: Metadata, picture: Picture): number {
  const density = metadata.density ?? 0;
  // 72 and 96 are what programs write when they do not know.
  if (density < 100 || density > 2400) return 0;
  return (density * Math.max(picture.width, picture.height)) / Math.max(metadata.width, metadata.height);
}

/**
 * Opens a JPEG or PNG: one page.
 * @throws UserError image-damaged, image-too-large
 */
export async function openImage(file: string): Promise<OpenSource> {
  let metadata: Metadata;
  try {
    metadata = await sharp(file, { ...OPTIONS, limitInputPixels: false }).metadata();
  } catch (cause) {
    throw fileProblem('image-damaged', file, cause);
  }
  if (metadata.width * metadata.height > LIMITS.maxInputPixels) throw fileProblem('image-too-large', file);
  return {
    kind: 'image',
    pageCount: 1,
    warnings: [],
    async renderPage(index) {
      if (index !== 0) throw pageProblem('page-missing', file, index);
      let picture: Picture;
      try {
        picture = await decodePicture(file);
      } catch (cause) {
        throw fileProblem('image-damaged', file, cause);
      }
      return { ...picture, dpi: dpiOf(metadata, picture), textLayer: null, blank: isBlank(picture) };
    },
    close: () => Promise.resolve(),
  };
}
