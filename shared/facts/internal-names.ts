/**
 * Facts that the checks use and review.json does not report. Values are texts unless said otherwise; a wording fact
 * ("the decision says …") has the words themselves as its value.
 */
export const INTERNAL_FACTS = {
  agencyName: '执法机关', certificateBlank: '证号空白处',
  clueDate: '线索日期', firstActDate: '违法行为日期',
  decisionParty: '决定书当事人', tradeName: '字号', mentionedParty: '文书所载当事人',
  fineCapital: '罚款大写', lateFeeAmount: '加处罚款数额',
  benchmarkMinimum: '裁量下限', benchmarkMaximum: '裁量上限', otherPenalty: '其他处罚种类',
  paymentTerm: '缴款期限', payee: '代收机构', lateFeeWarning: '加处罚款告知', reviewTerm: '复议期限（日）', courtTerm: '起诉期限（月）',
  reviewFirst: '复议前置告知', directCourt: '直接起诉告知',
  discretionStatement: '裁量说明', pleaStatement: '告知与陈述申辩情况', factStatement: '违法事实', evidenceStatement: '证据', correctionOrder: '责令改正',
  decisionSeal: '决定书印章',
  hearingRight: '听证权告知', pleaTerm: '陈述申辩期限（工作日）', pleaWaiver: '放弃陈述申辩', plea: '陈述申辩',
  pleaDate: '陈述申辩日期', pleaReview: '申辩复核',
  certificateShown: '出示证件', reviewer: '法制审核人', chair: '听证主持人',
  preservationDate: '登记保存日期', preservationEndDate: '登记保存处理日期',
  cashCollected: '执法人员收款',
  extensionStatement: '延期', suspensionStatement: '中止或不计期间',
  serviceWitness: '见证',
  seizureListMention: '所附清单',
  mentionedAgency: '文书所载机关', otherViolatedProvision: '其他文书所引违反条款', otherPenaltyProvision: '其他文书所引处罚依据',
  publication: '公示', instalment: '延期或者分期缴纳', mitigation: '减轻处罚', mitigationGround: '减轻理由', leftService: '留置送达', listedPaper: '目录所列文书', pageStamp: '页码',
  correctionNoticeDate: '补正告知日期', crimeIndication: '涉嫌犯罪线索', sampleResultTold: '检验结果告知',
  licenceExtensionDate: '延期通知日期', licenceExtensionDays: '延长工作日', licenceExtensionReason: '延期理由',
  excludedDays: '书面告知的所需时间（工作日）', excludedPlainDays: '书面告知的所需时间（日）', excludedFrom: '所需时间起', excludedTo: '所需时间止',
  statedLicenceTerm: '载明的办理期限（工作日）', jointLicence: '统一办理或者联合办理', preliminaryReviewDate: '初审完毕日期',
  refusalReason: '不予许可理由', interestedParty: '利害关系人', interestedPartyToldDate: '告知利害关系人日期', renewal: '延续申请', licenceExpiryDate: '原许可有效期届满日',
  technicalLicence: '检验检测检疫许可', inspectorsAssignedDate: '指派检验人员日期', assignedInspector: '指派的检验人员',
  inspectionApprovedDate: '检查审批日期', inspectionNoticeDate: '检查通知日期', inspectionResultDate: '检查结果告知日期', inspectionProblem: '检查发现的问题',
  recusalTold: '告知申请回避', inspectionRightsTold: '告知陈述申辩等权利', inspectionRemedyTold: '告知救济途径', inspectionTask: '检查事项与依据',
  noPenaltyGround: '不予处罚的依据', noPenaltyMinor: '轻微或者初次违法', noPenaltyFault: '无主观过错', noPenaltyPerson: '未成年人或者精神障碍', education: '教育', corrected: '改正情况', faultEvidence: '主观过错证据',
  serviceMeasure: '服务型执法措施',
} as const;
export type InternalFactName = keyof typeof INTERNAL_FACTS;
