import { describe, expect, it } from 'vitest';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
const licence = (values: Values, documents: readonly string[] = []) => check({ kind: 'licence', agency: '某县自然资源局', values, documents });

// 2025-03-03申请听证：20个工作日至03-31；七个工作日前通知：03-20送达，第7个工作日为03-31。
describe('hearing (许可法第47–48条，行政机关的期限按工作日)', () => {
  it.each([
    ['2025-03-28', 'pass'], ['2025-03-31', 'pass'], ['2025-04-01', 'problem'],
  ])('held on %s: %s', (date, status) => expect(licence({ hearingRequestDate: '2025-03-03', hearingDate: date })('licence-hearing-held-in-time').status).toBe(status));

  it.each([
    ['2025-03-28', 'problem'], ['2025-03-31', 'pass'], ['2025-04-01', 'pass'],
  ])('told on 2025-03-20 of a hearing on %s: %s', (date, status) => {
    expect(licence({ hearingRequestDate: '2025-03-03', hearingNoticeServedDate: '2025-03-20', hearingDate: date })('licence-hearing-notice-in-time').status).toBe(status);
  });

  it.each([
    ['2025-03-07', 'pass'], ['2025-03-10', 'pass'], ['2025-03-11', 'confirm'],
  ])('asked for on %s, five days after it was told (C：只提示): %s', (date, status) => {
    const run = licence({ '利害关系人告知书/interestedPartyToldDate': '2025-03-03', hearingRequestDate: date });
    expect(run('licence-hearing-request-in-time').status).toBe(status);
    expect(run('licence-hearing-request-in-time').basis.certainty).toBe('C');
  });

  it('is led by somebody else than the examiner, and comes before the decision', () => {
    const run = (chair: string, decided: string) => licence({ hearingRequestDate: '2025-03-03', hearingDate: '2025-03-20', '听证笔录/chair': chair, '现场核查笔录/officer': ['祝明', '林江'], licenceDecisionDate: decided });
    expect(run('祝明', '2025-03-21')('licence-hearing-chair').status).toBe('confirm');
    expect(run('何平', '2025-03-21')('licence-hearing-chair').status).toBe('pass');
    expect(['2025-03-19', '2025-03-20', '2025-03-21'].map((day) => run('何平', day)('licence-hearing-before-decision').status)).toEqual(['confirm', 'pass', 'pass']);
  });

  it('does not concern a licence without a hearing', () => {
    for (const id of ['licence-hearing-held-in-time', 'licence-hearing-notice-in-time', 'licence-hearing-chair', 'licence-hearing-request-in-time']) expect(licence({})(id).status).toBe('not-applicable');
  });
});

describe('refusal (许可法第38条第2款)', () => {
  const refusal = (values: Values) => licence(Object.fromEntries(Object.entries(values).map(([name, value]) => [`不予行政许可决定书/${name}`, value])), ['不予行政许可决定书']);
  it('wants both remedies told', () => {
    expect(refusal({ reviewTerm: 60, courtTerm: 6 })('licence-refusal-remedy-told').status).toBe('pass');
    expect(refusal({ reviewOrgan: '某县人民政府', court: '某县人民法院' })('licence-refusal-remedy-told').status).toBe('pass');
    const lacking = refusal({ reviewTerm: 60 })('licence-refusal-remedy-told');
    expect([lacking.status, lacking.message]).toEqual(['problem', '不予行政许可决定书未载明：提起行政诉讼的权利']);
  });
  it.each([
    [59, 'problem'], [60, 'pass'], [90, 'problem'],
  ])('review term of %i days: %s', (reviewTerm, status) => expect(refusal({ reviewTerm, licenceDecisionDate: '2025-03-03' })('licence-refusal-review-term').status).toBe(status));
  it('asks for the reasons', () => {
    expect(refusal({})('licence-refusal-reasoned').status).toBe('confirm');
    expect(refusal({ refusalReason: '不符合' })('licence-refusal-reasoned').status).toBe('pass');
  });
  it('does not concern a licence that was granted', () => {
    for (const id of ['licence-refusal-remedy-told', 'licence-refusal-reasoned', 'licence-refusal-review-term']) expect(licence({}, ['准予行政许可决定书'])(id).status).toBe('not-applicable');
  });
});

// 2025-04-28受理，五个工作日：04-29、04-30、05-06、05-07、05-08。
describe('inspection and quarantine (许可法第55条)', () => {
  const assigned = (values: Values) => licence({ '行政许可审批表/technicalLicence': '第五十五条', acceptanceDate: '2025-04-28', ...values });
  it.each([
    ['2025-05-07', 'pass'], ['2025-05-08', 'pass'], ['2025-05-09', 'confirm'],
  ])('inspectors sent on %s: %s', (date, status) => expect(assigned({ '行政许可审批表/inspectorsAssignedDate': date })('licence-inspectors-assigned-in-time').status).toBe(status));
  it('wants two of them', () => {
    expect(assigned({ '行政许可审批表/assignedInspector': ['祝明'] })('licence-inspectors-assigned-two').status).toBe('confirm');
    expect(assigned({ '行政许可审批表/assignedInspector': ['祝明', '林江'] })('licence-inspectors-assigned-two').status).toBe('pass');
  });
  it('does not concern other licences', () => expect(licence({ acceptanceDate: '2025-04-28', '行政许可审批表/inspectorsAssignedDate': '2025-06-09' })('licence-inspectors-assigned-in-time').status).toBe('not-applicable'));
});

describe('renewal (许可法第50条，三十日按自然日，C)', () => {
  const renewed = (values: Values) => licence({ '行政许可申请书/renewal': '☑延续', '行政许可申请书/licenceExpiry': '2025-06-30', ...values });
  it.each([
    ['2025-05-30', 'pass'], ['2025-05-31', 'pass'], ['2025-06-01', 'confirm'],
  ])('asked for on %s: %s', (applicationDate, status) => expect(renewed({ applicationDate })('licence-renewal-requested-in-time').status).toBe(status));
  it('says the days', () => expect(renewed({ applicationDate: '2025-06-01' })('licence-renewal-requested-in-time').message).toContain('原许可有效期届满2025-06-30，30日前为2025-05-31；申请延续2025-06-01，距届满只有29日'));
  it.each([
    ['2025-06-29', 'pass'], ['2025-06-30', 'pass'], ['2025-07-01', 'confirm'],
  ])('decided on %s: %s', (licenceDecisionDate, status) => expect(renewed({ licenceDecisionDate })('licence-renewal-decided-in-time').status).toBe(status));
  it('does not concern a first licence', () => expect(licence({ applicationDate: '2025-06-29', '行政许可申请书/licenceExpiry': '2025-06-30' })('licence-renewal-requested-in-time').status).toBe('not-applicable'));
});

describe('fees, publication, names', () => {
  it('asks for the ground of a fee only where one was paid', () => {
    expect(licence({})('licence-fee-grounded').status).toBe('not-applicable');
    expect(licence({}, ['缴款凭证'])('licence-fee-grounded').status).toBe('confirm');
  });
  it('only hints at publication', () => {
    expect(licence({}, ['准予行政许可决定书'])('licence-published')).toMatchObject({ status: 'confirm', level: 'hint' });
    expect(licence({ '准予行政许可决定书/publication': '公示' })('licence-published').status).toBe('pass');
  });
  it('compares the applicant with the papers', () => {
    expect(licence({ mentionedParty: '某某食品有限公司' })('licence-party-consistent').status).toBe('pass');
    expect(licence({ mentionedParty: '某某食品贸易有限公司' })('licence-party-consistent').status).toBe('confirm');
  });
});
