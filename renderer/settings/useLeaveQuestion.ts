import { App } from 'antd';
import { useCallback, useEffect } from 'react';
import { holdPlace } from '../app/leaving';

/**
 * As long as there are unsaved changes, leaving the section, the screen or the window asks first.
 * @returns asks the same before something else that would lose them
 */
export function useLeaveQuestion(unsaved: boolean): (proceed: () => void) => void {
  const { modal } = App.useApp();
  const ask = useCallback(
    (proceed: () => void) => {
      void modal.confirm({
        title: '有修改没有保存',
        content: '继续后这些修改将丢失，已保存的设置不受影响。',
        okText: '放弃修改',
        okButtonProps: { danger: true },
        cancelText: '留在本页',
        onOk: proceed,
      });
    },
    [modal],
  );
  useEffect(() => {
    if (!unsaved) return undefined;
    const release = holdPlace(ask);
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', closing);
    return () => {
      release();
      window.removeEventListener('beforeunload', closing);
    };
  }, [ask, unsaved]);
  return useCallback((proceed) => (unsaved ? ask(proceed) : proceed()), [ask, unsaved]);
}
