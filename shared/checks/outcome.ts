import type { Certainty, Evidence, Fact, FindingStatus } from '../model';

/** What a rule says before conditions, excuses, doubt and certainty are weighed. */
export interface Outcome {
  readonly status: FindingStatus;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** Lowest confidence of the facts it rests on; 1 when it rests on none. */
  readonly confidence: number;
  /** Days by which a deadline was missed, counted as natural days. */
  readonly overdueDays?: number;
  /** Certainty of a parameter it used, where that is weaker than the check's own basis. */
  readonly certainty?: Certainty;
}

export function outcome(status: FindingStatus, message: string, facts: readonly Fact[], more: readonly Evidence[] = []): Outcome {
  return {
    status,
    message,
    evidence: [...facts.map((fact) => fact.evidence), ...more],
    confidence: Math.min(1, ...facts.map((fact) => fact.confidence)),
  };
}

/** A query found nothing: nothing is asserted, and the message says what was looked for. */
export function missing(labels: readonly string[], seen: readonly Fact[] = []): Outcome {
  return outcome('not-applicable', `未能识别${labels.join('、')}，无法自动核对`, seen);
}
