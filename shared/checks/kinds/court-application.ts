import { daysBetween, termEnd } from '../../calendar';
import { factOf, type CheckContext } from '../context';
import type { FactQuery } from '../definition';
import { missing, open, outcome, termOf, type Outcome, type TermCount } from '../outcome';
import { LONGEST_HOLIDAY } from './terms';

/** An application to the court lies after the terms of the remedies and within three months of their end (行政强制法第53条). */
export interface CourtApplicationRule {
  readonly kind: 'court-application';
  readonly served: FactQuery;
  readonly applied: FactQuery;
  readonly bound: 'not-before' | 'not-after';
}

/** 行政诉讼法第46条: six months from knowing of the act; the longer of the two remedies' terms. */
const REMEDY_MONTHS = 6;
const APPLICATION_MONTHS = 3;

export function courtApplication(rule: CourtApplicationRule, context: CheckContext): Outcome {
  const served = factOf(context, rule.served);
  const applied = factOf(context, rule.applied);
  if (!served) return missing([rule.served.label, ...(applied ? [] : [rule.applied.label])], applied ? [applied] : []);
  const remedies = termEnd({ start: String(served.value), count: REMEDY_MONTHS, unit: 'month' }, context.calendar);
  const last = termEnd({ start: remedies.due, count: APPLICATION_MONTHS, unit: 'month' }, context.calendar);
  const before = rule.bound === 'not-before';
  const bound = before ? remedies : last;
  const count: TermCount = { form: before ? 'after' : 'within', from: { label: rule.served.label, fact: served }, due: bound.due, complete: bound.complete, to: { label: rule.applied.label, fact: applied } };
  if (!applied) return open(count);
  const done = String(applied.value);
  const facts = [served, applied];
  const sentence = `${rule.served.label}${String(served.value)}，起诉期限至${remedies.due}届满，其后三个月至${last.due}；${rule.applied.label}${done}`;
  if (before) {
    const near = daysBetween(remedies.due, done) <= LONGEST_HOLIDAY;
    if (done > remedies.due && near && !remedies.complete) return { ...outcome('confirm', `${sentence}，看来在起诉期限届满之后，缺少该年份节假日数据，请核对`, facts), term: termOf(count) };
    if (done > remedies.due) return { ...outcome('pass', `${sentence}，在起诉期限届满之后`, facts), term: termOf(count) };
    return { ...outcome(remedies.complete ? 'problem' : 'confirm', `${sentence}，早于起诉期限届满`, facts), term: termOf(count, '早于起诉期限届满') };
  }
  if (done <= last.due) return { ...outcome('pass', `${sentence}，未超过三个月`, facts), term: termOf(count) };
  const late = `超过${daysBetween(last.due, done)}日`;
  return { ...outcome(last.complete ? 'problem' : 'confirm', `${sentence}，${late}`, facts), term: termOf(count, late) };
}
