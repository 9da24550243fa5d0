import { App } from 'antd';
import { useCallback } from 'react';
import type { CaseDetail } from '../../../shared/contract';
import { useReview } from '../context';
import { recheckText } from './corrections';

/** Stores a correction of the machine's reading and says what checking again brought. */
export function useCorrect(): (label: string, run: () => Promise<CaseDetail>, done?: () => void) => void {
  const { act, detail } = useReview();
  const { message } = App.useApp();
  return useCallback(
    (label, run, done) =>
      act({ label, run }, (after) => {
        done?.();
        // A later one takes the place of an earlier one, which no longer says how it stands.
        void message.success({ key: 'recheck', content: recheckText(detail, after), duration: 5 });
      }),
    [act, detail, message],
  );
}
