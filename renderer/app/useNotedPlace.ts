import { useEffect } from 'react';
import { call } from '../api';
import { onPlace } from './route';

/** Milliseconds that the user must stay at a place before it is noted. */
const NOTED_AFTER = 400;

/** Tells the application where the user is while a workspace is open: ended by force, the program opens there again. */
export function useNotedPlace(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = onPlace((fragment) => {
      if (timer !== null) clearTimeout(timer);
      if (!fragment.startsWith('#/') || fragment.startsWith('#/start')) return;
      // A place not noted costs a few clicks after a crash, no work: nobody is bothered with it.
      timer = setTimeout(() => void call('place.note', { fragment }).catch(() => undefined), NOTED_AFTER);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [open]);
}
