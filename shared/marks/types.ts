import type { Box } from '../model';

/** What stands at a place to sign: writing the recogniser did not read, text it did read, a stamp, a fingerprint, or nothing. */
export type Found = 'writing' | 'text' | 'stamp' | 'fingerprint' | 'nothing';

/** A place where a document expects a signature or stamp. */
export interface SigningPlace {
  readonly page: number;
  /** The label without its colon, folded, e.g. 被检查人签名. */
  readonly label: string;
  /** Label and place together, in pixels of the page: what a person has to look at. */
  readonly box: Box;
  readonly found: Found;
  /** Persons whose names were read there, at the least; null where only marks are. */
  readonly persons: number | null;
}

/** What the page says about who signed and sealed it. */
export interface PageMarks {
  readonly page: number;
  /** False for pages recognised before marks were looked for: emptiness means nothing there. */
  readonly examined: boolean;
  readonly places: readonly SigningPlace[];
  /** Round seals and stamps. */
  readonly stamps: readonly Box[];
  /** Whether something looks like a signature anywhere in the lower part: writing, or a line of names with a date. */
  readonly signedBelow: boolean;
  /** Where the agency's name and date end the paper; the foot of the page where no date is read. */
  readonly closing: Box;
  /** Whether such a date was read. */
  readonly dated: boolean;
  /** The page says that somebody refused to sign, or that signing took another form. */
  readonly refused: boolean;
  /** The page says that the paper went by post, by notice, electronically or was left. */
  readonly servedOtherwise: boolean;
}
