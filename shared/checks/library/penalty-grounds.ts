import { CASE_KINDS } from '../../model';
import type { CheckDefinition } from '../definition';
import { ecologyReview, filingRule, formerPenaltyLaw, penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary'] as const;
const WITH_NO_PENALTY = ['penalty-ordinary', 'no-penalty'] as const;
const DECISION = ['行政处罚决定书'] as const;
const decided = { name: 'decisionDate', label: '处罚决定' } as const;

/** Steps and grounds of the ordinary penalty that the program finds and a person weighs. */
export const PENALTY_GROUNDS: readonly CheckDefinition[] = [
  {
    id: 'agency-head-and-foot', title: '决定书题头与落款机关一致', item: 'art10-1', kinds: PENALTY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(59, 1), formerly: [formerPenaltyLaw(39)],
    rule: { kind: 'match', compare: 'organ', pairs: [{ left: { name: 'mentionedAgency', documents: DECISION, label: '决定书题头' }, right: { name: 'signingAgency', documents: DECISION, label: '落款' } }] },
  },
  {
    id: 'filing-before-inquiry', title: '先立案后调查取证', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(54, 2), remark: '立案前的核查可以作为线索来源',
    rule: { kind: 'order', first: { name: 'filingDate', label: '立案' }, second: { name: 'inquiryDate', label: '询问', pick: 'earliest' }, sameDay: 'allowed' },
  },
  {
    id: 'evidence-before-decision', title: '先调查后决定', item: 'art10-7', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(40), formerly: [formerPenaltyLaw(30)],
    rule: { kind: 'order', first: { name: 'inquiryDate', label: '询问', pick: 'latest' }, second: decided, sameDay: 'allowed' },
  },
  {
    id: 'investigation-report-present', title: '调查终结报告', item: 'art10-7', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(57, 1), formerly: [formerPenaltyLaw(38, 1)], when: ['decision-made'],
    rule: { kind: 'presence', documents: ['调查终结报告'], anchor: { facts: ['decisionDate'], documents: DECISION }, expectation: '调查终结报告' },
  },
  {
    id: 'decision-approved', title: '负责人审查决定', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(57, 1), formerly: [formerPenaltyLaw(38, 1)], when: ['decision-made'],
    rule: { kind: 'presence', documents: ['行政处罚决定审批表', '案件处理审批表', '集体讨论记录'], anchor: { facts: ['decisionDate'], documents: DECISION }, expectation: '行政机关负责人对调查结果审查决定的材料' },
  },
  {
    id: 'party-identity-present', title: '当事人身份证明', item: 'art10-7', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(40), formerly: [formerPenaltyLaw(30)], when: ['decision-made'],
    rule: { kind: 'presence', documents: ['当事人身份证明', '证据材料'], anchor: { facts: ['partyName'], documents: DECISION }, expectation: '当事人身份证明（营业执照、身份证等）' },
  },
  {
    id: 'hearing-held', title: '要求听证的应当组织听证', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(63, 1), formerly: [formerPenaltyLaw(42, 1)], excuses: ['hearing-withdrawn'],
    when: ['decision-made', { documents: ['听证申请书'], facts: ['hearingRequestDate'], otherwise: '当事人未要求听证' }], remark: '逾期提出或者不符合听证范围的除外',
    rule: { kind: 'presence', documents: ['听证笔录'], anchor: { facts: ['hearingRequestDate'], documents: ['听证申请书'] }, expectation: '听证笔录（当事人要求听证）' },
  },
  {
    id: 'hearing-before-decision', title: '听证后作出决定', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(65), formerly: [formerPenaltyLaw(43)], when: [{ documents: ['听证笔录'], otherwise: '未举行听证' }],
    rule: { kind: 'order', first: { name: 'hearingDate', documents: ['听证笔录'], label: '听证' }, second: decided, sameDay: 'allowed' },
  },
  {
    id: 'hearing-before-review', title: '听证后法制审核', item: 'art10-5', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: ecologyReview(19), when: [{ documents: ['听证笔录'], otherwise: '未举行听证' }],
    rule: { kind: 'order', first: { name: 'hearingDate', documents: ['听证笔录'], label: '听证' }, second: { name: 'legalReviewDate', label: '法制审核', pick: 'latest' }, sameDay: 'allowed' },
  },
  {
    id: 'legal-review-passed', title: '法制审核通过', item: 'art10-5', kinds: WITH_NO_PENALTY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(58, 1), when: ['decision-made'],
    rule: { kind: 'sign', fact: 'reviewRejected', documents: ['法制审核意见书'], message: '法制审核意见书载有“{value}”，却作出了处罚决定，请核对是否再次审核通过' },
  },
  {
    id: 'citation-to-article', title: '引用依据到条', item: 'art10-3', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(59, 1), formerly: [formerPenaltyLaw(39)], when: ['decision-made'],
    rule: { kind: 'sign', fact: 'bareCitation', documents: DECISION, message: '决定书引用{value}未写明条、款、项' },
  },
  {
    id: 'leniency-grounded', title: '从轻处罚有理由', item: 'art10-6', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(32), formerly: [formerPenaltyLaw(27)],
    when: ['decision-made', { facts: ['leniency'], otherwise: '决定书未载明从轻处罚' }],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '从轻处罚的理由', anyOf: ['leniencyGround', 'mitigationGround'], doubtful: true }] },
  },
  {
    id: 'confiscation-as-noticed', title: '没收数额与告知一致', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(45, 2), formerly: [formerPenaltyLaw(32)],
    rule: { kind: 'limit', amount: { name: 'confiscatedAmount', documents: DECISION, label: '决定没收' }, maximum: { fact: { name: 'noticeConfiscatedAmount', label: '告知没收', pick: 'last' } } },
  },
  {
    id: 'published-in-time', title: '七个工作日内公开', item: 'art10-5', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: { ...penaltyLaw(48, 1), source: '《中华人民共和国行政处罚法》第四十八条；国办发〔2018〕118号（六）七个工作日；市场监管另有规定' }, when: ['decision-made'],
    rule: { kind: 'deadline', from: decided, to: { name: 'publicationDate', label: '公开', pick: 'earliest' }, term: { count: 7, unit: 'working-day' } },
  },
  {
    id: 'payer-is-party', title: '缴款人是当事人', item: 'art10-8', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(67, 3), formerly: [formerPenaltyLaw(46)], when: ['decision-made', 'fine-paid'], remark: '他人代缴的请核对',
    rule: { kind: 'match', compare: 'name', pairs: [{ left: { name: 'partyName', label: '决定书当事人' }, right: { name: 'payer', label: '缴款人' } }] },
  },
  {
    id: 'payment-slip-official', title: '法定票据', item: 'art10-8', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(70), when: [{ documents: ['缴款凭证'], otherwise: '卷内未见缴款凭证' }],
    rule: { kind: 'wording', documents: ['缴款凭证'], elements: [{ name: '财政票据或者银行凭证的字样', anyOf: ['officialSlip', 'fiscalSlip'], doubtful: true }] },
  },
  {
    id: 'late-fee-rate', title: '加处罚款按日百分之三', item: 'art10-8', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(72, 1), formerly: [formerPenaltyLaw(51)], when: ['late-fee-charged'], remark: '复议、诉讼期间不计算',
    rule: {
      kind: 'rate', amount: { name: 'lateFeeAmount', label: '加处罚款', pick: 'last' }, principal: { name: 'fineAmount', label: '罚款' }, from: { name: 'decisionServedDate', label: '决定书送达' },
      term: { count: 15, unit: 'day' }, to: { name: 'paymentDate', label: '缴款', pick: 'latest' }, perDay: 0.03,
    },
  },
  {
    id: 'instalment-approved', title: '延期、分期缴纳经批准', item: 'art10-8', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(66, 2), when: [{ facts: ['instalmentRequest'], otherwise: '未见申请延期、分期缴纳' }],
    rule: { kind: 'presence', documents: [], facts: ['instalmentApproval'], anchor: { facts: ['instalmentRequest'], documents: [] }, expectation: '行政机关批准延期、分期缴纳的材料' },
  },
  {
    id: 'archived-in-time', title: '及时归档', item: 'art10-13', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: filingRule,
    rule: { kind: 'deadline', from: { name: 'closingDate', label: '结案' }, to: { name: 'archiveDate', label: '归档', pick: 'earliest' }, term: { sector: 'archiveTerm' } },
  },
  {
    id: 'note-page-present', title: '备考表', item: 'art10-13', kinds: CASE_KINDS, level: 'hint', automation: 'to-confirm', basis: filingRule,
    when: [{ documents: ['卷内目录'], otherwise: '卷内未见卷内目录，案卷可能尚未归档' }],
    rule: { kind: 'presence', documents: ['备考表'], anchor: { facts: [], documents: ['卷内目录'] }, expectation: '备考表' },
  },
];
