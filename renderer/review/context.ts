import { createContext, useContext } from 'react';
import type { CaseDetail } from '../../shared/contract';
import type { Evidence } from '../../shared/model';
import type { CaseAction } from '../queries';

/** Where the viewer is: a page, and the place on it that is framed. */
export interface Place {
  readonly page: number;
  readonly framed: readonly Evidence[];
  /** Rises with every jump, so that a second click on the same evidence scrolls to it again. */
  readonly jump: number;
}

/** What every part of the review screen shares. */
export interface Review {
  readonly detail: CaseDetail;
  readonly caseId: string;
  /** True once the review was finished: everything is for reading only. */
  readonly closed: boolean;
  readonly place: Place;
  /** Shows a page without framing anything. */
  readonly goPage: (page: number) => void;
  /** Shows the page of an evidence and frames it. */
  readonly show: (evidence: Evidence) => void;
  /**
   * Told each place that the reviewer framed on a page by dragging: box in page pixels, the recognised text inside
   * (empty over a bare place), and the lowest confidence of that text (1 where there is none).
   */
  readonly onFrame: (evidence: Evidence) => void;
  /** Lets the reviewer frame one place; null when framing is ended without one. `what` is said in the hint. */
  readonly frameFor: (what: string) => Promise<Evidence | null>;
  /** Goes on to the next open item after `from` and shows its first evidence. */
  readonly advance: (from?: string) => void;
  /** Notes written on items that nobody judged yet: a note alone decides nothing, so it waits for the judgement. */
  readonly noteDrafts: Map<string, string>;
  /** Stores an action; failures are reported to the user. `done` is given the case file as it stands once the action is on disk. */
  readonly act: (action: CaseAction, done?: (after: CaseDetail) => void) => void;
}

export const ReviewContext = createContext<Review | null>(null);

/** The review shown around the calling component. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('useReview outside a review screen');
  return review;
}
