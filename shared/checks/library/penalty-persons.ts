import type { LegalBasis } from '../../model';
import type { CheckDefinition } from '../definition';
import { ecologyReview, formerPenaltyLaw, penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary', 'no-penalty'] as const;
const ALL_PENALTIES = ['penalty-ordinary', 'penalty-summary', 'no-penalty'] as const;

/** Standards of identity numbers and credit codes; their check digits are computed as generally published. */
const numberStandards: LegalBasis = {
  statute: 'GB 11643、GB 32100',
  article: null,
  certainty: 'B',
  source: 'GB 11643—1999《公民身份号码》；GB 32100—2015《法人和其他组织统一社会信用代码编码规则》',
};

/** Who acts and who is acted on: identity, certificates, recusal, independence. */
export const PENALTY_PERSONS: readonly CheckDefinition[] = [
  {
    id: 'party-number-valid', title: '当事人证照号码校验', item: 'art10-7', kinds: ALL_PENALTIES, level: 'hint', automation: 'to-confirm', basis: numberStandards,
    rule: { kind: 'identity', facts: ['partyId'] },
  },
  {
    id: 'party-number-consistent', title: '各文书当事人证照号码一致', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(40), formerly: [formerPenaltyLaw(30)],
    remark: '也可能是法定代表人或者他人的号码，或者识别有误',
    rule: { kind: 'match', compare: 'text', pairs: [{ left: { name: 'partyId', label: '决定书证照号码' }, right: { name: 'mentionedPartyId', label: '其他文书' } }] },
  },
  {
    id: 'party-of-age', title: '未成年人从轻减轻或者不予处罚', item: 'art10-6', kinds: ALL_PENALTIES, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(30), formerly: [formerPenaltyLaw(25)],
    rule: { kind: 'age', number: { name: 'partyId', label: '当事人证件号码' }, day: { name: 'firstActDate', otherwise: 'decisionDate', label: '行为（或者决定）日' } },
  },
  {
    id: 'officer-certificate-consistent', title: '执法证号前后一致', item: 'art10-11', kinds: ALL_PENALTIES, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(55, 1), formerly: [formerPenaltyLaw(37, 1)],
    rule: { kind: 'pairs', fact: 'officerPair', label: '执法人员与证号' },
  },
  {
    id: 'recusal-told', title: '告知申请回避的权利', item: 'art10-2', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: { ...penaltyLaw(43, 2), source: '《中华人民共和国行政处罚法》第四十三条；笔录告知回避见生态环境行政执法案卷评查细则（2024年修订版）卷面要素' },
    when: [{ documents: ['询问笔录'], otherwise: '卷内未见询问笔录' }],
    rule: { kind: 'presence', documents: [], facts: ['recusalTold'], anchor: { facts: [], documents: ['询问笔录'] }, expectation: '告知当事人有权申请回避的记载' },
  },
  {
    id: 'recusal-decided', title: '回避申请经审查决定', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(43, 3),
    when: [{ facts: ['recusalRequest'], otherwise: '未见当事人申请回避的记载' }],
    rule: { kind: 'presence', documents: [], facts: ['recusalDecision'], anchor: { facts: ['recusalRequest'], documents: [] }, expectation: '负责人对回避申请的决定' },
  },
  {
    id: 'discussion-without-investigator', title: '调查人员不参加集体讨论表决', item: 'art10-2', kinds: PENALTY, level: 'veto', automation: 'to-confirm', basis: ecologyReview(18),
    remark: '办案人员可以列席汇报，是否参加表决请核对',
    rule: { kind: 'distinct', fact: 'discussant', others: 'officer', labels: ['参加集体讨论的人员', '本案调查人员'] },
  },
];
