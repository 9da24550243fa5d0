import { isIsoDate } from '../calendar';
import type { CaseKind, Evidence, Fact, Finding, VerdictRecord } from '../model';
import { bandOf } from './bands';
import { EVENT_KINDS, EXPECTED_EVENTS } from './events';
import type { Timeline, TimelineEvent } from './types';

/** What a timeline is drawn from: all of it was read and checked before. */
export interface TimelineInput {
  readonly kind: CaseKind;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictRecord[];
}

const ORDER = new Map(EVENT_KINDS.map(({ name }, at) => [name as string, at]));

const samePlace = (a: Evidence, b: Evidence): boolean => a.page === b.page && Math.abs(a.box.x - b.box.x) < 1 && Math.abs(a.box.y - b.box.y) < 1;

/** One act from the facts that give it the same date. */
function eventOf(facts: readonly [Fact, ...Fact[]], problems: readonly Finding[]): TimelineEvent | null {
  const [first] = facts;
  const kind = EVENT_KINDS[ORDER.get(first.name) ?? -1];
  if (kind === undefined) return null;
  const bySureness = [...facts].sort((a, b) => b.confidence - a.confidence);
  const places = bySureness.map(({ evidence }) => evidence);
  return {
    id: `${first.name}@${String(first.value)}`,
    label: kind.label,
    phase: kind.phase,
    date: String(first.value),
    places,
    confidence: bySureness[0]?.confidence ?? 0,
    byPerson: facts.some(({ origin }) => origin === 'person'),
    problems: problems.filter(({ evidence }) => evidence.some((entry) => places.some((place) => samePlace(entry, place)))).map(({ title }) => title),
  };
}

function eventsOf(facts: readonly Fact[], problems: readonly Finding[]): TimelineEvent[] {
  const dated = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    // A date that does not exist is no point in time; the facts show it for correction.
    if (!ORDER.has(fact.name) || !isIsoDate(String(fact.value))) continue;
    const key = `${fact.name}@${String(fact.value)}`;
    const known = dated.get(key);
    if (known) known.push(fact);
    else dated.set(key, [fact]);
  }
  const at = (event: TimelineEvent) => ORDER.get(event.id.slice(0, event.id.indexOf('@'))) ?? 0;
  return [...dated.values()]
    .map((group) => eventOf(group, problems))
    .filter((event) => event !== null)
    .sort((a, b) => a.date.localeCompare(b.date) || at(a) - at(b));
}

/**
 * The procedure of a case file in time: its dated acts, and the terms as the checks counted them. Pure; counts no term itself.
 * A person's answers to findings decide over the machine's state of a term.
 */
export function buildTimeline({ kind, facts, findings, verdicts }: TimelineInput): Timeline {
  const answered = new Map(verdicts.map(({ findingId, verdict }) => [findingId, verdict]));
  const problems = findings.filter(({ id, status }) => status === 'problem' ? answered.get(id) !== 'rejected' : status === 'confirm' && answered.get(id) === 'accepted');
  const events = eventsOf(facts, problems);
  const read = new Set(events.map(({ id }) => id.slice(0, id.indexOf('@'))));
  return {
    events,
    bands: findings
      .map((finding) => bandOf(finding, answered.get(finding.id)))
      .filter((band) => band !== null)
      .sort((a, b) => a.start.date.localeCompare(b.start.date) || a.due.localeCompare(b.due)),
    absent: EXPECTED_EVENTS[kind].filter((names) => !names.some((name) => read.has(name))).map(([name]) => EVENT_KINDS[ORDER.get(name ?? '') ?? -1]?.label ?? ''),
  };
}
