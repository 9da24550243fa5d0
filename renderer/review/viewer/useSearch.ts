import { useEffect, useState } from 'react';
import type { TextHit } from '../../../shared/search';
import { useTextSearch } from '../../queries';
import { hitAt } from './hits';

/** The search in the case file that is going on. */
export interface Search {
  readonly query: string;
  /** Looks for other words, beginning at a page; blank ones end the search. */
  readonly find: (query: string, fromPage: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly hits: readonly TextHit[];
  /** How many there are in all; more than `hits` in an extreme case. */
  readonly total: number;
  /** Place of the current one in `hits`; -1 for none. */
  readonly current: number;
  readonly state: 'idle' | 'busy' | 'done' | 'failed';
  readonly again: () => void;
}

/** What is searched for when a case file is opened. */
export interface FirstSearch {
  readonly query: string;
  readonly fromPage: number;
}

const NO_HITS: readonly TextHit[] = [];

/**
 * Searches the recognised text of a case file.
 * @param first words to begin with, from page `fromPage`; empty for none
 * @param pagesDone pages recognised so far; when there are more, the search is done anew
 * @param open whether the search is on the screen; what was searched for is kept while it is not
 * @param onHit told the current hit whenever it is another one
 */
export function useSearch(caseId: string, first: FirstSearch, pagesDone: number, open: boolean, onHit: (hit: TextHit) => void): Search {
  const [asked, setAsked] = useState({ ...first, steps: 0 });
  const result = useTextSearch(caseId, open ? asked.query : '', pagesDone);
  const hits = asked.query === '' || !open ? NO_HITS : (result.data?.hits ?? NO_HITS);
  const current = hitAt(hits, asked.fromPage, asked.steps);
  const hit = hits[current];
  useEffect(() => {
    if (hit !== undefined) onHit(hit);
  }, [hit, onHit]);
  return {
    query: asked.query,
    find: (query, fromPage) => setAsked((old) => (old.query === query.trim() ? old : { query: query.trim(), fromPage, steps: 0 })),
    step: (by) => setAsked((old) => ({ ...old, steps: old.steps + by })),
    hits,
    total: hits.length === 0 ? 0 : (result.data?.total ?? 0),
    current,
    state: asked.query === '' ? 'idle' : result.isError ? 'failed' : result.isFetching && result.data === undefined ? 'busy' : 'done',
    again: () => void result.refetch(),
  };
}
