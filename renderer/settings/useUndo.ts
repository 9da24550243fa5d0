import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback, useState } from 'react';
import { messageOf } from '../api';

interface Change {
  readonly label: string;
  readonly undo: () => Promise<unknown>;
}

/** The changes stored since the settings were opened, newest last, and the way to take the last one back. */
export function useUndo() {
  const { message } = App.useApp();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const last = changes.at(-1);
  const undo = useMutation({
    mutationFn: async (change: Change) => {
      await change.undo();
      return change;
    },
    onSuccess: (change) => {
      setChanges((all) => all.filter((one) => one !== change));
      void message.success(`已撤销：${change.label}`);
    },
    onError: (error) => void message.error(messageOf(error)),
  });
  const done = useCallback(
    (label: string, back: () => Promise<unknown>) => {
      setChanges((all) => [...all, { label, undo: back }]);
      void message.success(`${label}，已保存`);
    },
    [message],
  );
  return { done, last: last?.label ?? null, busy: undo.isPending, undo: () => last !== undefined && !undo.isPending && undo.mutate(last) };
}
