import { open, readFile, stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import UTIF from 'utif2';
import { decodePicture, dpiOf, shrink } from './image';
import { LIMITS } from './limits';
import { isBlank, type Picture } from './pixels';
import { fileProblem, pageCountWarnings, pageProblem, repairedWarning } from './problems';
import type { OpenSource } from './types';

function numberTag(ifd: UTIF.IFD, tag: number): number {
  const value = ifd[`t${tag}`];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'number' ? first : 0;
}

/** Whether the chain of page directories comes back to one of them: the second decoder would follow it for ever. */
function isCircular(bytes: Buffer): boolean {
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  let offset = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
  while (offset !== 0 && offset + 2 <= bytes.length) {
    if (seen.has(offset)) return true;
    seen.add(offset);
    const next = offset + 2 + 12 * (little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset));
    if (next + 4 > bytes.length) return false;
    offset = little ? bytes.readUInt32LE(next) : bytes.readUInt32BE(next);
  }
  return false;
}

/** The pages of a TIFF as the second decoder sees them; null if it sees none or the file is too large for it. */
async function directoriesOf(file: string): Promise<{ bytes: Buffer; ifds: UTIF.IFD[] } | null> {
  if ((await stat(file)).size > LIMITS.maxSecondTryBytes) return null;
  const bytes = await readFile(file);
  try {
    if (isCircular(bytes)) return null;
    // Reduced-resolution previews (NewSubfileType bit 0) are no pages.
    const ifds = UTIF.decode(bytes).filter((ifd) => numberTag(ifd, 256) > 0 && (numberTag(ifd, 254) & 1) === 0);
    return ifds.length === 0 ? null : { bytes, ifds };
  } catch {
    return null;
  }
}

async function decodeBySecond(file: string, index: number): Promise<Picture | 'too-large' | null> {
  const directories = await directoriesOf(file);
  const ifd = directories?.ifds[index];
  if (directories === null || ifd === undefined) return null;
  if (numberTag(ifd, 256) * numberTag(ifd, 257) > LIMITS.maxInputPixels) return 'too-large';
  UTIF.decodeImage(directories.bytes, ifd);
  const rgba = UTIF.toRGBA8(ifd);
  if (ifd.width * ifd.height * 4 !== rgba.length) return null;
  return shrink(rgba, ifd.width, ifd.height);
}

/**
 * Whether the chain of page directories leads out of the file: a broken-off copy, whose last pages are silently
 * missing. Only the 32-bit format is followed; the 64-bit one is for files no case file reaches.
 */
async function isBrokenOff(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(8);
    const read = async (at: number, bytes: number) => (await handle.read(buffer, 0, bytes, at)).bytesRead === bytes;
    if (!(await read(0, 8))) return true;
    const little = buffer[0] === 0x49;
    const short = (at: number) => (little ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at));
    const long = (at: number) => (little ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at));
    if (short(2) !== 42) return false;
    let offset = long(4);
    for (let page = 0; offset !== 0 && page <= LIMITS.maxPagesPerFile; page++) {
      if (offset >= size || !(await read(offset, 2))) return true;
      if (!(await read(offset + 2 + 12 * short(0), 4))) return true;
      offset = long(0);
    }
    return false;
  } finally {
    await handle.close();
  }
}

/**
 * Opens a TIFF of one or more pages (G3, G4, LZW, JPEG, deflate …): libvips first, UTIF where that fails.
 * @throws UserError tiff-damaged
 */
export async function openTiff(file: string): Promise<OpenSource> {
  let pages: number;
  try {
    pages = (await sharp(file, { limitInputPixels: false, failOn: 'none' }).metadata()).pages ?? 1;
  } catch (cause) {
    const directories = await directoriesOf(file);
    if (directories === null) throw fileProblem('tiff-damaged', file, cause);
    pages = directories.ifds.length;
  }
  const pageCount = Math.min(pages, LIMITS.maxPagesPerFile);
  return {
    kind: 'tiff',
    pageCount,
    warnings: [...pageCountWarnings(file, pages), ...((await isBrokenOff(file)) ? [repairedWarning(file, pages)] : [])],
    async renderPage(index) {
      if (!Number.isInteger(index) || index < 0 || index >= pageCount) throw pageProblem('page-missing', file, index);
      let metadata: Metadata | null = null;
      try {
        metadata = await sharp(file, { page: index, pages: 1, limitInputPixels: false, failOn: 'none' }).metadata();
        if (metadata.width * metadata.height > LIMITS.maxInputPixels) throw pageProblem('page-too-large', file, index);
        const picture = await decodePicture(file, index);
        return { ...picture, dpi: dpiOf(metadata, picture), textLayer: null, blank: isBlank(picture) };
      } catch (cause) {
        if (metadata !== null && metadata.width * metadata.height > LIMITS.maxInputPixels) throw cause;
        const picture = await decodeBySecond(file, index).catch(() => null);
        if (picture === 'too-large') throw pageProblem('page-too-large', file, index, cause);
        // The second decoder fills what it cannot read with nothing: its blank page proves no blank page.
        if (picture === null || isBlank(picture)) throw pageProblem('page-damaged', file, index, cause);
        return { ...picture, dpi: metadata === null ? 0 : dpiOf(metadata, picture), textLayer: null, blank: false };
      }
    },
    close: () => Promise.resolve(),
  };
}
