import type { CaseDocument, CaseKind, Correction, DocumentType } from '../model';

type Weights = Partial<Record<DocumentType, number>>;

/** Steps that only an ordinary penalty takes: they tell whether a penalty decision is the file's own or a copy. */
const PENALTY_STEPS: Weights = {
  行政处罚事先告知书: 6, 听证告知书: 4, 行政处罚决定审批表: 4, 立案审批表: 4, 调查终结报告: 2, 重大行政处罚备案报告: 2, 结案审批表: 1, 法制审核意见书: 1, 集体讨论记录: 1,
};
const SUMMARY: Weights = { 当场行政处罚决定书: 8, 当场处罚备案表: 6 };
const LICENCE: Weights = {
  准予行政许可决定书: 6, 不予行政许可决定书: 6, 不予受理决定书: 5, 行政许可受理通知书: 4, 补正材料告知书: 3, 行政许可延期通知书: 3, 利害关系人告知书: 3,
  行政许可申请书: 2, 行政许可审批表: 2, 检验检测期限告知书: 2, 现场核查笔录: 1.5,
};
const EXECUTION: Weights = { 强制执行决定书: 5, 代履行决定书: 5, 强制执行申请书: 6, 催告书: 3, 强制执行公告: 3, 强制执行笔录: 3 };
const COERCION: Weights = {
  查封扣押决定书: 4, 冻结决定书: 4, 查封扣押审批表: 2, 解除查封扣押决定书: 2, 解除冻结决定书: 2, 查封扣押清单: 1.5, 查封扣押现场笔录: 1.5, 延长查封扣押期限决定书: 1,
};
const INSPECTION: Weights = { 行政检查通知书: 4, 行政检查结果告知书: 4, 行政检查审批表: 3, 现场检查笔录: 1.5 };

/** A decision weighs this much alone, and grows with each step of its own procedure found beside it. */
const DECISION_ALONE = 4;
const DECISION_PER_STEP = 2;
const DECISION_MOST = 12;

/** A decision not to penalise must be surer than a penalty decision beside it by this much to name the file. */
const SURER = 0.1;

/** Words of headings that point to a kind where no document is of a telling type: a cover says at least 行政许可案卷. */
const HEADING_WORDS: readonly (readonly [CaseKind, RegExp])[] = [
  ['no-penalty', /(?:不予|免予|免于)(?:行政)?处罚/],
  ['penalty-summary', /(?:当场|简易).*处罚|处罚.*(?:当场|简易)/],
  ['penalty-ordinary', /处罚|立案|违法/],
  ['licence', /许可/],
  ['coercive-execution', /强制执行|代履行/],
  ['coercion-measure', /查封|扣押|冻结|强制措施/],
  ['inspection', /行政检查|执法检查|监督检查/],
];

/** The kind that most headings speak of; `other` if none does. */
function kindOfHeadings(documents: readonly CaseDocument[]): CaseKind {
  const votes = new Map<CaseKind, number>();
  for (const { title } of documents) {
    const kind = HEADING_WORDS.find(([, words]) => words.test(title))?.[0];
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  return HEADING_WORDS.reduce<CaseKind>((best, [kind]) => ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0) ? kind : best), 'other');
}

interface Held {
  /** 0..1: how surely the file holds a document of the type. */
  readonly surety: (type: DocumentType) => number;
}

function heldBy(documents: readonly CaseDocument[]): Held {
  const best = new Map<string, number>();
  for (const document of documents) best.set(document.type, Math.max(best.get(document.type) ?? 0, document.origin === 'person' ? 1 : document.confidence));
  return { surety: (type) => best.get(type) ?? 0 };
}

const typesOf = (weights: Weights): DocumentType[] => Object.keys(weights) as DocumentType[];
const weigh = (weights: Weights, { surety }: Held): number => typesOf(weights).reduce((sum, type) => sum + (weights[type] ?? 0) * surety(type), 0);

/** Weight of a penalty (or no-penalty) decision with the steps that led to it. */
function decided(surety: number, steps: number): number {
  return surety === 0 ? 0 : surety * Math.min(DECISION_MOST, DECISION_ALONE + DECISION_PER_STEP * steps);
}

/**
 * The kind of case file from its documents, unless a person set it; the last setting counts. Every kind gets the weight
 * of its papers, each type once and by how sure the program is of it, so that one misread page or a copied decision
 * does not outvote the rest. A penalty decision with the steps of its procedure outweighs seizure, demand and
 * execution papers in the same file.
 */
export function kindOfDocuments(documents: readonly CaseDocument[], corrections: readonly Correction[]): CaseKind {
  const set = corrections.filter((correction) => correction.type === 'kind').at(-1);
  if (set) return set.kind;
  const held = heldBy(documents);
  const steps = typesOf(PENALTY_STEPS).filter((type) => held.surety(type) > 0).length;
  const procedure = weigh(PENALTY_STEPS, held);
  const penalty = held.surety('行政处罚决定书');
  const none = held.surety('不予行政处罚决定书');
  const noPenalty = none > 0 && (penalty === 0 || (none > penalty + SURER && held.surety('缴款凭证') === 0));
  const ordinary = procedure + decided(noPenalty ? none : penalty, steps);
  // The most telling first: of equal weights the earlier kind stands.
  const kinds: readonly (readonly [CaseKind, number])[] = [
    ['penalty-summary', weigh(SUMMARY, held)],
    [noPenalty ? 'no-penalty' : 'penalty-ordinary', ordinary],
    ['licence', weigh(LICENCE, held)],
    ['coercive-execution', weigh(EXECUTION, held)],
    ['coercion-measure', weigh(COERCION, held)],
    ['inspection', weigh(INSPECTION, held)],
  ];
  const [kind, weight] = kinds.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return weight > 0 ? kind : kindOfHeadings(documents);
}
