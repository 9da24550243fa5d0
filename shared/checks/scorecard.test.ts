import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, FindingStatus, FindingVerdict, VerdictRecord } from '../model';
import { adviceOnly, sumTallies, tallyCase, withAdvice, type CheckTally } from './scorecard';

const finding = (check: string, status: FindingStatus, id = check): Finding => ({
  id, check, title: `${check}的名称`, item: 'art10-2', status, level: 'veto', automation: 'automatic', message: '超期2日', evidence: [], confidence: 1,
  basis: { statute: '行政处罚法', article: 60, certainty: 'A', source: '' },
});
const verdict = (findingId: string, answer: FindingVerdict): VerdictRecord => ({ findingId, verdict: answer, reason: '', by: '王评查', at: '2026-03-01T08:00:00.000Z' });
const tally = (accepted: number, rejected: number): CheckTally => ({ check: 'a', title: 'a', problems: accepted + rejected, confirms: 0, accepted, rejected });
const RULE = { rejectedPercent: 50, minimumAnswers: 10 };

describe('how a check fared', () => {
  it('counts hits and the answers to them over case files, not what passed', () => {
    const first = tallyCase([finding('a', 'problem'), finding('b', 'pass'), finding('c', 'confirm')], [verdict('a', 'accepted'), verdict('b', 'rejected')]);
    const second = tallyCase([finding('a', 'confirm', 'a#1'), finding('a', 'problem', 'a#2')], [verdict('a#2', 'rejected')]);
    expect(sumTallies([first, second])).toEqual([
      { check: 'a', title: 'a的名称', problems: 2, confirms: 1, accepted: 1, rejected: 1 },
      { check: 'c', title: 'c的名称', problems: 0, confirms: 1, accepted: 0, rejected: 0 },
    ]);
  });

  it('comes to the same in whatever order the case files are added up', () => {
    const cases = fc.array(fc.record({ accepted: fc.nat(5), rejected: fc.nat(5) }), { maxLength: 8 });
    fc.assert(fc.property(cases, (list) => {
      const tallies = list.map(({ accepted, rejected }) => [tally(accepted, rejected)]);
      expect(sumTallies([...tallies].reverse())).toEqual(sumTallies(tallies));
    }));
  });
});

describe('a check rejected too often', () => {
  it.each([
    [5, 5, true], [6, 5, false], [5, 4, false], [0, 9, false], [0, 10, true], [4, 5, false],
  ])('%s accepted, %s rejected: advice only %s', (accepted, rejected, only) => {
    expect(adviceOnly([tally(accepted, rejected)], RULE).length === 1).toBe(only);
  });

  it('follows the setting', () => {
    expect(adviceOnly([tally(1, 2)], { rejectedPercent: 67, minimumAnswers: 3 })).toEqual([]);
    expect(adviceOnly([tally(1, 2)], { rejectedPercent: 66, minimumAnswers: 3 })).toEqual([{ check: 'a', rejected: 2, answers: 3 }]);
    expect(adviceOnly([tally(10, 0)], { rejectedPercent: 0, minimumAnswers: 1 })).toEqual([]);
  });

  const advice = [{ check: 'a', rejected: 6, answers: 10 }];
  it('becomes a hint that says why, whatever its level was', () => {
    const [shown] = withAdvice([finding('a', 'problem')], [], advice);
    expect(shown).toMatchObject({ status: 'problem', level: 'hint', message: '超期2日；该检查近期被人工否定6次/10次，仅作提示' });
  });

  it('keeps its level where a person accepted it, and other checks keep theirs', () => {
    const findings = [finding('a', 'problem'), finding('b', 'problem'), finding('a', 'pass', 'a#2')];
    expect(withAdvice(findings, [verdict('a', 'accepted')], advice)).toEqual(findings);
    expect(withAdvice(findings, [verdict('a', 'rejected')], advice).map(({ level }) => level)).toEqual(['hint', 'veto', 'veto']);
  });
});
