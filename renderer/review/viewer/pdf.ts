import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { resourcePaths } from '../../../shared/contract';
import { resourceUrl } from '../../api';

/** Pixels of an image inside a PDF beyond which it is not decoded: an A3 scan at 600 dpi has 70 million. */
const MAX_IMAGE_PIXELS = 100_000_000;

interface OpenPdf {
  readonly sha256: string;
  readonly document: Promise<PDFDocumentProxy>;
}

let open: OpenPdf | null = null;

/** Opens an original PDF in pdf.js; only one is kept open, since a reviewer reads one file at a time. */
export function openPdf(sha256: string): Promise<PDFDocumentProxy> {
  if (open?.sha256 === sha256) return open.document;
  closePdf();
  const document = load(sha256);
  open = { sha256, document };
  document.catch(() => {
    if (open?.document === document) open = null;
  });
  return document;
}

/** Frees the PDF that is open. */
export function closePdf(): void {
  const old = open;
  open = null;
  old?.document.then((document) => document.loadingTask.destroy(), () => undefined);
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
