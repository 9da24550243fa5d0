import type { Box } from '../model';

/** A place of a case file where the words searched for stand. */
export interface TextHit {
  readonly page: number;
  /** One box for each line it runs over, in page pixels. */
  readonly boxes: readonly Box[];
  /** The words as recognised, without blanks, and some of what stands before and after. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface TextSearch {
  /** In reading order; no more than a bounded number. */
  readonly hits: readonly TextHit[];
  /** How many there are in all. */
  readonly total: number;
}
