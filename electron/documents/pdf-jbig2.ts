import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { decodeJbig2 } from './jbig2';
import { transformEdges } from './matrix';
import { rawData } from './pdf-rescue';
import type { PageImage } from './pdf-content';
import type { Pdfium } from './pdfium';
import type { Picture } from './pixels';

/** How far before a stream its dictionary can start, and the most a globals stream may inflate to. */
const DICTIONARY_BYTES = 4096;
const MAX_GLOBALS_BYTES = 64 * 1024 ** 2;

/** The dictionary in front of a stream's data, found by the data itself: streams always stand plainly in the file. */
function dictionaryBefore(file: Buffer, data: Uint8Array): string {
  const at = file.indexOf(data);
  if (at < 0) return '';
  const before = file.subarray(Math.max(0, at - DICTIONARY_BYTES), at).toString('latin1');
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/** The stream of an object by its number, inflated if need be; null if it is not in the file. */
function streamOf(file: Buffer, number: number): Uint8Array | null {
  for (let at = file.lastIndexOf(`${number} 0 obj`); at >= 0; at = at === 0 ? -1 : file.lastIndexOf(`${number} 0 obj`, at - 1)) {
    // "12 0 obj" also ends "112 0 obj".
    if (at > 0 && /\d/.test(String.fromCharCode(file[at - 1] ?? 0))) continue;
    const start = file.indexOf('stream', at);
    const end = file.indexOf('endstream', start);
    if (start < 0 || end < 0 || start - at > DICTIONARY_BYTES) return null;
    const first = start + (file[start + 6] === 0x0d ? 8 : 7);
    const data = file.subarray(first, end);
    return file.toString('latin1', at, start).includes('/FlateDecode') ? inflateSync(data, { maxOutputLength: MAX_GLOBALS_BYTES }) : data;
  }
  return null;
}

/** Decodes one image into grey, black on white. */
async function decodeImage(module: Pdfium, readFile: () => Buffer, image: PageImage): Promise<Buffer> {
  const data = rawData(module, image.object);
  const file = readFile();
  const dictionary = dictionaryBefore(file, data);
  const reference = /\/JBIG2Globals\s+(\d+)\s+\d+\s+R/.exec(dictionary);
  const globals = reference === null ? new Uint8Array(0) : streamOf(file, Number(reference[1]));
  if (globals === null) throw new Error('JBIG2 globals are missing');
  const bits = await decodeJbig2(data, globals, image.pixelWidth, image.pixelHeight);
  const inverted = /\/Decode\s*\[\s*1/.test(dictionary);
  const rowBytes = Math.ceil(image.pixelWidth / 8);
  if (bits.length < rowBytes * image.pixelHeight) throw new Error('JBIG2 picture is incomplete');
  const grey = Buffer.alloc(image.pixelWidth * image.pixelHeight);
  for (let y = 0, to = 0; y < image.pixelHeight; y++)
    for (let x = 0; x < image.pixelWidth; x++, to++) {
      const white = (((bits[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
      grey[to] = white === inverted ? 0 : 255;
    }
  return grey;
}

/**
 * Adds the JBIG2 images of a page to its drawing, where the engine left them out.
 * @param file gives the bytes of the file, valid until the engine is called again
 * @param quarterTurns clockwise, as the page's /Rotate asks for
 * @throws if an image cannot be decoded or stands askew
 */
export async function addJbig2Images(
  module: Pdfium, file: () => Buffer, images: readonly PageImage[], drawing: Picture, toPixels: (x: number, y: number) => readonly [number, number], quarterTurns: number,
): Promise<Picture> {
  let picture = drawing;
  for (const image of images) {
    if (!image.upright) throw new Error('a JBIG2 image stands askew');
    const edges = transformEdges(image.matrix, { left: 0, low: 0, right: 1, high: 1 });
    const [x0, y0] = toPixels(edges.left, edges.high);
    const [x1, y1] = toPixels(edges.right, edges.low);
    const [left, top] = [Math.min(x0, x1), Math.min(y0, y1)];
    const [width, height] = [Math.max(1, Math.abs(x1 - x0)), Math.max(1, Math.abs(y1 - y0))];
    if (width > 4 * picture.width || height > 4 * picture.height) throw new Error('a JBIG2 image reaches far beyond its page');
    const turned = await sharp(await decodeImage(module, file, image), { raw: { width: image.pixelWidth, height: image.pixelHeight, channels: 1 } })
      .rotate(90 * quarterTurns)
      .resize({ width, height, fit: 'fill' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    picture = darken(picture, turned, left, top, width, height);
  }
  return picture;
}

/** Lays a grey picture over a drawing; the darker wins. */
function darken(drawing: Picture, grey: Uint8Array, left: number, top: number, width: number, height: number): Picture {
  const data = Uint8Array.from(drawing.data);
  for (let y = Math.max(0, -top); y < Math.min(height, drawing.height - top); y++)
    for (let x = Math.max(0, -left); x < Math.min(width, drawing.width - left); x++) {
      const value = grey[y * width + x] ?? 255;
      const at = ((top + y) * drawing.width + left + x) * 3;
      for (let c = at; c < at + 3; c++) data[c] = Math.min(data[c] ?? 255, value);
    }
  return { width: drawing.width, height: drawing.height, data };
}
