import { pictureOf } from './pdf-draw';
import { coverage, type PageImage } from './pdf-content';
import { withMemory, type Pdfium, type Pointer } from './pdfium';
import { decodePicture } from './image';
import { isBlank, type Picture } from './pixels';

/** The bytes of an image as they stand in the file. */
export function rawData(module: Pdfium, object: Pointer): Uint8Array {
  const length = module._FPDFImageObj_GetImageDataRaw(object, 0, 0);
  return withMemory(module, Math.max(1, length), (pointer) => {
    module._FPDFImageObj_GetImageDataRaw(object, pointer, length);
    return module.HEAPU8.slice(pointer, pointer + length);
  });
}

async function decodeAlone(module: Pdfium, image: PageImage): Promise<Picture | null> {
  if (image.filters.join() === 'DCTDecode') {
    const decoded = await decodePicture(Buffer.from(rawData(module, image.object))).catch(() => null);
    if (decoded !== null) return decoded;
  }
  const bitmap = module._FPDFImageObj_GetBitmap(image.object);
  if (bitmap === 0) return null;
  try {
    return pictureOf(module, bitmap);
  } finally {
    module._FPDFBitmap_Destroy(bitmap);
  }
}

/**
 * Looks into the images of a page that was drawn blank.
 * @returns the picture of its full-page scan if that decodes by itself; `blank` if every image decodes and nothing
 *   is on any of them; `undecodable` if one of them cannot be read, or has something on it that was not drawn.
 */
export async function rescueFromImage(
  module: Pdfium, images: readonly PageImage[], pageWidth: number, pageHeight: number,
): Promise<(Picture & { readonly dpi: number }) | 'blank' | 'undecodable'> {
  for (const image of images) {
    const picture = await decodeAlone(module, image);
    if (picture === null) return 'undecodable';
    if (isBlank(picture)) continue;
    const isScan = images.length === 1 && image.upright && coverage(image, pageWidth, pageHeight) > 0.9;
    return isScan ? { ...picture, dpi: (picture.width * 72) / pageWidth } : 'undecodable';
  }
  return 'blank';
}

/** Whether the page shows a JPEG 2000 image that the engine cannot decode; it would be missing without an error. */
export function lacksJpx(module: Pdfium, images: readonly PageImage[]): boolean {
  return images.some((image) => {
    if (!image.filters.includes('JPXDecode')) return false;
    const bitmap = module._FPDFImageObj_GetBitmap(image.object);
    if (bitmap !== 0) module._FPDFBitmap_Destroy(bitmap);
    return bitmap === 0;
  });
}
