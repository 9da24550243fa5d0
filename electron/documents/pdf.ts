import { open, stat, type FileHandle } from 'node:fs/promises';
import { UserError } from '../../shared/model';
import { LIMITS } from './limits';
import { addJbig2Images } from './pdf-jbig2';
import { contentOf, coverage, type PageContent } from './pdf-content';
import { drawPage } from './pdf-draw';
import { lacksJpx, rescueFromImage } from './pdf-rescue';
import { charactersOf, toPixels, type DrawnPage } from './pdf-characters';
import { judgeText } from './pdf-text';
import { discardPdfium, PDFIUM, pdfium, type Pdfium, type Pointer } from './pdfium';
import { isBlank, type Picture } from './pixels';
import { fileProblem, pageCountWarnings, pageProblem, repairedWarning } from './problems';
import { drawCharacters } from './draw-text';
import type { OpenSource, RenderedPage } from './types';

/** A document inside the engine. */
interface Session {
  readonly module: Pdfium;
  readonly document: Pointer;
  /** The file, `size` bytes. */
  readonly bytes: Pointer;
  readonly size: number;
  readonly form: Pointer;
  readonly formInfo: Pointer;
}

/** FPDF_FORMFILLINFO without callbacks; the structure has 140 bytes. */
const FORM_INFO_BYTES = 256;

async function readInto(module: Pdfium, handle: FileHandle, bytes: Pointer, size: number): Promise<void> {
  const chunk = new Uint8Array(Math.min(size, 8 * 1024 ** 2));
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, size - at), at);
    if (bytesRead === 0) throw new Error('the file became shorter while it was read');
    module.HEAPU8.set(chunk.subarray(0, bytesRead), bytes + at);
    at += bytesRead;
  }
}

async function openSession(file: string): Promise<Session> {
  const { size } = await stat(file);
  if (size > LIMITS.maxPdfBytes) throw fileProblem('pdf-too-large', file);
  const module = await pdfium();
  const bytes = module.wasmExports.malloc(size);
  if (bytes === 0) throw fileProblem('pdf-too-large', file);
  let document: Pointer = 0;
  try {
    const handle = await open(file);
    try {
      await readInto(module, handle, bytes, size);
    } finally {
      await handle.close();
    }
    document = module._FPDF_LoadMemDocument(bytes, size, 0);
    if (document === 0) {
      const error = module._FPDF_GetLastError();
      throw fileProblem(error === PDFIUM.error.password || error === PDFIUM.error.security ? 'pdf-encrypted' : 'pdf-damaged', file);
    }
  } finally {
    if (document === 0) module.wasmExports.free(bytes);
  }
  // Electronic seals and signatures are form fields; without a form environment they would not be drawn.
  const formInfo = module.wasmExports.malloc(FORM_INFO_BYTES);
  module.HEAPU8.fill(0, formInfo, formInfo + FORM_INFO_BYTES);
  module.HEAPU8[formInfo] = 2;
  const form = module._FPDFDOC_InitFormFillEnvironment(document, formInfo);
  return { module, document, bytes, size, form, formInfo };
}

function closeSession({ module, document, bytes, form, formInfo }: Session): void {
  if (form !== 0) module._FPDFDOC_ExitFormFillEnvironment(form);
  module._FPDF_CloseDocument(document);
  module.wasmExports.free(formInfo);
  module.wasmExports.free(bytes);
}

/** Whether the file lacks its end mark or its index had to be rebuilt: what a broken-off copy looks like. */
async function isRepaired(file: string, session: Session): Promise<boolean> {
  if (session.module._FPDF_DocumentHasValidCrossReferenceTable(session.document) === 0) return true;
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, 2048));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return !tail.includes('%%EOF');
  } finally {
    await handle.close();
  }
}

/** Rejects pages whose images would take more memory to decode than any scan needs. */
function checkPixels(content: PageContent, file: string, index: number): void {
  const pixels = content.images.map((image) => image.pixelWidth * image.pixelHeight);
  if (pixels.some((count) => count > LIMITS.maxInputPixels) || pixels.reduce((sum, count) => sum + count, 0) > 2 * LIMITS.maxInputPixels)
    throw pageProblem('page-too-large', file, index);
}

/**
 * Resolution to draw a page at: 200 dpi; for a page that is one scan, the scan's own if lower, since drawing
 * larger adds nothing; never more than LIMITS.maxRenderedSide pixels along the longer side.
 */
export function resolutionOf(widthPoints: number, heightPoints: number, content: PageContent): number {
  const most = (LIMITS.maxRenderedSide * 72) / Math.max(widthPoints, heightPoints);
  const [scan] = content.images;
  const isScan = scan !== undefined && content.images.length === 1 && coverage(scan, widthPoints, heightPoints) > 0.9;
  const own = isScan && scan.shownWidth > 0 ? (scan.pixelWidth * 72) / scan.shownWidth : LIMITS.renderDpi;
  // Some scanners write one point per pixel: the paper's size is then unknown, and the pixels are what counts.
  const wanted = isScan && Math.max(widthPoints, heightPoints) > 1300 ? own : Math.min(LIMITS.renderDpi, own);
  return Math.min(most, Math.max(wanted, (1000 * 72) / Math.max(widthPoints, heightPoints)));
}

async function renderLoaded(session: Session, page: Pointer, file: string, index: number): Promise<RenderedPage> {
  const { module } = session;
  const widthPoints = module._FPDF_GetPageWidthF(page);
  const heightPoints = module._FPDF_GetPageHeightF(page);
  if (!(widthPoints > 0) || !(heightPoints > 0)) throw pageProblem('page-damaged', file, index);
  const content = contentOf(module, page);
  checkPixels(content, file, index);
  if (lacksJpx(module, content.images)) throw pageProblem('page-undrawable', file, index);
  const dpi = resolutionOf(widthPoints, heightPoints, content);
  const width = Math.max(1, Math.round((widthPoints * dpi) / 72));
  const height = Math.max(1, Math.round((heightPoints * dpi) / 72));
  let picture: Picture = drawPage(module, page, session.form, width, height);
  const drawn: DrawnPage = { page, width, height, quarterTurns: module._FPDFPage_GetRotation(page) };
  const jbig2 = content.images.filter((image) => image.filters.includes('JBIG2Decode'));
  if (jbig2.length > 0) {
    const bytes = () => Buffer.from(module.HEAPU8.buffer, session.bytes, session.size);
    try {
      picture = await addJbig2Images(module, bytes, jbig2, picture, (x, y) => toPixels(module, drawn, x, y), drawn.quarterTurns);
    } catch (cause) {
      throw pageProblem('page-undrawable', file, index, cause);
    }
  }
  const text = content.textObjects === 0 ? null : judgeText(charactersOf(module, drawn), content, widthPoints, heightPoints, picture);
  if (text !== null && text.undrawn.length > 0) picture = await drawCharacters(picture, text.undrawn);
  let blank = isBlank(picture);
  const others = content.images.filter((image) => !jbig2.includes(image));
  if (blank && others.length > 0) {
    const rescued = await rescueFromImage(module, others, widthPoints, heightPoints);
    if (rescued === 'undecodable') throw pageProblem('page-undrawable', file, index);
    if (rescued !== 'blank') return { ...rescued, textLayer: null, blank: false };
  }
  if (text?.lost === true && blank) throw pageProblem('page-undrawable', file, index);
  const textLayer = text?.lines ?? null;
  if (textLayer !== null && textLayer.length > 0) blank = false;
  return { ...picture, dpi, textLayer: blank ? null : textLayer, blank };
}

async function renderPage(session: Session, file: string, index: number): Promise<RenderedPage> {
  const { module, document, form } = session;
  const page = module._FPDF_LoadPage(document, index);
  if (page === 0) throw pageProblem('page-damaged', file, index);
  if (form !== 0) module._FORM_OnAfterLoadPage(page, form);
  const release = () => {
    if (form !== 0) module._FORM_OnBeforeClosePage(page, form);
    module._FPDF_ClosePage(page);
  };
  try {
    const rendered = await renderLoaded(session, page, file, index);
    release();
    return rendered;
  } catch (error) {
    // After any other error the engine must not be called again.
    if (error instanceof UserError) release();
    throw error;
  }
}

/**
 * Opens a PDF. The file is read once into the engine and stays there until closed.
 * @throws UserError pdf-encrypted, pdf-damaged, pdf-no-pages, pdf-too-large
 */
export async function openPdf(file: string): Promise<OpenSource> {
  let session: Session | null = await openSession(file);
  const pages = session.module._FPDF_GetPageCount(session.document);
  if (pages <= 0) {
    closeSession(session);
    throw fileProblem('pdf-no-pages', file);
  }
  const warnings = [...pageCountWarnings(file, pages), ...((await isRepaired(file, session)) ? [repairedWarning(file, pages)] : [])];
  const pageCount = Math.min(pages, LIMITS.maxPagesPerFile);
  return {
    kind: 'pdf',
    pageCount,
    warnings,
    async renderPage(index) {
      if (!Number.isInteger(index) || index < 0 || index >= pageCount) throw pageProblem('page-missing', file, index);
      session ??= await openSession(file);
      try {
        return await renderPage(session, file, index);
      } catch (error) {
        if (error instanceof UserError) throw error;
        // The engine trapped or ran out of memory: nothing in it can be trusted any more, other pages get a new one.
        session = null;
        discardPdfium();
        throw pageProblem('page-damaged', file, index, error);
      }
    },
    close() {
      if (session !== null) closeSession(session);
      session = null;
      return Promise.resolve();
    },
  };
}
