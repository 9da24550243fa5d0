import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';

/** A pointer into the engine's memory; 0 is none. */
export type Pointer = number;

/**
 * The functions of PDFium's C interface that this program calls (fpdfview.h, fpdf_text.h, fpdf_edit.h).
 * The package declares only a few of them, its WASM exports all.
 */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc(bytes: number): Pointer; free(pointer: Pointer): void };
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(data: Pointer, size: number, password: Pointer): Pointer;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_DocumentHasValidCrossReferenceTable(document: Pointer): number;
  _FPDF_LoadPage(document: Pointer, index: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageWidthF(page: Pointer): number;
  _FPDF_GetPageHeightF(page: Pointer): number;
  _FPDF_PageToDevice(
    page: Pointer, startX: number, startY: number, sizeX: number, sizeY: number, rotate: number, pageX: number, pageY: number, deviceX: Pointer, deviceY: Pointer,
  ): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Pointer;
  _FPDFBitmap_FillRect(bitmap: Pointer, left: number, top: number, width: number, height: number, colour: number): number;
  _FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  _FPDFBitmap_GetStride(bitmap: Pointer): number;
  _FPDFBitmap_GetWidth(bitmap: Pointer): number;
  _FPDFBitmap_GetHeight(bitmap: Pointer): number;
  _FPDFBitmap_GetFormat(bitmap: Pointer): number;
  _FPDFBitmap_Destroy(bitmap: Pointer): void;
  _FPDF_RenderPageBitmap(bitmap: Pointer, page: Pointer, startX: number, startY: number, sizeX: number, sizeY: number, rotate: number, flags: number): void;
  _FPDFDOC_InitFormFillEnvironment(document: Pointer, info: Pointer): Pointer;
  _FPDFDOC_ExitFormFillEnvironment(form: Pointer): void;
  _FPDF_FFLDraw(form: Pointer, bitmap: Pointer, page: Pointer, startX: number, startY: number, sizeX: number, sizeY: number, rotate: number, flags: number): void;
  _FPDFPage_GetRotation(page: Pointer): number;
  _FORM_OnAfterLoadPage(page: Pointer, form: Pointer): void;
  _FORM_OnBeforeClosePage(page: Pointer, form: Pointer): void;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  _FPDFFormObj_CountObjects(form: Pointer): number;
  _FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
  _FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number;
  _FPDFPath_CountSegments(object: Pointer): number;
  _FPDFImageObj_GetImagePixelSize(object: Pointer, width: Pointer, height: Pointer): number;
  _FPDFImageObj_GetBitmap(object: Pointer): Pointer;
  _FPDFImageObj_GetImageDataRaw(object: Pointer, buffer: Pointer, length: number): number;
  _FPDFImageObj_GetImageFilterCount(object: Pointer): number;
  _FPDFImageObj_GetImageFilter(object: Pointer, index: number, buffer: Pointer, length: number): number;
  _FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  _FPDFTextObj_GetFont(object: Pointer): Pointer;
  _FPDFFont_GetIsEmbedded(font: Pointer): number;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(textPage: Pointer): void;
  _FPDFText_CountChars(textPage: Pointer): number;
  _FPDFText_GetUnicode(textPage: Pointer, index: number): number;
  _FPDFText_IsGenerated(textPage: Pointer, index: number): number;
  _FPDFText_HasUnicodeMapError(textPage: Pointer, index: number): number;
  _FPDFText_GetTextObject(textPage: Pointer, index: number): Pointer;
  _FPDFText_GetLooseCharBox(textPage: Pointer, index: number, rect: Pointer): number;
  _FPDFText_GetCharOrigin(textPage: Pointer, index: number, x: Pointer, y: Pointer): number;
  _FPDFText_GetFillColor(textPage: Pointer, index: number, red: Pointer, green: Pointer, blue: Pointer, alpha: Pointer): number;
  _FPDFText_GetMatrix(textPage: Pointer, index: number, matrix: Pointer): number;
  _FPDFText_GetCharAngle(textPage: Pointer, index: number): number;
}

/** Values of PDFium's header files. */
export const PDFIUM = {
  error: { format: 3, password: 4, security: 5 },
  bitmap: { grey: 1, bgr: 2, bgrx: 3, bgra: 4 },
  object: { text: 1, path: 2, image: 3, shading: 4, form: 5 },
  /** Draw annotations (stamps and signatures are annotations). */
  render: { annotations: 0x01 },
  /** FPDF_TEXTRENDERMODE_INVISIBLE and …_CLIP: nothing is painted. */
  textMode: { invisible: 3, clip: 7 },
} as const;

type Factory = (options: { wasmBinary: ArrayBuffer }) => Promise<Pdfium>;

let engine: Promise<Pdfium> | null = null;

async function start(): Promise<Pdfium> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  // The package types its factory with the few functions it uses itself; see Pdfium.
  const factory = PDFiumModule as unknown as Factory;
  const module = await factory({ wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
  module._FPDF_InitLibrary();
  return module;
}

/** The PDF engine of this process, started at first use. */
export function pdfium(): Promise<Pdfium> {
  engine ??= start();
  return engine;
}

/** Forgets the engine once its memory can no longer be trusted (it trapped or ran out); the next use starts another. */
export function discardPdfium(): void {
  engine = null;
}

/** Runs `use` with `bytes` of the engine's memory, freed afterwards. */
export function withMemory<T>(module: Pdfium, bytes: number, use: (pointer: Pointer) => T): T {
  const pointer = module.wasmExports.malloc(bytes);
  if (pointer === 0) throw new RangeError('the PDF engine is out of memory');
  try {
    return use(pointer);
  } finally {
    module.wasmExports.free(pointer);
  }
}
