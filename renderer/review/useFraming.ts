import { App } from 'antd';
import { useCallback } from 'react';
import type { Evidence } from '../../shared/model';
import { call } from '../api';
import type { Review } from './context';
import type { WantedPlace } from './viewer/useViewing';

/** Longest text of a place that the contract takes. */
const MAX_TEXT = 2000;

/**
 * What becomes of a place that the reviewer framed: it goes to what waits for one, else it is attached to the unfolded item, and its note can be written at once.
 * @param item the unfolded item; null when none is, or the score sheet is not shown
 * @param wanted what else waits for a place
 */
export function useFraming({ caseId, closed, act, show }: Pick<Review, 'caseId' | 'closed' | 'act' | 'show'>, item: string | null, wanted: WantedPlace | null): (evidence: Evidence) => void {
  const { message } = App.useApp();
  return useCallback(
    (evidence) => {
      show(evidence);
      if (closed) return;
      if (wanted !== null) return wanted.give(evidence);
      if (item === null) {
        void message.info('这一处没有附到评分项。请先在评分表中展开一项，再框选。');
        return;
      }
      const place = { ...evidence, text: evidence.text.slice(0, MAX_TEXT) };
      act({ label: '标注依据', run: () => call('evidence.attach', { caseId, itemId: item, evidence: place, note: '' }) }, () =>
        requestAnimationFrame(() => document.querySelector<HTMLElement>('.item-open .attached li:last-child input')?.focus()),
      );
    },
    [caseId, closed, act, show, item, wanted, message],
  );
}
