import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { result } from '../testing';
import { chooseResult, EMPTY_STATE, importResults, joinStates, mayCompare, previewImport, standingsOf, type PanelState } from '.';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const resultGen = fc.record({
  expertId: fc.constantFrom('e1', 'e2', 'e3'), caseId: fc.constantFrom('案卷1', '案卷2'), total: fc.constantFrom('90', '85', '0'),
  vetoed: fc.boolean(), finishedAt: fc.constantFrom('2026-03-18T09:00:00.000Z', '2026-03-19T09:00:00.000Z'),
}).map((over) => result(over));
const resultsGen = fc.array(resultGen, { maxLength: 12 });

/** A state with results, and choices made among them or among results that are not there yet. */
const stateGen = fc.tuple(resultsGen, fc.array(fc.tuple(fc.nat(11), fc.constantFrom('2026-03-20T09:00:00.000Z', '2026-03-21T09:00:00.000Z'), fc.constantFrom('先交', '后交')), { maxLength: 4 })).map(
  ([results, picks]): PanelState => {
    const state = importResults(EMPTY_STATE, results, sha256);
    return picks.reduce((now, [index, at, reason]) => {
      const one = state.results[index % Math.max(1, state.results.length)];
      return one === undefined ? now : chooseResult(now, { caseId: one.result.caseId, expertId: one.result.expertId, chosen: one.digest, reason, by: '王组长', at });
    }, state);
  },
);

describe('merging what experts hand in', () => {
  it('comes to the same whichever side is joined to which', () => {
    fc.assert(fc.property(stateGen, stateGen, (a, b) => {
      expect(joinStates(a, b)).toEqual(joinStates(b, a));
    }));
  });

  it('comes to the same however joins are grouped', () => {
    fc.assert(fc.property(stateGen, stateGen, stateGen, (a, b, c) => {
      expect(joinStates(joinStates(a, b), c)).toEqual(joinStates(a, joinStates(b, c)));
    }));
  });

  it('changes nothing when joined again, nor with nothing', () => {
    fc.assert(fc.property(stateGen, (a) => {
      expect(joinStates(a, a)).toEqual(a);
      expect(joinStates(a, EMPTY_STATE)).toEqual(a);
    }));
  });

  it('never loses a result, and grows only', () => {
    fc.assert(fc.property(stateGen, stateGen, (a, b) => {
      const joined = joinStates(a, b);
      for (const one of [...a.results, ...b.results]) expect(joined.results).toContainEqual(one);
      expect(joinStates(joined, a)).toEqual(joined);
    }));
  });

  it('gives the same state and the same standings for imports that are repeated, reordered and in parts', () => {
    const parts = resultsGen.chain((results) => fc.tuple(fc.constant(results), fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 10 }), fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 })));
    fc.assert(fc.property(parts, ([results, slices, order]) => {
      const whole = importResults(EMPTY_STATE, results, sha256);
      const shuffled = results.map((one, i) => ({ one, key: order[i] ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      let state = EMPTY_STATE;
      for (const [from, to] of slices) state = importResults(state, results.slice(Math.min(from, to), Math.max(from, to)), sha256);
      for (const one of shuffled) state = importResults(state, [one, one], sha256);
      expect(state).toEqual(whole);
      expect(standingsOf(state)).toEqual(standingsOf(whole));
      expect(previewImport(state, results, sha256)).toMatchObject({ added: [], differing: [] });
    }));
  });
});

describe('the results of one expert', () => {
  const first = result();
  const second = result({ total: '80', finishedAt: '2026-03-20T09:00:00.000Z' });
  const both = importResults(EMPTY_STATE, [second, first], sha256);
  const choice = (index: number) => ({ caseId: '案卷1', expertId: 'e1', chosen: standingsOf(both)[0]?.all[index]?.digest ?? '', reason: '补看了第12页', by: '王组长', at: '2026-03-21T09:00:00.000Z' });

  it('count at once when there is one, handed in twice or not', () => {
    expect(standingsOf(importResults(importResults(EMPTY_STATE, [first], sha256), [{ ...first }], sha256))).toMatchObject([{ state: 'single', counts: { result: { total: '90' } } }]);
  });

  it('are both kept and asked about when they differ', () => {
    expect(standingsOf(both)).toMatchObject([{ state: 'ask', counts: null, all: [{ result: { total: '90' } }, { result: { total: '80' } }] }]);
    expect(previewImport(importResults(EMPTY_STATE, [first], sha256), [first, second], sha256)).toMatchObject({
      added: [], known: [{ result: { total: '90' } }], differing: [{ incoming: { result: { total: '80' } }, present: [{ result: { total: '90' } }] }],
    });
  });

  it('count as the lead chose, with both kept, until another differing one comes', () => {
    const chosen = chooseResult(both, choice(1));
    expect(standingsOf(chosen)).toMatchObject([{ state: 'chosen', counts: { result: { total: '80' } }, all: [{}, {}] }]);
    const third = importResults(chosen, [result({ total: '70' })], sha256);
    expect(standingsOf(third)).toMatchObject([{ state: 'ask', counts: null, all: [{}, {}, {}] }]);
  });

  it('follow the later of two choices', () => {
    const twice = chooseResult(chooseResult(both, choice(1)), { ...choice(0), at: '2026-03-22T09:00:00.000Z' });
    expect(standingsOf(twice)[0]?.counts?.result.total).toBe('90');
  });

  it('are not chosen without a reason, nor if they are not there', () => {
    expect(() => chooseResult(both, { ...choice(0), reason: ' ' })).toThrow('没有填写采用理由');
    expect(() => chooseResult(both, { ...choice(0), chosen: 'c'.repeat(64) })).toThrow('不在已导入的结果中');
  });
});

describe('independence', () => {
  const standings = standingsOf(importResults(EMPTY_STATE, [result({ expertId: 'e1' })], sha256));

  it('shows an expert the others only after the own score is in, and the lead once all are', () => {
    expect(mayCompare(standings, '案卷1', ['e1', 'e2'], 'e1')).toBe(true);
    expect(mayCompare(standings, '案卷1', ['e1', 'e2'], 'e2')).toBe(false);
    expect(mayCompare(standings, '案卷1', ['e1', 'e2'], null)).toBe(false);
    expect(mayCompare(standings, '案卷1', ['e1'], null)).toBe(true);
  });
});
