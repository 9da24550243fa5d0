import type { CheckDefinition } from '../definition';
import { coercionLaw, collectionRule, formerPenaltyLaw, penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary'] as const;
const DECISION = ['行政处罚决定书'] as const;

/** Content of the penalty decision (处罚决定) and its execution. */
export const PENALTY_DECISION: readonly CheckDefinition[] = [
  {
    id: 'decision-elements', title: '处罚决定书要素', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(59, 1), formerly: [formerPenaltyLaw(39)], when: ['decision-made'],
    rule: {
      kind: 'wording', documents: DECISION,
      elements: [
        { name: '当事人姓名或者名称', anyOf: ['partyName', 'decisionParty'] },
        { name: '当事人地址', anyOf: ['address'] },
        { name: '违法事实和证据', anyOf: ['factStatement', 'evidenceStatement'], doubtful: true },
        { name: '处罚的依据', anyOf: ['penaltyProvision'], doubtful: true },
        { name: '处罚的履行期限', anyOf: ['paymentTerm'] },
        { name: '申请行政复议的途径', anyOf: ['reviewOrgan', 'reviewTerm'] },
        { name: '提起行政诉讼的途径', anyOf: ['court', 'courtTerm'] },
        { name: '作出决定的日期', anyOf: ['decisionDate'], doubtful: true },
        { name: '行政机关名称', anyOf: ['agencyName', 'mentionedAgency'], doubtful: true },
      ],
    },
  },
  {
    id: 'decision-seal', title: '处罚决定书印章', item: 'art10-1', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(59, 2), formerly: [formerPenaltyLaw(39)], when: ['decision-made'],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '机关印章', anyOf: ['decisionSeal'], seenElsewhere: 'sealSeen' }] },
  },
  {
    id: 'remedy-periods-right', title: '救济期限告知正确', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(59, 1), formerly: [formerPenaltyLaw(39)], when: ['decision-made'],
    rule: { kind: 'sign', fact: 'reviewTerm', documents: DECISION, right: [60], message: '决定书告知的行政复议期限为{value}日，行政复议法第二十条规定为六十日' },
  },
  {
    id: 'court-period-right', title: '起诉期限告知正确', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(59, 1), formerly: [formerPenaltyLaw(39)], when: ['decision-made'],
    rule: { kind: 'sign', fact: 'courtTerm', documents: DECISION, right: [6], message: '决定书告知的起诉期限为{value}个月，行政诉讼法第四十六条规定为六个月（法律另有规定的除外）' },
  },
  {
    id: 'discretion-stated', title: '说明裁量基准适用情况', item: 'art10-4', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: { ...penaltyLaw(34), source: '《中华人民共和国行政处罚法》第三十四条；国务院办公厅关于裁量权基准的意见（十二）' }, when: ['decision-made', 'fine-imposed'],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '适用裁量基准的情形和理由', anyOf: ['discretionStatement'] }] },
  },
  {
    id: 'fine-within-benchmark', title: '罚款在裁量档次之内', item: 'art10-4', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(34), when: ['fine-imposed', 'benchmark-claimed'],
    rule: { kind: 'limit', amount: { name: 'fineAmount', label: '决定罚款' }, maximum: { fact: { name: 'benchmarkMaximum', label: '文书认定的裁量档次' } }, minimum: { fact: { name: 'benchmarkMinimum', label: '裁量下限' } } },
  },
  {
    id: 'correction-ordered', title: '责令改正', item: 'art10-7', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(28, 1), formerly: [formerPenaltyLaw(23)], when: ['decision-made'],
    rule: { kind: 'presence', documents: ['责令改正通知书'], facts: ['correctionOrder'], anchor: { facts: [], documents: DECISION }, expectation: '责令改正的文书或者内容' },
  },
  {
    id: 'party-name-consistent', title: '当事人名称一致', item: 'art10-7', kinds: ['penalty-ordinary', 'no-penalty'], level: 'deduct', automation: 'automatic', basis: penaltyLaw(40), formerly: [formerPenaltyLaw(30)], when: ['decision-made'],
    rule: { kind: 'match', compare: 'name', pairs: [{ left: { name: 'partyName', label: '决定书当事人' }, right: { name: 'mentionedParty', label: '文书所载当事人' } }] },
  },
  {
    id: 'amounts-consistent', title: '数额一致', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(40), formerly: [formerPenaltyLaw(30)], when: ['decision-made', 'fine-imposed'],
    rule: { kind: 'match', compare: 'amount', pairs: [{ left: { name: 'fineAmount', label: '决定书罚款小写' }, right: { name: 'fineCapital', label: '大写' } }] },
  },
  {
    id: 'payment-amount-consistent', title: '缴款数额与决定一致', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(40), formerly: [formerPenaltyLaw(30)], when: ['fine-imposed', 'fine-paid'], excuses: ['paid-in-parts', 'not-closed'],
    rule: { kind: 'sum', parts: { name: 'paymentAmount', label: '缴款凭证' }, whole: { name: 'fineAmount', label: '决定罚款' }, extras: { name: 'confiscatedAmount', label: '没收' } },
  },
  {
    id: 'payment-in-time', title: '十五日内缴款', item: 'art10-8', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: penaltyLaw(67, 3), formerly: [formerPenaltyLaw(46)], when: ['fine-paid'],
    rule: { kind: 'deadline', from: { name: 'decisionServedDate', label: '决定书送达' }, to: { name: 'paymentDate', label: '缴款' }, term: { count: 15, unit: 'day' } },
  },
  {
    id: 'payment-to-bank', title: '罚缴分离', item: 'art10-8', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(67, 1), formerly: [formerPenaltyLaw(46)],
    rule: { kind: 'sign', fact: 'cashCollected', documents: ['缴款凭证'], message: '缴款凭证记载由执法人员或本机关直接收取罚款（{value}），未到指定银行或通过电子支付缴纳' },
  },
  {
    id: 'payment-element-told', title: '告知代收机构和加处罚款', item: 'art10-8', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: collectionRule(7), when: ['decision-made', 'fine-imposed'],
    rule: { kind: 'wording', documents: DECISION, elements: [{ name: '代收机构', anyOf: ['payee'], doubtful: true }, { name: '逾期加处罚款', anyOf: ['lateFeeWarning'], doubtful: true }] },
  },
  {
    id: 'late-penalty-within-principal', title: '加处罚款不超过本数', item: 'art10-8', kinds: PENALTY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(72, 1), formerly: [coercionLaw(45, 2)], when: ['late-fee-charged'],
    rule: { kind: 'limit', amount: { name: 'lateFeeAmount', otherwise: 'lateFeeClaimed', label: '加处罚款', pick: 'last' }, maximum: { fact: { name: 'fineAmount', label: '罚款本数' } } },
  },
];
