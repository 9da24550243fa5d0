import type { CaseDetail } from '../../shared/contract';

/** Milliseconds for which a page must be on the screen before it counts as seen. */
export const SEEN_AFTER = 1000;

/** Pages beside each other with `page`: itself, or the pair that it stands in. Pairs begin with the first page. */
export function pagesInView(page: number, pages: number, twoUp: boolean): readonly number[] {
  if (!twoUp) return [page];
  const first = page % 2 === 1 ? page : page - 1;
  return [first, first + 1].filter((one) => one <= pages);
}

/** Pages that nobody had on the screen yet, ascending. Pages that hold nothing (blank ones) need no reader. */
export function unreadPages(detail: Pick<CaseDetail, 'pages' | 'seen'>): readonly number[] {
  const seen = new Set(detail.seen.flatMap(({ pages }) => pages));
  return detail.pages.filter(({ number, state }) => state !== 'blank' && !seen.has(number)).map(({ number }) => number);
}

/** Who had each page on the screen, by page; pages that nobody saw are not in it. */
export function readersOf(seen: CaseDetail['seen']): ReadonlyMap<number, readonly string[]> {
  const readers = new Map<number, string[]>();
  for (const { by, pages } of seen) {
    for (const page of pages) {
      const known = readers.get(page);
      if (known === undefined) readers.set(page, [by]);
      else known.push(by);
    }
  }
  return readers;
}

/** The unread page to go to from a page: the next one behind it, else the first one; null where all were read. */
export const nextUnread = (unread: readonly number[], page: number): number | null => unread.find((one) => one > page) ?? unread[0] ?? null;
