import { addDays, countsAsWorkingDay, daysBetween, yearOf } from '../../calendar';
import type { Fact } from '../../model';
import { factOf, factsOf, type CheckContext } from '../context';
import type { AnyFactName, FactQuery } from '../definition';
import { missing, open, outcome, termOf, type Outcome, type TermCount } from '../outcome';

/** A moment told to the minute, or only by its day. */
interface MomentQuery {
  readonly time: AnyFactName;
  readonly date: FactQuery;
}

/** `to` must lie within so many hours after `from`; earlier is as good. */
export interface HoursRule {
  readonly kind: 'hours';
  readonly from: MomentQuery;
  readonly to: MomentQuery;
  readonly hours: number;
  /** Being later at all is only right on this ground: without it a later moment within the hours is asked about. */
  readonly ground?: { readonly fact: AnyFactName; readonly name: string };
}

const minutes = (moment: string): number => Date.parse(`${moment}:00Z`) / 60_000;

/** How long a span is, in hours and minutes. */
const spanText = (span: number): string => `${Math.floor(span / 60)}小时${span % 60 === 0 ? '' : `${span % 60}分`}`;

export function hours(rule: HoursRule, context: CheckContext): Outcome {
  const from = factOf(context, rule.from.date);
  const to = factOf(context, rule.to.date);
  if (!from) return missing([rule.from.date.label, ...(to ? [] : [rule.to.date.label])], to ? [to] : []);
  const due = addDays(String(from.value), Math.ceil(rule.hours / 24));
  const count: TermCount = { form: 'within', from: { label: rule.from.date.label, fact: from }, due, complete: true, to: { label: rule.to.date.label, fact: to } };
  if (!to) return open(count);
  const result = within(rule, context, from, to);
  return { ...result, term: termOf(count, result.status === 'problem' ? `超过${rule.hours}小时` : null) };
}

function within(rule: HoursRule, context: CheckContext, from: Fact, to: Fact): Outcome {
  const start = factsOf(context, rule.from.time).find((fact) => String(fact.value).startsWith(String(from.value)));
  const end = factsOf(context, rule.to.time).find((fact) => String(fact.value).startsWith(String(to.value)));
  const facts = [start ?? from, end ?? to];
  const [since, until] = facts.map((fact) => String(fact.value).replace('T', ' '));
  const sentence = `${rule.from.date.label}${since ?? ''}，${rule.to.date.label}${until ?? ''}`;
  const days = daysBetween(String(from.value), String(to.value));
  if (start && end) {
    const span = minutes(String(end.value)) - minutes(String(start.value));
    if (span > rule.hours * 60) return outcome('problem', `${sentence}，相隔${spanText(span)}，超过${rule.hours}小时`, facts);
    return span <= 0 ? outcome('pass', `${sentence}，在此之前`, facts) : onGround(rule, context, `${sentence}，相隔${spanText(span)}，未超过${rule.hours}小时`, facts);
  }
  if (days <= 0) return outcome('pass', sentence, facts);
  // Two calendar days later is more than 24 hours whatever the time of day.
  if (days * 24 > rule.hours + 23) return outcome('problem', `${sentence}，相隔${days}日，超过${rule.hours}小时`, facts);
  return outcome('confirm', `${sentence}，未识别到时刻，是否在${rule.hours}小时之内请人工核对`, facts);
}

function onGround(rule: HoursRule, context: CheckContext, sentence: string, facts: Parameters<typeof outcome>[2]): Outcome {
  if (!rule.ground) return outcome('pass', sentence, facts);
  const ground = factsOf(context, rule.ground.fact);
  return ground.length > 0 ? outcome('pass', `${sentence}，${rule.ground.name}`, [...facts, ...ground]) : outcome('confirm', `${sentence}；卷内未见${rule.ground.name}的记载，请核对`, facts);
}

/** Execution must not take place at night or on a statutory holiday (行政强制法第43条第1款). */
export interface OffHoursRule {
  readonly kind: 'off-hours';
  readonly start: AnyFactName;
  readonly end: AnyFactName;
  readonly date: AnyFactName;
}

/** Hours that are night under any notion; the law itself does not define them. */
const NIGHT = { from: 22, to: 6 } as const;
/** From this hour on a person has to say whether it was night. */
const DUSK = 19;

const minuteOfDay = (moment: Fact): number => minutes(String(moment.value)) - minutes(`${dayOf(moment)}T00:00`);
const dayOf = (fact: Fact): string => String(fact.value).slice(0, 10);

export function offHours(rule: OffHoursRule, context: CheckContext): Outcome {
  const facts = [rule.date, rule.start, rule.end].flatMap((name) => factsOf(context, name));
  const records = [...new Set(facts.map((fact) => fact.document))].map((document) => recordedHours(rule, facts.filter((fact) => fact.document === document), context));
  return records.find((record) => record.status === 'problem') ?? records.find((record) => record.status === 'confirm') ?? records[0] ?? missing(['执行时间']);
}

/** What one record says of when it was done. */
function recordedHours(rule: OffHoursRule, facts: readonly Fact[], context: CheckContext): Outcome {
  const named = (name: AnyFactName) => facts.filter((fact) => fact.name === name);
  const [starts, ends] = [named(rule.start), named(rule.end)];
  const moments = [...starts, ...ends];
  const first = facts[0];
  if (!first) return missing(['执行时间']);
  const day = dayOf(first);
  const told = moments.length > 0 ? moments.map((moment) => String(moment.value).replace('T', ' ')).join('至') : day;
  const holiday = context.calendar.holidays.get(day);
  if (holiday) return outcome('problem', `执行时间${told}，为${holiday}放假期间`, facts);
  // Who ends on the stroke of the hour was never in it.
  const reaches = (hour: number) => starts.some((start) => minuteOfDay(start) >= hour * 60) || ends.some((end) => minuteOfDay(end) > hour * 60);
  if (reaches(NIGHT.from) || moments.some((moment) => minuteOfDay(moment) < NIGHT.to * 60)) return outcome('problem', `执行时间${told}，在夜间（${NIGHT.from}时至次日${NIGHT.to}时）`, facts);
  if (ends.some((end) => dayOf(end) > day)) return outcome('confirm', `执行时间${told}，跨过夜间，夜间是否停止执行请人工判断`, facts);
  if (reaches(DUSK)) return outcome('confirm', `执行时间${told}，是否属于夜间请人工判断`, facts);
  if (!context.calendar.years.has(yearOf(day))) return outcome('confirm', `执行时间${told}，缺少${yearOf(day)}年节假日数据，是否属于法定节假日请核对`, facts);
  if (!countsAsWorkingDay(day, context.calendar)) return outcome('confirm', `执行时间${told}，为休息日，是否属于法定节假日请人工判断`, facts);
  return outcome('pass', `执行时间${told}，不在夜间或者法定节假日`, facts);
}
