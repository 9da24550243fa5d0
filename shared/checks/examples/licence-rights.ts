import { examplesFrom, inPaper, type Example } from './example';

const licence = examplesFrom({}, { kind: 'licence', agency: '某县自然资源局' });
const REFUSAL = '不予行政许可决定书';
const GRANT = '准予行政许可决定书';
const HEARD = { hearingRequestDate: '2025-03-03', hearingDate: '2025-03-20', '听证笔录/chair': '何平', '现场核查笔录/officer': ['祝明', '林江'], licenceDecisionDate: '2025-03-21' } as const;
const TOLD = { '利害关系人告知书/interestedPartyToldDate': '2025-03-03' } as const;
const refusal = examplesFrom(inPaper(REFUSAL, { licenceDecisionDate: '2025-03-03', reviewTerm: 60, courtTerm: 6, refusalReason: '不符合' }), { kind: 'licence', agency: '某县自然资源局' });
const RENEWED = { '行政许可申请书/renewal': '☑延续', '行政许可申请书/licenceExpiry': '2025-06-30' } as const;
const TECHNICAL = { '行政许可审批表/technicalLicence': '第五十五条', acceptanceDate: '2025-04-28' } as const;

/** Hearing, refusal, special kinds, renewal, fees and publication of licences. */
export const LICENCE_RIGHTS_EXAMPLES: readonly Example[] = [
  // C：申请人的五日是否为工作日待核，只提示。
  ...licence('licence-hearing-request-in-time', [
    ['fourth working day', { ...TOLD, hearingRequestDate: '2025-03-07' }, 'pass'],
    ['fifth', { ...TOLD, hearingRequestDate: '2025-03-10' }, 'pass'],
    ['sixth', { ...TOLD, hearingRequestDate: '2025-03-11' }, 'confirm'],
    ['no hearing asked for', TOLD, 'not-applicable'],
  ]),
  // 2025-03-03申请听证：20个工作日至03-31。
  ...licence('licence-hearing-held-in-time', [
    ['nineteenth working day', { hearingRequestDate: '2025-03-03', hearingDate: '2025-03-28' }, 'pass'],
    ['twentieth', { hearingRequestDate: '2025-03-03', hearingDate: '2025-03-31' }, 'pass'],
    ['twenty-first', { hearingRequestDate: '2025-03-03', hearingDate: '2025-04-01' }, 'problem'],
    ['no hearing', {}, 'not-applicable'],
  ]),
  // 七个工作日前通知：03-20送达，第7个工作日为03-31。
  ...licence('licence-hearing-notice-in-time', [
    ['six working days ahead', { hearingNoticeServedDate: '2025-03-20', hearingDate: '2025-03-28' }, 'problem'],
    ['seven', { hearingNoticeServedDate: '2025-03-20', hearingDate: '2025-03-31' }, 'pass'],
    ['eight', { hearingNoticeServedDate: '2025-03-20', hearingDate: '2025-04-01' }, 'pass'],
    ['no hearing', {}, 'not-applicable'],
  ]),
  ...licence('licence-hearing-chair', [
    ['somebody else', HEARD, 'pass'],
    ['the examiner', { ...HEARD, '听证笔录/chair': '祝明' }, 'confirm'],
    ['no hearing', {}, 'not-applicable'],
  ]),
  ...licence('licence-hearing-before-decision', [
    ['decided the day before', { ...HEARD, licenceDecisionDate: '2025-03-19' }, 'confirm'],
    ['the same day', { ...HEARD, licenceDecisionDate: '2025-03-20' }, 'pass'],
    ['the day after', HEARD, 'pass'],
  ]),
  ...refusal('licence-refusal-reasoned', [
    ['reasons', {}, 'pass'],
    ['none', { [`${REFUSAL}/refusalReason`]: null }, 'confirm'],
  ]),
  ...licence('licence-refusal-reasoned', [['granted', {}, 'not-applicable']], { documents: [GRANT] }),
  ...refusal('licence-refusal-remedy-told', [
    ['both remedies', {}, 'pass'],
    ['no court', { [`${REFUSAL}/courtTerm`]: null }, 'problem'],
    ['the court named, its term not read', { [`${REFUSAL}/courtTerm`]: null, [`${REFUSAL}/court`]: '某县人民法院' }, 'pass'],
  ]),
  ...licence('licence-refusal-remedy-told', [['granted', {}, 'not-applicable']], { documents: [GRANT] }),
  ...refusal('licence-refusal-review-term', [
    ['59 days', { [`${REFUSAL}/reviewTerm`]: 59 }, 'problem'],
    ['60', {}, 'pass'],
    ['61', { [`${REFUSAL}/reviewTerm`]: 61 }, 'problem'],
    ['90', { [`${REFUSAL}/reviewTerm`]: 90 }, 'problem'],
  ]),
  ...licence('licence-refusal-review-term', [['granted', {}, 'not-applicable']], { documents: [GRANT] }),
  // 2025-04-28受理，五个工作日：04-29、04-30、05-06、05-07、05-08。
  ...licence('licence-inspectors-assigned-in-time', [
    ['fourth working day', { ...TECHNICAL, '行政许可审批表/inspectorsAssignedDate': '2025-05-07' }, 'pass'],
    ['fifth, over 劳动节', { ...TECHNICAL, '行政许可审批表/inspectorsAssignedDate': '2025-05-08' }, 'pass'],
    ['sixth', { ...TECHNICAL, '行政许可审批表/inspectorsAssignedDate': '2025-05-09' }, 'confirm'],
    ['another kind of licence', { acceptanceDate: '2025-04-28', '行政许可审批表/inspectorsAssignedDate': '2025-05-09' }, 'not-applicable'],
  ]),
  ...licence('licence-inspectors-assigned-two', [
    ['one', { ...TECHNICAL, '行政许可审批表/assignedInspector': ['祝明'] }, 'confirm'],
    ['two', { ...TECHNICAL, '行政许可审批表/assignedInspector': ['祝明', '林江'] }, 'pass'],
    ['three', { ...TECHNICAL, '行政许可审批表/assignedInspector': ['祝明', '林江', '柳青'] }, 'pass'],
  ]),
  // 三十日按自然日，C：只提示。
  ...licence('licence-renewal-requested-in-time', [
    ['31 days before expiry', { ...RENEWED, applicationDate: '2025-05-30' }, 'pass'],
    ['30', { ...RENEWED, applicationDate: '2025-05-31' }, 'pass'],
    ['29', { ...RENEWED, applicationDate: '2025-06-01' }, 'confirm'],
    ['a first licence', { '行政许可申请书/licenceExpiry': '2025-06-30', applicationDate: '2025-06-01' }, 'not-applicable'],
  ]),
  ...licence('licence-renewal-decided-in-time', [
    ['the day before expiry', { ...RENEWED, licenceDecisionDate: '2025-06-29' }, 'pass'],
    ['the day of expiry', { ...RENEWED, licenceDecisionDate: '2025-06-30' }, 'pass'],
    ['the day after', { ...RENEWED, licenceDecisionDate: '2025-07-01' }, 'confirm'],
  ]),
  ...licence('licence-fee-grounded', [['nothing paid', {}, 'not-applicable']]),
  ...licence('licence-fee-grounded', [['a fee', {}, 'confirm']], { documents: ['缴款凭证'] }),
  ...licence('licence-published', [['no material', {}, 'confirm']], { documents: [GRANT] }),
  ...licence('licence-published', [['told in the file', { [`${GRANT}/publication`]: '公示' }, 'pass']], { documents: [GRANT] }),
  ...licence('licence-party-consistent', [
    ['the same', { mentionedParty: '某某食品有限公司' }, 'pass'],
    ['another firm', { mentionedParty: '某某食品贸易有限公司' }, 'confirm'],
  ]),
];
