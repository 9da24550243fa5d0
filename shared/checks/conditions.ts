import type { Certainty, Evidence, Fact } from '../model';
import { COERCION_CONDITIONS } from './coercion-conditions';
import { documentsOf, factsOf, type CheckContext } from './context';
import type { Circumstance } from './definition';
import { HENAN_HEARING, HENAN_MAJOR } from './sectors';

/** Whether a circumstance holds, with the words for the finding and what shows it. */
export interface Condition {
  readonly holds: boolean;
  /** Why, in Chinese: stands in the message either way. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Certainty of the threshold's source where the condition rests on one. */
  readonly certainty?: Certainty;
}

const no = (reason: string): Condition => ({ holds: false, reason, evidence: [] });
const yes = (reason: string, facts: readonly Fact[], certainty?: Certainty): Condition => ({
  holds: true,
  reason,
  evidence: facts.map((fact) => fact.evidence),
  ...(certainty ? { certainty } : {}),
});

const yuan = (value: number): string => `${value}元`;

interface Threshold {
  readonly value: { readonly citizen: number; readonly organization: number };
  readonly source: string;
  readonly certainty: Certainty;
  readonly from?: string;
}

/** A threshold's certainty on the decisive day: what counted before it came into force was not read. */
function certaintyOn(context: CheckContext, threshold: Threshold): Certainty {
  const day = context.decisiveDay?.date;
  return threshold.from !== undefined && day !== undefined && day < threshold.from ? 'C' : threshold.certainty;
}

/** A fine or a confiscation of the amount, or one of the penalties that count whatever the amount. */
function heavyPenalty(context: CheckContext, threshold: Threshold, otherPenalties: RegExp): Condition {
  const other = factsOf(context, 'otherPenalty').find((fact) => otherPenalties.test(String(fact.value)));
  if (other) return yes(`处罚种类含${other.value}`, [other]);
  const limit = context.citizen === true ? threshold.value.citizen : threshold.value.organization;
  const who = context.citizen === true ? '公民' : '法人或者其他组织';
  if (context.citizen === null) return no('当事人是公民还是单位未能识别');
  const reached = (['fineAmount', 'confiscatedAmount'] as const)
    .flatMap((name) => factsOf(context, name))
    .find((fact) => Number(fact.value) >= limit);
  if (!reached) return no(`未达到对${who}${yuan(limit)}的标准（${threshold.source}）`);
  const act = reached.name === 'fineAmount' ? '罚款' : '没收';
  return yes(`对${who}${act}${yuan(Number(reached.value))}，达到${yuan(limit)}的标准（${threshold.source}）`, [reached], certaintyOn(context, threshold));
}

/** 行政处罚法第63条：较大数额罚款、没收，降低资质、吊销，停产停业、关闭、限制从业。 */
function hearingDue(context: CheckContext): Condition {
  const threshold: Threshold = context.sector.hearing ?? HENAN_HEARING;
  return heavyPenalty(context, threshold, /停产停业|关闭|吊销|降低资质|限制从业/);
}

/** 重大行政处罚：河南省政府令第168号第3条。 */
function majorPenalty(context: CheckContext): Condition {
  return heavyPenalty(context, HENAN_MAJOR, /停产停业|吊销/);
}

const CONDITIONS = {
  'decision-made': (c) => {
    const decision = documentsOf(c, [c.kind === 'no-penalty' ? '不予行政处罚决定书' : '行政处罚决定书'])[0];
    return decision ? { holds: true, reason: '已作出决定', evidence: [decision.evidence] } : no('卷内未见行政处罚（不予行政处罚）决定书');
  },
  'hearing-due': hearingDue,
  'major-penalty': majorPenalty,
  /** 行政处罚法第58条：重大处罚一律先审（河南），经过听证程序的也要审。 */
  'legal-review-due': (c) => {
    const major = majorPenalty(c);
    if (major.holds) return major;
    const hearing = factsOf(c, 'hearingDate');
    const held = documentsOf(c, ['听证笔录']);
    return held.length > 0 ? { holds: true, reason: '案件经过听证程序', evidence: [...hearing.map((f) => f.evidence), ...held.map((d) => d.evidence)] } : major;
  },
  'fine-imposed': (c) => {
    const fine = factsOf(c, 'fineAmount').find((fact) => Number(fact.value) > 0);
    return fine ? yes(`处罚款${yuan(Number(fine.value))}`, [fine]) : no('决定书未处罚款');
  },
  'hearing-requested': (c) => {
    const request = factsOf(c, 'hearingRequestDate');
    const documents = documentsOf(c, ['听证申请书', '听证通知书', '听证笔录']);
    return documents.length > 0 ? { holds: true, reason: '当事人要求听证', evidence: documents.map((d) => d.evidence) } : request.length > 0 ? yes('当事人要求听证', request) : no('当事人未要求听证');
  },
  'plea-made': (c) => {
    const plea = factsOf(c, 'plea');
    return plea.length > 0 ? yes('当事人提出陈述申辩', plea) : no('当事人未提出陈述申辩');
  },
  'fine-paid': (c) => {
    const paid = [...factsOf(c, 'paymentDate'), ...factsOf(c, 'paymentAmount')];
    const slips = documentsOf(c, ['缴款凭证']);
    return slips.length > 0 || paid.length > 0 ? { holds: true, reason: '罚款已缴纳', evidence: [...paid.map((f) => f.evidence), ...slips.map((d) => d.evidence)] } : no('卷内未见缴款凭证');
  },
  'preserved': (c) => {
    const documents = documentsOf(c, ['先行登记保存通知书']);
    return documents.length > 0 ? { holds: true, reason: '采取了先行登记保存', evidence: documents.map((d) => d.evidence) } : no('未采取先行登记保存');
  },
  'sampled': (c) => {
    const documents = documentsOf(c, ['抽样检验报告']);
    return documents.length > 0 ? { holds: true, reason: '有检验检测报告', evidence: documents.map((d) => d.evidence) } : no('无检验检测报告');
  },
  'property-seized': (c) => {
    const documents = documentsOf(c, ['查封扣押决定书']);
    return documents.length > 0 ? { holds: true, reason: '实施了查封扣押', evidence: documents.map((d) => d.evidence) } : no('未实施查封扣押');
  },
  'benchmark-claimed': (c) => {
    const facts = [...factsOf(c, 'benchmarkMinimum'), ...factsOf(c, 'benchmarkMaximum')];
    return facts.length > 0 ? yes('文书载明裁量档次', facts) : no('文书未载明裁量档次的幅度');
  },
  'late-fee-charged': (c) => {
    const facts = [...factsOf(c, 'lateFeeAmount'), ...factsOf(c, 'lateFeeClaimed')];
    return facts.length > 0 ? yes('加处了罚款', facts) : no('未加处罚款');
  },
  'mitigated': (c) => {
    const facts = factsOf(c, 'mitigation');
    return facts.length > 0 ? yes('决定减轻处罚', facts) : no('未减轻处罚');
  },
  'left-service': (c) => {
    const facts = factsOf(c, 'leftService');
    return facts.length > 0 ? yes('采取留置送达', facts) : no('未采取留置送达');
  },
  'crime-indicated': (c) => {
    const facts = factsOf(c, 'crimeIndication');
    return facts.length > 0 ? yes('卷内有涉嫌犯罪的线索', facts) : no('未见涉嫌犯罪的线索');
  },
  'licence-granted': (c) => {
    const documents = documentsOf(c, ['准予行政许可决定书']);
    return documents.length > 0 ? { holds: true, reason: '已准予许可', evidence: documents.map((d) => d.evidence) } : no('卷内未见准予许可决定书');
  },
  'correction-told': (c) => {
    const documents = documentsOf(c, ['补正材料告知书']);
    return documents.length > 0 ? { holds: true, reason: '告知过补正', evidence: documents.map((d) => d.evidence) } : no('未告知补正');
  },
  /** 行政许可法第42条第2款 has a longer term for licences that several offices handle together. */
  'licence-single': (c) => {
    const joint = factsOf(c, 'jointLicence');
    return joint.length > 0 ? no('采取统一办理、联合办理或者集中办理，适用四十五个工作日的期限') : { holds: true, reason: '未见统一办理、联合办理或者集中办理的记载', evidence: [] };
  },
  ...COERCION_CONDITIONS,
} satisfies Record<string, (context: CheckContext) => Condition>;

export type ConditionName = keyof typeof CONDITIONS;

function circumstance(wanted: Circumstance, context: CheckContext): Condition {
  const facts = (wanted.facts ?? []).flatMap((name) => factsOf(context, name)).filter((fact) => !wanted.values || wanted.values.includes(String(fact.value)));
  const documents = documentsOf(context, wanted.documents ?? []);
  if (facts.length === 0 && documents.length === 0) return no(wanted.otherwise);
  return { holds: true, reason: '', evidence: [...facts.map((fact) => fact.evidence), ...documents.map((document) => document.evidence)] };
}

/** Evaluates a condition for a case. */
export const conditionOf = (condition: ConditionName | Circumstance, context: CheckContext): Condition => (typeof condition === 'string' ? CONDITIONS[condition](context) : circumstance(condition, context));
