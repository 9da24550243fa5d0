import { expect, it } from 'vitest';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
const BASE: Values = { filingDate: '2024-09-09', decisionDate: '2024-11-11', noPenaltyGround: '行政处罚法第三十三条', education: '批评教育', factStatement: '经查', evidenceStatement: '证据', corrected: '已改正', reviewTerm: 60, courtTerm: 6 };
const noPenalty = (values: Values = {}) => check({ kind: 'no-penalty', values: { ...BASE, ...values } });

// 四川某市的真实案例：立案2024-09-09，不予行政处罚决定书载明2024-12-11；日期以决定书为准。
it('says the numbers of a real case', () => {
  const finding = noPenalty({ decisionDate: '2024-12-11' })('decision-within-90-days');
  expect(finding.message).toContain('立案2024-09-09，第90日为2024-12-08（周日），顺延至12-09；决定书载明2024-12-11，超期2日');
});

it('goes by the date on the decision, whatever was said earlier', () => {
  const finding = noPenalty({ decisionDate: '2024-12-11', '调查终结报告/discussionDate': '2024-12-04', decisionServedDate: '2024-12-05' })('decision-within-90-days');
  expect(finding.status).toBe('problem');
});

it('names what the decision lacks', () => {
  expect(noPenalty({ education: null })('no-penalty-education')).toMatchObject({ message: '卷内未见对当事人进行教育的内容（不予处罚的应当进行教育）', basis: { article: 33, paragraph: 3 } });
  expect(noPenalty({ courtTerm: null })('no-penalty-remedy-told').message).toBe('不予行政处罚决定书未载明：行政诉讼途径');
  expect(noPenalty({ reviewTerm: null, courtTerm: null, reviewTold: '行政复议', courtTold: '行政诉讼' })('no-penalty-remedy-told').message).toContain('复议、诉讼的期限');
  expect(noPenalty({ corrected: null })('no-penalty-facts-stated').message).toContain('改正情况');
});

it('only hints at a notice', () => {
  expect(noPenalty()('no-penalty-told').level).toBe('hint');
});

it('is not held to what only a penalty needs', () => {
  for (const id of ['notice-present', 'discretion-stated', 'fine-within-benchmark', 'major-penalty-filed', 'hearing-right-told']) expect(() => noPenalty()(id)).toThrow(id);
});
