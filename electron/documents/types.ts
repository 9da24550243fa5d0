import type { TextLine } from '../../shared/model';

/** One page drawn once, as recognition, the window and the exports need it. */
export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  /** RGB, three bytes per pixel, rows without padding, top row first. */
  readonly data: Uint8Array;
  /** Pixels per inch of paper; 0 where the file does not say how large the paper is. */
  readonly dpi: number;
  /** The page's own text, if it is born digital and its text can be trusted; null means: recognise the picture. */
  readonly textLayer: readonly TextLine[] | null;
  /** Nothing is on the page, and the file's content agrees with that. */
  readonly blank: boolean;
}

/** An opened input file whose pages can be drawn one at a time. */
export interface OpenSource {
  readonly kind: 'pdf' | 'tiff' | 'image';
  /** Pages that can be asked for: at most LIMITS.maxPagesPerFile. */
  readonly pageCount: number;
  /** What the user must know although the file could be opened (cut off, left out), in Chinese. */
  readonly warnings: readonly string[];
  /**
   * Draws page `index` (0-based).
   * @throws UserError for this page only; other pages can still be asked for.
   */
  renderPage(index: number): Promise<RenderedPage>;
  /** Frees what the file holds; the source cannot be used afterwards. */
  close(): Promise<void>;
}
