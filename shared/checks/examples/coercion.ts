import { examplesFrom, inPaper, type Example } from './example';

const APPROVAL = '查封扣押审批表';
const DECISION = '查封扣押决定书';
const RECORD = '查封扣押现场笔录';
const LIST = '查封扣押清单';
const EXTENSION = '延长查封扣押期限决定书';
const TRANSFER = '案件移送函';
const TESTED = '检验检测期限告知书';
const OFFICERS = `${RECORD}/officer`;

const seizure = examplesFrom({ seizureDate: '2025-07-07' }, { kind: 'coercion-measure', agency: '某县应急管理局' });
const MARKET = { agency: '某县市场监督管理局' } as const;
const extended = (date: string, end: string | null = null) => inPaper(EXTENSION, { extensionDate: date, extensionEnd: end });
const approved = (date: string) => inPaper(APPROVAL, { measureApprovalDate: date });
/** Done on the spot on 2025-07-07 at 12:05, approved the next day. */
const urgent = (time: string) => ({ ...approved('2025-07-08'), [`${RECORD}/measureStartTime`]: '2025-07-07T12:05', [`${APPROVAL}/measureApprovalTime`]: time, [`${APPROVAL}/measureEmergency`]: '情况紧急' });
const TOLD = inPaper(RECORD, { certificateShown: '出示', partyNotified: '到场', measureRightsTold: '告知', measurePleaHeard: '申辩', measureSigned: '签名' });
const ABSENT = { [`${RECORD}/partyAbsent`]: '不到场' };
const ELEMENTS = inPaper(DECISION, {
  measureParty: '张三', measureAddress: '某县', measureReason: '经查', measureBasis: '某法第一条', measureTermStated: '期限', measureThings: '清单', measureReviewTold: '复议', measureCourtTold: '诉讼',
});
const TESTING = inPaper(TESTED, { testingFrom: '2025-07-10', testingTo: '2025-07-19' });
const HANDED_ON = { [`${TRANSFER}/transferDate`]: '2025-07-20' };
const NOTHING_SEIZED = { seizureDate: null } as const;

/** Seizures (查封、扣押, 行政强制法第17–28条). */
export const COERCION_EXAMPLES: readonly Example[] = [
  ...(['seizure-authority', 'seizure-object'] as const).flatMap((check) => seizure(check, [
    ['always a person’s question', {}, 'confirm'],
    ['nothing seized', NOTHING_SEIZED, 'not-applicable'],
  ])),
  ...seizure('seizure-not-delegated', [
    ['in the agency’s own name', {}, 'pass'],
    ['by delegation', { [`${DECISION}/measureDelegated`]: '受某局委托' }, 'confirm'],
    ['somebody else told to test the goods', { '抽样检验报告/measureDelegated': '受某局委托' }, 'pass'],
  ]),
  ...seizure('seizure-approval-present', [
    ['no approval at all', {}, 'problem'],
    ['the form', approved('2025-07-06'), 'pass'],
    ['told in another paper', { '现场检查笔录/measureApprovalMention': '经局长批准，实施扣押' }, 'confirm'],
  ]),
  ...seizure('seizure-approved-in-time', [
    ['the day before', approved('2025-07-06'), 'pass'],
    ['the same day, no hour read', approved('2025-07-07'), 'pass'],
    ['the next day, no hour read', approved('2025-07-08'), 'confirm'],
    ['two days later', approved('2025-07-09'), 'problem'],
    ['in an emergency: 23 hours 59', urgent('2025-07-08T12:04'), 'pass'],
    ['24 hours', urgent('2025-07-08T12:05'), 'pass'],
    ['24 hours and a minute', urgent('2025-07-08T12:06'), 'problem'],
    ['in the same minute, no emergency needed', { ...urgent('2025-07-07T12:05'), ...approved('2025-07-07'), [`${APPROVAL}/measureEmergency`]: null }, 'pass'],
    ['24 hours, no word of an emergency', { ...urgent('2025-07-08T12:05'), [`${APPROVAL}/measureEmergency`]: null }, 'confirm'],
  ]),
  ...seizure('seizure-two-officers', [
    ['one', { [OFFICERS]: ['刘一'] }, 'problem'],
    ['two', { [OFFICERS]: ['刘一', '马二'] }, 'pass'],
    ['three', { [OFFICERS]: ['刘一', '马二', '何三'] }, 'pass'],
    ['none read', { [`${RECORD}/measureStartTime`]: '2025-07-07T12:05' }, 'confirm'],
    ['no record', {}, 'not-applicable'],
  ]),
  ...seizure('seizure-record-present', [['none', {}, 'confirm']]),
  ...seizure('seizure-record-present', [['a record', {}, 'pass']], { documents: [RECORD] }),
  ...seizure('seizure-record-elements', [
    ['all told', TOLD, 'pass'],
    ['rights not told', { ...TOLD, [`${RECORD}/measureRightsTold`]: null }, 'confirm'],
    ['the party not called', { ...TOLD, [`${RECORD}/partyNotified`]: null }, 'confirm'],
    ['the party stayed away', { ...TOLD, ...ABSENT, [`${RECORD}/partyNotified`]: null, [`${RECORD}/measurePleaHeard`]: null }, 'pass'],
  ]),
  ...seizure('seizure-witness', [
    ['absent party, nobody', ABSENT, 'confirm'],
    ['absent party, a witness', { ...ABSENT, [`${RECORD}/measureWitness`]: '见证人孙某' }, 'pass'],
    ['the party was there', TOLD, 'not-applicable'],
  ]),
  ...seizure('seizure-decision-elements', [
    ['all there', ELEMENTS, 'pass'],
    ['no term', { ...ELEMENTS, [`${DECISION}/measureTermStated`]: null }, 'problem'],
    ['no reconsideration', { ...ELEMENTS, [`${DECISION}/measureReviewTold`]: null }, 'problem'],
    ['no court', { ...ELEMENTS, [`${DECISION}/measureCourtTold`]: null }, 'problem'],
    ['no address read: only asked', { ...ELEMENTS, [`${DECISION}/measureAddress`]: null }, 'confirm'],
    ['the goods in a list beside it', { ...ELEMENTS, [`${DECISION}/measureThings`]: null, [`${DECISION}/seizureListMention`]: '详见清单' }, 'pass'],
  ]),
  ...seizure('seizure-list-present', [
    ['none', {}, 'problem'],
    ['the goods listed in the decision', { [`${DECISION}/listInDecision`]: '清单如下' }, 'confirm'],
  ]),
  ...seizure('seizure-list-present', [['a list', {}, 'pass']], { documents: [LIST] }),
  ...seizure('seizure-stated-term', [
    ['29 days', { [`${DECISION}/measureTermDays`]: 29 }, 'pass'],
    ['30', { [`${DECISION}/measureTermDays`]: 30 }, 'pass'],
    ['31', { [`${DECISION}/measureTermDays`]: 31 }, 'problem'],
    ['no term read', {}, 'not-applicable'],
  ]),
  // 2025-07-07起，首日不计，第30日为08-06（周三）。
  ...seizure('seizure-within-30-days', [
    ['day 29', { seizureEndDate: '2025-08-05' }, 'pass'],
    ['day 30', { seizureEndDate: '2025-08-06' }, 'pass'],
    ['day 31, nothing says how to count', { seizureEndDate: '2025-08-07' }, 'confirm'],
    ['day 32', { seizureEndDate: '2025-08-08' }, 'problem'],
    ['day 30 a Saturday', { seizureDate: '2025-07-10', seizureEndDate: '2025-08-09' }, 'pass'],
    ['the Monday it rolls to', { seizureDate: '2025-07-10', seizureEndDate: '2025-08-11' }, 'pass'],
    ['two days later', { seizureDate: '2025-07-10', seizureEndDate: '2025-08-13' }, 'problem'],
    ['day 30 in 国庆: its last day', { seizureDate: '2025-09-05', seizureEndDate: '2025-10-08' }, 'pass'],
    ['the first day of work', { seizureDate: '2025-09-05', seizureEndDate: '2025-10-09' }, 'pass'],
    ['the day after', { seizureDate: '2025-09-05', seizureEndDate: '2025-10-10' }, 'confirm'],
    ['extended: day 59', { ...extended('2025-08-05'), seizureEndDate: '2025-09-04' }, 'pass'],
    ['day 60', { ...extended('2025-08-05'), seizureEndDate: '2025-09-05' }, 'pass'],
    ['day 61, a Saturday', { ...extended('2025-08-05'), seizureEndDate: '2025-09-06' }, 'confirm'],
    ['day 62', { ...extended('2025-08-05'), seizureEndDate: '2025-09-07' }, 'problem'],
    ['extended by ten days only', { ...extended('2025-08-05'), [`${EXTENSION}/extensionDays`]: 10, seizureEndDate: '2025-08-25' }, 'problem'],
    ['ten days of testing told in writing: day 40', { ...TESTING, seizureEndDate: '2025-08-18' }, 'pass'],
    ['two days after them', { ...TESTING, seizureEndDate: '2025-08-20' }, 'problem'],
    ['a test that nobody was told of', { '抽样检验报告/sampleResultTold': '检验结果已收到', seizureEndDate: '2025-08-18' }, 'problem'],
    ['no release, the goods handed to the police in time', HANDED_ON, 'pass'],
    ['no release and no other end', {}, 'not-applicable'],
  ]),
  ...seizure('seizure-within-30-days', [
    ['市场监管 says how to count: day 30', { seizureEndDate: '2025-08-06' }, 'pass'],
    ['day 31', { seizureEndDate: '2025-08-07' }, 'problem'],
  ], MARKET),
  ...seizure('seizure-within-30-days', [['over, an extension whose dates were not read', { seizureEndDate: '2025-08-25' }, 'confirm']], { documents: [EXTENSION] }),
  ...seizure('seizure-extension-in-time', [
    ['the day before the end', extended('2025-08-05'), 'pass'],
    ['the last day', extended('2025-08-06'), 'pass'],
    ['a day late, nothing says how to count', extended('2025-08-07'), 'confirm'],
    ['two days late', extended('2025-08-08'), 'problem'],
    ['the day after the end that the decision itself named', { ...extended('2025-08-05'), [`${DECISION}/measureTermEnd`]: '2025-08-04' }, 'pass'],
    ['two days after it', { ...extended('2025-08-05'), [`${DECISION}/measureTermEnd`]: '2025-08-03' }, 'confirm'],
    ['not extended', {}, 'not-applicable'],
  ]),
  ...seizure('seizure-extension-in-time', [
    ['市场监管 says how to count: the last day', extended('2025-08-06'), 'pass'],
    ['a day late', extended('2025-08-07'), 'problem'],
  ], MARKET),
  ...seizure('seizure-extension-length', [
    ['until day 59', extended('2025-08-05', '2025-09-04'), 'pass'],
    ['until day 60', extended('2025-08-05', '2025-09-05'), 'pass'],
    ['until day 61', extended('2025-08-05', '2025-09-06'), 'confirm'],
    ['until day 62', extended('2025-08-05', '2025-09-07'), 'problem'],
    ['day 60 a Saturday: until the Monday it rolls to', { seizureDate: '2025-07-08', ...extended('2025-08-05', '2025-09-08') }, 'pass'],
    ['29 days', { ...extended('2025-08-05'), [`${EXTENSION}/extensionDays`]: 29 }, 'pass'],
    ['30 days', { ...extended('2025-08-05'), [`${EXTENSION}/extensionDays`]: 30 }, 'pass'],
    ['31 days', { ...extended('2025-08-05'), [`${EXTENSION}/extensionDays`]: 31 }, 'problem'],
  ]),
  ...seizure('seizure-extension-approved', [
    ['nothing says so', extended('2025-08-05'), 'confirm'],
    ['the decision says so', { ...extended('2025-08-05'), [`${EXTENSION}/extensionApproval`]: '经负责人批准' }, 'pass'],
    ['not extended', {}, 'not-applicable'],
  ]),
  ...seizure('seizure-extension-reasoned', [
    ['reason and service', { ...extended('2025-08-05'), [`${EXTENSION}/extensionReason`]: '情况复杂', '送达回证/extensionServedDate': '2025-08-05' }, 'pass'],
    ['no service', { ...extended('2025-08-05'), [`${EXTENSION}/extensionReason`]: '情况复杂' }, 'confirm'],
    ['no reason', { ...extended('2025-08-05'), '送达回证/extensionServedDate': '2025-08-05' }, 'confirm'],
    ['not extended', {}, 'not-applicable'],
  ]),
  ...seizure('seizure-released', [
    ['no paper', {}, 'confirm'],
    ['released', { seizureEndDate: '2025-08-05' }, 'pass'],
    ['handed over with the case', { '证据材料/propertyHandedOver': '随案移送' }, 'pass'],
  ]),
  ...seizure('seizure-handed-over-with-crime', [
    ['handed to the police without a word on the goods', HANDED_ON, 'confirm'],
    ['with the goods', { ...HANDED_ON, [`${TRANSFER}/propertyHandedOver`]: '随案移送' }, 'pass'],
    ['not handed to the police', {}, 'not-applicable'],
    ['nothing seized', { ...HANDED_ON, ...NOTHING_SEIZED }, 'not-applicable'],
  ]),
];
