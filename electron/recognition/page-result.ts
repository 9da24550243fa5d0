import type { RecognisedPage } from './types';

/** The result for a page that nothing could be read from; `problem` says why, in Chinese. */
export function unreadablePage(problem: string): RecognisedPage {
  return { state: 'unreadable', rotation: 0, text: { width: 0, height: 0, lines: [], seals: [] }, image: new Uint8Array(0), problem };
}
