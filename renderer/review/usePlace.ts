import { useCallback, useEffect, useState } from 'react';
import type { Evidence } from '../../shared/model';
import { notePlace } from '../app/route';
import type { Place } from './context';

/** The viewer's place in a case file of `pages` pages, noted in the address. */
export function usePlace(caseId: string, startPage: number, pages: number) {
  const [place, setPlace] = useState<Place>({ page: Math.max(1, Math.min(startPage, pages)), framed: [], jump: 0 });
  const goPage = useCallback(
    (page: number) => setPlace((old) => (page < 1 || page > pages || page === old.page ? old : { page, framed: [], jump: old.jump + 1 })),
    [pages],
  );
  const show = useCallback(
    (evidence: Evidence) =>
      setPlace((old) => (evidence.page < 1 || evidence.page > pages ? old : { page: evidence.page, framed: [evidence], jump: old.jump + 1 })),
    [pages],
  );
  useEffect(() => notePlace({ screen: 'review', caseId, page: place.page }), [caseId, place.page]);
  return { place, goPage, show };
}
