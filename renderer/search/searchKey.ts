import { useEffect } from 'react';
import { go, parseRoute } from '../app/route';
import { searchFor } from './searchPlace';

/** The key that opens 全库检索 from every screen, as the sheet of keys says it. */
export const SEARCH_KEY = { keys: 'Ctrl+Shift+F', label: '在全部案卷中检索' } as const;

/** Id of the field for the words on the search screen. */
export const SEARCH_FIELD = 'workspace-search';

/** Words selected on a page are what is looked for. */
const selectedWords = (): string => (window.getSelection()?.toString() ?? '').replace(/\s+/g, ' ');

/** Opens the search over all case files on Ctrl+Shift+F, also while typing, but not out of a dialog, which may hold unsaved input. */
export function useSearchKey(workspaceOpen: boolean): void {
  useEffect(() => {
    if (!workspaceOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey || event.key.toLowerCase() !== 'f' || event.isComposing) return;
      if (event.target instanceof HTMLElement && event.target.closest('[role="dialog"]') !== null) return;
      event.preventDefault();
      if (parseRoute(window.location.hash).screen !== 'search') return go({ screen: 'search', search: searchFor(selectedWords()) });
      const field = document.getElementById(SEARCH_FIELD);
      if (field instanceof HTMLInputElement) field.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [workspaceOpen]);
}
