import { App } from 'antd';
import { useCallback } from 'react';
import { messageOf } from '../api';
import { useCaseActions, type CaseAction } from '../queries';

/** Stores actions one after another and tells the user of failures; `saving` while one is on its way. */
export function useReviewActions(caseId: string) {
  const { notification } = App.useApp();
  const { mutate, isPending } = useCaseActions(caseId);
  const act = useCallback(
    (action: CaseAction, done?: () => void) =>
      mutate(action, {
        onSuccess: () => done?.(),
        onError: (error) => notification.error({ title: `${action.label}没有保存`, description: messageOf(error), duration: 0, role: 'alert' }),
      }),
    [mutate, notification],
  );
  return { act, saving: isPending };
}
