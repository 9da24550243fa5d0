import type { Condition } from './conditions';
import { documentsOf, factsOf, type CheckContext } from './context';
import type { AnyFactName } from './definition';

const no = (reason: string): Condition => ({ holds: false, reason, evidence: [] });

function whereFact(name: AnyFactName, reason: string, otherwise: string) {
  return (context: CheckContext): Condition => {
    const facts = factsOf(context, name);
    return facts.length > 0 ? { holds: true, reason, evidence: facts.map((fact) => fact.evidence) } : no(otherwise);
  };
}

function whereDocument(types: readonly string[], reason: string, otherwise: string) {
  return (context: CheckContext): Condition => {
    const documents = documentsOf(context, types);
    return documents.length > 0 ? { holds: true, reason, evidence: documents.map((document) => document.evidence) } : no(otherwise);
  };
}

const joint = whereFact('jointLicence', '采取统一办理、联合办理或者集中办理', '未见统一办理、联合办理或者集中办理的记载');

/** Circumstances of licences, inspections and decisions not to penalise. */
export const KIND_CONDITIONS = {
  'licence-decided': whereDocument(['准予行政许可决定书', '不予行政许可决定书'], '已作出许可决定', '卷内未见许可决定书'),
  'licence-refused': whereDocument(['不予行政许可决定书'], '决定不予许可', '未作出不予许可决定'),
  'licence-joint': joint,
  'licence-single': (context: CheckContext): Condition => {
    const found = joint(context);
    return found.holds ? { ...no('采取统一办理、联合办理或者集中办理，适用四十五个工作日的期限') } : { holds: true, reason: found.reason, evidence: [] };
  },
  'licence-extended': whereDocument(['行政许可延期通知书'], '延长了办理期限', '未延长办理期限'),
  'licence-tested': whereDocument(['抽样检验报告'], '卷内有检验检测报告', '卷内未见检验检测报告'),
  'licence-technical': whereFact('technicalLicence', '属于检验、检测、检疫类许可', '未见属于检验、检测、检疫类许可的记载'),
  'licence-renewal': whereFact('renewal', '属于延续申请', '不属于延续申请'),
  'licence-reviewed-below': whereFact('preliminaryReviewDate', '下级机关初审后报上级决定', '未见下级机关初审的记载'),
  'interested-party': whereFact('interestedParty', '记载有利害关系人', '未见利害关系人的记载'),
  'licence-hearing-told': whereDocument(['听证告知书', '利害关系人告知书'], '告知了听证权利', '未告知听证权利'),
  'inspection-noticed': whereDocument(['行政检查通知书'], '制发了行政检查通知书', '卷内未见行政检查通知书'),
  'inspection-problem-found': whereFact('inspectionProblem', '检查发现问题', '未见检查发现问题的记载'),
  'no-penalty-decided': whereDocument(['不予行政处罚决定书'], '决定不予行政处罚', '卷内未见不予行政处罚决定书'),
  'no-penalty-minor': whereFact('noPenaltyMinor', '以违法轻微或者初次违法为由不予处罚', '不以违法轻微或者初次违法为由'),
  'no-penalty-no-fault': whereFact('noPenaltyFault', '以没有主观过错为由不予处罚', '不以没有主观过错为由'),
} satisfies Record<string, (context: CheckContext) => Condition>;
