import type { Fact, LegalBasis } from '../model';
import type { CheckContext } from './context';
import type { CheckDefinition } from './definition';

/** The day whose law a case file is judged by, and what it is called in messages. */
export interface DecisiveDay {
  readonly date: string;
  readonly label: string;
}

const DECISIONS: readonly (readonly [string, string])[] = [
  ['decisionDate', '决定日'],
  ['licenceDecisionDate', '许可决定日'],
  ['seizureDate', '查封扣押日'],
];

/** The day of the decision; where none was read, the latest day of any other act told in the file. Null without any date. */
export function decisiveDay(facts: readonly Fact[]): DecisiveDay | null {
  for (const [name, label] of DECISIONS) {
    const fact = facts.find((candidate) => candidate.name === name);
    if (fact) return { date: String(fact.value), label };
  }
  const dates = facts.filter((fact) => fact.name.endsWith('Date') && /^\d{4}-\d{2}-\d{2}$/.test(String(fact.value))).map((fact) => String(fact.value));
  const latest = dates.sort().at(-1);
  return latest === undefined ? null : { date: latest, label: '卷内最晚日期' };
}

const covers = (basis: LegalBasis, date: string): boolean => (basis.from === undefined || basis.from <= date) && (basis.to === undefined || date <= basis.to);

/**
 * The text of the law in force on the decisive day: the check's own, or one of those it had formerly. Without a day,
 * the check's own. Null when neither was in force; `reasonNotInForce` says so.
 */
export function basisInForce(check: CheckDefinition, context: CheckContext): LegalBasis | null {
  const day = context.decisiveDay;
  if (!day) return check.basis;
  return [check.basis, ...(check.formerly ?? [])].find((basis) => covers(basis, day.date)) ?? null;
}

/** Why a check does not apply on the decisive day, in Chinese. */
export function reasonNotInForce(check: CheckDefinition, context: CheckContext): string {
  const { statute, article, from, to } = check.basis;
  const day = context.decisiveDay;
  const name = `${statute}${article === null ? '' : `第${article}条`}`;
  const decided = day ? `${day.label}${day.date}` : '';
  if (to !== undefined && day && day.date > to) return `${name}的这一文本施行至${to}，${decided}，其后的规定未收录，请按当时的规定核对`;
  return `${name}（现行文本）自${from ?? ''}起施行，${decided}，此前的规定未收录，请按当时的规定核对`;
}
