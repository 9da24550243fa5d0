import { addDays, addWorkingDays, daysBetween, workingDaysBetween } from '../../calendar';
import type { CaseDocument, Fact } from '../../model';
import { documentsOf, factOf, type CheckContext } from '../context';
import type { AnyFactName, FactQuery } from '../definition';
import { missing, open, outcome, termOf, type Outcome, type TermCount } from '../outcome';

/**
 * `to` must lie within `count` working days of `from`, less the time that was told in writing not to count, and within
 * the extension that a paper in the file grants (行政许可法第42、45、82条).
 */
export interface NetDeadlineRule {
  readonly kind: 'net-deadline';
  readonly from: FactQuery;
  readonly to: FactQuery;
  readonly count: number;
  /** The paper that extends the term, its date and the days it grants, never more than `atMost`. */
  readonly extension: { readonly documents: readonly string[]; readonly date: AnyFactName; readonly days: AnyFactName; readonly atMost: number };
  /** What papers say of time that does not count: a number of working days, a number of days of no stated kind, a period. */
  readonly excluded: { readonly documents: readonly string[]; readonly days: AnyFactName; readonly plainDays: AnyFactName; readonly from: AnyFactName; readonly to: AnyFactName; readonly told: AnyFactName };
  /** A longer statutory term that the file itself names (法律、法规另有规定). */
  readonly stated: AnyFactName;
}

/** `from` must lie at least `days` natural days before `to` (…届满三十日前). */
export interface LeadTimeRule {
  readonly kind: 'lead-time';
  readonly from: FactQuery;
  readonly to: FactQuery;
  readonly days: number;
}

/** No more than `maximum` documents of these types. */
export interface PapersAtMostRule {
  readonly kind: 'papers-at-most';
  readonly documents: readonly string[];
  readonly maximum: number;
  /** Sentence with {count}. */
  readonly message: string;
}

/** Working days told not to count: the least and the most that the papers can be read to say. */
interface Excluded {
  readonly least: number;
  readonly most: number;
  readonly facts: readonly Fact[];
  readonly words: string;
  /** Why a person has to look at it. */
  readonly doubt: string | null;
}

const NOTHING: Excluded = { least: 0, most: 0, facts: [], words: '', doubt: null };

function readExcluded(document: CaseDocument, rule: NetDeadlineRule['excluded'], span: { readonly start: string; readonly done: string }, context: CheckContext): Excluded {
  const of = (name: AnyFactName) => context.facts.find((fact) => fact.name === name && fact.document === document.id);
  const [days, plain, from, to, told] = [of(rule.days), of(rule.plainDays), of(rule.from), of(rule.to), of(rule.told)];
  const facts = [days, plain, from, to].filter((fact) => fact !== undefined);
  const page = `第${document.pages[0] ?? 0}页`;
  if (facts.length === 0) return document.type === '检验检测期限告知书' ? { ...NOTHING, doubt: `${document.type}（${page}）所载时间未能识别` } : NOTHING;
  const readings: number[] = [];
  if (days) readings.push(Number(days.value));
  // Days of no stated kind are working days where the statute counts (第82条); read as natural days they are fewer.
  if (plain) readings.push(Number(plain.value), Math.floor((Number(plain.value) * 5) / 7));
  if (from && to) {
    const first = String(from.value) > span.start ? addDays(String(from.value), -1) : span.start;
    const last = String(to.value) < span.done ? String(to.value) : span.done;
    readings.push(first < last ? workingDaysBetween(first, last, context.calendar).days : 0);
  }
  const words = `${from && to ? `${from.value}至${to.value}，` : ''}${page}`;
  const late = told && to && String(told.value) > String(to.value);
  return { least: Math.min(...readings), most: Math.max(...readings), facts, words, doubt: late ? `所需时间在期间届满后（${told.value}）才告知` : null };
}

function excludedOf(rule: NetDeadlineRule, span: { readonly start: string; readonly done: string }, context: CheckContext): Excluded {
  return documentsOf(context, rule.excluded.documents)
    .map((document) => readExcluded(document, rule.excluded, span, context))
    .reduce((sum, one) => ({
      least: sum.least + one.least,
      most: sum.most + one.most,
      facts: [...sum.facts, ...one.facts],
      words: [sum.words, one.words].filter((words) => words !== '').join('；'),
      doubt: sum.doubt ?? one.doubt,
    }), NOTHING);
}

/** The days an extension in the file adds; null without one. */
function extensionOf(rule: NetDeadlineRule, context: CheckContext): { readonly days: number; readonly date: Fact | undefined; readonly document: CaseDocument } | null {
  const document = documentsOf(context, rule.extension.documents)[0];
  if (!document) return null;
  const granted = factOf(context, { name: rule.extension.days, label: '' });
  return { days: Math.min(granted ? Number(granted.value) : rule.extension.atMost, rule.extension.atMost), date: factOf(context, { name: rule.extension.date, label: '' }), document };
}

/** Natural days over which time that does not count is looked for where the decision was not read. */
const LONGEST_SPAN = 3650;

/** The term with what is added to it by papers in the file. */
function termCount(rule: NetDeadlineRule, from: Fact, to: Fact | undefined, excluded: Excluded, context: CheckContext): TermCount {
  const due = addWorkingDays(String(from.value), rule.count + excluded.most + (extensionOf(rule, context)?.days ?? 0), context.calendar);
  return { form: 'within', from: { label: rule.from.label, fact: from }, due: due.date, complete: due.complete, to: { label: rule.to.label, fact: to } };
}

export function netDeadline(rule: NetDeadlineRule, context: CheckContext): Outcome {
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from) return missing([rule.from.label, ...(to ? [] : [rule.to.label])], to ? [to] : []);
  if (!to) return open(termCount(rule, from, undefined, excludedOf(rule, { start: String(from.value), done: addDays(String(from.value), LONGEST_SPAN) }, context), context));
  const span = { start: String(from.value), done: String(to.value) };
  const total = workingDaysBetween(span.start, span.done, context.calendar);
  const excluded = excludedOf(rule, span, context);
  const extension = extensionOf(rule, context);
  const stated = factOf(context, { name: rule.stated, pick: 'latest', label: '' });
  const facts = [from, to, ...excluded.facts];
  const evidence = extension ? [extension.document.evidence] : [];
  const shortest = total.days - excluded.most;
  const longest = total.days - excluded.least;
  const used = shortest === longest ? `${shortest}` : `${shortest}至${longest}`;
  const days = excluded.least === excluded.most ? `${excluded.most}` : `${excluded.least}至${excluded.most}`;
  const told = excluded.most > 0 ? `，扣除书面告知不计入的时间${days}个工作日（${excluded.words}），实际用时${used}个工作日` : '';
  const due = addWorkingDays(span.start, rule.count + excluded.most, context.calendar);
  const sentence = `${rule.from.label}${span.start}，${rule.to.label}${span.done}，其间${total.days}个工作日${told}`;
  const complete = total.complete && due.complete;
  const doubts = [excluded.doubt, complete ? null : '缺少该年份节假日数据，未含节假日，请按当年节假日安排核对'].filter((doubt) => doubt !== null);
  const over = shortest - rule.count - (extension?.days ?? 0);
  const term = termOf(termCount(rule, from, to, excluded, context), over > 0 ? `超期${over}个工作日` : null);
  const say = (status: Outcome['status'], words: string): Outcome => ({ ...outcome(status, [sentence, words].join('，'), facts, evidence), term });
  const judge = (limit: number, words: string): Outcome | null => {
    if (longest <= limit) return say('pass', words);
    return shortest <= limit ? say('confirm', `${words}；不计入的天数可作两种理解，请核对`) : null;
  };
  const inTime = judge(rule.count, `未超过${rule.count}个工作日`);
  // In time only by what is taken out: then the notice of it must bear looking at.
  if (inTime) return excluded.doubt && total.days > rule.count ? { ...inTime, status: 'confirm', message: `${inTime.message}；${excluded.doubt}` } : inTime;
  const extended = extension ? judge(rule.count + extension.days, `超过${rule.count}个工作日，卷内有延长${extension.days}个工作日的通知，未超过延长后的期限`) : null;
  if (extended && extension) {
    const late = extension.date && String(extension.date.value) > due.date;
    return late ? { ...extended, status: 'confirm', message: `${extended.message}；延期通知的日期${extension.date?.value ?? ''}晚于原期限届满日${due.date}` } : extended;
  }
  const limit = rule.count + (extension?.days ?? 0);
  const late = `${extension ? `延长后的期限为${limit}个工作日` : `第${rule.count}个工作日${excluded.most > 0 ? '（扣除后）' : ''}为${due.date}`}，超期${over}个工作日`;
  if (stated && Number(stated.value) > rule.count && shortest <= Number(stated.value)) return say('confirm', `${late}；但卷内载明办理期限为${stated.value}个工作日，法律、法规是否另有规定请核对`);
  if (doubts.length > 0) return say('confirm', [late, ...doubts].join('；'));
  return { ...say('problem', late), overdueDays: daysBetween(due.date, span.done) };
}

export function leadTime(rule: LeadTimeRule, context: CheckContext): Outcome {
  const from = factOf(context, rule.from);
  const to = factOf(context, rule.to);
  if (!from || !to) return missing([...(from ? [] : [rule.from.label]), ...(to ? [] : [rule.to.label])], [from, to].filter((fact) => fact !== undefined));
  const latest = addDays(String(to.value), -rule.days);
  const short = String(from.value) <= latest ? null : `距届满只有${daysBetween(String(from.value), String(to.value))}日`;
  const earliest = addDays(String(from.value), rule.days);
  const term = termOf({ form: 'from', from: { label: rule.from.label, fact: from }, due: earliest, complete: true, to: { label: rule.to.label, fact: to } }, short);
  const sentence = `${rule.to.label}${to.value}，${rule.days}日前为${latest}；${rule.from.label}${from.value}`;
  if (short === null) return { ...outcome('pass', `${sentence}，符合规定`, [from, to]), term };
  return { ...outcome('problem', `${sentence}，${short}`, [from, to]), term };
}

export function papersAtMost(rule: PapersAtMostRule, context: CheckContext): Outcome {
  const documents = documentsOf(context, rule.documents);
  if (documents.length === 0) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  const evidence = documents.map((document) => document.evidence);
  if (documents.length <= rule.maximum) return outcome('pass', `卷内有${documents.length}份${rule.documents.join('、')}`, [], evidence);
  return outcome('problem', rule.message.replace('{count}', String(documents.length)), [], evidence);
}
