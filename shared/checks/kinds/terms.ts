import { addWorkingDays, daysBetween, termEnd, weekday, workingDaysBetween, yearOf } from '../../calendar';
import type { Fact } from '../../model';
import { factOf, factsOf, type CheckContext } from '../context';
import type { DeadlineRule, NoticeAheadRule, OrderRule, TermRule, WaitRule } from '../definition';
import { missing, open, outcome, termOf, type Outcome, type TermCount } from '../outcome';
import { sectorText } from '../sectors';

const UNITS = { day: '日', 'working-day': '个工作日', month: '个月' } as const;
const ordinal = (term: TermRule): string => `第${term.count}${term.unit === 'working-day' ? '个工作日' : UNITS[term.unit]}`;

function dates(context: CheckContext, rule: { readonly from: DeadlineRule['from']; readonly to: DeadlineRule['to'] }): { from: Fact; to: Fact } | Outcome {
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from || !to) return missing([...(from ? [] : [rule.from.label]), ...(to ? [] : [rule.to.label])], [from, to].filter((f) => f !== undefined));
  return { from, to };
}

const isOutcome = (value: { from: Fact; to: Fact } | Outcome): value is Outcome => 'status' in value;

/** Natural days that a holiday not in the data may add to a term at most. */
export const LONGEST_HOLIDAY = 12;

const WEEKDAY_NAMES = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** The later of two days, without its year where that is the same (2024-12-08, 12-09). */
const shortly = (date: string, after: string): string => (date.slice(0, 5) === after.slice(0, 5) ? date.slice(5) : date);

/** How a term was counted: 「第90日为2024-12-08（周日），顺延至12-09」. */
function counted(start: string, term: TermRule, context: CheckContext, roll = true): { due: string; text: string; complete: boolean } {
  const end = termEnd({ start, count: term.count, unit: term.unit, rollForward: roll }, context.calendar);
  const off = context.calendar.holidays.get(end.nominal) ?? WEEKDAY_NAMES[weekday(end.nominal)] ?? '';
  const rolled = end.rolled ? `（${off}），顺延至${shortly(end.due, end.nominal)}` : '';
  const incomplete = end.complete ? '' : `（缺少${missingYears(start, end.due, context)}年节假日数据，未含节假日和调休）`;
  return { due: end.due, text: `${ordinal(term)}为${end.nominal}${rolled}${incomplete}`, complete: end.complete };
}

/** The years on the way that have no holiday data. */
function missingYears(start: string, end: string, context: CheckContext): string {
  const years: number[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1) if (!context.calendar.years.has(year)) years.push(year);
  return years.join('、');
}

/** Overrun of a deadline: natural days for terms in days, working days for terms in working days. */
function overrun(due: string, done: string, term: TermRule, context: CheckContext): string {
  if (term.unit === 'working-day') return `超期${workingDaysBetween(due, done, context.calendar).days}个工作日`;
  return `超期${daysBetween(due, done)}日`;
}

export function deadline(rule: DeadlineRule, context: CheckContext): Outcome {
  const sourced = 'sector' in rule.term ? context.sector[rule.term.sector] : null;
  const term = 'sector' in rule.term ? sourced?.value : rule.term;
  if (!term) return outcome('not-applicable', `${sectorText(context.sector)}，没有已知的天数规定，按一般规定仅要求及时，请人工核对`, []);
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from) return missing([rule.from.label, ...(to ? [] : [rule.to.label])], to ? [to] : []);
  const start = String(from.value);
  const end = counted(start, term, context);
  const parameter = sourced ? { parameter: { source: sourced.source, certainty: sourced.certainty } } : {};
  const count: TermCount = { form: 'within', from: { label: rule.from.label, fact: from }, due: end.due, complete: end.complete, to: { label: rule.to.label, fact: to }, ...parameter };
  if (!to) return open(count);
  const done = String(to.value);
  const source = sourced ? `（依据${sourced.source}）` : '';
  const sentence = `${rule.from.label}${start}，${end.text}；${rule.to.label}${done}`;
  const late = done > end.due ? overrun(end.due, done, term, context) : null;
  const say = (status: Outcome['status'], words: string): Outcome => ({ ...outcome(status, `${sentence}，${words}`, [from, to]), term: termOf(count, late) });
  const certainty = sourced ? { certainty: sourced.certainty } : {};
  // Without holiday data a make-up day may end a term in working days sooner; as many natural days are always in time.
  const surelyInTime = end.complete || term.unit !== 'working-day' || daysBetween(start, done) <= term.count;
  if (late === null && !surelyInTime) return say('confirm', `看来未超期，请按当年节假日和调休安排核对${source}`);
  if (late === null) return { ...say('pass', `未超期${source}`), ...certainty };
  if (!end.complete) return say('confirm', `可能${late}，请按当年节假日安排核对${source}`);
  const unsettled = rule.unsettledDays !== undefined && !context.sector.countingRule && daysBetween(end.due, done) <= rule.unsettledDays;
  if (unsettled) return say('confirm', `${late}；该领域没有首日、顺延的明文规定，相差不大，请人工核对`);
  return { ...say('problem', `${late}${source}`), ...certainty, overdueDays: daysBetween(end.due, done) };
}

export function wait(rule: WaitRule, context: CheckContext): Outcome {
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from) return missing([rule.from.label, ...(to ? [] : [rule.to.label])], to ? [to] : []);
  const sourced = 'sector' in rule.term ? context.sector[rule.term.sector] : null;
  const fixed = 'sector' in rule.term ? null : rule.term;
  const stated = rule.statedTerm ? factsOf(context, rule.statedTerm)[0] : undefined;
  const term: TermRule | null = fixed ?? sourced?.value ?? (stated ? { count: Number(stated.value), unit: 'working-day' } : null);
  if (!term && !to) return missing([rule.to.label], [from]);
  if (!term) return outcome('not-applicable', `${sectorText(context.sector)}，没有已知的期限规定，文书也未载明期限，请人工核对`, []);
  const start = String(from.value);
  // A term that must have run out before something may follow is not moved by holidays, unless the sector's rules count so.
  const end = counted(start, term, context, fixed === null);
  const parameter = fixed ? {} : { parameter: sourced ? { source: sourced.source, certainty: sourced.certainty } : { source: '告知书自己载明的期限', certainty: 'A' as const } };
  const form = rule.lastDayEnough === true ? 'from' : 'after';
  const count: TermCount = { form, from: { label: rule.from.label, fact: from }, due: end.due, complete: end.complete, to: { label: rule.to.label, fact: to }, ...parameter };
  if (!to) return open(count);
  const done = String(to.value);
  const facts = [from, to];
  const basis = fixed ? '' : sourced ? `（依据${sourced.source}）` : '（按告知书自己载明的期限）';
  const sentence = `${rule.from.label}${start}，${end.text}${basis}；${rule.to.label}${done}`;
  const over = done > end.due || (done === end.due && rule.lastDayEnough === true);
  if (over && !end.complete && daysBetween(end.due, done) <= LONGEST_HOLIDAY) return { ...outcome('confirm', `${sentence}，看来已期满，请按当年节假日安排核对`, facts), term: termOf(count) };
  if (over) return { ...outcome('pass', `${sentence}，期满后作出`, facts), term: termOf(count) };
  const status = (sourced || fixed) && end.complete ? 'problem' : 'confirm';
  return { ...outcome(status, `${sentence}，期限未满`, facts), term: termOf(count, '期限未满'), ...(sourced ? { certainty: sourced.certainty } : {}) };
}

export function noticeAhead(rule: NoticeAheadRule, context: CheckContext): Outcome {
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from) return missing([rule.from.label, ...(to ? [] : [rule.to.label])], to ? [to] : []);
  const earliest = addWorkingDays(String(from.value), rule.count, context.calendar);
  const count: TermCount = { form: 'from', from: { label: rule.from.label, fact: from }, due: earliest.date, complete: earliest.complete, to: { label: rule.to.label, fact: to } };
  if (!to) return open(count);
  const between = workingDaysBetween(String(from.value), String(to.value), context.calendar);
  const sentence = `${rule.from.label}${from.value}，${rule.to.label}${to.value}，其间${between.days}个工作日`;
  const facts = [from, to];
  const noData = between.complete ? '' : `（缺少${missingYears(String(from.value), String(to.value), context)}年节假日数据，未含节假日和调休）`;
  const short = between.days >= rule.count ? null : `不足${rule.count}个工作日`;
  const term = termOf(count, short);
  if (!between.complete) return { ...outcome('confirm', `${sentence}${noData}，是否不少于${rule.count}个工作日请按当年节假日安排核对`, facts), term };
  if (short === null) return { ...outcome('pass', `${sentence}，不少于${rule.count}个工作日`, facts), term };
  return { ...outcome('problem', `${sentence}，${short}`, facts), term };
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
