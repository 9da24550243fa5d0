import { LIMITS } from './limits';
import { IDENTITY, multiply, type Matrix } from './matrix';
import { PDFIUM, withMemory, type Pdfium, type Pointer } from './pdfium';

/** An image that a page shows. */
export interface PageImage {
  readonly object: Pointer;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** Size it is shown at, in points. */
  readonly shownWidth: number;
  readonly shownHeight: number;
  /** Places the unit square on the page, in points. */
  readonly matrix: Matrix;
  /** Names of its coding, e.g. DCTDecode. */
  readonly filters: readonly string[];
  /** Its matrix neither turns, slants nor mirrors it. */
  readonly upright: boolean;
}

/** What a page is made of. */
export interface PageContent {
  readonly images: readonly PageImage[];
  readonly paths: number;
  /** Paths with many segments: text turned into outlines looks like that. */
  readonly intricatePaths: number;
  readonly textObjects: number;
}

/** The matrix of an object within the page or form it belongs to. */
export function matrixOf(module: Pdfium, object: Pointer): Matrix {
  return withMemory(module, 24, (pointer) => {
    if (!module._FPDFPageObj_GetMatrix(object, pointer)) return IDENTITY;
    const [a, b, c, d, e, f] = module.HEAPF32.subarray(pointer / 4, pointer / 4 + 6);
    return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
  });
}

function filtersOf(module: Pdfium, object: Pointer): string[] {
  const count = Math.min(module._FPDFImageObj_GetImageFilterCount(object), 8);
  return Array.from({ length: count }, (_, i) =>
    withMemory(module, 64, (pointer) => {
      const length = Math.min(64, module._FPDFImageObj_GetImageFilter(object, i, pointer, 64));
      return new TextDecoder().decode(module.HEAPU8.slice(pointer, pointer + Math.max(0, length - 1)));
    }),
  );
}

function imageOf(module: Pdfium, object: Pointer, matrix: Matrix): PageImage {
  const [pixelWidth, pixelHeight] = withMemory(module, 8, (pointer) =>
    module._FPDFImageObj_GetImagePixelSize(object, pointer, pointer + 4)
      ? [module.HEAPU32[pointer / 4] ?? 0, module.HEAPU32[pointer / 4 + 1] ?? 0]
      : [0, 0],
  );
  const [a, b, c, d] = matrix;
  const slant = Math.max(Math.abs(b), Math.abs(c));
  return {
    object, matrix, filters: filtersOf(module, object), pixelWidth: pixelWidth ?? 0, pixelHeight: pixelHeight ?? 0,
    shownWidth: Math.hypot(a, b), shownHeight: Math.hypot(c, d),
    upright: a > 0 && d > 0 && slant < 0.01 * Math.min(a, d),
  };
}

/** Walks the objects of a page, into form XObjects too, up to LIMITS. */
export function contentOf(module: Pdfium, page: Pointer): PageContent {
  const images: PageImage[] = [];
  let paths = 0;
  let intricatePaths = 0;
  let textObjects = 0;
  let left: number = LIMITS.maxPageObjects;
  const visit = (object: Pointer, outer: Matrix, depth: number): void => {
    if (object === 0 || left-- <= 0) return;
    switch (module._FPDFPageObj_GetType(object)) {
      case PDFIUM.object.image:
        images.push(imageOf(module, object, multiply(matrixOf(module, object), outer)));
        break;
      case PDFIUM.object.text:
        textObjects++;
        break;
      case PDFIUM.object.path:
        paths++;
        if (module._FPDFPath_CountSegments(object) > 12) intricatePaths++;
        break;
      case PDFIUM.object.form: {
        if (depth >= LIMITS.maxFormDepth) break;
        const matrix = multiply(matrixOf(module, object), outer);
        const count = module._FPDFFormObj_CountObjects(object);
        for (let i = 0; i < count && left > 0; i++) visit(module._FPDFFormObj_GetObject(object, i), matrix, depth + 1);
        break;
      }
    }
  };
  const count = module._FPDFPage_CountObjects(page);
  for (let i = 0; i < count && left > 0; i++) visit(module._FPDFPage_GetObject(page, i), IDENTITY, 0);
  return { images, paths, intricatePaths, textObjects };
}

/** Share of the page (points) that an image covers; more than 1 if it reaches beyond the page. */
export function coverage(image: PageImage, pageWidth: number, pageHeight: number): number {
  return (image.shownWidth * image.shownHeight) / (pageWidth * pageHeight);
}
