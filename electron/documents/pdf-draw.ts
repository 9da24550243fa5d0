import { PDFIUM, type Pdfium, type Pointer } from './pdfium';
import type { Picture } from './pixels';

const WHITE = 0xffffffff;

/** Draws a page on white, with annotations and form fields, honouring its /Rotate. */
export function drawPage(module: Pdfium, page: Pointer, form: Pointer, width: number, height: number): Picture {
  const bitmap = module._FPDFBitmap_CreateEx(width, height, PDFIUM.bitmap.bgrx, 0, 0);
  if (bitmap === 0) throw new RangeError('the PDF engine is out of memory');
  try {
    module._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = PDFIUM.render.annotations;
    module._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    if (form !== 0) module._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, flags);
    return pictureOf(module, bitmap);
  } finally {
    module._FPDFBitmap_Destroy(bitmap);
  }
}

/** Copies a bitmap of the engine into an RGB picture. */
export function pictureOf(module: Pdfium, bitmap: Pointer): Picture {
  const width = module._FPDFBitmap_GetWidth(bitmap);
  const height = module._FPDFBitmap_GetHeight(bitmap);
  const stride = module._FPDFBitmap_GetStride(bitmap);
  const buffer = module._FPDFBitmap_GetBuffer(bitmap);
  const format = module._FPDFBitmap_GetFormat(bitmap);
  const step = format === PDFIUM.bitmap.grey ? 1 : format === PDFIUM.bitmap.bgr ? 3 : 4;
  const [blue, green, red] = step === 1 ? [0, 0, 0] : [0, 1, 2];
  const data = new Uint8Array(width * height * 3);
  const heap = module.HEAPU8;
  let to = 0;
  for (let y = 0; y < height; y++) {
    let from = buffer + y * stride;
    for (let x = 0; x < width; x++, from += step, to += 3) {
      data[to] = heap[from + red] ?? 0;
      data[to + 1] = heap[from + green] ?? 0;
      data[to + 2] = heap[from + blue] ?? 0;
    }
  }
  return { width, height, data };
}
