import { daysBetween, termEnd, workingDaysBetween } from '../../calendar';
import type { Fact } from '../../model';
import { factOf, factsOf, type CheckContext } from '../context';
import type { DeadlineRule, NoticeAheadRule, OrderRule, TermRule, WaitRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';

const UNITS = { day: '日', 'working-day': '个工作日', month: '个月' } as const;
const ordinal = (term: TermRule): string => `第${term.count}${term.unit === 'working-day' ? '个工作日' : UNITS[term.unit]}`;

function dates(context: CheckContext, rule: { readonly from: DeadlineRule['from']; readonly to: DeadlineRule['to'] }): { from: Fact; to: Fact } | Outcome {
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from || !to) return missing([...(from ? [] : [rule.from.label]), ...(to ? [] : [rule.to.label])], [from, to].filter((f) => f !== undefined));
  return { from, to };
}

const isOutcome = (value: { from: Fact; to: Fact } | Outcome): value is Outcome => 'status' in value;

/** How a term was counted: 「第90日为2024-12-08，顺延至2024-12-09」. */
function counted(start: string, term: TermRule, context: CheckContext): { due: string; text: string; complete: boolean } {
  const end = termEnd({ start, count: term.count, unit: term.unit }, context.calendar);
  const rolled = end.rolled ? `（${context.calendar.holidays.get(end.nominal) ?? '休息日'}），顺延至${end.due}` : '';
  const incomplete = end.complete ? '' : '（缺少该年份节假日数据，未含节假日）';
  return { due: end.due, text: `${ordinal(term)}为${end.nominal}${rolled}${incomplete}`, complete: end.complete };
}

/** Overrun of a deadline: natural days for terms in days, working days for terms in working days. */
function overrun(due: string, done: string, term: TermRule, context: CheckContext): string {
  if (term.unit === 'working-day') return `超期${workingDaysBetween(due, done, context.calendar).days}个工作日`;
  return `超期${daysBetween(due, done)}日`;
}

export function deadline(rule: DeadlineRule, context: CheckContext): Outcome {
  const sourced = 'sector' in rule.term ? context.sector[rule.term.sector] : null;
  const term = 'sector' in rule.term ? sourced?.value : rule.term;
  if (!term) return outcome('not-applicable', `“${context.sector.name}”领域没有已知的天数规定，按一般规定仅要求及时`, []);
  const pair = dates(context, rule);
  if (isOutcome(pair)) return pair;
  const start = String(pair.from.value);
  const done = String(pair.to.value);
  const end = counted(start, term, context);
  const source = sourced ? `（依据${sourced.source}）` : '';
  const facts = [pair.from, pair.to];
  const sentence = `${rule.from.label}${start}，${end.text}；${rule.to.label}${done}`;
  const certainty = sourced ? { certainty: sourced.certainty } : {};
  if (done <= end.due) return { ...outcome('pass', `${sentence}，未超期${source}`, facts), ...certainty };
  const late = overrun(end.due, done, term, context);
  if (!end.complete) return outcome('confirm', `${sentence}，可能${late}，请按当年节假日安排核对${source}`, facts);
  const unsettled = rule.unsettledDays !== undefined && !context.sector.countingRule && daysBetween(end.due, done) <= rule.unsettledDays;
  if (unsettled) return outcome('confirm', `${sentence}，${late}；该领域没有首日、顺延的明文规定，相差不大，请人工核对`, facts);
  return { ...outcome('problem', `${sentence}，${late}${source}`, facts), ...certainty, overdueDays: daysBetween(end.due, done) };
}

export function wait(rule: WaitRule, context: CheckContext): Outcome {
  const pair = dates(context, rule);
  if (isOutcome(pair)) return pair;
  const sourced = context.sector[rule.term.sector];
  const stated = rule.statedTerm ? factsOf(context, rule.statedTerm)[0] : undefined;
  const term: TermRule | null = sourced?.value ?? (stated ? { count: Number(stated.value), unit: 'working-day' } : null);
  if (!term) return outcome('not-applicable', `“${context.sector.name}”领域没有已知的期限规定，文书也未载明期限`, []);
  const start = String(pair.from.value);
  const done = String(pair.to.value);
  const end = counted(start, term, context);
  const facts = [pair.from, pair.to];
  const basis = sourced ? `依据${sourced.source}` : '按告知书自己载明的期限';
  const sentence = `${rule.from.label}${start}，${end.text}（${basis}）；${rule.to.label}${done}`;
  if (done > end.due) return outcome('pass', `${sentence}，期满后作出`, facts);
  const status = sourced && end.complete ? 'problem' : 'confirm';
  return { ...outcome(status, `${sentence}，期限未满`, facts), ...(sourced ? { certainty: sourced.certainty } : {}) };
}

export function noticeAhead(rule: NoticeAheadRule, context: CheckContext): Outcome {
  const pair = dates(context, rule);
  if (isOutcome(pair)) return pair;
  const between = workingDaysBetween(String(pair.from.value), String(pair.to.value), context.calendar);
  const sentence = `${rule.from.label}${pair.from.value}，${rule.to.label}${pair.to.value}，其间${between.days}个工作日`;
  const facts = [pair.from, pair.to];
  if (between.days >= rule.count) return outcome('pass', `${sentence}，不少于${rule.count}个工作日`, facts);
  return outcome(between.complete ? 'problem' : 'confirm', `${sentence}，不足${rule.count}个工作日`, facts);
}

export function order(rule: OrderRule, context: CheckContext): Outcome {
  const pair = dates(context, { from: rule.first, to: rule.second });
  if (isOutcome(pair)) return pair;
  const first = String(pair.from.value);
  const second = String(pair.to.value);
  const facts = [pair.from, pair.to];
  const sentence = `${rule.first.label}${first}，${rule.second.label}${second}`;
  if (first < second || (first === second && rule.sameDay === 'allowed')) return outcome('pass', `${sentence}，次序正确`, facts);
  if (first === second) return outcome('confirm', `${sentence}，为同一日，先后次序请人工核对`, facts);
  return outcome('problem', `${sentence}，次序颠倒：${rule.first.label}晚于${rule.second.label}`, facts);
}
