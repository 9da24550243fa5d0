import { daysBetween, STATE_COUNCIL_CALENDAR, workingDaysBetween } from '../../calendar';
import type { ConditionName } from '../conditions';
import type { CheckDefinition, Rule } from '../definition';
import { valuesOf } from '../testing';
import type { Example } from './example';

/** Why rules of a kind have no limit in days, hours, amounts or numbers; all others have one, which examples must show from both sides. */
const WITHOUT_LIMIT: Readonly<Partial<Record<Rule['kind'], string>>> = {
  presence: 'a paper is in the file or not', papers: 'papers are in the file or not', listed: 'a paper that the contents name is in the file or not',
  wording: 'a document says it or does not', ask: 'asked wherever its papers are in the file',
  distinct: 'two persons are the same or not', pairs: 'a number belongs to one person or to several', identity: 'a check character is right or not',
  signed: 'somebody signed or not; one signature for two is one fewer of the same, in the picture of a page', stamped: 'a seal is on the paper or not',
};
/** Kinds of which some rules have no limit: texts agree or not; a thing must not be there at all. */
const SOMETIMES_WITHOUT: Readonly<Partial<Record<Rule['kind'], (rule: Rule) => boolean>>> = {
  match: (rule) => rule.kind === 'match' && rule.compare !== 'amount',
  sign: (rule) => rule.kind === 'sign' && rule.right === undefined,
};
/** Conditions that begin at an amount. */
const FROM_AN_AMOUNT: readonly ConditionName[] = ['hearing-due', 'major-penalty', 'legal-review-due'];

/** Whether a check needs examples just before, at and just after its limit. */
export function hasLimit({ rule, when = [] }: CheckDefinition): boolean {
  const without = WITHOUT_LIMIT[rule.kind] !== undefined || SOMETIMES_WITHOUT[rule.kind]?.(rule) === true;
  return !without || when.some((name) => typeof name === 'string' && FROM_AN_AMOUNT.includes(name));
}

/** Whether the check calls for a person's eye in an example. */
export const alarms = (example: Example): boolean => example.status === 'problem' || example.status === 'confirm';

/** What makes up an example's case, part by part: each value under its name, each paper added or left out, each row and mark of a drawn page, and the rest. */
function partsOf({ values: made }: Example): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(valuesOf(made))) if (value !== null) parts.set(name, JSON.stringify(value));
  for (const type of made.documents ?? []) parts.set(`+${type}`, `${Number(parts.get(`+${type}`) ?? 0) + 1}`);
  for (const type of made.without ?? []) parts.set(`-${type}`, '1');
  for (const [page, { rows, ...sheet }] of (made.sheets ?? []).entries()) {
    rows.forEach((row, i) => parts.set(`page ${page} row ${i}`, row));
    for (const [name, value] of Object.entries(sheet)) parts.set(`page ${page} ${name}`, JSON.stringify(value));
  }
  for (const key of ['kind', 'agency', 'partyName', 'partyId', 'benchmarks'] as const) if (made[key] !== undefined) parts.set(`=${key}`, JSON.stringify(made[key]));
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
