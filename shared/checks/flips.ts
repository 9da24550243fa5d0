import type { Fact } from '../model';
import { withFacts, type CheckContext } from './context';
import type { Outcome } from './outcome';

/** Whether a finding rests on a fact: it shows the same place. */
function restsOn(result: Outcome, fact: Fact): boolean {
  return result.evidence.some((entry) => entry.page === fact.evidence.page && entry.text === fact.evidence.text && Math.abs(entry.box.x - fact.evidence.box.x) < 1 && Math.abs(entry.box.y - fact.evidence.box.y) < 1);
}

/**
 * Asks instead of asserting where a doubtful figure that a problem rests on may also be read so that there is none.
 * In: the problem, what it was found in, and how to look again. Out: the problem, or a question that names the other reading.
 */
export function doubted(result: Outcome, context: CheckContext, again: (other: CheckContext) => Outcome): Outcome {
  if (result.status !== 'problem') return result;
  for (const fact of context.facts) {
    if (!fact.alternatives || !restsOn(result, fact)) continue;
    for (const alternative of fact.alternatives) {
      const facts = context.facts.map((other) => (other === fact ? { ...fact, value: alternative.value, alternatives: [] } : other));
      if (again(withFacts(context, facts)).status === 'problem') continue;
      return { ...result, status: 'confirm', message: `${result.message}；其中“${fact.evidence.text}”字迹不清，也可能是“${alternative.value}”，请对照原图核对` };
    }
  }
  return result;
}
