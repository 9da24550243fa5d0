import type { Box, PageState, PageText, Rotation, TextLine } from '../../shared/model';

/** Pixels of one page: three bytes (RGB) each, rows without padding, top row first. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What the recogniser found on one page. All boxes refer to the upright page. */
export interface Recognition {
  /** Clockwise turn that made the page upright. */
  readonly rotation: Rotation;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly seals: readonly Box[];
  readonly uprightRaster: Raster;
}

/** One page of an input file after recognition, ready to be stored. */
export interface RecognisedPage {
  readonly state: PageState;
  readonly rotation: Rotation;
  /** Lines and seals; the page's number over the whole case file is not known here. */
  readonly text: Omit<PageText, 'page'>;
  /** JPEG of the upright page, `text.width` × `text.height` pixels, grey if the page is; empty if it could not be drawn. */
  readonly image: Uint8Array;
  /** Why the page is `unreadable`, in Chinese. */
  readonly problem?: string;
}

/** What opening an input file told. */
export interface Inspection {
  readonly pages: number;
  /** What the user must know although the file could be opened, in Chinese. */
  readonly warnings: readonly string[];
}

/** `native` onnxruntime-node, `wasm` onnxruntime-web; `auto` takes native where it loads, else wasm. */
export type EngineChoice = 'auto' | 'native' | 'wasm';
