import { App } from 'antd';
import { useCallback } from 'react';
import type { CaseDetail } from '../../shared/contract';
import { messageOf } from '../api';
import { useCaseActions, type CaseAction } from '../queries';

/** Whether what was done is on disk. */
export type SaveState = 'saving' | 'saved' | 'failed';

/** Stores actions one after another and tells the user of failures; `failed` until a later one is stored. */
export function useReviewActions(caseId: string) {
  const { notification } = App.useApp();
  const { mutate, isPending, isError } = useCaseActions(caseId);
  const act = useCallback(
    (action: CaseAction, done?: (after: CaseDetail) => void) =>
      mutate(action, {
        onSuccess: (after) => done?.(after),
        onError: (error) => notification.error({ title: `${action.label}没有保存`, description: messageOf(error), duration: 0, role: 'alert' }),
      }),
    [mutate, notification],
  );
  const saved: SaveState = isPending ? 'saving' : isError ? 'failed' : 'saved';
  return { act, saved };
}
