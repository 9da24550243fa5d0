import { CASE_KINDS } from '../../model';
import type { CheckDefinition } from '../definition';
import { filingRule, formerPenaltyLaw, penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary'] as const;
const WITH_NO_PENALTY = ['penalty-ordinary', 'no-penalty'] as const;
const DECISION = ['行政处罚决定书'] as const;

/** What the program finds and a person judges: consistency, independence, grounds, links to criminal justice, binding. */
export const PENALTY_CONDUCT: readonly CheckDefinition[] = [
  {
    id: 'agency-consistent', title: '各文书执法机关一致', item: 'art10-1', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(17), formerly: [formerPenaltyLaw(15)],
    rule: { kind: 'match', compare: 'organ', pairs: [{ left: { name: 'agencyName', label: '本案执法机关' }, right: { name: 'mentionedAgency', label: '文书所载机关' } }] },
  },
  {
    id: 'cited-provisions-consistent', title: '各文书引用条款一致', item: 'art10-3', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(59, 1), formerly: [formerPenaltyLaw(39)],
    rule: {
      kind: 'match', compare: 'text',
      pairs: [
        { left: { name: 'violatedProvision', label: '决定书违反条款' }, right: { name: 'otherViolatedProvision', label: '其他文书' } },
        { left: { name: 'penaltyProvision', label: '决定书处罚依据' }, right: { name: 'otherPenaltyProvision', label: '其他文书' } },
      ],
    },
  },
  {
    id: 'limitation-period', title: '未超过追责时效', item: 'art10-3', kinds: PENALTY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(36, 1), formerly: [formerPenaltyLaw(29)],
    remark: '涉及公民生命健康安全、金融安全且有危害后果的为五年；违法行为有连续或者继续状态的，从终了之日起计算；法律另有规定的除外',
    rule: { kind: 'deadline', from: { name: 'firstActDate', label: '决定书所载最早行为' }, to: { name: 'inspectionDate', label: '检查发现', pick: 'earliest' }, term: { count: 24, unit: 'month' } },
  },
  {
    id: 'law-changed-since-act', title: '从旧兼从轻', item: 'art10-3', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(37),
    rule: { kind: 'law-change', act: { name: 'firstActDate', label: '决定书所载最早行为' }, decision: { name: 'decisionDate', label: '决定日' }, provisions: ['violatedProvision', 'penaltyProvision'] },
  },
  {
    id: 'reviewer-not-investigator', title: '审核人员不是本案调查人员', item: 'art10-5', kinds: WITH_NO_PENALTY, level: 'veto', automation: 'to-confirm',
    basis: { statute: '生态环境行政执法案卷评查细则（2024年修订版）', article: 21, certainty: 'B', source: '环执法发〔2024〕4号，其他领域参照' },
    rule: { kind: 'distinct', fact: 'reviewer', others: 'officer', labels: ['法制审核人员', '本案调查人员'] },
  },
  {
    id: 'hearing-chair-independent', title: '听证主持人不是本案调查人员', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(64), formerly: [formerPenaltyLaw(42)], when: ['hearing-requested'],
    rule: { kind: 'distinct', fact: 'chair', others: 'officer', labels: ['听证主持人', '本案调查人员'] },
  },
  {
    id: 'mitigation-stated', title: '减轻处罚有法定理由', item: 'art10-6', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(32), formerly: [formerPenaltyLaw(27)], when: ['decision-made', 'mitigated'],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '减轻处罚的法定理由', anyOf: ['mitigationGround'] }] },
  },
  {
    id: 'sample-result-told', title: '检验检测结果告知当事人', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'hint', automation: 'to-confirm', basis: { ...penaltyLaw(44), certainty: 'B', source: '生态环境行政执法案卷评查细则（2024年修订版）第14条，其他领域按部门规定' }, when: ['sampled'],
    rule: { kind: 'presence', documents: [], facts: ['sampleResultTold'], anchor: { facts: [], documents: ['抽样检验报告'] }, expectation: '检验检测结果告知当事人的记载' },
  },
  {
    id: 'service-method-sound', title: '留置送达有见证或影像', item: 'art10-2', kinds: WITH_NO_PENALTY, level: 'deduct', automation: 'to-confirm', basis: { ...penaltyLaw(61, 1), source: '《中华人民共和国行政处罚法》第六十一条；《中华人民共和国民事诉讼法》第八十九条' }, when: ['left-service'],
    rule: { kind: 'presence', documents: [], facts: ['serviceWitness'], anchor: { facts: ['leftService'], documents: [] }, expectation: '留置送达的见证人或者拍照、录像记载' },
  },
  {
    id: 'decision-published', title: '处罚决定公开', item: 'art10-5', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: { ...penaltyLaw(48, 1), source: '《中华人民共和国行政处罚法》第四十八条；国办发〔2018〕118号（六）' }, when: ['decision-made'],
    rule: { kind: 'presence', documents: [], facts: ['publication'], anchor: { facts: [], documents: DECISION }, expectation: '处罚决定公示的材料（多在卷外，请核对）' },
  },
  {
    id: 'contents-match', title: '卷内目录与文书相符', item: 'art10-13', kinds: CASE_KINDS, level: 'deduct', automation: 'to-confirm', basis: filingRule,
    rule: { kind: 'listed', fact: 'listedPaper' },
  },
  {
    id: 'page-numbers-continuous', title: '页码连续', item: 'art10-13', kinds: CASE_KINDS, level: 'deduct', automation: 'to-confirm', basis: filingRule,
    rule: { kind: 'continuous', fact: 'pageStamp' },
  },
];
