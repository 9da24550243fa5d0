import { describe, expect, it } from 'vitest';
import { runChecks } from '../run';
import { check, fact, paper, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
const licence = (values: Values, documents: readonly string[] = []) => check({ kind: 'licence', agency: '某县卫生健康委员会', values, documents });
const TOLD = '检验检测期限告知书';
const EXTENSION = '行政许可延期通知书';

// 2025-09-17受理：国庆中秋10-01至10-08，09-28、10-11调休上班；告知检测09-22至09-26五个工作日。
describe('twenty working days less the time told in writing (许可法第42、45条)', () => {
  const tested = (licenceDecisionDate: string, told: Values = { excludedDays: 5, excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }) =>
    licence({ acceptanceDate: '2025-09-17', licenceDecisionDate, ...Object.fromEntries(Object.entries(told).map(([name, value]) => [`${TOLD}/${name}`, value])) }, [TOLD])('licence-decision-in-time');

  it.each([
    ['2025-10-27', 'pass'], ['2025-10-28', 'pass'], ['2025-10-29', 'problem'],
  ])('decided %s: %s', (date, status) => expect(tested(date).status).toBe(status));

  it('says the numbers', () => {
    expect(tested('2025-10-28').message).toBe('受理2025-09-17，许可决定2025-10-28，其间25个工作日，扣除书面告知不计入的时间5个工作日（2025-09-22至2025-09-26，第4页），实际用时20个工作日，未超过20个工作日');
    expect(tested('2025-10-30').message).toContain('其间27个工作日，扣除书面告知不计入的时间5个工作日（2025-09-22至2025-09-26，第4页），实际用时22个工作日，第20个工作日（扣除后）为2025-10-28，超期2个工作日');
  });

  it('counts the period where the number was not read, and the number where the period was not', () => {
    expect(tested('2025-10-28', { excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }).status).toBe('pass');
    expect(tested('2025-10-28', { excludedDays: 5 }).status).toBe('pass');
    expect(tested('2025-10-29', { excludedDays: 5 }).status).toBe('problem');
  });

  it('asks where number and period differ and it matters', () => {
    expect(tested('2025-10-28', { excludedDays: 3, excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }).status).toBe('confirm');
    expect(tested('2025-10-24', { excludedDays: 3, excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }).status).toBe('pass');
  });

  it('asks where the notice tells no time that can be read, or came after the period', () => {
    expect(tested('2025-10-28', {}).message).toContain('检验检测期限告知书（第4页）所载时间未能识别');
    expect(tested('2025-10-28', {}).status).toBe('confirm');
    const late = tested('2025-10-28', { excludedDays: 5, excludedFrom: '2025-09-22', excludedTo: '2025-09-26', excludedToldDate: '2025-09-29' });
    expect([late.status, late.message]).toEqual(['confirm', expect.stringContaining('所需时间在期间届满后（2025-09-29）才告知')]);
  });

  it('takes no time out for tests that nobody was told of', () => {
    expect(licence({ acceptanceDate: '2025-09-17', licenceDecisionDate: '2025-10-28' }, ['抽样检验报告'])('licence-decision-in-time').status).toBe('problem');
  });

  // 10日没有说明是工作日：最少按7个、最多按10个工作日。2025-03-03受理。
  it.each([
    ['27 working days', '2025-04-10', 'pass'], ['28, in time only one way', '2025-04-11', 'confirm'], ['31, late either way', '2025-04-16', 'problem'],
  ])('ten days of no stated kind, %s: %s', (_what, licenceDecisionDate, status) => {
    const finding = licence({ acceptanceDate: '2025-03-03', licenceDecisionDate, [`${TOLD}/excludedPlainDays`]: 10 })('licence-decision-in-time');
    expect(finding.status).toBe(status);
  });

  it('takes the time that the acceptance itself tells', () => {
    expect(licence({ acceptanceDate: '2025-03-03', licenceDecisionDate: '2025-04-15', '行政许可受理通知书/excludedDays': 10 })('licence-decision-in-time').status).toBe('pass');
  });

  it('asks where the file names a longer statutory term', () => {
    const run = (date: string) => licence({ acceptanceDate: '2025-03-03', licenceDecisionDate: date, '行政许可审批表/statedLicenceTerm': 30 })('licence-decision-in-time').status;
    expect([run('2025-03-31'), run('2025-04-15'), run('2025-04-16')]).toEqual(['pass', 'confirm', 'problem']);
  });

  it('asks without holiday data', () => {
    expect(licence({ acceptanceDate: '2031-03-03', licenceDecisionDate: '2031-05-30' })('licence-decision-in-time').status).toBe('confirm');
  });
});

// 2025-03-03受理：第20个工作日03-31，跨清明延长10个工作日至04-15。
describe('extension (许可法第42条)', () => {
  const extended = (licenceDecisionDate: string, more: Values = {}) =>
    licence({ acceptanceDate: '2025-03-03', licenceDecisionDate, [`${EXTENSION}/licenceExtensionDate`]: '2025-03-28', ...more }, [EXTENSION])('licence-decision-in-time');
  it.each([
    ['2025-03-31', 'pass'], ['2025-04-01', 'pass'], ['2025-04-15', 'pass'], ['2025-04-16', 'problem'],
  ])('decided %s: %s', (date, status) => expect(extended(date).status).toBe(status));
  it('never gives more than ten working days, and no more than the notice says', () => {
    expect(extended('2025-04-16', { [`${EXTENSION}/licenceExtensionDays`]: 20 }).status).toBe('problem');
    expect(extended('2025-04-08', { [`${EXTENSION}/licenceExtensionDays`]: 5 }).status).toBe('pass');
    expect(extended('2025-04-09', { [`${EXTENSION}/licenceExtensionDays`]: 5 }).message).toContain('延长后的期限为25个工作日，超期1个工作日');
  });
  it('asks about an extension made after the term', () => {
    expect(extended('2025-04-10', { [`${EXTENSION}/licenceExtensionDate`]: '2025-04-01' }).status).toBe('confirm');
    expect(extended('2025-04-10', { [`${EXTENSION}/licenceExtensionDate`]: '2025-03-31' }).status).toBe('pass');
  });
  it('wants the reason told', () => {
    expect(licence({}, [EXTENSION])('licence-extension-reasoned').status).toBe('confirm');
    expect(licence({ [`${EXTENSION}/licenceExtensionReason`]: '因情况复杂' }, [EXTENSION])('licence-extension-reasoned').status).toBe('pass');
    expect(licence({})('licence-extension-reasoned').status).toBe('not-applicable');
  });
});

describe('joint handling (许可法第42条第2款)', () => {
  const joint = (licenceDecisionDate: string) => licence({ acceptanceDate: '2025-03-03', licenceDecisionDate, '行政许可受理通知书/jointLicence': '采取联合办理' });
  // 2025-03-03起第45个工作日为05-08：清明、劳动节放假，04-27调休上班。
  it.each([
    ['2025-05-07', 'pass'], ['2025-05-08', 'pass'], ['2025-05-09', 'problem'],
  ])('decided %s: %s', (date, status) => {
    expect(joint(date)('licence-joint-in-time').status).toBe(status);
    expect(joint(date)('licence-decision-in-time').status).toBe('not-applicable');
  });
  it('does not concern a licence of one office', () => expect(licence({ acceptanceDate: '2025-03-03', licenceDecisionDate: '2025-05-09' })('licence-joint-in-time').status).toBe('not-applicable'));
});

describe('acceptance and examination', () => {
  it('wants one correction notice with everything in it', () => {
    const run = (count: number) => {
      const documents = Array.from({ length: count }, (_, i) => paper('补正材料告知书', i + 1));
      return runChecks({ kind: 'licence', documents, facts: documents.map((document) => fact('correctionNoticeDate', '2025-03-03', document)) }).find((finding) => finding.check === 'licence-correction-once');
    };
    expect([run(1)?.status, run(2)?.status]).toEqual(['pass', 'confirm']);
    expect(run(2)?.message).toBe('卷内有2份补正告知文书，需要补正的全部内容应当一次告知');
  });
  it('says what follows from a correction told late', () => {
    const finding = licence({ applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-11' })('licence-correction-in-time');
    expect(finding.message).toBe('收到申请2025-03-03，第5个工作日为2025-03-10；告知补正2025-03-11，超期1个工作日；逾期不告知的，自收到申请材料之日起即为受理');
  });
  it('counts from the receipt of the papers where the file has one', () => {
    const told = (materialsReceivedDate: string) => licence({ applicationDate: '2025-03-03', '证据材料/materialsReceivedDate': materialsReceivedDate, correctionNoticeDate: '2025-03-11' })('licence-correction-in-time').status;
    expect([told('2025-03-03'), told('2025-03-04'), told('2025-03-05')]).toEqual(['problem', 'pass', 'pass']);
    // What came after the notice was what had been missing.
    expect(told('2025-03-12')).toBe('problem');
  });
  it('asks for a proof of acceptance or of its refusal', () => {
    expect(licence({ applicationDate: '2025-03-03' })('licence-acceptance-proof').status).toBe('confirm');
    expect(licence({ applicationDate: '2025-03-03' }, ['行政许可受理通知书'])('licence-acceptance-proof').status).toBe('pass');
    expect(licence({ applicationDate: '2025-03-03' }, ['不予受理决定书'])('licence-acceptance-proof').status).toBe('pass');
  });
  it.each([
    ['2025-03-20', 'pass'], ['2025-03-21', 'pass'], ['2025-03-24', 'confirm'],
  ])('inspected %s, decided 2025-03-21: %s', (date, status) => {
    expect(licence({ '现场核查笔录/inspectionDate': date, licenceDecisionDate: '2025-03-21' })('licence-inspected-before-decision').status).toBe(status);
  });
  it.each([
    [['祝明'], 'problem'], [['祝明', '林江'], 'pass'], [['祝明', '林江', '柳青'], 'pass'],
  ] as const)('inspected by %j: %s', (officers, status) => {
    expect(licence({ '现场核查笔录/officer': officers })('licence-two-inspectors').status).toBe(status);
  });
  it('asks for the notice to interested parties only where some are named', () => {
    expect(licence({})('licence-interested-told').status).toBe('not-applicable');
    expect(licence({ '行政许可审批表/interestedParty': '利害关系人' })('licence-interested-told').status).toBe('confirm');
    expect(licence({ '行政许可审批表/interestedParty': '利害关系人' }, ['利害关系人告知书'])('licence-interested-told').status).toBe('pass');
  });
  it('asks about tests whose time was not told', () => {
    expect(licence({})('licence-excluded-time-told').status).toBe('not-applicable');
    expect(licence({}, ['抽样检验报告'])('licence-excluded-time-told').status).toBe('confirm');
    expect(licence({}, ['抽样检验报告', TOLD])('licence-excluded-time-told').status).toBe('pass');
  });
  it.each([
    ['2025-03-28', 'pass'], ['2025-03-31', 'pass'], ['2025-04-01', 'confirm'],
  ])('reviewed by the lower authority on %s after acceptance on 2025-03-03: %s (第43条)', (date, status) => {
    expect(licence({ acceptanceDate: '2025-03-03', '行政许可审批表/preliminaryReviewDate': date })('licence-preliminary-review-in-time').status).toBe(status);
  });
});
