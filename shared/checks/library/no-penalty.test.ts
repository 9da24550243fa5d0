import { describe, expect, it } from 'vitest';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
const BASE: Values = { filingDate: '2024-09-09', decisionDate: '2024-11-11', noPenaltyGround: '行政处罚法第三十三条', education: '批评教育', factStatement: '经查', evidenceStatement: '证据', corrected: '已改正', reviewTerm: 60, courtTerm: 6 };
const noPenalty = (values: Values = {}, more: Omit<CaseValues, 'values' | 'kind'> = {}) => check({ ...more, kind: 'no-penalty', values: { ...BASE, ...values } });

// 四川某市的真实案例：立案2024-09-09，不予行政处罚决定书载明2024-12-11；日期以决定书为准。
describe('ninety days for a decision not to penalise, too (处罚法第60条)', () => {
  it.each([
    ['2024-12-08', 'pass'], ['2024-12-09', 'pass'], ['2024-12-10', 'problem'], ['2024-12-11', 'problem'],
  ])('decided %s: %s', (decisionDate, status) => expect(noPenalty({ decisionDate })('decision-within-90-days').status).toBe(status));

  it('says the numbers of the real case', () => {
    const finding = noPenalty({ decisionDate: '2024-12-11' })('decision-within-90-days');
    expect(finding.message).toContain('立案2024-09-09，第90日为2024-12-08（周日），顺延至12-09；决定书载明2024-12-11，超期2日');
  });

  it('goes by the date on the decision, whatever was said earlier', () => {
    const finding = noPenalty({ decisionDate: '2024-12-11', '调查终结报告/discussionDate': '2024-12-04', decisionServedDate: '2024-12-05' })('decision-within-90-days');
    expect(finding.status).toBe('problem');
  });
});

describe('grounds (处罚法第30–33条)', () => {
  it('asks where no ground is cited', () => {
    expect(noPenalty()('no-penalty-grounded').status).toBe('pass');
    expect(noPenalty({ noPenaltyGround: null })('no-penalty-grounded').status).toBe('confirm');
  });
  it('wants the party educated, in the decision or elsewhere in the file (第33条第3款)', () => {
    expect(noPenalty()('no-penalty-education').status).toBe('pass');
    expect(noPenalty({ education: null, '证据材料/education': '教育' })('no-penalty-education').status).toBe('pass');
    expect(noPenalty({ education: null }, { documents: ['服务型执法材料'] })('no-penalty-education').status).toBe('pass');
    const lacking = noPenalty({ education: null })('no-penalty-education');
    expect(lacking).toMatchObject({ status: 'problem', message: '卷内未见对当事人进行教育的内容（不予处罚的应当进行教育）', basis: { article: 33, paragraph: 3 } });
    expect(lacking.evidence.length).toBeGreaterThan(0);
  });
  it('wants correction where the act was slight or the first', () => {
    expect(noPenalty({ corrected: null })('no-penalty-corrected').status).toBe('not-applicable');
    expect(noPenalty({ corrected: null, noPenaltyMinor: '违法行为轻微' })('no-penalty-corrected').status).toBe('confirm');
    expect(noPenalty({ noPenaltyMinor: '违法行为轻微' })('no-penalty-corrected').status).toBe('pass');
  });
  it('wants evidence where there was no fault', () => {
    expect(noPenalty()('no-penalty-fault-proved').status).toBe('not-applicable');
    expect(noPenalty({ noPenaltyFault: '没有主观过错' })('no-penalty-fault-proved').status).toBe('confirm');
    expect(noPenalty({ noPenaltyFault: '没有主观过错', faultEvidence: '进货查验' })('no-penalty-fault-proved').status).toBe('pass');
  });
});

describe('decision', () => {
  it('wants both remedies', () => {
    expect(noPenalty()('no-penalty-remedy-told').status).toBe('pass');
    expect(noPenalty({ courtTerm: null })('no-penalty-remedy-told')).toMatchObject({ status: 'problem', message: '不予行政处罚决定书未载明：行政诉讼途径' });
    expect(noPenalty({ courtTerm: null, court: '某县人民法院' })('no-penalty-remedy-told').status).toBe('pass');
    expect(noPenalty({ reviewTerm: null, courtTerm: null, reviewTold: '行政复议', courtTold: '行政诉讼' })('no-penalty-remedy-told')).toMatchObject({ status: 'confirm', message: expect.stringContaining('复议、诉讼的期限') });
  });
  it.each([
    [30, 'problem'], [60, 'pass'], [61, 'problem'],
  ])('review term of %i days: %s', (reviewTerm, status) => expect(noPenalty({ reviewTerm })('no-penalty-review-term').status).toBe(status));
  it('asks for facts, evidence and correction', () => {
    expect(noPenalty()('no-penalty-facts-stated').status).toBe('pass');
    expect(noPenalty({ corrected: null })('no-penalty-facts-stated')).toMatchObject({ status: 'confirm', message: expect.stringContaining('改正情况') });
  });
  it('only hints at a notice, and not where the party spoke', () => {
    expect(noPenalty()('no-penalty-told')).toMatchObject({ status: 'confirm', level: 'hint' });
    expect(noPenalty({ pleaStatement: '告知书' })('no-penalty-told').status).toBe('pass');
  });
});

describe('what is the same as for a penalty', () => {
  it.each([
    ['2024-11-19', 'pass'], ['2024-11-20', 'pass'], ['2024-11-21', 'problem'],
  ])('served on %s after a decision of 2024-11-11: %s (第61条)', (decisionServedDate, status) => expect(noPenalty({ decisionServedDate })('decision-served-in-time').status).toBe(status));
  it('officers, filing, proof of service', () => {
    expect(noPenalty({ '现场检查笔录/officer': ['刘一'] })('officers-at-least-two').status).toBe('problem');
    expect(noPenalty({ '现场检查笔录/officer': ['刘一', '马二'] })('officers-at-least-two').status).toBe('pass');
    expect(noPenalty({ filingDate: null })('filing-present').status).toBe('problem');
    expect(noPenalty()('filing-present').status).toBe('pass');
    expect(noPenalty()('service-proof-present').status).toBe('problem');
    expect(noPenalty({ decisionServedDate: '2024-11-12' })('service-proof-present').status).toBe('pass');
  });
  it('is not held to what only a penalty needs', () => {
    for (const id of ['notice-present', 'discretion-stated', 'fine-within-benchmark', 'major-penalty-filed', 'hearing-right-told']) expect(() => noPenalty()(id)).toThrow(id);
  });
});
