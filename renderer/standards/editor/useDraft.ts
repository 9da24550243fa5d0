import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TemplateDraftDetail } from '../../../shared/contract';
import { call } from '../../api';
import { DraftKeeper, type DraftCalls } from './keeper';

const CALLS: DraftCalls = {
  save: (input) => call('drafts.save', input),
  undo: (input) => call('drafts.undo', input),
  redo: (input) => call('drafts.redo', input),
};

/** The draft as it is shown, and what keeps it. What is typed is stored when the editor is left; closing the window before that asks first. */
export function useDraft(detail: TemplateDraftDetail) {
  const [keeper] = useState(() => new DraftKeeper(detail, CALLS));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.shown);
  useEffect(() => {
    const closing = (event: BeforeUnloadEvent) => {
      if (keeper.shown().state === 'saved') return;
      event.preventDefault();
      void keeper.flush();
    };
    window.addEventListener('beforeunload', closing);
    return () => {
      window.removeEventListener('beforeunload', closing);
      void keeper.flush();
    };
  }, [keeper]);
  return { keeper, ...kept };
}
