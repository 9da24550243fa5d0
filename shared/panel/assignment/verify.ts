import type { Expert } from '../experts';
import { obstacles } from './eligibility';
import type { AssignableFile, Assignment, AssignmentProblem, AssignmentRules } from './types';

/** What checking an assignment against its rules came to. */
export interface AssignmentVerification {
  readonly holds: boolean;
  readonly problems: readonly AssignmentProblem[];
  /** Case files per expert, by id; experts without any are in it with 0. */
  readonly loads: ReadonlyMap<string, number>;
}

/** Checks every rule on every case file, knowing nothing of how the assignment was made. More reviewers than asked for are no breach. */
export function verifyAssignment(
  files: readonly AssignableFile[], experts: readonly Expert[], rules: AssignmentRules, assignments: readonly Assignment[],
): AssignmentVerification {
  const problems: AssignmentProblem[] = [];
  const add = (rule: AssignmentProblem['rule'], fileId: string, expertId: string | null, message: string) => problems.push({ rule, fileId, expertId, message });
  const people = new Map(experts.map((expert) => [expert.id, expert]));
  const loads = new Map(experts.map(({ id }) => [id, 0]));
  const known = new Set(files.map(({ id }) => id));
  for (const { fileId } of assignments) if (!known.has(fileId)) add('unknown', fileId, null, `分派表中的案卷“${fileId}”不在本批次。`);

  for (const file of files) {
    const ids = assignments.filter(({ fileId }) => fileId === file.id).flatMap((one) => one.experts);
    if (new Set(ids).size < ids.length) add('twice', file.id, null, `案卷“${file.id}”把同一名专家分派了两次。`);
    if (new Set(ids).size < rules.reviewersPerFile) add('too-few', file.id, null, `案卷“${file.id}”需要 ${rules.reviewersPerFile} 名评查人员，现有 ${new Set(ids).size} 名。`);
    const units = new Map<string, string>();
    for (const id of new Set(ids)) {
      const expert = people.get(id);
      if (expert === undefined) {
        add('unknown', file.id, id, `案卷“${file.id}”分派给了专家库中没有的人员。`);
        continue;
      }
      loads.set(id, (loads.get(id) ?? 0) + 1);
      problems.push(...obstacles(file, expert, rules));
      const other = units.get(expert.unit);
      if (rules.differentUnits && other !== undefined) add('same-unit', file.id, id, `案卷“${file.id}”的评查人员${other}、${expert.name}来自同一单位“${expert.unit}”。`);
      units.set(expert.unit, expert.name);
    }
  }
  for (const [id, load] of loads) {
    if (rules.mostPerExpert !== null && load > rules.mostPerExpert) add('too-many', '', id, `${people.get(id)?.name ?? id}分到 ${load} 卷，超过每人最多 ${rules.mostPerExpert} 卷。`);
  }
  return { holds: problems.length === 0, problems, loads };
}
