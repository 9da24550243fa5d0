import { addDays } from '../../calendar';
import { factOf, type CheckContext } from '../context';
import type { FactQuery } from '../definition';
import { missing, open, outcome, termOf, type Outcome, type TermCount } from '../outcome';

/**
 * `to` must come after the days that a document itself grants have run out. Natural days are counted: fewer than any
 * reading of the document, so that what is too early under them is too early under working days as well.
 */
export interface GrantedTermRule {
  readonly kind: 'granted-term';
  readonly from: FactQuery;
  readonly days: FactQuery;
  readonly to: FactQuery;
}

export function grantedTerm(rule: GrantedTermRule, context: CheckContext): Outcome {
  const [from, days, to] = [factOf(context, rule.from), factOf(context, rule.days), factOf(context, rule.to)];
  if (!from || !days) {
    return missing([...(from ? [] : [rule.from.label]), ...(days ? [] : [`${rule.days.label}的期限`]), ...(to ? [] : [rule.to.label])], [from, days, to].filter((fact) => fact !== undefined));
  }
  const end = addDays(String(from.value), Number(days.value));
  const parameter = { source: `${rule.days.label}的期限`, certainty: 'A' } as const;
  const count: TermCount = { form: 'after', from: { label: rule.from.label, fact: from }, due: end, complete: true, to: { label: rule.to.label, fact: to }, parameter };
  if (!to) return open(count);
  const facts = [from, days, to];
  const sentence = `${rule.from.label}${String(from.value)}，${rule.days.label}${days.value}日，至${end}届满；${rule.to.label}${String(to.value)}`;
  if (String(to.value) > end) return { ...outcome('pass', `${sentence}，期满后作出`, facts), term: termOf(count) };
  return { ...outcome('problem', `${sentence}，期限未满`, facts), term: termOf(count, '期限未满') };
}
