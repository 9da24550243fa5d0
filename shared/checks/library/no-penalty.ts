import type { CheckDefinition } from '../definition';
import { ecologyReview, filingRule, penaltyLaw, reconsiderationLaw } from './basis';

const NO_PENALTY = ['no-penalty'] as const;
const DECISION = ['不予行政处罚决定书'] as const;

const decided = { documents: DECISION, otherwise: '卷内未见不予行政处罚决定书' } as const;
const minor = { facts: ['noPenaltyMinor'], otherwise: '不以违法轻微或者初次违法为由' } as const;
const noFault = { facts: ['noPenaltyFault'], otherwise: '不以没有主观过错为由' } as const;

/**
 * 不予行政处罚决定 (行政处罚法第30–33、57条). Checks that are the same as for a penalty (officers, filing, ninety days,
 * service …) name this kind beside the ordinary penalty.
 */
export const NO_PENALTY_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'no-penalty-grounded', title: '不予处罚有法定依据', item: 'art10-6', kinds: NO_PENALTY, level: 'veto', automation: 'to-confirm', basis: { ...penaltyLaw(33, 1), source: '《中华人民共和国行政处罚法》第三十条至第三十三条、第三十六条、第五十七条第一款' }, when: [decided],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '不予处罚所依据的条款', anyOf: ['noPenaltyGround'] }] },
  },
  {
    id: 'no-penalty-education', title: '对当事人进行教育', item: 'art10-6', kinds: NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(33, 3), when: [decided],
    rule: { kind: 'presence', documents: ['服务型执法材料'], facts: ['education'], anchor: { facts: ['decisionDate'], documents: DECISION }, expectation: '对当事人进行教育的内容（不予处罚的应当进行教育）' },
  },
  {
    id: 'no-penalty-corrected', title: '轻微违法已经改正', item: 'art10-6', kinds: NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(33, 1), when: [decided, minor],
    rule: { kind: 'presence', documents: [], facts: ['corrected'], anchor: { facts: ['noPenaltyMinor'], documents: DECISION }, expectation: '当事人已经改正的记载（轻微或者初次违法不予处罚以及时改正为条件）' },
  },
  {
    id: 'no-penalty-fault-proved', title: '没有主观过错有证据', item: 'art10-6', kinds: NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(33, 2), when: [decided, noFault],
    rule: { kind: 'presence', documents: [], facts: ['faultEvidence'], anchor: { facts: ['noPenaltyFault'], documents: DECISION }, expectation: '足以证明当事人没有主观过错的证据' },
  },
  {
    id: 'no-penalty-told', title: '决定前告知、听取意见', item: 'art10-2', kinds: NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: ecologyReview(14), when: [decided],
    rule: { kind: 'presence', documents: ['行政处罚事先告知书', '听证告知书', '陈述申辩笔录'], facts: ['pleaStatement', 'pleaWaiver'], anchor: { facts: ['decisionDate'], documents: DECISION }, expectation: '决定前告知当事人并听取意见的材料（不予处罚前是否须告知，按所在领域的规定）' },
  },
  {
    id: 'no-penalty-facts-stated', title: '决定书载明事实和证据', item: 'art10-7', kinds: NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(59, 1), when: [decided],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '违法事实', anyOf: ['factStatement'], doubtful: true }, { name: '证据', anyOf: ['evidenceStatement'], doubtful: true }, { name: '改正情况', anyOf: ['corrected'], doubtful: true }, { name: '作出日期', anyOf: ['decisionDate'], doubtful: true }] },
  },
  {
    id: 'no-penalty-remedy-told', title: '告知救济途径', item: 'art10-7', kinds: NO_PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(59, 1), when: [decided],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '行政复议途径', anyOf: ['reviewTold', 'reviewOrgan', 'reviewTerm'] }, { name: '行政诉讼途径', anyOf: ['courtTold', 'court', 'courtTerm'] }, { name: '复议、诉讼的期限', anyOf: ['reviewTerm', 'courtTerm'], doubtful: true }] },
  },
  {
    id: 'no-penalty-review-term', title: '告知的复议期限', item: 'art10-7', kinds: NO_PENALTY, level: 'deduct', automation: 'automatic', basis: reconsiderationLaw(20), when: [decided],
    rule: { kind: 'sign', fact: 'reviewTerm', documents: DECISION, right: [60], message: '决定书告知的复议期限为{value}日，行政复议法第二十条规定为六十日（法律规定超过六十日的除外）' },
  },
  {
    id: 'no-penalty-closing-present', title: '结案审批', item: 'art10-13', kinds: NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: filingRule, when: [decided],
    rule: { kind: 'presence', documents: ['结案审批表'], anchor: { facts: ['decisionDate'], documents: DECISION }, expectation: '结案审批表' },
  },
];
