import { describe, expect, it } from 'vitest';
import { CHECK_LIBRARY } from './library';
import { runChecks } from './run';
import { check, fact, paper } from './testing';

it('asks when pages could not be read', () => {
  const decision = paper('行政处罚决定书', 2);
  const findings = runChecks({ kind: 'penalty-ordinary', documents: [decision], facts: [fact('decisionDate', '2024-04-22', decision)], unreadablePages: [7] });
  const filing = findings.find((finding) => finding.check === 'filing-present');
  expect(filing?.status).toBe('confirm');
  expect(filing?.message).toContain('第7页无法识别');
});

it('sees a jump in the page numbers, not a stamp that was not read', () => {
  const papers = [1, 2, 3, 5].map((page) => paper('证据材料', page));
  const run = (numbers: readonly number[]) =>
    runChecks({ kind: 'penalty-ordinary', documents: papers, facts: papers.map((document, i) => fact('pageStamp', numbers[i] ?? 0, document)) }).find((f) => f.check === 'page-numbers-continuous');
  expect(run([1, 2, 3, 5])?.status).toBe('pass');
  expect(run([1, 2, 4, 6])?.status).toBe('confirm');
  expect(run([1, 2, 4, 6])?.message).toContain('第2页印“2”、第3页印“4”');
});

// Born 2008-05-01; the number is computed.
it.each([['2022-04-30', '不满十四周岁的不予行政处罚'], ['2022-05-01', '已满十四周岁不满十八周岁'], ['2022-05-02', '已满十四周岁不满十八周岁']])('says what follows from the age on %s', (firstActDate, words) => {
  expect(check({ partyName: '李四', partyId: '411700200805010014', values: { firstActDate, decisionDate: '2022-06-01' } })('party-of-age').message).toContain(words);
});

describe('doubt', () => {
  it('asks instead of asserting on doubtful characters', () => {
    const decision = paper('行政处罚决定书', 2);
    const filing = paper('立案审批表', 1);
    const facts = (confidence: number) => [fact('agencyName', '某县市场监督管理局', decision), fact('filingDate', '2024-01-02', filing), fact('decisionDate', '2024-12-11', decision, confidence)];
    const run = (confidence: number) => runChecks({ kind: 'penalty-ordinary', documents: [filing, decision], facts: facts(confidence) }).find((f) => f.check === 'decision-within-90-days');
    expect(run(0.9)?.status).toBe('problem');
    expect(run(0.3)?.status).toBe('confirm');
    expect(run(0.3)?.message).toContain('把握不足');
  });
});

describe('library', () => {
  it('has unique ids, a basis with its source and no problem without automation', () => {
    expect(new Set(CHECK_LIBRARY.map((entry) => entry.id)).size).toBe(CHECK_LIBRARY.length);
    for (const entry of CHECK_LIBRARY) {
      expect(entry.basis.source, entry.id).not.toBe('');
      expect(entry.basis.statute, entry.id).not.toBe('');
    }
  });
});
