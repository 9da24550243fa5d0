import { CASE_KIND_NAMES } from '../../model';
import { RECUSAL_REASONS, sameUnit, validOn, type Expert } from '../experts';
import type { AssignableFile, AssignmentProblem, AssignmentRules } from './types';

/** Whether kind and sector are among what the expert knows best. */
export function isSpecialist(file: AssignableFile, expert: Expert): boolean {
  const kind = expert.specialisms.length === 0 || expert.specialisms.includes(file.kind);
  return kind && (expert.sectors.length === 0 || file.sector === null || expert.sectors.includes(file.sector));
}

/** Why an expert may not review a case file, whatever else is assigned; empty if nothing stands in the way. */
export function obstacles(file: AssignableFile, expert: Expert, rules: AssignmentRules): readonly AssignmentProblem[] {
  const problems: AssignmentProblem[] = [];
  const add = (rule: AssignmentProblem['rule'], message: string) => problems.push({ rule, fileId: file.id, expertId: expert.id, message: `${expert.name}：${message}` });
  if (rules.crossUnit && sameUnit(expert.unit, file.agency)) add('own-unit', `所在单位“${expert.unit}”与案卷单位“${file.agency}”相同或有隶属关系，不评本单位案卷`);
  for (const recusal of expert.recusals) {
    const applies = recusal.of === 'case' ? recusal.caseId === file.id : sameUnit(recusal.agency, file.agency);
    if (applies) add('recused', `应当回避（${RECUSAL_REASONS[recusal.reason]}${recusal.note === '' ? '' : `：${recusal.note}`}）`);
  }
  if (rules.validOn !== null && !validOn(expert, rules.validOn)) add('invalid', `聘期或监督证在 ${rules.validOn} 不在有效期内`);
  if (rules.specialism === 'required' && !isSpecialist(file, expert)) add('specialism', `专业方向不含“${CASE_KIND_NAMES[file.kind]}”${file.sector === null ? '' : `（${file.sector}）`}`);
  return problems;
}
