import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What the decoder's WASM exports, under the one-letter names that pdfjs-dist's build (pinned) gives them. */
interface Exports {
  readonly i: WebAssembly.Memory;
  /** Runs the constructors; once. */
  j(): void;
  k(bytes: number): number;
  l(pointer: number): void;
  /** Decodes; hands the bitmap over by calling import h. */
  m(data: number, size: number, width: number, height: number, globals: number, globalsSize: number): void;
}

let compiled: Promise<WebAssembly.Module> | null = null;

function decoder(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('pdfjs-dist/wasm/jbig2.wasm')).then((bytes) => WebAssembly.compile(new Uint8Array(bytes)));
  return compiled;
}

/**
 * Decodes a JBIG2 image of a PDF. The PDF engine used here draws such images as nothing; pdfjs-dist, which is on board
 * as the viewer, ships a decoder as a WASM file of its own.
 * @param globals the stream that /JBIG2Globals names; empty if none
 * @returns one bit per pixel as PDF counts them, 0 is black, rows padded to bytes
 * @throws if the data is damaged
 */
export async function decodeJbig2(data: Uint8Array, globals: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  let bitmap: Uint8Array | null = null;
  // A fresh instance each time: damaged data may leave one in any state, and its memory never shrinks.
  const instance = await WebAssembly.instantiate(await decoder(), {
    a: {
      a: () => 0,
      b: (bytes: number) => grow(bytes >>> 0),
      c: (code: number) => fail(`exit ${code}`),
      d: () => undefined,
      e: () => fail('abort'),
      f: () => fail('no fax data was asked for'),
      g: () => fail('no fax data was asked for'),
      h: (pointer: number, rowBytes: number, stride: number, rows: number) => {
        const rowsOut = new Uint8Array(rowBytes * rows);
        const memory = new Uint8Array(exports.i.buffer);
        for (let y = 0; y < rows; y++) rowsOut.set(memory.subarray(pointer + y * stride, pointer + y * stride + rowBytes), y * rowBytes);
        bitmap = rowsOut;
      },
    },
  });
  const exports = instance.exports as unknown as Exports;
  function grow(bytes: number): boolean {
    try {
      exports.i.grow(Math.ceil(Math.max(0, bytes - exports.i.buffer.byteLength) / 65_536));
      return true;
    } catch {
      return false;
    }
  }
  function put(bytes: Uint8Array): number {
    if (bytes.length === 0) return 0;
    const pointer = exports.k(bytes.length);
    if (pointer === 0) fail('out of memory');
    new Uint8Array(exports.i.buffer).set(bytes, pointer);
    return pointer;
  }
  exports.j();
  exports.m(put(data), data.length, width, height, put(globals), globals.length);
  return bitmap ?? fail('no picture');
}

function fail(reason: string): never {
  throw new Error(`JBIG2: ${reason}`);
}
