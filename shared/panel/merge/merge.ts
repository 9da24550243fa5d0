import { UserError } from '../../model';
import { byCodeUnits, canonicalJson, type Digest } from '../digest';
import type { ReviewResult } from '../results';
import type { ImportPreview, PanelState, ResultChoice, Standing, StoredResult } from './types';

export const EMPTY_STATE: PanelState = { results: [], choices: [] };

const stored = (result: ReviewResult, digest: Digest): StoredResult => ({ digest: digest(canonicalJson(result)), result });

function union<T>(a: readonly T[], b: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const all = new Map<string, T>();
  for (const one of [...a, ...b]) if (!all.has(keyOf(one))) all.set(keyOf(one), one);
  return [...all].sort(([one], [other]) => byCodeUnits(one, other)).map(([, value]) => value);
}

/** The join of two states: commutative, associative, idempotent. */
export function joinStates(a: PanelState, b: PanelState): PanelState {
  return { results: union(a.results, b.results, ({ digest }) => digest), choices: union(a.choices, b.choices, canonicalJson) };
}

/** The state after results came in, in whatever order and however often. */
export function importResults(state: PanelState, results: readonly ReviewResult[], digest: Digest): PanelState {
  return joinStates(state, { results: results.map((result) => stored(result, digest)), choices: [] });
}

const keyOf = ({ caseId, expertId }: { readonly caseId: string; readonly expertId: string }): string => JSON.stringify([caseId, expertId]);

/** Says what an import would change, without changing anything. */
export function previewImport(state: PanelState, results: readonly ReviewResult[], digest: Digest): ImportPreview {
  const incoming = importResults(EMPTY_STATE, results, digest).results;
  const known = incoming.filter((one) => state.results.some((other) => other.digest === one.digest));
  const fresh = incoming.filter((one) => !known.includes(one));
  const presentFor = (one: StoredResult) => [...state.results, ...fresh].filter((other) => other !== one && keyOf(other.result) === keyOf(one.result));
  return {
    known,
    added: fresh.filter((one) => presentFor(one).length === 0),
    differing: fresh.flatMap((one) => (presentFor(one).length === 0 ? [] : [{ incoming: one, present: presentFor(one) }])),
  };
}

/** A choice that came later goes before an earlier one; at the same time the order of their texts decides, the same on every PC. */
const laterChoice = (a: ResultChoice, b: ResultChoice): ResultChoice => (byCodeUnits(a.at, b.at) || byCodeUnits(canonicalJson(a), canonicalJson(b))) > 0 ? a : b;

/** Where each expert stands on each case file, by case file and expert. */
export function standingsOf(state: PanelState): readonly Standing[] {
  const groups = new Map<string, StoredResult[]>();
  for (const one of state.results) groups.set(keyOf(one.result), [...(groups.get(keyOf(one.result)) ?? []), one]);
  return [...groups].sort(([a], [b]) => byCodeUnits(a, b)).map(([key, group]): Standing => {
    const all = group.sort((a, b) => byCodeUnits(a.result.finishedAt, b.result.finishedAt) || byCodeUnits(a.digest, b.digest));
    const [first] = all;
    const { caseId, expertId } = first?.result ?? { caseId: '', expertId: '' };
    if (all.length === 1) return { caseId, expertId, state: 'single', counts: first ?? null, all };
    const complete = state.choices.filter((choice) => keyOf(choice) === key && all.every(({ digest }) => choice.among.includes(digest)) && all.some(({ digest }) => digest === choice.chosen));
    const last = complete.length === 0 ? null : complete.reduce(laterChoice);
    return { caseId, expertId, all, state: last === null ? 'ask' : 'chosen', counts: all.find(({ digest }) => digest === last?.chosen) ?? null };
  });
}

/**
 * Records which of an expert's differing results counts; all of them stay.
 * @throws UserError `choice-reason-missing`, `choice-unknown`
 */
export function chooseResult(state: PanelState, choice: Omit<ResultChoice, 'among'>): PanelState {
  if (choice.reason.trim() === '') throw new UserError('choice-reason-missing', '没有填写采用理由，两份结果都保留，未作选择。请填写理由后再试。');
  const standing = standingsOf(state).find((one) => keyOf(one) === keyOf(choice));
  if (standing === undefined || !standing.all.some(({ digest }) => digest === choice.chosen)) {
    throw new UserError('choice-unknown', '要采用的结果不在已导入的结果中，未作选择。请刷新后重试。');
  }
  return joinStates(state, { results: [], choices: [{ ...choice, among: standing.all.map(({ digest }) => digest) }] });
}

/**
 * Whether somebody may see the scores of a case file side by side: an expert only after handing in the own one (独立评分); the lead
 * (viewer null) once all that were assigned have.
 */
export function mayCompare(standings: readonly Standing[], caseId: string, assigned: readonly string[], viewer: string | null): boolean {
  const handedIn = new Set(standings.filter((one) => one.caseId === caseId).map(({ expertId }) => expertId));
  return viewer === null ? assigned.every((id) => handedIn.has(id)) : handedIn.has(viewer);
}
