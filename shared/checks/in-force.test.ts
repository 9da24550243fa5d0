import { describe, expect, it } from 'vitest';
import { basisInForce, decisiveDay } from './in-force';
import { CHECK_LIBRARY } from './library';
import { runChecks } from './run';
import { check, fact, paper } from './testing';

describe('the law in force on the day of the decision', () => {
  const discretion = (decisionDate: string) => check({ values: { decisionDate, discretionStatement: null } })('discretion-stated');
  it.each([
    ['2021-07-14', 'not-applicable'],
    ['2021-07-15', 'problem'],
    ['2021-07-16', 'problem'],
  ])('行政处罚法第34条 and a decision of %s: %s', (decisionDate, status) => {
    expect(discretion(decisionDate).status).toBe(status);
  });
  it('says why it does not apply', () => {
    expect(discretion('2021-07-14').message).toContain('行政处罚法第34条（现行文本）自2021-07-15起施行，决定日2021-07-14');
  });
  it('asks under the former text, and cites that', () => {
    const finding = check({ values: { decisionDate: '2021-07-14', officer: ['刘一'], officerCertificate: ['豫17080130021'] } })('officers-at-least-two');
    expect(finding.status).toBe('confirm');
    expect(finding.basis).toMatchObject({ statute: '行政处罚法', article: 37, to: '2021-07-14' });
    expect(finding.message).toContain('待核');
  });
  it('has no text for decisions before both', () => {
    expect(check({ values: { decisionDate: '2017-12-31' } })('officers-at-least-two').status).toBe('not-applicable');
  });
  it('goes by the latest day of the file where no decision was read', () => {
    const filing = paper('立案审批表');
    const closing = paper('结案审批表', 2);
    const facts = [fact('filingDate', '2019-01-08', filing), fact('closingDate', '2019-06-11', closing)];
    expect(decisiveDay(facts)).toEqual({ date: '2019-06-11', label: '卷内最晚日期' });
    const finding = runChecks({ kind: 'penalty-ordinary', documents: [filing, closing], facts }).find((f) => f.check === 'filing-in-time');
    expect(finding?.status).toBe('not-applicable');
    expect(finding?.message).toContain('卷内最晚日期2019-06-11');
  });
  it('takes the present text where there is no date at all', () => {
    const entry = CHECK_LIBRARY.find((candidate) => candidate.id === 'officers-at-least-two');
    const context = { decisiveDay: decisiveDay([]) } as Parameters<typeof basisInForce>[1];
    expect(entry && basisInForce(entry, context)?.article).toBe(42);
  });
});

describe('periods in the library', () => {
  it('are dates in order, and former texts end before the present one begins', () => {
    for (const entry of CHECK_LIBRARY) {
      for (const basis of [entry.basis, ...(entry.formerly ?? [])]) {
        for (const date of [basis.from, basis.to]) if (date !== undefined) expect(date, entry.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      for (const former of entry.formerly ?? []) {
        if (former.to !== undefined && entry.basis.from !== undefined) expect(former.to < entry.basis.from, entry.id).toBe(true);
      }
    }
  });
});

describe('law-changed-since-act (行政处罚法第37条)', () => {
  const changed = (firstActDate: string, decisionDate: string, penaltyProvision = '安全生产法第九十七条') => check({ values: { firstActDate, decisionDate, penaltyProvision } })('law-changed-since-act');
  it.each([
    ['2021-08-31', '2021-09-01', 'confirm'],
    ['2021-09-01', '2021-12-01', 'pass'],
    ['2021-09-02', '2021-12-01', 'pass'],
    ['2021-08-30', '2021-08-31', 'pass'],
  ])('an act of %s decided on %s: %s', (act, decision, status) => {
    expect(changed(act, decision).status).toBe(status);
  });
  it('names the statute and the days', () => {
    expect(changed('2021-08-31', '2022-01-05').message).toContain('决定书所载最早行为2021-08-31，决定日2022-01-05，其间安全生产法的修改自2021-09-01起施行');
  });
  it('says nothing about a statute that it does not know', () => {
    expect(changed('2021-08-31', '2022-01-05', '某市养犬管理条例第十条').status).toBe('not-applicable');
  });
});
