import { daysBetween, termEnd } from '../../calendar';
import type { Fact } from '../../model';
import { documentsOf, factOf, factsOf, type CheckContext } from '../context';
import type { AnyFactName, FactQuery } from '../definition';
import { missing, open, outcome, termOf, type Outcome, type TermCount } from '../outcome';

/** Longest first term and longest extension of a seizure or freeze, in natural days (行政强制法第25、32条). */
const TERM_DAYS = 30;
/** Overrun that is only asked about: the law does not say whether the first day counts. */
const UNSETTLED_DAYS = 1;

/** Extensions of seizures and of freezes are papers of one type. */
const EXTENSION_PAPERS = ['延长查封扣押期限决定书'] as const;

/** How the extension of the measure is told in the file. */
interface ExtensionFacts {
  readonly date: AnyFactName;
  readonly end: AnyFactName;
  readonly days: AnyFactName;
}

/** A seizure or freeze must end within thirty days, one extension of up to thirty days and testing time told in writing added. */
export interface CoercionTermRule {
  readonly kind: 'coercion-term';
  readonly from: FactQuery;
  /** Release, or what else dealt with the property. */
  readonly to: FactQuery;
  /** What may have dealt with it where no release was read; an overrun up to then is only asked about. */
  readonly settled: readonly FactQuery[];
  readonly extension: ExtensionFacts;
  /** Whether testing time counts as outside the term (查封、扣押 only). */
  readonly testing: boolean;
}

/** The extension itself: decided before the first term ran out, or no longer than the law allows. */
export interface CoercionExtensionRule {
  readonly kind: 'coercion-extension';
  readonly aspect: 'decided-in-time' | 'length';
  readonly from: FactQuery;
  readonly extension: ExtensionFacts;
  readonly testing: boolean;
}

/** A number of days that a document itself names must not exceed what the law allows. */
export interface StatedTermRule {
  readonly kind: 'stated-term';
  readonly days: FactQuery;
  readonly most: number;
}

interface Testing {
  readonly days: number;
  readonly facts: readonly Fact[];
}

/** Testing time told in writing with its length: natural days, first and last counted; none when only its possibility is told. */
function testingTime(context: CheckContext, counts: boolean): Testing {
  if (!counts) return { days: 0, facts: [] };
  const from = factsOf(context, 'testingFrom')[0];
  const to = factsOf(context, 'testingTo')[0];
  if (from && to) return { days: Math.max(0, daysBetween(String(from.value), String(to.value)) + 1), facts: [from, to] };
  const days = factsOf(context, 'testingDays')[0];
  return days ? { days: Number(days.value), facts: [days] } : { days: 0, facts: [] };
}

interface Extension {
  readonly date: Fact | undefined;
  readonly end: Fact | undefined;
  readonly days: Fact | undefined;
}

function extensionOf(context: CheckContext, names: ExtensionFacts): Extension | null {
  const [date, end, days] = [factsOf(context, names.date)[0], factsOf(context, names.end)[0], factsOf(context, names.days)[0]];
  return date || end || days ? { date, end, days } : null;
}

/** Days that the extension adds, by its own words; the longest allowed where it names none. */
const extended = (extension: Extension): number => Math.min(TERM_DAYS, extension.days ? Number(extension.days.value) : TERM_DAYS);

const rolledText = (nominal: string, due: string): string => (nominal === due ? nominal : `${nominal}（顺延至${due}）`);

export function coercionTerm(rule: CoercionTermRule, context: CheckContext): Outcome {
  const from = factOf(context, rule.from);
  const released = factOf(context, rule.to);
  const instead = released ? undefined : rule.settled.map((query) => ({ query, fact: factOf(context, query) })).find((entry) => entry.fact !== undefined);
  const to = released ?? instead?.fact;
  if (!from) return missing([rule.from.label, ...(to ? [] : [rule.to.label])], to ? [to] : []);
  const testing = testingTime(context, rule.testing);
  const extension = extensionOf(context, rule.extension);
  const count = TERM_DAYS + testing.days + (extension ? extended(extension) : 0);
  const end = termEnd({ start: String(from.value), count, unit: 'day' }, context.calendar);
  const parts = [`${TERM_DAYS}日`, ...(extension ? [`延长${extended(extension)}日`] : []), ...(testing.days > 0 ? [`书面告知的检验检测期间${testing.days}日不计入`] : [])];
  const label = instead?.query.label ?? rule.to.label;
  const measure: TermCount = { form: 'within', from: { label: rule.from.label, fact: from }, due: end.due, complete: end.complete, to: { label, fact: to } };
  if (!to) return open(measure);
  const done = String(to.value);
  const facts = [from, to, ...[extension?.date, extension?.end, extension?.days].filter((fact) => fact !== undefined), ...testing.facts];
  const sentence = `${rule.from.label}${String(from.value)}，期限${parts.join('，')}，至${rolledText(end.nominal, end.due)}届满；${label}${done}`;
  const overdueDays = Math.max(0, daysBetween(end.due, done));
  const over = overdueDays > 0 ? `超期${overdueDays}日` : null;
  const say = (status: Outcome['status'], words: string, more: Outcome['evidence'] = []): Outcome => ({ ...outcome(status, `${sentence}，${words}`, facts, more), term: termOf(measure, over) });
  if (over === null) return say('pass', '未超期');
  const late = `${over}${extension ? '' : '，卷内未见延长期限的决定'}`;
  if (!end.complete) return say('confirm', `${late}；缺少该年份节假日数据，请核对`);
  if (overdueDays <= UNSETTLED_DAYS && !context.sector.countingRule) return say('confirm', `${late}；首日是否计入没有明文规定，相差不大，请人工核对`);
  const unread = extension ? [] : documentsOf(context, EXTENSION_PAPERS);
  if (unread.length > 0) return say('confirm', `${over}；卷内有延长期限的决定，但未能识别其日期，请核对`, unread.map((document) => document.evidence));
  if (!released) return say('confirm', `${late}；卷内未见解除的文书，请核对财物何时处理`);
  return { ...say('problem', late), overdueDays };
}

export function statedTerm(rule: StatedTermRule, context: CheckContext): Outcome {
  const days = factOf(context, rule.days);
  if (!days) return missing([rule.days.label]);
  const over = Number(days.value) > rule.most;
  return outcome(over ? 'problem' : 'pass', `${rule.days.label}${days.value}日，${over ? '超过' : '不超过'}${rule.most}日`, [days]);
}

export function coercionExtension(rule: CoercionExtensionRule, context: CheckContext): Outcome {
  const extension = extensionOf(context, rule.extension);
  if (!extension) return outcome('not-applicable', '未延长期限', []);
  const from = factOf(context, rule.from);
  if (!from) return missing([rule.from.label], [extension.date, extension.end].filter((fact) => fact !== undefined));
  const testing = testingTime(context, rule.testing);
  return rule.aspect === 'length' ? extensionLength(from, extension, testing, context) : decidedInTime(from, extension, testing, context, rule);
}

function decidedInTime(from: Fact, extension: Extension, testing: Testing, context: CheckContext, rule: CoercionExtensionRule): Outcome {
  if (!extension.date) return missing(['延长决定日期'], [from]);
  const end = termEnd({ start: String(from.value), count: TERM_DAYS + testing.days, unit: 'day' }, context.calendar);
  const decided = String(extension.date.value);
  const facts = [from, extension.date, ...testing.facts];
  const sentence = `${rule.from.label}${String(from.value)}，期限至${rolledText(end.nominal, end.due)}届满；延长决定${decided}`;
  const stated = factsOf(context, 'measureTermEnd')[0];
  const late = Math.max(0, daysBetween(end.due, decided));
  const term = termOf({ form: 'within', from: { label: rule.from.label, fact: from }, due: end.due, complete: end.complete, to: { label: '延长决定', fact: extension.date } }, late > 0 ? `晚于期限届满${late}日` : null);
  if (late === 0) {
    if (stated && decided > String(stated.value) && daysBetween(String(stated.value), decided) > UNSETTLED_DAYS) return { ...outcome('confirm', `${sentence}，晚于决定书载明的届满日${String(stated.value)}，请人工核对`, [...facts, stated]), term };
    return { ...outcome('pass', `${sentence}，在期限届满前作出`, facts), term };
  }
  const settled = late > UNSETTLED_DAYS || context.sector.countingRule;
  return { ...outcome(settled && end.complete ? 'problem' : 'confirm', `${sentence}，晚于期限届满${late}日`, facts), term };
}

function extensionLength(from: Fact, extension: Extension, testing: Testing, context: CheckContext): Outcome {
  const most = termEnd({ start: String(from.value), count: 2 * TERM_DAYS + testing.days, unit: 'day' }, context.calendar);
  const facts = [from, ...[extension.date, extension.end, extension.days].filter((fact) => fact !== undefined), ...testing.facts];
  if (extension.days && Number(extension.days.value) > TERM_DAYS) return outcome('problem', `延长${extension.days.value}日，超过${TERM_DAYS}日`, facts);
  if (!extension.end) return extension.days ? outcome('pass', `延长${extension.days.value}日，不超过${TERM_DAYS}日`, facts) : missing(['延长的期限'], facts);
  const until = String(extension.end.value);
  const sentence = `自${String(from.value)}起连同延长最长至${rolledText(most.nominal, most.due)}；延长至${until}`;
  const over = daysBetween(most.due, until);
  if (over <= 0) return outcome('pass', `${sentence}，不超过${2 * TERM_DAYS}日`, facts);
  const settled = over > UNSETTLED_DAYS || context.sector.countingRule;
  return outcome(settled && most.complete ? 'problem' : 'confirm', `${sentence}，超过${over}日`, facts);
}
