import type { TextHit } from '../../../shared/search';

/** Place in `hits` (reading order) of the one `steps` after the first at or behind a page, going round at both ends; -1 for none. */
export function hitAt(hits: readonly TextHit[], fromPage: number, steps: number): number {
  if (hits.length === 0) return -1;
  const first = Math.max(0, hits.findIndex(({ page }) => page >= fromPage));
  return (((first + steps) % hits.length) + hits.length) % hits.length;
}
