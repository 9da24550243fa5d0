import type { CheckDefinition } from '../definition';
import { licenceLaw, penaltyLaw, reconsiderationLaw } from './basis';

const SUMMARY = ['penalty-summary'] as const;
const LICENCE = ['licence'] as const;
const SUMMARY_DECISION = ['当场行政处罚决定书'] as const;

/** First checks of summary penalties (行政处罚法第51–53条) and licences (行政许可法第32–44条). */
export const OTHER_KINDS: readonly CheckDefinition[] = [
  {
    id: 'summary-fine-limit', title: '当场处罚限额', item: 'art10-2', kinds: SUMMARY, level: 'veto', automation: 'automatic', basis: penaltyLaw(51),
    rule: { kind: 'limit', amount: { name: 'fineAmount', label: '当场罚款', documents: SUMMARY_DECISION }, maximum: { citizen: 200, organization: 3_000 } },
  },
  {
    id: 'summary-filing-present', title: '当场处罚备案', item: 'art10-2', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(52),
    rule: { kind: 'presence', documents: ['当场处罚备案表'], anchor: { facts: ['decisionDate'], documents: SUMMARY_DECISION }, expectation: '当场处罚备案表（应报所属行政机关备案）' },
  },
  {
    id: 'summary-remedy-told', title: '告知先申请行政复议', item: 'art10-7', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: reconsiderationLaw(23), excuses: ['review-first-told'],
    rule: { kind: 'sign', fact: 'directCourt', documents: SUMMARY_DECISION, message: '对当场处罚不服应先申请行政复议，决定书却告知可以直接起诉（“{value}”）' },
  },
  {
    id: 'summary-elements', title: '当场处罚决定书要素', item: 'art10-7', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(52),
    rule: {
      kind: 'wording', documents: SUMMARY_DECISION,
      elements: [
        { name: '编号', anyOf: ['decisionNumber'], doubtful: true }, { name: '当事人', anyOf: ['partyName'], doubtful: true },
        { name: '罚款数额', anyOf: ['fineAmount'], doubtful: true }, { name: '救济途径', anyOf: ['reviewOrgan', 'reviewTerm'] },
        { name: '执法人员签名', anyOf: ['officer'], doubtful: true },
      ],
    },
  },
  {
    id: 'summary-seal', title: '当场处罚决定书印章', item: 'art10-7', kinds: SUMMARY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(59, 2),
    rule: { kind: 'wording', documents: SUMMARY_DECISION, elements: [{ name: '机关印章', anyOf: ['decisionSeal'], doubtful: true }] },
  },
  {
    id: 'summary-certificate', title: '记录执法证号', item: 'art10-11', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(55, 1),
    rule: { kind: 'sign', fact: 'certificateBlank', documents: SUMMARY_DECISION, message: '当场处罚决定书上{value}的执法证号空白' },
  },
  {
    id: 'licence-correction-in-time', title: '五个工作日内一次告知补正', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(32, 1), when: ['correction-told'],
    rule: { kind: 'deadline', from: { name: 'applicationDate', label: '申请' }, to: { name: 'correctionNoticeDate', label: '告知补正', pick: 'earliest' }, term: { count: 5, unit: 'working-day' } },
  },
  {
    id: 'licence-decision-in-time', title: '二十个工作日内作出许可决定', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(42, 1), excuses: ['licence-extended', 'licence-testing'],
    rule: { kind: 'deadline', from: { name: 'acceptanceDate', label: '受理' }, to: { name: 'licenceDecisionDate', label: '许可决定' }, term: { count: 20, unit: 'working-day' } },
  },
  {
    id: 'licence-issued-in-time', title: '十个工作日内颁发许可证件', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(44), when: ['licence-granted'],
    rule: { kind: 'deadline', from: { name: 'licenceDecisionDate', label: '许可决定' }, to: { name: 'licenceIssuedDate', label: '发证' }, term: { count: 10, unit: 'working-day' } },
  },
  {
    id: 'licence-two-inspectors', title: '两名以上工作人员核查', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(34, 3),
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: ['现场核查笔录'], minimum: 2, unit: '核查人员' },
  },
];
