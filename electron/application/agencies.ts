import type { Fact } from '../../shared/model';

/** Stands where no enforcement organ could be read from the case file. */
export const UNKNOWN_AGENCY = '未识别单位';

/** The fact that the best confidence speaks for; a person's value before the machine's. */
function bestFact(facts: readonly Fact[], name: string): Fact | null {
  return facts
    .filter((fact) => fact.name === name)
    .reduce<Fact | null>((best, fact) => (best === null || rank(fact) > rank(best) ? fact : best), null);
}
const rank = (fact: Fact): number => fact.confidence + (fact.origin === 'person' ? 1 : 0);

/** The text of a fact; empty if the case file does not show it. */
export function factText(facts: readonly Fact[], name: string): string {
  const fact = bestFact(facts, name);
  return fact === null ? '' : String(fact.value);
}

/** The enforcement organ (执法机关) that made the case file. */
export function agencyOf(facts: readonly Fact[]): string {
  return factText(facts, 'agencyName').trim() || UNKNOWN_AGENCY;
}
