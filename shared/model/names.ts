/** Document types (文书种类) that the program knows, as they stand in review.json. */
export const DOCUMENT_TYPES = [
  '卷宗封面', '卷内目录', '案件来源登记表', '立案审批表', '现场检查笔录', '询问笔录', '当事人身份证明', '证据材料',
  '抽样检验报告', '先行登记保存通知书', '查封扣押审批表', '查封扣押决定书', '查封扣押清单', '查封扣押现场笔录',
  '延长查封扣押期限决定书', '解除查封扣押决定书', '责令改正通知书', '调查终结报告', '法制审核意见书', '集体讨论记录',
  '行政处罚事先告知书', '听证告知书', '听证申请书', '听证通知书', '听证笔录', '陈述申辩笔录', '行政处罚决定审批表',
  '行政处罚决定书', '当场行政处罚决定书', '当场处罚备案表', '不予行政处罚决定书', '送达回证', '缴款凭证', '结案审批表',
  '备考表', '行政许可申请书', '行政许可受理通知书', '补正材料告知书', '现场核查笔录', '检验检测期限告知书',
  '行政许可审批表', '准予行政许可决定书', '不予行政许可决定书', '行政许可延期通知书', '案件移送函', '重大行政处罚备案报告',
  '案件处理审批表', '催告书', '强制执行申请书', '不予立案审批表', '强制执行决定书', '代履行决定书', '强制执行公告', '强制执行笔录',
  '冻结决定书', '解除冻结决定书', '行政检查审批表', '行政检查通知书', '行政检查结果告知书', '不予受理决定书', '利害关系人告知书',
  '案件移送审批表', '公安机关回执', '服务型执法材料',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Facts that review.json reports, with their Chinese names for screens and exports. */
export const FACT_NAMES = {
  caseName: '案件名称', decisionNumber: '决定书文号', noticeNumber: '告知书文号', partyName: '当事人', partyId: '证件号码',
  legalRepresentative: '法定代表人（负责人）', address: '住所（住址）', filingDate: '立案日期', inspectionDate: '检查日期',
  inquiryDate: '询问日期', noticeDate: '告知日期', noticeServedDate: '告知书送达日期', hearingRequestDate: '申请听证日期',
  hearingNoticeServedDate: '听证通知书送达日期', hearingDate: '听证日期', legalReviewDate: '法制审核日期',
  discussionDate: '集体讨论日期', decisionDate: '决定日期', decisionServedDate: '决定书送达日期', fineAmount: '罚款数额',
  noticeFineAmount: '告知罚款数额', confiscatedAmount: '没收数额', paymentDate: '缴款日期', paymentAmount: '缴款数额',
  closingDate: '结案日期', officer: '执法人员', officerCertificate: '执法证号', violatedProvision: '违反条款',
  penaltyProvision: '处罚依据条款', reviewOrgan: '复议机关', court: '管辖法院', seizureDate: '查封扣押日期',
  seizureEndDate: '查封扣押结束日期', applicationDate: '申请日期', acceptanceDate: '受理日期',
  licenceDecisionDate: '许可决定日期', licenceIssuedDate: '发证日期',
} as const;
export type FactName = keyof typeof FACT_NAMES;

/** Chinese names of the kinds of case file. */
export const CASE_KIND_NAMES = {
  'penalty-ordinary': '行政处罚（普通程序）', 'penalty-summary': '行政处罚（简易程序）', 'no-penalty': '不予行政处罚',
  licence: '行政许可', 'coercion-measure': '行政强制措施', 'coercive-execution': '行政强制执行', inspection: '行政检查', other: '其他',
} as const;

/** Chinese names of what a scoring template can be for. */
export const TEMPLATE_KIND_NAMES = { ...CASE_KIND_NAMES, unit: '单位评查（卷外事项）' } as const;
