import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { openImage } from './image';
import { LIMITS } from './limits';
import { openPdf } from './pdf';
import { fileProblem } from './problems';
import { openTiff } from './tiff';
import type { OpenSource } from './types';

type Format = 'pdf' | 'tiff' | 'image';

/** Readers accept a PDF whose mark stands within the first 1,024 bytes, after junk. */
const HEAD_BYTES = 1024;

/** What a file is by its first bytes, whatever its name says; null if none of ours. */
export function formatOf(head: Uint8Array): Format | null {
  const text = Buffer.from(head).toString('latin1');
  if (text.startsWith('\xff\xd8\xff') || text.startsWith('\x89PNG\r\n\x1a\n')) return 'image';
  if (['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].some((mark) => text.startsWith(mark))) return 'tiff';
  return text.includes('%PDF-') ? 'pdf' : null;
}

async function headOf(file: string): Promise<{ head: Uint8Array; size: number }> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const buffer = new Uint8Array(HEAD_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, HEAD_BYTES, 0);
      return { head: buffer.subarray(0, bytesRead), size };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw fileProblem('file-missing', file, cause);
  }
}

/**
 * Opens an input file by what it is, not by its name, so that its pages can be drawn one at a time.
 * Call it in a process that can be killed: decoders may hang or take memory on a hostile file.
 * @param file absolute path
 * @throws UserError file-missing, file-empty, file-too-large, file-unsupported, not-a-pdf, not-an-image,
 *   pdf-encrypted, pdf-damaged, pdf-no-pages, pdf-too-large, image-damaged, image-too-large, tiff-damaged
 */
export async function openSource(file: string): Promise<OpenSource> {
  const { head, size } = await headOf(file);
  if (size === 0) throw fileProblem('file-empty', file);
  if (size > LIMITS.maxFileBytes) throw fileProblem('file-too-large', file);
  switch (formatOf(head)) {
    case 'pdf':
      return openPdf(file);
    case 'tiff':
      return openTiff(file);
    case 'image':
      return openImage(file);
    case null: {
      const extension = extname(file).toLowerCase();
      if (extension === '.pdf') throw fileProblem('not-a-pdf', file);
      if (['.jpg', '.jpeg', '.png', '.tif', '.tiff'].includes(extension)) throw fileProblem('not-an-image', file);
      throw fileProblem('file-unsupported', file);
    }
  }
}
