import { describe, expect, it } from 'vitest';
import { check, type CaseValues } from './testing';

/** [what, values, expected status] */
type Row = readonly [string, CaseValues['values'], 'pass' | 'problem' | 'confirm' | 'not-applicable'];

function table(id: string, rows: readonly Row[], more: Omit<CaseValues, 'values'> = {}): void {
  describe(id, () => {
    it.each(rows)('%s', (_what, values, status) => {
      expect(check({ ...more, values: values ?? {} })(id).status).toBe(status);
    });
  });
}

// 立案2024-09-09：第90日2024-12-08为周日，顺延至12-09（行政处罚法第60条；市监程序规定有顺延条文）。
table('decision-within-90-days', [
  ['the nominal last day, a Sunday', { filingDate: '2024-09-09', decisionDate: '2024-12-08' }, 'pass'],
  ['the Monday it rolls to', { filingDate: '2024-09-09', decisionDate: '2024-12-09' }, 'pass'],
  ['the day after', { filingDate: '2024-09-09', decisionDate: '2024-12-10' }, 'problem'],
  ['filed so that day 90 is 端午: still in time on the next working day', { filingDate: '2024-03-12', decisionDate: '2024-06-11' }, 'pass'],
  ['one day after that', { filingDate: '2024-03-12', decisionDate: '2024-06-12' }, 'problem'],
  ['over, but an extension is in the file', { filingDate: '2024-09-09', decisionDate: '2024-12-20', extensionStatement: '延长办案期限' }, 'confirm'],
  ['over, but a suspension is in the file', { filingDate: '2024-09-09', decisionDate: '2024-12-20', suspensionStatement: '中止调查' }, 'confirm'],
  ['no filing date read', { filingDate: null }, 'not-applicable'],
]);

// 市监：听证期间不计入（程序规定第64条）；从告知送达到听证共20日。
table('decision-within-90-days', [
  ['19 days over, a hearing took 20', { filingDate: '2024-09-09', decisionDate: '2024-12-28', noticeServedDate: '2024-11-01', hearingDate: '2024-11-21' }, 'confirm'],
  ['21 days over, a hearing took 20', { filingDate: '2024-09-09', decisionDate: '2024-12-30', noticeServedDate: '2024-11-01', hearingDate: '2024-11-21' }, 'problem'],
]);

describe('decision-within-90-days, real vector', () => {
  it('says the numbers', () => {
    const finding = check({ values: { filingDate: '2024-09-09', decisionDate: '2024-12-11' } })('decision-within-90-days');
    expect(finding.status).toBe('problem');
    expect(finding.message).toBe('立案2024-09-09，第90日为2024-12-08（周日），顺延至12-09；决定书载明2024-12-11，超期2日');
    expect(finding.basis).toMatchObject({ statute: '行政处罚法', article: 60 });
    expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('only asks about one or two days where the sector has no counting rule', () => {
    const run = (decisionDate: string) => check({ agency: '某县城市管理局', values: { filingDate: '2024-09-09', decisionDate } })('decision-within-90-days').status;
    expect(run('2024-12-11')).toBe('confirm');
    expect(run('2024-12-12')).toBe('problem');
  });

  it('asks when the year has no holiday data', () => {
    const finding = check({ values: { filingDate: '2031-01-02', decisionDate: '2031-06-01' } })('decision-within-90-days');
    expect(finding.status).toBe('confirm');
    expect(finding.message).toContain('缺少2031年节假日数据');
  });
});

// 2024-09-27（周五）起七个工作日：09-29（调休）、09-30、10-08…10-12（调休周六）。
table('decision-served-in-time', [
  ['sixth working day', { decisionDate: '2024-09-27', decisionServedDate: '2024-10-11' }, 'pass'],
  ['seventh, a make-up Saturday', { decisionDate: '2024-09-27', decisionServedDate: '2024-10-12' }, 'pass'],
  ['the Sunday after', { decisionDate: '2024-09-27', decisionServedDate: '2024-10-13' }, 'problem'],
]);

table('preservation-handled-in-time', [
  ['sixth working day', { preservationDate: '2025-03-11', preservationEndDate: '2025-03-19' }, 'pass'],
  ['seventh', { preservationDate: '2025-03-11', preservationEndDate: '2025-03-20' }, 'pass'],
  ['eighth', { preservationDate: '2025-03-11', preservationEndDate: '2025-03-21' }, 'problem'],
  ['no registration at all', {}, 'not-applicable'],
]);

// 市监2024-06-12送达，五个工作日到06-19，期满后方可决定。
table('plea-period-respected', [
  ['the day before the last', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-18' }, 'problem'],
  ['the last day itself', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-19' }, 'problem'],
  ['the day after', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-20' }, 'pass'],
  ['early, but waived in words', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-13', pleaWaiver: '放弃陈述' }, 'pass'],
  ['early, but the plea was already heard', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-18', plea: '陈述申辩', pleaDate: '2024-06-13' }, 'confirm'],
]);

describe('limitation-period', () => {
  it('says when it is five years and from when it counts', () => {
    const finding = check({ values: { firstActDate: '2021-03-08', inspectionDate: '2024-03-08' } })('limitation-period');
    expect(finding.message).toContain('决定书所载最早行为2021-03-08，第24个月为2023-03-08；检查发现2024-03-08，超期366日');
    expect(finding.message).toContain('为五年');
    expect(finding.message).toContain('从终了之日起计算');
  });
});

describe('plea-period-respected outside sectors with a rule', () => {
  it('goes by the term the notice grants, and only asks', () => {
    const run = (decisionDate: string) => check({ agency: '某县农业农村局', values: { pleaTerm: 3, noticeServedDate: '2025-09-05', decisionDate } })('plea-period-respected').status;
    expect(run('2025-09-10')).toBe('confirm');
    expect(run('2025-09-11')).toBe('pass');
  });
});

// 2024-05-24送达：第7个工作日为06-04（行政处罚法第64条：七个工作日前通知）。
table('hearing-notice-in-time', [
  ['five working days', { hearingRequestDate: '2024-05-20', hearingNoticeServedDate: '2024-05-24', hearingDate: '2024-05-31' }, 'problem'],
  ['six', { hearingRequestDate: '2024-05-20', hearingNoticeServedDate: '2024-05-24', hearingDate: '2024-06-03' }, 'problem'],
  ['seven', { hearingRequestDate: '2024-05-20', hearingNoticeServedDate: '2024-05-24', hearingDate: '2024-06-04' }, 'pass'],
  ['no hearing', {}, 'not-applicable'],
]);

table('hearing-request-in-time', [
  ['fifth working day', { noticeServedDate: '2024-05-13', hearingRequestDate: '2024-05-20' }, 'pass'],
  ['sixth: the party was late, a person looks', { noticeServedDate: '2024-05-13', hearingRequestDate: '2024-05-21' }, 'confirm'],
]);

// 农业：立案七个工作日，2025-05-29起跨端午至06-10。
table('filing-in-time', [
  ['seventh working day across 端午', { inspectionDate: '2025-05-29', filingDate: '2025-06-10' }, 'pass'],
  ['eighth: asked, since the head may have extended it', { inspectionDate: '2025-05-29', filingDate: '2025-06-11' }, 'confirm'],
], { agency: '某县农业农村局' });

table('payment-in-time', [
  ['day 15', { decisionServedDate: '2025-09-09', paymentDate: '2025-09-24' }, 'pass'],
  ['day 16', { decisionServedDate: '2025-09-09', paymentDate: '2025-09-25' }, 'confirm'],
]);

table('closing-in-time', [
  ['fifteenth working day', { paymentDate: '2024-04-01', closingDate: '2024-04-23' }, 'pass'],
  ['sixteenth', { paymentDate: '2024-04-01', closingDate: '2024-04-25' }, 'confirm'],
]);

// 行政强制法第25条：三十日为自然日；2025-07-07起第30日为08-06。
table('seizure-within-30-days', [
  ['day 29', { seizureDate: '2025-07-07', seizureEndDate: '2025-08-05' }, 'pass'],
  ['day 30', { seizureDate: '2025-07-07', seizureEndDate: '2025-08-06' }, 'pass'],
  ['day 31', { seizureDate: '2025-07-07', seizureEndDate: '2025-08-07' }, 'problem'],
  ['no seizure', {}, 'not-applicable'],
]);

table('seizure-within-30-days', [['over, but an extension is in the file', { seizureDate: '2025-07-07', seizureEndDate: '2025-08-25' }, 'confirm']], { documents: ['延长查封扣押期限决定书'] });

describe('licence terms (行政许可法第82条：按工作日)', () => {
  const licence = (values: CaseValues['values'], documents: readonly string[] = []) => check({ kind: 'licence', values: values ?? {}, documents });

  it.each([
    ['2024-08-23', 'pass'],
    ['2024-08-26', 'pass'],
    ['2024-08-27', 'problem'],
  ])('correction told on %s after an application of 2024-08-19: %s', (correctionNoticeDate, status) => {
    expect(licence({ applicationDate: '2024-08-19', correctionNoticeDate })('licence-correction-in-time').status).toBe(status);
  });

  it.each([
    ['2024-09-30', 'pass'],
    ['2024-10-08', 'pass'],
    ['2024-10-09', 'problem'],
  ])('decision on %s after acceptance on 2024-09-03, across 中秋 and 国庆: %s', (licenceDecisionDate, status) => {
    expect(licence({ acceptanceDate: '2024-09-03', licenceDecisionDate })('licence-decision-in-time').status).toBe(status);
  });

  it('asks when a testing time was told in writing', () => {
    expect(licence({ acceptanceDate: '2025-09-17', licenceDecisionDate: '2025-10-28' }, ['检验检测期限告知书'])('licence-decision-in-time').status).toBe('confirm');
  });

  it.each([
    ['2024-10-28', 'pass'],
    ['2024-10-29', 'pass'],
    ['2024-10-30', 'problem'],
  ])('licence issued on %s after a decision of 2024-10-15: %s', (licenceIssuedDate, status) => {
    expect(licence({ licenceDecisionDate: '2024-10-15', licenceIssuedDate })('licence-issued-in-time').status).toBe(status);
  });
});

describe('order of acts', () => {
  it.each([
    ['legal-review-before-decision', { legalReviewDate: '2024-04-21' }, 'pass'],
    ['legal-review-before-decision', { legalReviewDate: '2024-04-22' }, 'pass'],
    ['legal-review-before-decision', { legalReviewDate: '2024-04-23' }, 'problem'],
    ['discussion-before-decision', { discussionDate: '2024-04-22' }, 'pass'],
    ['discussion-before-decision', { discussionDate: '2024-04-23' }, 'problem'],
    ['filing-before-decision', { filingDate: '2024-04-22' }, 'pass'],
    ['filing-before-decision', { filingDate: '2024-04-23' }, 'problem'],
    ['notice-before-decision', { noticeServedDate: '2024-04-21' }, 'pass'],
    ['notice-before-decision', { noticeServedDate: '2024-04-22' }, 'confirm'],
    ['notice-before-decision', { noticeServedDate: '2024-04-23' }, 'problem'],
  ] as const)('%s with %o is %s', (id, values, status) => {
    expect(check({ values })(id).status).toBe(status);
  });
});
