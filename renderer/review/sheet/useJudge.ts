import { useMemo } from 'react';
import type { CaseDetail } from '../../../shared/contract';
import type { ScoreLine } from '../../../shared/model';
import { call } from '../../api';
import type { CaseAction } from '../../queries';
import { useReview } from '../context';
import { judgementOf } from './judgement';

type Change = NonNullable<Parameters<typeof judgementOf>[2]>;
type Act = (action: CaseAction, done?: () => void) => void;

/** What a person can do to an item. Each is stored at once and can be undone. */
export interface Judge {
  /** Takes the line as it stands over as the person's own judgement. */
  readonly accept: (itemId: string) => void;
  /** Judges that nothing is to be deducted, or no veto stands, whatever was proposed. */
  readonly clear: (itemId: string) => void;
  /** Changes the judgement; made from the newest line, so that quick changes do not undo each other. */
  readonly change: (itemId: string, how: (line: ScoreLine) => Change) => void;
  readonly reset: (itemId: string) => void;
}

/**
 * The judging actions of a case file.
 * @param advance goes on to the next open item; called as an item is accepted, so that the next key already means that one
 * @param drafts notes written on items that nobody judged yet, by item; stored and dropped with the item's judgement
 */
export function judgeWith(caseId: string, act: Act, drafts: Map<string, string>, advance: (from: string) => void): Judge {
  const judge = (itemId: string, label: string, how: (line: ScoreLine) => Change) =>
    act(
      {
        label,
        run: (latest) => {
          const line = lineOf(latest, itemId);
          const draft = drafts.get(itemId);
          return call('items.judge', judgementOf(caseId, line, { ...(draft === undefined ? {} : { note: draft }), ...how(line) }));
        },
      },
      () => drafts.delete(itemId),
    );
  return {
    accept: (itemId) => {
      judge(itemId, '采纳建议', () => ({}));
      advance(itemId);
    },
    clear: (itemId) => {
      judge(itemId, '评分', () => ({ vetoed: false, deductions: [] }));
      advance(itemId);
    },
    change: (itemId, how) => judge(itemId, '评分', how),
    reset: (itemId) => act({ label: '恢复为机检建议', run: () => call('items.reset', { caseId, itemId }) }),
  };
}

/** The judging actions of the case file on the screen. */
export function useJudge(): Judge {
  const { caseId, act, noteDrafts, advance } = useReview();
  return useMemo(() => judgeWith(caseId, act, noteDrafts, advance), [caseId, act, noteDrafts, advance]);
}

function lineOf(detail: CaseDetail, itemId: string): ScoreLine {
  const line = detail.sheet?.lines.find((one) => one.item.id === itemId);
  if (line === undefined) throw new Error(`no item ${itemId}`);
  return line;
}
