import { daysBetween, termEnd } from '../../calendar';
import { factOf, type CheckContext } from '../context';
import type { RateRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';

/** A daily surcharge must not exceed rate × principal × days after the term (行政处罚法第72条：每日按罚款数额的百分之三). */
export function rate(rule: RateRule, context: CheckContext): Outcome {
  const queries = [rule.amount, rule.principal, rule.from, rule.to] as const;
  const facts = queries.map((query) => factOf(context, query));
  const [amount, principal, from, to] = facts;
  if (!amount || !principal || !from || !to) return missing(queries.filter((_, i) => facts[i] === undefined).map((query) => query.label));
  const due = termEnd({ start: String(from.value), ...rule.term }, context.calendar).due;
  const days = Math.max(0, daysBetween(due, String(to.value)));
  const most = Math.round(Number(principal.value) * rule.perDay * days * 100) / 100;
  const sentence = `${rule.principal.label}${principal.value}元，缴款期满${due}，${rule.to.label}${to.value}，逾期${days}日，按每日百分之三计${most}元；${rule.amount.label}${amount.value}元`;
  const basis = [amount, principal, from, to];
  if (Number(amount.value) <= most) return outcome('pass', `${sentence}，未超过`, basis);
  return outcome('confirm', `${sentence}，超过${Math.round((Number(amount.value) - most) * 100) / 100}元，请核对计算和起止日期`, basis);
}
