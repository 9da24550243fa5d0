import type { CheckDefinition } from '../definition';
import { coercionLaw } from './basis';

/** Demand and application to the court often end a penalty's own file. */
const KINDS = ['coercive-execution', 'penalty-ordinary'] as const;
const EXECUTION = ['coercive-execution'] as const;
const DEMAND = ['催告书'] as const;
const DECISION = ['强制执行决定书'] as const;
const SUBSTITUTE = ['代履行决定书'] as const;
const APPLICATION = ['强制执行申请书'] as const;
const demandServed = { name: 'demandServedDate', otherwise: 'demandDate', label: '催告书送达', pick: 'latest' } as const;
const applied = { name: 'courtApplicationDate', label: '申请法院强制执行' } as const;
const decisionServed = { name: 'decisionServedDate', otherwise: 'orderServedDate', label: '行政决定送达' } as const;

/** Coercive execution (强制执行、代履行、申请法院, 行政强制法第34–60条). */
export const COERCIVE_EXECUTION_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'demand-before-execution', title: '强制执行前书面催告', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(35), when: ['execution-decided'], excuses: ['property-concealed'],
    rule: { kind: 'presence', documents: DEMAND, anchor: { facts: ['executionDecisionDate'], documents: DECISION }, expectation: '催告书' },
  },
  {
    id: 'demand-before-application', title: '申请法院前催告', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(54), when: ['court-applied'],
    rule: { kind: 'presence', documents: DEMAND, anchor: { facts: ['courtApplicationDate'], documents: APPLICATION }, expectation: '催告书' },
  },
  {
    id: 'demand-elements', title: '催告书要素', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(35),
    rule: {
      kind: 'wording', documents: DEMAND,
      elements: [{ name: '履行义务的期限', anyOf: ['demandTerm'], doubtful: true }, { name: '履行义务的方式', anyOf: ['demandMethod'], doubtful: true }, { name: '陈述权和申辩权', anyOf: ['demandPlea'] }],
    },
  },
  {
    id: 'demand-amount', title: '催告书载明金额', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(35), when: ['money-demanded'],
    rule: { kind: 'wording', documents: DEMAND, elements: [{ name: '明确的金额', anyOf: ['demandAmount', 'principalOwed'] }] },
  },
  {
    id: 'demand-plea-reviewed', title: '听取催告后的陈述申辩', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(36), when: ['plea-made'],
    rule: { kind: 'presence', documents: [], facts: ['pleaReview'], anchor: { facts: ['plea'], documents: DEMAND }, expectation: '对陈述申辩的记录、复核' },
  },
  {
    id: 'demand-term-respected', title: '催告期满后决定执行', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(37, 1), excuses: ['property-concealed'],
    rule: { kind: 'granted-term', from: demandServed, days: { name: 'demandDays', label: '催告书给予' }, to: { name: 'executionDecisionDate', label: '强制执行决定' } },
  },
  {
    id: 'execution-decision-elements', title: '强制执行决定书要素', item: 'art10-7', kinds: EXECUTION, level: 'deduct', automation: 'automatic', basis: coercionLaw(37, 2), when: ['execution-decided'],
    rule: {
      kind: 'wording', documents: DECISION,
      elements: [
        { name: '当事人', anyOf: ['partyName', 'mentionedParty'], doubtful: true }, { name: '当事人地址', anyOf: ['address'], doubtful: true },
        { name: '强制执行的理由', anyOf: ['measureReason'], doubtful: true }, { name: '依据', anyOf: ['measureBasis'], doubtful: true },
        { name: '方式', anyOf: ['executionMethod'], doubtful: true }, { name: '时间', anyOf: ['executionDay'], doubtful: true },
        { name: '申请行政复议的途径', anyOf: ['measureReviewTold'] }, { name: '提起行政诉讼的途径', anyOf: ['measureCourtTold'] },
        { name: '日期', anyOf: ['executionDecisionDate'], doubtful: true },
      ],
    },
  },
  {
    id: 'execution-power', title: '有强制执行权', item: 'art10-1', kinds: EXECUTION, level: 'hint', automation: 'human', basis: coercionLaw(34), when: ['execution-decided'],
    rule: { kind: 'ask', question: '行政机关自行强制执行应当有法律授权，请核对；没有授权的应当申请人民法院强制执行（第十三条）', documents: DECISION, facts: ['measureBasis'] },
  },
  {
    id: 'execution-not-off-hours', title: '不在夜间和法定节假日执行', item: 'art10-2', kinds: EXECUTION, level: 'veto', automation: 'automatic', basis: coercionLaw(43, 1), when: ['executed'], excuses: ['execution-urgent'],
    rule: { kind: 'off-hours', start: 'executionStart', end: 'executionEnd', date: 'executedDate' },
  },
  {
    id: 'execution-utilities', title: '不停止居民水电热气', item: 'art10-2', kinds: EXECUTION, level: 'veto', automation: 'to-confirm', basis: coercionLaw(43, 2), when: ['executed'],
    rule: { kind: 'sign', fact: 'utilitiesCut', message: '执行笔录记载“{value}”，不得以停止居民供水、供电、供热、供燃气的方式迫使当事人履行' },
  },
  {
    id: 'demolition-announced', title: '强制拆除前公告', item: 'art10-2', kinds: EXECUTION, level: 'veto', automation: 'automatic', basis: coercionLaw(44), when: ['execution-decided', 'demolished'], excuses: ['announcement-mentioned'],
    rule: { kind: 'presence', documents: ['强制执行公告'], anchor: { facts: ['demolition'], documents: DECISION }, expectation: '限期当事人自行拆除的公告' },
  },
  {
    id: 'demolition-after-remedies', title: '救济期限届满后强制拆除', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(44), when: ['execution-decided', 'demolished'], excuses: ['later-remedy'],
    rule: { kind: 'court-application', bound: 'not-before', served: decisionServed, applied: { name: 'executedDate', label: '强制拆除' } },
  },
  {
    id: 'execution-late-fee-limit', title: '加处罚款或者滞纳金不超过本金', item: 'art10-8', kinds: EXECUTION, level: 'deduct', automation: 'automatic', basis: coercionLaw(45, 2), when: ['late-fee-claimed'],
    rule: { kind: 'limit', amount: { name: 'lateFeeClaimed', label: '加处罚款（滞纳金）', pick: 'last' }, maximum: { fact: { name: 'principalOwed', otherwise: 'fineAmount', label: '本金' } } },
  },
  {
    id: 'execution-late-fee-thirty-days', title: '加处罚款满三十日后强制执行', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(46, 1), when: ['execution-decided', 'late-fee-claimed'],
    rule: { kind: 'wait', from: { name: 'lateFeeFrom', label: '加处罚款起算' }, to: { name: 'executionDecisionDate', label: '强制执行决定' }, term: { count: 30, unit: 'day' } },
  },
  {
    id: 'substitute-demanded-ahead', title: '代履行三日前催告', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'automatic', basis: coercionLaw(51, 1), when: ['substitute-decided'], excuses: ['immediate-substitute'],
    rule: { kind: 'notice-ahead', from: demandServed, to: { name: 'executedDate', otherwise: 'executionDay', label: '代履行' }, count: 3 },
  },
  {
    id: 'substitute-demand-present', title: '代履行前催告', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'automatic', basis: coercionLaw(51, 1), when: ['substitute-decided'], excuses: ['immediate-substitute'],
    rule: { kind: 'presence', documents: DEMAND, anchor: { facts: ['substituteDecisionDate'], documents: SUBSTITUTE }, expectation: '代履行三日前的催告书' },
  },
  {
    id: 'substitute-decision-elements', title: '代履行决定书要素', item: 'art10-7', kinds: EXECUTION, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(51, 1), when: ['substitute-decided'],
    rule: {
      kind: 'wording', documents: SUBSTITUTE,
      elements: [
        { name: '当事人', anyOf: ['partyName', 'mentionedParty'] }, { name: '地址', anyOf: ['address'] }, { name: '理由', anyOf: ['measureReason'] }, { name: '依据', anyOf: ['measureBasis'] },
        { name: '方式和标的', anyOf: ['executionMethod'] }, { name: '时间', anyOf: ['executionDay'] }, { name: '费用预算', anyOf: ['substituteCost'] }, { name: '代履行人', anyOf: ['substitutePerformer'] },
      ],
    },
  },
  {
    id: 'substitute-decision-served', title: '代履行前送达决定书', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'automatic', basis: coercionLaw(51, 1), when: ['substitute-decided'], excuses: ['immediate-substitute'],
    rule: { kind: 'order', first: { name: 'substituteServedDate', label: '代履行决定书送达' }, second: { name: 'executedDate', label: '代履行' }, sameDay: 'allowed' },
  },
  {
    id: 'substitute-supervised', title: '派员监督并在执行文书上签名', item: 'art10-2', kinds: EXECUTION, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(51, 1), when: ['substitute-decided'],
    rule: { kind: 'papers', anchor: SUBSTITUTE, papers: [{ name: '派员到场监督的记载', documents: [], facts: ['substituteSupervised'] }, { name: '监督人员、代履行人、当事人或者见证人的签名', documents: [], facts: ['executionSigned'] }] },
  },
  {
    id: 'application-after-demand', title: '催告十日后申请法院', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(54), when: ['court-applied'],
    rule: { kind: 'wait', from: demandServed, to: applied, term: { count: 10, unit: 'working-day' } },
  },
  {
    id: 'application-after-remedies', title: '救济期限届满后申请法院', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(53), when: ['court-applied'], excuses: ['later-remedy'], remark: '法律对起诉期限另有规定的除外',
    rule: { kind: 'court-application', bound: 'not-before', served: decisionServed, applied },
  },
  {
    id: 'application-in-time', title: '三个月内申请法院', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(53), when: ['court-applied'], excuses: ['later-remedy', 'paid-in-parts'],
    rule: { kind: 'court-application', bound: 'not-after', served: decisionServed, applied },
  },
  {
    id: 'application-papers', title: '申请法院的五样材料', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(55, 1), when: ['court-applied'],
    rule: {
      kind: 'papers', anchor: APPLICATION,
      papers: [
        { name: '强制执行申请书', documents: APPLICATION },
        { name: '行政决定书', documents: ['行政处罚决定书', '强制执行决定书', '代履行决定书', '责令改正通知书'], facts: ['decisionNumber'] },
        { name: '当事人的意见', documents: ['陈述申辩笔录', '听证笔录', '询问笔录'], facts: ['plea', 'pleaStatement', 'pleaWaiver'] },
        { name: '催告情况', documents: DEMAND, facts: ['demandMention'] },
        { name: '申请强制执行标的情况', documents: [], facts: ['executionSubject'] },
      ],
    },
  },
  {
    id: 'application-signed', title: '申请书由负责人签名盖章', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(55, 2), when: ['court-applied'],
    rule: { kind: 'wording', documents: APPLICATION, elements: [{ name: '负责人签名', anyOf: ['headSigned'], doubtful: true }, { name: '日期', anyOf: ['courtApplicationDate'], doubtful: true }] },
  },
];
