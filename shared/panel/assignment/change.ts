import { UserError } from '../../model';
import type { Expert } from '../experts';
import { isSpecialist } from './eligibility';
import type { AssignableFile, Assignment, AssignmentRules } from './types';
import { verifyAssignment } from './verify';

/** What a person changes in an assignment by hand (调整分派). */
export interface AssignmentChange {
  readonly fileId: string;
  /** Expert who leaves the case file, and who joins it; null for none. */
  readonly remove: string | null;
  readonly add: string | null;
  readonly reason: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** The assignment after a change, with what the audit log needs and what the person should know. */
export interface ChangedAssignment {
  readonly assignments: readonly Assignment[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** In Chinese; the change was made all the same. */
  readonly warnings: readonly string[];
}

/**
 * Changes the reviewers of one case file by hand. Rules on persons cannot be passed by; too few reviewers and a missing specialism are
 * warned about.
 * @throws UserError `assignment-reason-missing`, `assignment-unknown`, `assignment-rule`; nothing is changed then
 */
export function changeAssignment(
  files: readonly AssignableFile[], experts: readonly Expert[], rules: AssignmentRules, assignments: readonly Assignment[], change: AssignmentChange,
): ChangedAssignment {
  const { fileId, remove, add, reason } = change;
  if (reason.trim() === '') throw new UserError('assignment-reason-missing', '没有填写调整理由，分派没有改动。请填写理由后再试。');
  const file = files.find(({ id }) => id === fileId);
  const before = assignments.find((one) => one.fileId === fileId)?.experts ?? [];
  const joining = experts.find(({ id }) => id === add);
  if (file === undefined || (remove === null && add === null) || (remove !== null && !before.includes(remove)) || (add !== null && joining === undefined)) {
    throw new UserError('assignment-unknown', '要调整的案卷或人员不在分派表中，分派没有改动。请刷新后重试。');
  }
  const after = [...before.filter((id) => id !== remove), ...(add === null ? [] : [add])];
  const changed = [...assignments.filter((one) => one.fileId !== fileId), { fileId, experts: after }];
  const ordered = files.flatMap(({ id }) => changed.find((one) => one.fileId === id) ?? []);
  const { problems } = verifyAssignment([file], experts, { ...rules, mostPerExpert: null }, [{ fileId, experts: after }]);
  const broken = problems.find((problem) => problem.rule === 'twice' || (problem.expertId === add && add !== null));
  if (broken !== undefined) throw new UserError('assignment-rule', `不能这样调整案卷“${fileId}”的评查人员，分派没有改动。${broken.message}。`.replace(/。。$/, '。'));
  const warnings = problems.filter(({ rule }) => rule === 'too-few').map(({ message }) => message);
  if (joining !== undefined && rules.specialism === 'preferred' && !isSpecialist(file, joining)) warnings.push(`${joining.name}的专业方向不含这类案卷。`);
  const load = add === null ? 0 : ordered.filter((one) => one.experts.includes(add)).length;
  if (joining !== undefined && rules.mostPerExpert !== null && load > rules.mostPerExpert) warnings.push(`${joining.name}现有 ${load} 卷，超过每人最多 ${rules.mostPerExpert} 卷。`);
  return { assignments: ordered, before, after, warnings };
}
