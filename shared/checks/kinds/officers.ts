import type { Fact } from '../../model';
import { factsOf, type CheckContext } from '../context';
import type { CountRule } from '../definition';

/** Who acted, as one document says. */
interface Persons {
  readonly names: readonly string[];
  /** Different certificate numbers. */
  readonly numbers: number;
  readonly facts: readonly Fact[];
  /** The names were read as such and stand for nobody else. */
  readonly sure: boolean;
}

/** Figures of a certificate number, without the words and letters before them that are read or left out. */
const figures = (value: string): string => value.replace(/^.*?(?=\d)/, '').replace(/\D/g, '');

/** Names or numbers of which none is the beginning of another (a character of the next word stuck to it). */
function withoutExtended(names: readonly string[]): string[] {
  const unique = [...new Set(names)];
  return unique.filter((name) => !unique.some((other) => other !== name && name.startsWith(other) && other.length >= 2));
}

/**
 * Names and certificate numbers of a document, for a count rule. Signatures and whatever else looks like an officer's name
 * or number there counts for, never against: a record of two numbers is by two persons, even if a name was lost.
 */
export function personsIn(context: CheckContext, rule: CountRule, document: string): Persons {
  const of = (name: Parameters<typeof factsOf>[1]) => factsOf(context, name).filter((fact) => fact.document === document);
  const officers = rule.fact === 'officer';
  const others = new Set(officers ? [...of('inquired').map((fact) => fact.value), ...factsOf(context, 'partyName').map((fact) => fact.value), ...factsOf(context, 'legalRepresentative').map((fact) => fact.value)] : []);
  const facts = of(rule.fact).filter((fact) => !others.has(fact.value));
  const traced = officers ? of('officerTrace').filter((fact) => !others.has(fact.value)) : [];
  const names = withoutExtended([...facts, ...traced].map((fact) => String(fact.value)));
  const numbers = [...(rule.witness ? of(rule.witness) : []), ...(officers ? of('certificateTrace') : [])].map((fact) => figures(String(fact.value)));
  return { names, numbers: withoutExtended(numbers).length, facts, sure: facts.length > 0 };
}
