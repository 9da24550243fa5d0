import { daysBetween, STATE_COUNCIL_CALENDAR, workingDaysBetween } from '../../calendar';
import type { ConditionName } from '../conditions';
import type { CheckDefinition, Rule } from '../definition';
import { valuesOf } from '../testing';
import type { Example } from './example';

/** Whether rules of a kind have a limit in days, hours, amounts or numbers, on both sides of which there must be examples. */
const LIMITED: Readonly<Record<Rule['kind'], boolean | ((rule: Rule) => boolean)>> = {
  deadline: true, wait: true, 'notice-ahead': true, order: true, 'net-deadline': true, 'lead-time': true, 'granted-term': true, 'coercion-term': true, 'coercion-extension': true,
  'stated-term': true, 'court-application': true, hours: true, 'off-hours': true, 'law-change': true, age: true,
  count: true, 'papers-at-most': true, limit: true, sum: true, rate: true, discretion: true, continuous: true,
  match: (rule) => rule.kind === 'match' && rule.compare === 'amount',
  sign: (rule) => rule.kind === 'sign' && rule.right !== undefined,
  presence: false, papers: false, ask: false, wording: false, distinct: false, listed: false, signed: false, stamped: false, identity: false, pairs: false,
};
/** Conditions that begin at an amount. */
const FROM_AN_AMOUNT: readonly ConditionName[] = ['hearing-due', 'major-penalty', 'legal-review-due'];

/** Whether a check needs examples just before, at and just after its limit. */
export function hasLimit(check: CheckDefinition): boolean {
  const limited = LIMITED[check.rule.kind];
  return (typeof limited === 'boolean' ? limited : limited(check.rule)) || (check.when ?? []).some((name) => typeof name === 'string' && FROM_AN_AMOUNT.includes(name));
}

/** Whether the check calls for a person's eye in an example. */
export const alarms = (example: Example): boolean => example.status === 'problem' || example.status === 'confirm';

/** What makes up an example's case, part by part: each value under its name, each paper added or left out, and the rest. */
function partsOf({ values: made }: Example): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(valuesOf(made))) if (value !== null) parts.set(name, JSON.stringify(value));
  for (const type of made.documents ?? []) parts.set(`+${type}`, `${Number(parts.get(`+${type}`) ?? 0) + 1}`);
  for (const type of made.without ?? []) parts.set(`-${type}`, '1');
  for (const key of ['kind', 'agency', 'partyName', 'partyId', 'benchmarks', 'sheets'] as const) if (made[key] !== undefined) parts.set(`=${key}`, JSON.stringify(made[key]));
  return parts;
}

/** Names of the parts in which two examples differ. */
function differences(a: Example, b: Example): string[] {
  const [one, other] = [partsOf(a), partsOf(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

/** An example without alarm that is a single value or paper away from one with it. */
export const hasNearMiss = (examples: readonly Example[]): boolean =>
  examples.some((miss) => !alarms(miss) && examples.some((hit) => alarms(hit) && differences(miss, hit).length === 1));

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const minutes = (moment: string): number => Date.parse(`${moment}:00Z`) / 60_000;

/** Whether a value is the next after another: a day or working day, a minute, a yuan or cent, one more of a list or of a number. */
function follows(text: string, after: string): boolean {
  const [value, earlier]: unknown[] = [JSON.parse(text), JSON.parse(after)];
  if (Array.isArray(value) && Array.isArray(earlier)) return value.length === earlier.length + 1;
  if (typeof value === 'number' && typeof earlier === 'number') return [100, 1].includes(Math.round((value - earlier) * 100));
  if (typeof value !== 'string' || typeof earlier !== 'string') return false;
  if (MOMENT.test(value) && MOMENT.test(earlier)) return minutes(value) - minutes(earlier) === 1;
  if (!DAY.test(value) || !DAY.test(earlier) || value <= earlier) return false;
  return daysBetween(earlier, value) === 1 || workingDaysBetween(earlier, value, STATE_COUNCIL_CALENDAR).days === 1;
}

/** Whether the second example is one step further than the first in one part and the same in all others; gives the part. */
function stepBetween(first: Example, second: Example): string | null {
  const [part, ...others] = differences(first, second);
  if (part === undefined || others.length > 0) return null;
  return follows(partsOf(second).get(part) ?? '0', partsOf(first).get(part) ?? '0') ? part : null;
}

/** Three examples one step apart in one and the same value, of which some alarm and some do not: before, at and after the limit. */
export function hasBothSides(examples: readonly Example[]): boolean {
  return examples.some((at) => {
    const before = examples.map((example) => ({ example, part: stepBetween(example, at) })).filter(({ part }) => part !== null);
    const after = examples.map((example) => ({ example, part: stepBetween(at, example) })).filter(({ part }) => part !== null);
    return before.some((early) => after.some((late) => early.part === late.part && new Set([early.example, at, late.example].map(alarms)).size === 2));
  });
}
