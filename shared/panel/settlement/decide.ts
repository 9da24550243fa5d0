import { UserError } from '../../model';
import { decimal, gradeFor } from '../../scoring';
import type { Scale } from './assess';
import type { Assessment, SettlementDecision } from './types';

/** Fewest who decide jointly (合议). */
const JOINT = 2;

const refuse = (code: string, what: string) => new UserError(code, `${what}最终结果没有改动，各人的独立评分都保留。`);

/**
 * Checks a person's decision on the final result; returns it if it may stand.
 * @throws UserError `settlement-waiting`, `settlement-reason-missing`, `settlement-joint`, `settlement-grade`
 */
export function requireDecision(assessment: Assessment, decision: SettlementDecision, scale: Scale): SettlementDecision {
  if (assessment.state === 'waiting') throw refuse('settlement-waiting', `评分还没有收齐，不能确定最终结果。${assessment.reasons.join('')}`);
  if (decision.reason.trim() === '') throw refuse('settlement-reason-missing', '没有填写理由。请写明确定这一结果的理由。');
  const people = new Set(decision.participants.map((name) => name.trim()).filter((name) => name !== ''));
  if (assessment.state !== 'agreed' && people.size < JOINT) {
    throw refuse('settlement-joint', `评分意见不一（${assessment.reasons.join('')}），须由第三人复评或 ${JOINT} 人以上合议。请填写参加合议的人员。`);
  }
  const total = decimal(decision.total);
  const lowest = scale.grades.at(-1)?.name ?? '';
  const grade = decision.vetoed ? lowest : (gradeFor(scale, total)?.name ?? lowest);
  if (total.isNegative() || total.greaterThan(decimal(scale.fullMarks)) || decision.grade !== grade) {
    throw refuse('settlement-grade', `${decision.total} 分${decision.vetoed ? '（一票否决）' : ''}对应的等次是“${grade}”，得分应在 0 至 ${scale.fullMarks} 分之间。请改正得分或等次。`);
  }
  return decision;
}

/** Whether results came in, or another of them counts, since the decision: then it has to be confirmed anew. */
export function isOutdated(decision: SettlementDecision, counting: readonly string[]): boolean {
  return decision.basedOn.length !== counting.length || !counting.every((digest) => decision.basedOn.includes(digest));
}
