import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { CaseDetail } from '../../shared/contract';
import { call } from '../api';
import { keys } from '../queries';
import { SEEN_AFTER } from './coverage';

/** Pages are stored together, this many milliseconds after the first of them was seen. */
const STORED_AFTER = 2500;

/**
 * Records which pages were on the screen for a second or longer. A page that could not be stored is stored with the next.
 * @param shown pages in sight now; only those that are drawn
 */
export function useReadingCoverage(caseId: string, shown: readonly number[]): void {
  const client = useQueryClient();
  const waiting = useRef(new Set<number>());
  const stored = useRef(new Set<number>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const store = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const pages = [...waiting.current];
    if (pages.length === 0) return;
    waiting.current.clear();
    for (const page of pages) stored.current.add(page);
    call('pages.seen', { caseId, pages }).then(
      (seen) => client.setQueryData<CaseDetail>(keys.case(caseId), (old) => (old === undefined ? old : { ...old, seen })),
      () => {
        for (const page of pages) {
          stored.current.delete(page);
          waiting.current.add(page);
        }
      },
    );
  }, [caseId, client]);
  const inView = shown.join(',');
  useEffect(() => {
    const see = () => {
      if (document.visibilityState !== 'visible') return;
      for (const page of inView.split(',').map(Number)) if (page > 0 && !stored.current.has(page)) waiting.current.add(page);
      if (waiting.current.size > 0) timer.current ??= setTimeout(store, STORED_AFTER);
    };
    // Asked again and again: a window in the background shows nothing to anybody.
    const clock = setInterval(see, SEEN_AFTER);
    return () => clearInterval(clock);
  }, [inView, store]);
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && store();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      store();
    };
  }, [store]);
}
