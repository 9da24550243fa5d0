import sharp from 'sharp';
import type { OpenSource, RenderedPage } from '../documents';
import { UserError } from '../../shared/model';
import type { Recogniser } from './engine';
import { findMarks } from './marks';
import { unreadablePage } from './page-result';
import { isGreyPage } from './raster';
import { findSeals } from './seals';
import type { Raster, RecognisedPage } from './types';

/** Stored page pictures: legible at full zoom, about 150 kB for a grey A4 page at 200 dpi. */
const JPEG_QUALITY = 75;

/**
 * Draws and reads one page. A page that cannot be drawn is a result (`unreadable` with the reason), not an error.
 *
 * @param reader Called when the page is a picture.
 * @throws What recognition itself throws: a missing model concerns the program, not the page.
 */
export async function recognisePage(source: OpenSource, index: number, reader: () => Promise<Recogniser>): Promise<RecognisedPage> {
  let drawn: RenderedPage;
  try {
    drawn = await source.renderPage(index);
  } catch (error) {
    if (error instanceof UserError) return unreadablePage(error.message);
    throw error;
  }
  const { width, height } = drawn;
  if (drawn.textLayer !== null) {
    const lines = drawn.textLayer;
    const seals = findSeals(drawn);
    return { state: 'text-layer', rotation: 0, text: { width, height, lines, seals, marks: findMarks(drawn, lines, seals) }, image: await encodePage(drawn) };
  }
  if (drawn.blank) return { state: 'blank', rotation: 0, text: { width, height, lines: [], seals: [], marks: [] }, image: await encodePage(drawn) };
  const recogniser = await reader();
  const { rotation, uprightRaster, lines, seals, ...size } = await recogniser.recognise(drawn);
  return { state: 'ocr', rotation, text: { ...size, lines, seals, marks: findMarks(uprightRaster, lines, seals) }, image: await encodePage(uprightRaster) };
}

/** The page as JPEG, grey if the page is. */
export async function encodePage(raster: Raster): Promise<Uint8Array> {
  const { width, height, data } = raster;
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  const bytes = await (isGreyPage(raster) ? image.greyscale() : image).jpeg({ quality: JPEG_QUALITY }).toBuffer();
  return new Uint8Array(bytes);
}
