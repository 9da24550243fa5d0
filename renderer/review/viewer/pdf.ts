import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { resourcePaths } from '../../../shared/contract';
import { resourceUrl } from '../../api';

/** Pixels of an image inside a PDF beyond which it is not decoded: an A3 scan at 600 dpi has 70 million. */
const MAX_IMAGE_PIXELS = 100_000_000;

interface OpenPdf {
  readonly document: Promise<PDFDocumentProxy>;
  /** Pages on the screen that are drawn from it. */
  users: number;
}

/** PDFs of the pages now on the screen, and the one used last; the newest at the end. */
const open = new Map<string, OpenPdf>();

/**
 * Opens an original PDF in pdf.js for as long as `release` was not called. One that nobody uses any more is kept until another is
 * opened, since a reviewer mostly stays in one file.
 */
export function holdPdf(sha256: string): { readonly document: Promise<PDFDocumentProxy>; readonly release: () => void } {
  const pdf = open.get(sha256) ?? { document: load(sha256), users: 0 };
  pdf.users += 1;
  open.delete(sha256);
  open.set(sha256, pdf);
  pdf.document.catch(() => {
    if (open.get(sha256) === pdf) open.delete(sha256);
  });
  closeUnused();
  let released = false;
  return {
    document: pdf.document,
    release() {
      if (released) return;
      released = true;
      pdf.users -= 1;
      closeUnused();
    },
  };
}

/** Frees every PDF without a user but the newest. */
function closeUnused(): void {
  const newest = [...open.keys()].at(-1);
  for (const [sha256, pdf] of open) {
    if (pdf.users > 0 || sha256 === newest) continue;
    open.delete(sha256);
    pdf.document.then(({ loadingTask }) => loadingTask.destroy(), () => undefined);
  }
}

async function load(sha256: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const response = await fetch(resourceUrl(resourcePaths.original(sha256)));
  if (!response.ok) throw new Error(`original: HTTP ${response.status}`);
  const data = await response.arrayBuffer();
  const asset = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href;
  const task = pdfjs.getDocument({
    data,
    cMapUrl: asset('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: asset('standard_fonts'),
    wasmUrl: asset('wasm'),
    iccUrl: asset('iccs'),
    maxImageSize: MAX_IMAGE_PIXELS,
    enableXfa: false,
  });
  return task.promise;
}
