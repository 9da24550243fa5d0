import { describe, expect, it } from 'vitest';
import type { FindingStatus } from '../../model';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
type Row = readonly [what: string, values: Values, status: FindingStatus];

const seizure = (values: Values, more: CaseValues = {}) => check({ kind: 'coercion-measure', agency: '某县应急管理局', ...more, values: { seizureDate: '2025-07-07', ...values } });

function table(id: string, rows: readonly Row[], more: CaseValues = {}): void {
  describe(id, () => {
    it.each(rows)('%s', (_what, values, status) => expect(seizure(values, more)(id).status).toBe(status));
  });
}

const EXT = '延长查封扣押期限决定书/';
const extended = (date: string, end: string): Values => ({ [`${EXT}extensionDate`]: date, [`${EXT}extensionEnd`]: end });

// 2025-07-07起，首日不计，第30日为08-06（周三）。
table('seizure-within-30-days', [
  ['day 29', { seizureEndDate: '2025-08-05' }, 'pass'],
  ['day 30', { seizureEndDate: '2025-08-06' }, 'pass'],
  ['day 31 is only asked about where nothing says how to count', { seizureEndDate: '2025-08-07' }, 'confirm'],
  ['day 32', { seizureEndDate: '2025-08-08' }, 'problem'],
  ['day 30 on a Saturday rolls to Monday', { seizureDate: '2025-07-10', seizureEndDate: '2025-08-11' }, 'pass'],
  ['extended, day 60', { ...extended('2025-08-05', '2025-09-05'), seizureEndDate: '2025-09-05' }, 'pass'],
  ['extended, day 62', { ...extended('2025-08-05', '2025-09-05'), seizureEndDate: '2025-09-09' }, 'problem'],
  ['extended by ten days only', { ...extended('2025-08-05', '2025-08-16'), [`${EXT}extensionDays`]: 10, seizureEndDate: '2025-08-25' }, 'problem'],
  ['testing time told in writing with its days', { '检验检测期限告知书/testingFrom': '2025-07-10', '检验检测期限告知书/testingTo': '2025-07-19', seizureEndDate: '2025-08-15' }, 'pass'],
  ['testing time told does not reach', { '检验检测期限告知书/testingFrom': '2025-07-10', '检验检测期限告知书/testingTo': '2025-07-19', seizureEndDate: '2025-08-20' }, 'problem'],
  ['a test alone, not told in writing', { '抽样检验报告/sampleResultTold': '检验结果已收到', seizureEndDate: '2025-08-25' }, 'problem'],
  ['no release, but goods handed to the police in time', { '案件移送函/transferDate': '2025-07-20' }, 'pass'],
  ['no release and no other end', {}, 'not-applicable'],
]);

describe('seizure without release in a penalty case', () => {
  it('only asks when it ended', () => {
    const finding = check({ values: { seizureDate: '2024-03-10', decisionDate: '2024-04-22' } })('seizure-within-30-days');
    expect(finding.status).toBe('confirm');
    expect(finding.message).toContain('卷内未见解除的文书');
  });
});

it('says how the term was made up', () => {
  const finding = seizure({ ...extended('2025-08-05', '2025-09-05'), '检验检测期限告知书/testingDays': 5, seizureEndDate: '2025-09-20' })('seizure-within-30-days');
  expect(finding.status).toBe('problem');
  expect(finding.message).toContain('期限30日，延长30日，书面告知的检验检测期间5日不计入，至2025-09-10届满');
  expect(finding.message).toContain('超期10日');
});

table('seizure-extension-in-time', [
  ['decided the day before the end', extended('2025-08-05', '2025-09-05'), 'pass'],
  ['decided on the last day', extended('2025-08-06', '2025-09-05'), 'pass'],
  ['decided one day late is asked about', extended('2025-08-07', '2025-09-05'), 'confirm'],
  ['decided two days late', extended('2025-08-08', '2025-09-05'), 'problem'],
  ['after the end that the decision itself named', { ...extended('2025-08-05', '2025-09-05'), '查封扣押决定书/measureTermEnd': '2025-07-21' }, 'confirm'],
  ['not extended', {}, 'not-applicable'],
]);

table('seizure-extension-length', [
  ['until day 59', extended('2025-08-05', '2025-09-04'), 'pass'],
  ['until day 60', extended('2025-08-05', '2025-09-05'), 'pass'],
  ['until day 62', extended('2025-08-05', '2025-09-07'), 'problem'],
  ['thirty days', { [`${EXT}extensionDate`]: '2025-08-05', [`${EXT}extensionDays`]: 30 }, 'pass'],
  ['thirty-one days', { [`${EXT}extensionDate`]: '2025-08-05', [`${EXT}extensionDays`]: 31 }, 'problem'],
]);

table('seizure-stated-term', [
  ['29 days', { '查封扣押决定书/measureTermDays': 29 }, 'pass'],
  ['30 days', { '查封扣押决定书/measureTermDays': 30 }, 'pass'],
  ['31 days', { '查封扣押决定书/measureTermDays': 31 }, 'problem'],
  ['no term read', {}, 'not-applicable'],
]);

table('seizure-extension-approved', [
  ['the decision says so', { ...extended('2025-08-05', '2025-09-05'), [`${EXT}extensionApproval`]: '经负责人批准' }, 'pass'],
  ['nothing says so', extended('2025-08-05', '2025-09-05'), 'confirm'],
]);

table('seizure-extension-reasoned', [
  ['reason and service', { ...extended('2025-08-05', '2025-09-05'), [`${EXT}extensionReason`]: '情况复杂', '送达回证/extensionServedDate': '2025-08-05' }, 'pass'],
  ['no service', { ...extended('2025-08-05', '2025-09-05'), [`${EXT}extensionReason`]: '情况复杂' }, 'confirm'],
]);

const APPROVAL = '查封扣押审批表/';
const RECORD = '查封扣押现场笔录/';
table('seizure-approved-in-time', [
  ['the day before', { [`${APPROVAL}measureApprovalDate`]: '2025-07-06' }, 'pass'],
  ['the same day, no hour read', { [`${APPROVAL}measureApprovalDate`]: '2025-07-07' }, 'pass'],
  ['the next day, no hour read', { [`${APPROVAL}measureApprovalDate`]: '2025-07-08' }, 'confirm'],
  ['two days later', { [`${APPROVAL}measureApprovalDate`]: '2025-07-09' }, 'problem'],
  ['24 hours later in an emergency', { [`${APPROVAL}measureApprovalDate`]: '2025-07-08', [`${APPROVAL}measureApprovalTime`]: '2025-07-08T12:05', [`${RECORD}measureStartTime`]: '2025-07-07T12:05', [`${APPROVAL}measureEmergency`]: '情况紧急' }, 'pass'],
  ['24 hours later without an emergency', { [`${APPROVAL}measureApprovalDate`]: '2025-07-08', [`${APPROVAL}measureApprovalTime`]: '2025-07-08T12:05', [`${RECORD}measureStartTime`]: '2025-07-07T12:05' }, 'confirm'],
  ['24 hours and a minute', { [`${APPROVAL}measureApprovalDate`]: '2025-07-08', [`${APPROVAL}measureApprovalTime`]: '2025-07-08T12:06', [`${RECORD}measureStartTime`]: '2025-07-07T12:05', [`${APPROVAL}measureEmergency`]: '情况紧急' }, 'problem'],
]);

table('seizure-two-officers', [
  ['two', { [`${RECORD}officer`]: ['刘一', '马二'] }, 'pass'],
  ['one', { [`${RECORD}officer`]: ['刘一'] }, 'problem'],
  ['none read', { [`${RECORD}measureStartTime`]: '2025-07-07T12:05' }, 'confirm'],
  ['no record', {}, 'not-applicable'],
]);

const TOLD: Values = { [`${RECORD}certificateShown`]: '出示', [`${RECORD}partyNotified`]: '到场', [`${RECORD}measureRightsTold`]: '告知', [`${RECORD}measurePleaHeard`]: '申辩', [`${RECORD}measureSigned`]: '签名' };
table('seizure-record-elements', [
  ['all told', TOLD, 'pass'],
  ['rights not told', { ...TOLD, [`${RECORD}measureRightsTold`]: null }, 'confirm'],
  ['the party stayed away', { ...TOLD, [`${RECORD}partyNotified`]: null, [`${RECORD}measurePleaHeard`]: null, [`${RECORD}partyAbsent`]: '不到场' }, 'pass'],
]);
table('seizure-witness', [
  ['present party', TOLD, 'not-applicable'],
  ['absent party, witness', { [`${RECORD}partyAbsent`]: '不到场', [`${RECORD}measureWitness`]: '见证人孙某' }, 'pass'],
  ['absent party, nobody', { [`${RECORD}partyAbsent`]: '不到场' }, 'confirm'],
]);
table('seizure-record-present', [['no record is asked about', {}, 'confirm'], ['record', TOLD, 'pass']]);

const DEC = '查封扣押决定书/';
const ELEMENTS: Values = {
  [`${DEC}measureParty`]: '张三', [`${DEC}measureAddress`]: '某县', [`${DEC}measureReason`]: '经查', [`${DEC}measureBasis`]: '某法第一条', [`${DEC}measureTermStated`]: '期限', [`${DEC}measureThings`]: '清单',
  [`${DEC}measureReviewTold`]: '复议', [`${DEC}measureCourtTold`]: '诉讼',
};
table('seizure-decision-elements', [
  ['all there', ELEMENTS, 'pass'],
  ['no term', { ...ELEMENTS, [`${DEC}measureTermStated`]: null }, 'problem'],
  ['no court', { ...ELEMENTS, [`${DEC}measureCourtTold`]: null }, 'problem'],
  ['no address read is asked about', { ...ELEMENTS, [`${DEC}measureAddress`]: null }, 'confirm'],
]);

table('seizure-not-delegated', [['own name', {}, 'pass'], ['by delegation is asked about', { [`${DEC}measureDelegated`]: '受某局委托' }, 'confirm']]);
table('seizure-object', [['always a person’s question', {}, 'confirm']]);
table('seizure-authority', [['always a person’s question', {}, 'confirm']]);

table('seizure-handed-over-with-crime', [
  ['not transferred', {}, 'not-applicable'],
  ['transferred with the goods', { '案件移送函/transferDate': '2025-07-20', '案件移送函/propertyHandedOver': '随案移送' }, 'pass'],
  ['transferred without a word on the goods', { '案件移送函/transferDate': '2025-07-20' }, 'confirm'],
]);

// 2024-09-27冻结，三个工作日：09-29（调休）、09-30、10-08。
const FREEZE = '冻结决定书/';
table('freeze-decision-served-in-time', [
  ['second working day', { [`${FREEZE}freezeDate`]: '2024-09-27', '送达回证/freezeServedDate': '2024-09-30' }, 'pass'],
  ['third, after the holiday', { [`${FREEZE}freezeDate`]: '2024-09-27', '送达回证/freezeServedDate': '2024-10-08' }, 'pass'],
  ['fourth', { [`${FREEZE}freezeDate`]: '2024-09-27', '送达回证/freezeServedDate': '2024-10-09' }, 'problem'],
  ['no freeze', {}, 'not-applicable'],
]);
table('freeze-within-30-days', [
  ['day 30', { [`${FREEZE}freezeDate`]: '2025-07-07', '解除冻结决定书/freezeEndDate': '2025-08-06' }, 'pass'],
  ['day 32', { [`${FREEZE}freezeDate`]: '2025-07-07', '解除冻结决定书/freezeEndDate': '2025-08-08' }, 'problem'],
  ['testing time does not help a freeze', { [`${FREEZE}freezeDate`]: '2025-07-07', '检验检测期限告知书/testingDays': 20, '解除冻结决定书/freezeEndDate': '2025-08-10' }, 'problem'],
  ['extended, day 60', { [`${FREEZE}freezeDate`]: '2025-07-07', [`${EXT}freezeExtensionDate`]: '2025-08-01', '解除冻结决定书/freezeEndDate': '2025-09-05' }, 'pass'],
]);
table('freeze-approval-present', [['no approval', { [`${FREEZE}freezeDate`]: '2025-07-07' }, 'problem'], ['approval', { [`${FREEZE}freezeDate`]: '2025-07-07', [`${APPROVAL}measureApprovalDate`]: '2025-07-06' }, 'pass']]);

describe('papers that stand in for others', () => {
  it.each<[string, string, Values, FindingStatus]>([
    ['no approval at all', 'seizure-approval-present', {}, 'problem'],
    ['approval told in another paper', 'seizure-approval-present', { '现场检查笔录/measureApprovalMention': '经局长批准，实施扣押' }, 'confirm'],
    ['the form', 'seizure-approval-present', { [`${APPROVAL}measureApprovalDate`]: '2025-07-06' }, 'pass'],
    ['no list at all', 'seizure-list-present', {}, 'problem'],
    ['the goods listed in the decision', 'seizure-list-present', { [`${DEC}listInDecision`]: '清单如下' }, 'confirm'],
    ['no release', 'seizure-released', {}, 'confirm'],
    ['released', 'seizure-released', { seizureEndDate: '2025-08-05' }, 'pass'],
  ])('%s: %s', (_what, id, values, status) => expect(seizure(values)(id).status).toBe(status));
});
