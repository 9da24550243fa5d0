import { useCallback, useEffect, useState } from 'react';
import type { Evidence } from '../../shared/model';
import { isAtCase, notePlace } from '../app/route';
import type { SearchPlace } from '../search/searchPlace';
import type { Place } from './context';

/** Milliseconds on a page after which it is noted. */
const NOTED_AFTER = 300;

/** The viewer's place in a case file of `pages` pages, noted in the address with the search that led there. */
export function usePlace(caseId: string, startPage: number, pages: number, found: SearchPlace | null) {
  const [place, setPlace] = useState<Place>({ page: Math.max(1, Math.min(startPage, pages)), framed: [], jump: 0 });
  const goPage = useCallback(
    (page: number) => setPlace((old) => (page < 1 || page > pages ? old : { page, framed: [], jump: old.jump + 1 })),
    [pages],
  );
  // Scrolling leaves the frames where they are.
  const see = useCallback((page: number) => setPlace((old) => (page === old.page ? old : { ...old, page })), []);
  const show = useCallback(
    (evidence: Evidence) =>
      setPlace((old) => (evidence.page < 1 || evidence.page > pages ? old : { page: evidence.page, framed: [evidence], jump: old.jump + 1 })),
    [pages],
  );
  useEffect(() => {
    // Browsers refuse an address that changes with every page scrolled by.
    const timer = setTimeout(() => {
      // Noted behind a step to another screen, the page would take that step back.
      if (isAtCase(caseId)) notePlace({ screen: 'review', caseId, page: place.page, ...(found === null ? {} : { found }) });
    }, NOTED_AFTER);
    return () => clearTimeout(timer);
  }, [caseId, place.page, found]);
  return { place, goPage, see, show };
}
