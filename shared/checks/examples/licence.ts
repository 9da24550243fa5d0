import { examplesFrom, inPaper, type Example } from './example';

const licence = examplesFrom({}, { kind: 'licence', agency: '某县卫生健康委员会' });
const TOLD = '检验检测期限告知书';
const EXTENSION = '行政许可延期通知书';

/** 2025-09-17受理：国庆中秋10-01至10-08，09-28、10-11调休上班；告知检测09-22至09-26五个工作日。 */
const TESTED = { acceptanceDate: '2025-09-17', ...inPaper(TOLD, { excludedDays: 5, excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }) } as const;
/** 2025-03-03受理：第20个工作日03-31，跨清明延长10个工作日至04-15。 */
const ACCEPTED = { acceptanceDate: '2025-03-03' } as const;
const EXTENDED = { ...ACCEPTED, [`${EXTENSION}/licenceExtensionDate`]: '2025-03-28' };
/** 2025-03-03起第45个工作日为05-08：清明、劳动节放假，04-27调休上班。 */
const JOINT = { ...ACCEPTED, '行政许可受理通知书/jointLicence': '采取联合办理' } as const;

/** Terms and acts of the ordinary licence, from application to issue. */
export const LICENCE_EXAMPLES: readonly Example[] = [
  ...licence('licence-correction-in-time', [
    ['fourth working day', { applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-07' }, 'pass'],
    ['fifth, after a weekend', { applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-10' }, 'pass'],
    ['sixth', { applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-11' }, 'problem'],
    ['sixth, but the papers came a day later', { applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-11', '证据材料/materialsReceivedDate': '2025-03-04' }, 'pass'],
    ['what came after the notice was what had been missing', { applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-11', '证据材料/materialsReceivedDate': '2025-03-12' }, 'problem'],
  ]),
  ...[0, 1, 2].flatMap((count) =>
    licence('licence-correction-once', [[`${count} notices`, {}, count === 0 ? 'not-applicable' : count === 1 ? 'pass' : 'confirm']], { documents: Array.from({ length: count }, () => '补正材料告知书') }),
  ),
  ...licence('licence-acceptance-proof', [['none', { applicationDate: '2025-03-03' }, 'confirm']]),
  ...licence('licence-acceptance-proof', [['accepted', { applicationDate: '2025-03-03' }, 'pass']], { documents: ['行政许可受理通知书'] }),
  ...licence('licence-acceptance-proof', [['refused', { applicationDate: '2025-03-03' }, 'pass']], { documents: ['不予受理决定书'] }),
  ...licence('licence-acceptance-after-application', [
    ['the day before', { applicationDate: '2025-03-04', acceptanceDate: '2025-03-03' }, 'confirm'],
    ['the same day', { applicationDate: '2025-03-04', acceptanceDate: '2025-03-04' }, 'pass'],
    ['the day after', { applicationDate: '2025-03-04', acceptanceDate: '2025-03-05' }, 'pass'],
  ]),
  ...licence('licence-two-inspectors', [
    ['one', { '现场核查笔录/officer': ['祝明'] }, 'problem'],
    ['two', { '现场核查笔录/officer': ['祝明', '林江'] }, 'pass'],
    ['three', { '现场核查笔录/officer': ['祝明', '林江', '柳青'] }, 'pass'],
  ]),
  ...licence('licence-inspected-before-decision', [
    ['the day before', { '现场核查笔录/inspectionDate': '2025-03-20', licenceDecisionDate: '2025-03-21' }, 'pass'],
    ['the same day', { '现场核查笔录/inspectionDate': '2025-03-21', licenceDecisionDate: '2025-03-21' }, 'pass'],
    ['the day after', { '现场核查笔录/inspectionDate': '2025-03-22', licenceDecisionDate: '2025-03-21' }, 'confirm'],
  ]),
  ...licence('licence-interested-told', [
    ['somebody named, nobody told', { '行政许可审批表/interestedParty': '利害关系人' }, 'confirm'],
    ['nobody named', {}, 'not-applicable'],
  ]),
  ...licence('licence-interested-told', [['told', { '行政许可审批表/interestedParty': '利害关系人' }, 'pass']], { documents: ['利害关系人告知书'] }),
  ...licence('licence-approval-present', [['no approval', {}, 'confirm']], { documents: ['准予行政许可决定书'] }),
  ...licence('licence-approval-present', [['approved', {}, 'pass']], { documents: ['准予行政许可决定书', '行政许可审批表'] }),
  ...licence('licence-approval-present', [['not decided yet', {}, 'not-applicable']]),
  ...licence('licence-decision-in-time', [
    ['nineteenth working day', { ...ACCEPTED, licenceDecisionDate: '2025-03-28' }, 'pass'],
    ['twentieth', { ...ACCEPTED, licenceDecisionDate: '2025-03-31' }, 'pass'],
    ['twenty-first', { ...ACCEPTED, licenceDecisionDate: '2025-04-01' }, 'problem'],
    ['testing time out: nineteen', { ...TESTED, licenceDecisionDate: '2025-10-27' }, 'pass'],
    ['testing time out: twenty', { ...TESTED, licenceDecisionDate: '2025-10-28' }, 'pass'],
    ['testing time out: twenty-one', { ...TESTED, licenceDecisionDate: '2025-10-29' }, 'problem'],
    ['the time told on its last day', { ...TESTED, [`${TOLD}/excludedToldDate`]: '2025-09-26', licenceDecisionDate: '2025-10-28' }, 'pass'],
    ['and the day after', { ...TESTED, [`${TOLD}/excludedToldDate`]: '2025-09-27', licenceDecisionDate: '2025-10-28' }, 'confirm'],
    ['only the number of days read', { acceptanceDate: '2025-09-17', licenceDecisionDate: '2025-10-28', [`${TOLD}/excludedDays`]: 5 }, 'pass'],
    ['only the period read', { acceptanceDate: '2025-09-17', licenceDecisionDate: '2025-10-28', ...inPaper(TOLD, { excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }) }, 'pass'],
    ['number and period differ where it matters', { ...TESTED, [`${TOLD}/excludedDays`]: 3, licenceDecisionDate: '2025-10-28' }, 'confirm'],
    ['and where it does not', { ...TESTED, [`${TOLD}/excludedDays`]: 3, licenceDecisionDate: '2025-10-24' }, 'pass'],
    // 10日没有说明是工作日：最少按7个、最多按10个工作日。
    ['ten days of no stated kind, 27 working days', { ...ACCEPTED, [`${TOLD}/excludedPlainDays`]: 10, licenceDecisionDate: '2025-04-10' }, 'pass'],
    ['28, in time only one way', { ...ACCEPTED, [`${TOLD}/excludedPlainDays`]: 10, licenceDecisionDate: '2025-04-11' }, 'confirm'],
    ['30, the last day of the longer reading', { ...ACCEPTED, [`${TOLD}/excludedPlainDays`]: 10, licenceDecisionDate: '2025-04-15' }, 'confirm'],
    ['31, late either way', { ...ACCEPTED, [`${TOLD}/excludedPlainDays`]: 10, licenceDecisionDate: '2025-04-16' }, 'problem'],
    ['the time that the acceptance itself tells', { ...ACCEPTED, '行政许可受理通知书/excludedDays': 10, licenceDecisionDate: '2025-04-15' }, 'pass'],
    ['a longer term named in the file, on its last day', { ...ACCEPTED, '行政许可审批表/statedLicenceTerm': 30, licenceDecisionDate: '2025-04-15' }, 'confirm'],
    ['and the day after', { ...ACCEPTED, '行政许可审批表/statedLicenceTerm': 30, licenceDecisionDate: '2025-04-16' }, 'problem'],
    ['extended: the last day', { ...EXTENDED, licenceDecisionDate: '2025-04-15' }, 'pass'],
    ['extended: the day after', { ...EXTENDED, licenceDecisionDate: '2025-04-16' }, 'problem'],
    ['extended by five: the last day', { ...EXTENDED, [`${EXTENSION}/licenceExtensionDays`]: 5, licenceDecisionDate: '2025-04-08' }, 'pass'],
    ['extended by five: the day after', { ...EXTENDED, [`${EXTENSION}/licenceExtensionDays`]: 5, licenceDecisionDate: '2025-04-09' }, 'problem'],
    ['extended by twenty, which the law does not allow', { ...EXTENDED, [`${EXTENSION}/licenceExtensionDays`]: 20, licenceDecisionDate: '2025-04-16' }, 'problem'],
    ['extended on the last day', { ...EXTENDED, [`${EXTENSION}/licenceExtensionDate`]: '2025-03-31', licenceDecisionDate: '2025-04-10' }, 'pass'],
    ['extended the day after', { ...EXTENDED, [`${EXTENSION}/licenceExtensionDate`]: '2025-04-01', licenceDecisionDate: '2025-04-10' }, 'confirm'],
    ['no holiday data', { acceptanceDate: '2031-03-03', licenceDecisionDate: '2031-05-30' }, 'confirm'],
    ['several offices together: the other check', { ...JOINT, licenceDecisionDate: '2025-05-09' }, 'not-applicable'],
  ]),
  ...licence('licence-decision-in-time', [['tests that nobody was told of', { acceptanceDate: '2025-09-17', licenceDecisionDate: '2025-10-28' }, 'problem']], { documents: ['抽样检验报告'] }),
  ...licence('licence-joint-in-time', [
    ['forty-fourth working day', { ...JOINT, licenceDecisionDate: '2025-05-07' }, 'pass'],
    ['forty-fifth', { ...JOINT, licenceDecisionDate: '2025-05-08' }, 'pass'],
    ['forty-sixth', { ...JOINT, licenceDecisionDate: '2025-05-09' }, 'problem'],
    ['one office', { ...ACCEPTED, licenceDecisionDate: '2025-05-09' }, 'not-applicable'],
  ]),
  ...licence('licence-extension-reasoned', [['a reason', { [`${EXTENSION}/licenceExtensionReason`]: '因情况复杂' }, 'pass'], ['not extended', {}, 'not-applicable']]),
  ...licence('licence-extension-reasoned', [['no reason', {}, 'confirm']], { documents: [EXTENSION] }),
  ...licence('licence-excluded-time-told', [['no tests', {}, 'not-applicable']]),
  ...licence('licence-excluded-time-told', [['not told', {}, 'confirm']], { documents: ['抽样检验报告'] }),
  ...licence('licence-excluded-time-told', [['told', {}, 'pass']], { documents: ['抽样检验报告', TOLD] }),
  ...licence('licence-preliminary-review-in-time', [
    ['nineteenth working day', { ...ACCEPTED, '行政许可审批表/preliminaryReviewDate': '2025-03-28' }, 'pass'],
    ['twentieth', { ...ACCEPTED, '行政许可审批表/preliminaryReviewDate': '2025-03-31' }, 'pass'],
    ['twenty-first', { ...ACCEPTED, '行政许可审批表/preliminaryReviewDate': '2025-04-01' }, 'confirm'],
  ]),
  // 2025-03-31决定：04-04清明放假，第10个工作日04-15。
  ...licence('licence-issued-in-time', [
    ['ninth working day', { licenceDecisionDate: '2025-03-31', licenceIssuedDate: '2025-04-14' }, 'pass'],
    ['tenth, over 清明节', { licenceDecisionDate: '2025-03-31', licenceIssuedDate: '2025-04-15' }, 'pass'],
    ['eleventh', { licenceDecisionDate: '2025-03-31', licenceIssuedDate: '2025-04-16' }, 'problem'],
    ['refused: nothing to issue', { '不予行政许可决定书/licenceDecisionDate': '2025-03-31', licenceIssuedDate: '2025-04-16' }, 'not-applicable'],
  ]),
  ...licence('licence-decision-served', [['no proof', {}, 'confirm']], { documents: ['准予行政许可决定书'] }),
  ...licence('licence-decision-served', [['proof', {}, 'pass']], { documents: ['准予行政许可决定书', '送达回证'] }),
];
