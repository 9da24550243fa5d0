import type { AnyFactName } from '../checks';
import type { CaseKind } from '../model';
import type { Phase } from './types';

/** What a date fact is called as an act, and the part of the procedure that it belongs to. */
export interface EventKind {
  readonly name: AnyFactName;
  readonly label: string;
  readonly phase: Phase;
}

const of = (phase: Phase, labels: Partial<Record<AnyFactName, string>>): EventKind[] =>
  (Object.entries(labels) as [AnyFactName, string][]).map(([name, label]) => ({ name, label, phase }));

/** The acts of all kinds of case file, in the order in which they usually follow each other. */
export const EVENT_KINDS: readonly EventKind[] = [
  ...of('启动', {
    firstActDate: '违法行为', clueDate: '发现线索', materialsReceivedDate: '收到申请材料', applicationDate: '申请', correctionNoticeDate: '告知补正',
    acceptanceDate: '受理', inspectionApprovedDate: '检查审批', inspectionNoticeDate: '检查通知', filingDate: '立案', measureApprovalDate: '批准强制措施',
    demandDate: '催告', demandServedDate: '送达催告书',
  }),
  ...of('调查', {
    inspectionDate: '检查', inquiryDate: '询问', preservationDate: '先行登记保存', preservationEndDate: '登记保存处理', seizureDate: '查封扣押', freezeDecisionDate: '冻结决定',
    freezeDate: '冻结', freezeServedDate: '交付冻结决定书', extensionDate: '延长查封扣押', extensionServedDate: '送达延长决定', freezeExtensionDate: '延长冻结',
    seizureEndDate: '解除或处理查封扣押', freezeEndDate: '解除冻结', inspectorsAssignedDate: '指派检验人员', excludedToldDate: '告知检验检测时间', preliminaryReviewDate: '初审',
    licenceExtensionDate: '延长办理期限', inspectionResultDate: '告知检查结果',
  }),
  ...of('告知和听取意见', {
    interestedPartyToldDate: '告知利害关系人', noticeDate: '告知', noticeServedDate: '送达告知书', pleaDate: '陈述申辩', hearingRequestDate: '申请听证',
    hearingNoticeServedDate: '送达听证通知书', hearingDate: '听证',
  }),
  ...of('审核决定', {
    legalReviewDate: '法制审核', discussionDate: '集体讨论', decisionDate: '决定', licenceDecisionDate: '许可决定', executionDecisionDate: '强制执行决定',
    substituteDecisionDate: '代履行决定', transferReportDate: '移送报告', transferApprovalDate: '批准移送', transferDate: '移送',
  }),
  ...of('送达执行', {
    publicNoticeDate: '公告送达', decisionServedDate: '送达决定书', orderServedDate: '送达责令决定', executionServedDate: '送达强制执行决定书', substituteServedDate: '送达代履行决定书', licenceIssuedDate: '发证',
    policeReceiptDate: '公安机关回执', policeFiledDate: '公安机关立案', policeHandoverDate: '移交涉案材料', announcementDate: '公告限期自行拆除', publicationDate: '公开决定',
    summaryFiledDate: '当场处罚备案', cashHandedIn: '罚款交至机关', cashBanked: '罚款缴付银行', paymentDate: '缴款', courtApplicationDate: '申请法院强制执行', executedDate: '执行',
  }),
  ...of('结案', { licenceExpiry: '原许可届满', closingDate: '结案', archiveDate: '归档' }),
];

/** Acts that a file of the kind records in any event; of several in one entry, one is enough. */
export const EXPECTED_EVENTS: Readonly<Record<CaseKind, readonly (readonly AnyFactName[])[]>> = {
  'penalty-ordinary': [['filingDate'], ['noticeDate', 'noticeServedDate'], ['decisionDate'], ['decisionServedDate'], ['paymentDate'], ['closingDate']],
  'penalty-summary': [['decisionDate'], ['decisionServedDate'], ['paymentDate', 'cashHandedIn'], ['summaryFiledDate']],
  'no-penalty': [['filingDate'], ['decisionDate'], ['decisionServedDate'], ['closingDate']],
  licence: [['applicationDate', 'materialsReceivedDate'], ['acceptanceDate'], ['licenceDecisionDate'], ['licenceIssuedDate', 'decisionServedDate']],
  'coercion-measure': [['measureApprovalDate'], ['seizureDate', 'freezeDate'], ['seizureEndDate', 'freezeEndDate']],
  'coercive-execution': [['demandServedDate', 'demandDate'], ['executionDecisionDate', 'substituteDecisionDate', 'courtApplicationDate'], ['executedDate', 'courtApplicationDate']],
  inspection: [['inspectionApprovedDate'], ['inspectionDate'], ['inspectionResultDate']],
  other: [],
};
