import type { CheckDefinition } from '../definition';
import { penaltyLaw, reconsiderationLaw } from './basis';

const SUMMARY = ['penalty-summary'] as const;
const SUMMARY_DECISION = ['当场行政处罚决定书'] as const;

/** Summary penalties (当场处罚, 行政处罚法第51–53条). */
export const SUMMARY_CHECKS: readonly CheckDefinition[] = [
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
];
