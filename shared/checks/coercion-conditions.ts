import type { CaseDocument, Certainty, Evidence, Fact } from '../model';
import { documentsOf, factsOf, type CheckContext } from './context';
import type { AnyFactName } from './definition';

/** Same form as the conditions of the table that takes these in (conditions.ts). */
export interface Circumstance {
  readonly holds: boolean;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly certainty?: Certainty;
}

const found = (reason: string, facts: readonly Fact[], documents: readonly CaseDocument[] = []): Circumstance => ({
  holds: true,
  reason,
  evidence: [...facts.map((fact) => fact.evidence), ...documents.map((document) => document.evidence)],
});
const none = (reason: string): Circumstance => ({ holds: false, reason, evidence: [] });

/** Holds where one of the papers is in the file. */
const withPaper = (types: readonly string[], reason: string, otherwise: string) => (context: CheckContext): Circumstance => {
  const documents = documentsOf(context, types);
  return documents.length > 0 ? found(reason, [], documents) : none(otherwise);
};

/** Holds where one of the facts was read. */
const withFact = (names: readonly AnyFactName[], reason: string, otherwise: string) => (context: CheckContext): Circumstance => {
  const facts = names.flatMap((name) => factsOf(context, name));
  return facts.length > 0 ? found(reason, facts) : none(otherwise);
};

/**
 * What in the file says by itself that the police should have it: the agency's own statement, or counterfeit or fake goods
 * whose value it puts at the standard for prosecution. A mark that is merely alike makes no crime.
 */
function crimeFacts(context: CheckContext): readonly Fact[] {
  const stated = factsOf(context, 'crimeStated');
  if (stated.length > 0) return stated;
  const counterfeit = factsOf(context, 'counterfeitNamed');
  if (counterfeit.length === 0 || factsOf(context, 'likenessNamed').length > 0) return [];
  return factsOf(context, 'goodsValueReached');
}

const TRANSFER_PAPERS = ['案件移送函', '公安机关回执'] as const;

/** Circumstances of summary penalties, coercion, execution and transfers. */
export const COERCION_CONDITIONS = {
  'cash-on-spot': (c: CheckContext): Circumstance => {
    const facts = factsOf(c, 'cashOnSpot', ['当场行政处罚决定书', '当场处罚备案表', '缴款凭证']);
    return facts.length > 0 ? found('当场收缴罚款', facts) : none('未当场收缴罚款');
  },
  'frozen': withPaper(['冻结决定书'], '实施了冻结', '未实施冻结'),
  'measure-extended': withPaper(['延长查封扣押期限决定书'], '延长了期限', '未延长期限'),
  'measure-recorded': withPaper(['查封扣押现场笔录'], '制作了现场笔录', '卷内未见查封扣押现场笔录'),
  'party-absent': withFact(['partyAbsent'], '当事人不到场', '未见当事人不到场的记载'),
  'execution-decided': withPaper(['强制执行决定书'], '作出了强制执行决定', '未作出强制执行决定'),
  'substitute-decided': withPaper(['代履行决定书'], '决定代履行', '未决定代履行'),
  'court-applied': withPaper(['强制执行申请书'], '申请法院强制执行', '未申请法院强制执行'),
  'executed': withPaper(['强制执行笔录'], '实施了强制执行', '卷内未见强制执行笔录'),
  'demolished': withFact(['demolition'], '强制拆除', '不涉及强制拆除'),
  'money-demanded': withFact(['demandMoney'], '催告内容涉及金钱给付', '催告内容不涉及金钱给付'),
  'late-fee-claimed': withFact(['lateFeeClaimed'], '加处了罚款或者滞纳金', '未识别到加处罚款或者滞纳金'),
  'crime-stated': (c: CheckContext): Circumstance => {
    const facts = crimeFacts(c);
    if (facts.length === 0) return none('卷内文书未载明涉嫌犯罪或者达到追诉标准');
    const told = [...new Set(facts.map((fact) => String(fact.value)))].join('、');
    if (facts.some((fact) => fact.name === 'crimeStated')) return { ...found(`卷内文书载明“${told}”`, facts), certainty: 'A' };
    return { ...found(`卷内文书载明假冒伪劣商品的货值或者销售金额${told}（参照法发〔2011〕3号第八条：未销售货值15万元、销售金额5万元；其后的司法解释待核）`, facts), certainty: 'B' };
  },
  /** Signs of a crime that the papers themselves do not call one. */
  'crime-only-indicated': (c: CheckContext): Circumstance => {
    if (crimeFacts(c).length > 0) return none('卷内文书已载明涉嫌犯罪，见另一项检查');
    const facts = factsOf(c, 'crimeIndication');
    return facts.length > 0 ? found('卷内有涉嫌犯罪的线索', facts) : none('未见涉嫌犯罪的线索');
  },
  'transferred': withPaper(TRANSFER_PAPERS, '向公安机关移送', '未向公安机关移送'),
  'transfer-refused': withFact(['transferRefused'], '不批准移送', '未见不批准移送的决定'),
  'transferred-with-property': (c: CheckContext): Circumstance => {
    const transfer = documentsOf(c, TRANSFER_PAPERS);
    const seized = documentsOf(c, ['查封扣押决定书', '冻结决定书']);
    if (transfer.length === 0 || seized.length === 0) return none('未在查封、扣押、冻结财物后移送公安机关');
    return found('查封、扣押、冻结财物后移送公安机关', [], [...transfer, ...seized]);
  },
} as const;

/** What rebuts a problem of these kinds: the facts, whether they settle it, and how it is said. */
export const COERCION_EXCUSES = {
  'measure-approval-mentioned': { facts: ['measureApprovalMention'], settles: false, reason: '卷内有文书记载经负责人批准，未见审批表' },
  'list-in-decision': { facts: ['listInDecision'], settles: false, reason: '决定书内列有财物明细，是否另行制作并交付清单请核对' },
  'summary-filing-mentioned': { facts: ['summaryFiledMention'], settles: false, reason: '卷内有已备案的记载，未见备案表' },
  'cash-ground': { facts: ['cashGround'], settles: true, reason: '载明了当场收缴的理由' },
  'court-directly-told': { facts: ['directCourt'], settles: true, reason: '决定书也告知了可以直接起诉' },
  'transfer-proposed': { facts: ['transferApprovalDate'], settles: false, reason: '卷内有移送的内部审批，未见移送书，请核对是否已移送' },
  'transfer-explained': { facts: ['transferExplained', 'policeFiledDate'], settles: false, reason: '卷内有移送或者不移送的说明，是否成立请人工判断' },
  'later-remedy': { facts: ['laterRemedy'], settles: false, reason: '卷内有复议或者诉讼的记载，期限应当从其结果起算，请人工核对' },
  'property-concealed': { facts: ['concealment'], settles: false, reason: '决定书记载有转移、隐匿财物的情形，可以立即强制执行（第三十七条第三款），请核对证据' },
  'immediate-substitute': { facts: ['immediateSubstitute'], settles: true, reason: '属于立即代履行（第五十二条）' },
  'announcement-mentioned': { facts: ['announcementMention'], settles: false, reason: '决定书记载已公告，卷内未见公告原件' },
  'execution-urgent': { facts: ['executionEmergency'], settles: false, reason: '笔录记载情况紧急，是否属实请人工判断' },
  'measure-urgent': { facts: ['measureEmergency'], settles: false, reason: '卷内记载情况紧急，请核对补办批准的材料' },
  'property-handed-over': { facts: ['propertyHandedOver'], settles: true, reason: '财物已随案移送' },
} as const satisfies Readonly<Record<string, { readonly facts: readonly AnyFactName[]; readonly settles: boolean; readonly reason: string }>>;
