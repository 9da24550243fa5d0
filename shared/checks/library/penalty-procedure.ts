import { CASE_KINDS } from '../../model';
import type { CheckDefinition } from '../definition';
import { filingRule, formerPenaltyLaw, majorPenaltyRule, penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary'] as const;
/** A decision not to penalise follows the same procedure up to the decision and its service. */
const WITH_NO_PENALTY = ['penalty-ordinary', 'no-penalty'] as const;
const DECISION = ['行政处罚决定书'] as const;
const EITHER_DECISION = ['行政处罚决定书', '不予行政处罚决定书'] as const;
const NOTICES = ['行政处罚事先告知书', '听证告知书'] as const;
const RECORDS = ['现场检查笔录', '询问笔录', '查封扣押现场笔录'] as const;

const decisionDate = { name: 'decisionDate', label: '决定书载明' } as const;
const filingDate = { name: 'filingDate', label: '立案' } as const;

/** Procedure of the ordinary penalty (行政处罚普通程序), from filing to closing. */
export const PENALTY_PROCEDURE: readonly CheckDefinition[] = [
  {
    id: 'officers-at-least-two', title: '执法人员不少于两人', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(42, 1), formerly: [formerPenaltyLaw(37, 1)],
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: RECORDS, minimum: 2, unit: '执法人员' },
  },
  {
    id: 'officer-certificate-shown', title: '出示执法证件并记录证号', item: 'art10-11', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(55, 1), formerly: [formerPenaltyLaw(37, 1)],
    rule: { kind: 'wording', documents: RECORDS, inAny: true, elements: [{ name: '出示执法证件的记录或执法证号', anyOf: ['certificateShown', 'officerCertificate'] }] },
  },
  {
    id: 'filing-present', title: '经审批立案', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(54, 2), when: ['decision-made'],
    rule: { kind: 'presence', documents: ['立案审批表'], anchor: { facts: ['decisionDate'], documents: EITHER_DECISION }, expectation: '立案审批表（普通程序应当立案）' },
  },
  {
    id: 'filing-in-time', title: '及时立案', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(54, 2),
    rule: { kind: 'deadline', from: { name: 'clueDate', otherwise: 'inspectionDate', label: '发现线索', pick: 'earliest' }, to: filingDate, term: { sector: 'filingTerm' } },
  },
  {
    id: 'filing-before-decision', title: '先立案后决定', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(54, 2),
    rule: { kind: 'order', first: { name: 'filingDate', label: '立案' }, second: { name: 'decisionDate', label: '作出决定' }, sameDay: 'allowed' },
  },
  {
    id: 'preservation-handled-in-time', title: '先行登记保存七个工作日内处理', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(56), when: ['preserved'],
    rule: { kind: 'deadline', from: { name: 'preservationDate', label: '先行登记保存', pick: 'earliest' }, to: { name: 'preservationEndDate', label: '作出处理', pick: 'latest' }, term: { count: 7, unit: 'working-day' } },
  },
  {
    id: 'notice-present', title: '处罚前书面告知', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(44), formerly: [formerPenaltyLaw(31)], when: ['decision-made'], excuses: ['notice-stated-in-decision'],
    rule: { kind: 'presence', documents: NOTICES, anchor: { facts: ['decisionDate'], documents: DECISION }, expectation: '行政处罚事先告知书' },
  },
  {
    id: 'notice-before-decision', title: '先告知后决定', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(44), formerly: [formerPenaltyLaw(31)], excuses: ['plea-waived'],
    rule: { kind: 'order', first: { name: 'noticeServedDate', label: '告知书送达' }, second: { name: 'decisionDate', label: '处罚决定' }, sameDay: 'forbidden' },
  },
  {
    id: 'plea-period-respected', title: '陈述申辩期满后决定', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(45, 1), formerly: [formerPenaltyLaw(32)], excuses: ['plea-waived', 'hearing-held', 'plea-heard'],
    rule: { kind: 'wait', from: { name: 'noticeServedDate', label: '告知书送达', pick: 'latest' }, to: decisionDate, term: { sector: 'pleaTerm' }, statedTerm: 'pleaTerm' },
  },
  {
    id: 'fine-not-above-notice', title: '不得因申辩加重处罚', item: 'art10-2', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(45, 2), formerly: [formerPenaltyLaw(32)],
    rule: { kind: 'limit', amount: { name: 'fineAmount', label: '决定罚款' }, maximum: { fact: { name: 'noticeFineAmount', label: '告知罚款', pick: 'last' } } },
  },
  {
    id: 'plea-reviewed', title: '陈述申辩经复核', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(45, 1), formerly: [formerPenaltyLaw(32)], when: ['plea-made', 'decision-made'],
    rule: { kind: 'presence', documents: [], facts: ['pleaReview', 'pleaStatement'], anchor: { facts: ['plea'], documents: DECISION }, expectation: '对陈述申辩的复核意见' },
  },
  {
    id: 'hearing-right-told', title: '告知听证权利', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(63, 1), formerly: [formerPenaltyLaw(42, 1)], when: ['decision-made', 'hearing-due'], sectorValue: 'hearing',
    rule: { kind: 'presence', documents: ['听证告知书', '听证通知书', '听证笔录'], facts: ['hearingRight'], anchor: { facts: ['noticeFineAmount', 'noticeDate', 'fineAmount'], documents: [...NOTICES, ...DECISION] }, expectation: '听证权利告知' },
  },
  {
    id: 'hearing-request-in-time', title: '听证申请期限', item: 'art10-2', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(64), when: ['hearing-requested'],
    rule: { kind: 'deadline', from: { name: 'noticeServedDate', label: '告知书送达', pick: 'latest' }, to: { name: 'hearingRequestDate', label: '申请听证' }, term: { count: 5, unit: 'working-day' } },
  },
  {
    id: 'hearing-notice-in-time', title: '听证七个工作日前通知', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(64), when: ['hearing-requested'],
    rule: { kind: 'notice-ahead', from: { name: 'hearingNoticeServedDate', label: '听证通知书送达' }, to: { name: 'hearingDate', label: '举行听证' }, count: 7 },
  },
  {
    id: 'legal-review-present', title: '重大处罚法制审核', item: 'art10-5', kinds: PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(58), formerly: [formerPenaltyLaw(38)], when: ['decision-made', 'legal-review-due'],
    rule: { kind: 'presence', documents: ['法制审核意见书'], anchor: { facts: ['fineAmount', 'decisionDate'], documents: DECISION }, expectation: '法制审核意见书' },
  },
  {
    id: 'legal-review-before-decision', title: '法制审核在决定之前', item: 'art10-5', kinds: WITH_NO_PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(58), formerly: [formerPenaltyLaw(38)],
    rule: { kind: 'order', first: { name: 'legalReviewDate', label: '法制审核', pick: 'earliest' }, second: { name: 'decisionDate', label: '处罚决定' }, sameDay: 'allowed' },
  },
  {
    id: 'discussion-present', title: '重大处罚集体讨论', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'automatic', basis: penaltyLaw(57, 2), formerly: [formerPenaltyLaw(38, 2)], when: ['decision-made', 'major-penalty'],
    rule: { kind: 'presence', documents: ['集体讨论记录'], anchor: { facts: ['fineAmount', 'decisionDate'], documents: DECISION }, expectation: '负责人集体讨论记录' },
  },
  {
    id: 'discussion-before-decision', title: '集体讨论在决定之前', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(57, 2), formerly: [formerPenaltyLaw(38, 2)],
    rule: { kind: 'order', first: { name: 'discussionDate', label: '集体讨论', pick: 'earliest' }, second: { name: 'decisionDate', label: '处罚决定' }, sameDay: 'allowed' },
  },
  {
    id: 'discussion-after-plea', title: '申辩或听证后再次讨论', item: 'art10-2', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: { statute: '生态环境行政执法案卷评查细则（2024年修订版）', article: 17, certainty: 'B', source: '环执法发〔2024〕4号' }, when: ['plea-made'],
    rule: { kind: 'order', first: { name: 'pleaDate', label: '陈述申辩', pick: 'latest' }, second: { name: 'discussionDate', label: '集体讨论', pick: 'latest' }, sameDay: 'allowed' },
  },
  {
    id: 'major-penalty-filed', title: '重大行政处罚备案', item: 'art10-5', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: majorPenaltyRule(3), when: ['decision-made', 'major-penalty'],
    rule: { kind: 'presence', documents: ['重大行政处罚备案报告'], anchor: { facts: ['fineAmount', 'decisionDate'], documents: DECISION }, expectation: '重大行政处罚备案材料' },
  },
  {
    id: 'decision-within-90-days', title: '九十日内作出决定', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(60), excuses: ['period-extended', 'period-suspended'], sectorValue: 'extension',
    rule: { kind: 'deadline', from: filingDate, to: decisionDate, term: { count: 90, unit: 'day' }, unsettledDays: 2 },
  },
  {
    id: 'decision-served-in-time', title: '七个工作日内送达', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(61, 1),
    rule: { kind: 'deadline', from: decisionDate, to: { name: 'decisionServedDate', label: '决定书送达' }, term: { count: 7, unit: 'working-day' } },
  },
  {
    id: 'service-proof-present', title: '决定书送达回证', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(61, 1), formerly: [formerPenaltyLaw(40)], when: ['decision-made'],
    rule: { kind: 'presence', documents: [], facts: ['decisionServedDate'], traces: ['决定书送达回证', '送达回证'], anchor: { facts: ['decisionDate'], documents: EITHER_DECISION }, expectation: '处罚决定书的送达回证' },
  },
  {
    id: 'closing-present', title: '结案审批', item: 'art10-13', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: filingRule, when: ['decision-made', 'fine-paid'],
    rule: { kind: 'presence', documents: ['结案审批表'], anchor: { facts: ['paymentDate'], documents: ['缴款凭证', ...DECISION] }, expectation: '结案审批表（罚款已缴纳）' },
  },
  {
    id: 'closing-in-time', title: '及时结案', item: 'art10-13', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: filingRule,
    rule: { kind: 'deadline', from: { name: 'paymentDate', label: '缴清罚款', pick: 'latest' }, to: { name: 'closingDate', label: '结案' }, term: { sector: 'closingTerm' } },
  },
  {
    id: 'contents-present', title: '卷内目录和备考表', item: 'art10-13', kinds: CASE_KINDS, level: 'hint', automation: 'to-confirm', basis: filingRule,
    rule: { kind: 'presence', documents: ['卷内目录'], anchor: { facts: [], documents: ['卷宗封面'] }, expectation: '卷内目录' },
  },
];
