/** A rectangle in pixels of the upright page image (see {@link Page}); origin top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Corner points of a text line, clockwise from its top left, in pixels of the upright page image. */
export type Quad = readonly [Point, Point, Point, Point];
export type Point = readonly [x: number, y: number];

/** Clockwise quarter turns, in degrees, that make the page of the input file upright. */
export type Rotation = 0 | 90 | 180 | 270;

/** Where a page comes from inside the files that the agency handed over. */
export interface PageSource {
  /** Path relative to the case file's own folder, with forward slashes; the file's name if the case file is one file. */
  readonly file: string;
  /** SHA-256 of that file, hex. */
  readonly sha256: string;
  /** 0-based page inside that file. */
  readonly index: number;
}

/**
 * How the text of a page came about.
 * `pending` not recognised yet; `text-layer` taken from a born-digital PDF; `ocr` recognised;
 * `blank` nothing on it; `unreadable` recognition failed twice or the page could not be drawn.
 */
export type PageState = 'pending' | 'text-layer' | 'ocr' | 'blank' | 'unreadable';

/** One page (页) of a case file. */
export interface Page {
  /** 1-based over the whole case file. */
  readonly number: number;
  readonly source: PageSource;
  readonly state: PageState;
  readonly rotation: Rotation;
  /** Size of the upright page image in pixels; all boxes of the page refer to it. 0 while pending. */
  readonly width: number;
  readonly height: number;
  /** Why the page is `unreadable`, in Chinese, for the user. */
  readonly problem?: string;
}

/** One recognised line of text (文字行). */
export interface TextLine {
  readonly text: string;
  readonly quad: Quad;
  /** Mean of the characters' confidences, 0..1. 1 for a text layer. */
  readonly confidence: number;
  /**
   * Boundaries of the characters along the line as fractions 0..1 of its length:
   * character i of `text` (UTF-16 index) reaches from stops[i] to stops[i + 1]; length = text.length + 1.
   */
  readonly stops: readonly number[];
  /** Confidence of each character, 0..1; length = text.length. */
  readonly confidences: readonly number[];
}

/**
 * A mark that a person or a stamp left on the page, found in its picture and not by reading.
 * `signature` is writing that the recogniser gave no line for; `seal` a stamp other than the round ones in {@link PageText.seals}
 * (name stamps, square stamps, rings too faint or cut off); `fingerprint` an inked finger.
 */
export interface PageMark {
  readonly kind: 'seal' | 'signature' | 'fingerprint';
  readonly box: Box;
  /** 0..1 */
  readonly confidence: number;
}

/** The text of one page, lines in the order the recogniser gave them. */
export interface PageText {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** Red or dark round regions that look like official seals (印章), as boxes. */
  readonly seals: readonly Box[];
  /** Absent on pages that were recognised before marks were looked for. */
  readonly marks?: readonly PageMark[];
}

/** A place on a page that supports a statement: what is framed when the user clicks. */
export interface Evidence {
  readonly page: number;
  readonly box: Box;
  readonly text: string;
  /** Lowest confidence of the characters it rests on, 0..1. */
  readonly confidence: number;
  /** The place itself has to be looked at, not its words: its picture is shown beside the statement. */
  readonly picture?: true;
}
