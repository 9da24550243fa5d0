import type { Certainty, CountedTerm, Evidence, Fact, FindingStatus, TermPoint } from '../model';

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
  /** The term it counted. */
  readonly term?: CountedTerm;
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

/** A date with what it is the date of, as an end of a term. */
export const pointOf = (label: string, fact: Fact): TermPoint => ({ label, date: String(fact.value).slice(0, 10), evidence: fact.evidence, confidence: fact.confidence });

/** What a rule counts of a term before it knows whether it was kept. */
export interface TermCount {
  readonly form: CountedTerm['form'];
  readonly from: { readonly label: string; readonly fact: Fact };
  readonly due: string;
  readonly complete: boolean;
  readonly to: { readonly label: string; readonly fact: Fact | undefined };
  readonly parameter?: NonNullable<CountedTerm['parameter']>;
}

/** A counted term; `excess` says by how much it was not kept. */
export function termOf({ form, from, due, complete, to, parameter }: TermCount, excess: string | null = null): CountedTerm {
  return { form, start: pointOf(from.label, from.fact), due, act: to.label, done: to.fact ? pointOf(to.label, to.fact) : null, excess, complete, ...(parameter ? { parameter } : {}) };
}

/** The end of the term is known but not what should have ended it: nothing is asserted, and the term stays open. */
export function open(count: TermCount, labels: readonly string[] = [count.to.label]): Outcome {
  return { ...missing(labels, [count.from.fact]), term: termOf(count) };
}
