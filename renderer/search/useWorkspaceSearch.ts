import { useInfiniteQuery } from '@tanstack/react-query';
import type { WorkspaceSearch } from '../../shared/contract';
import { call } from '../api';
import { keys } from '../queries';
import type { SearchPlace } from './searchPlace';

/** Pages asked for at a time. */
const PAGES_AT_ONCE = 50;
/** Words of many characters may need many parts to be read before some page holds them; with so many pages there is something to look at. */
const ENOUGH = 10;
/** Milliseconds after which the search is done anew while pages wait for the index. */
const AGAIN_AFTER = 2000;
/** Milliseconds for which results are kept after the screen was left, so that coming back from a page finds them. */
const KEPT_FOR = 30 * 60_000;

interface Asked extends Pick<SearchPlace, 'q' | 'agency' | 'kind'> {
  /** The case files of these agencies and kinds; null for all, undefined while they are not known. */
  readonly caseIds: readonly string[] | null | undefined;
}

/** The pages of all case files that hold the words, part by part. */
export function useWorkspaceSearch({ q, agency, kind, caseIds }: Asked) {
  return useInfiniteQuery({
    queryKey: keys.workspaceSearch(q, agency, kind),
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }): Promise<WorkspaceSearch> => {
      const ask = (after: number) => call('search.workspace', { query: q, limit: PAGES_AT_ONCE, after, ...(caseIds === null || caseIds === undefined ? {} : { caseIds: [...caseIds] }) });
      let part = await ask(pageParam);
      while (part.hits.length < ENOUGH && part.next !== null && !signal.aborted) {
        const more = await ask(part.next);
        part = { ...more, hits: [...part.hits, ...more.hits] };
      }
      return part;
    },
    getNextPageParam: ({ next }) => next,
    enabled: q !== '' && caseIds !== undefined,
    // Pages are recognised while nobody looks: what is kept is shown, and read anew.
    staleTime: 0,
    gcTime: KEPT_FOR,
    refetchInterval: ({ state: { data } }) => (data?.pages.length === 1 && data.pages.some(({ waiting }) => waiting > 0) ? AGAIN_AFTER : false),
  });
}
