import { byCodeUnits, type Digest } from '../digest';
import type { Expert } from '../experts';
import { isSpecialist, obstacles } from './eligibility';
import { AssignmentFlow } from './flow';
import type { AssignableFile, Assignment, AssignmentProblem, AssignmentRules } from './types';

/** What an assignment came to: all that could be assigned, and in Chinese what could not. */
export interface AssignmentResult {
  readonly assignments: readonly Assignment[];
  readonly problems: readonly AssignmentProblem[];
}

/**
 * Assigns reviewers to case files (分派): the rules hold, loads are as even as they can be, specialists go first where that is wanted.
 * Reproducible: the seed decides between equals, not the order of the lists.
 */
export function assignReviewers(files: readonly AssignableFile[], experts: readonly Expert[], rules: AssignmentRules, seed: string, digest: Digest): AssignmentResult {
  const order = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((one) => ({ one, key: digest(`${seed}\n${one.id}`) })).sort((a, b) => byCodeUnits(a.key, b.key)).map(({ one }) => one);
  const people = order(experts);
  const folders = order(files);
  // One more file costs 2 × load + 1: an odd price never ties, and lets a specialist be ahead by just that many files.
  const price = rules.specialism === 'preferred' ? Math.max(0, 2 * rules.specialistAdvantage - 1) : 0;
  const priceOf = (file: AssignableFile, expert: Expert) => (isSpecialist(file, expert) ? 0 : price);
  const flow = new AssignmentFlow(
    folders.map((file) => ({ prices: new Map(people.flatMap((expert, index) => (obstacles(file, expert, rules).length === 0 ? [[index, priceOf(file, expert)] as const] : []))) })),
    people.length,
    rules.differentUnits ? people.map(({ unit }) => unit) : null,
    rules.mostPerExpert ?? Number.POSITIVE_INFINITY,
  );
  // One each first, so that where experts are short no case file goes without while another has two.
  const short = new Set<number>();
  for (let round = 0; round < rules.reviewersPerFile; round += 1) {
    folders.forEach((_, index) => {
      if (!short.has(index) && !flow.assign(index)) short.add(index);
    });
  }
  const assignments = folders.map((file, index) => ({ fileId: file.id, experts: [...(flow.assigned[index] ?? [])].sort((a, b) => a - b).flatMap((at) => people[at]?.id ?? []) }));
  const byFile = new Map(assignments.map((one) => [one.fileId, one]));
  return {
    assignments: files.flatMap(({ id }) => byFile.get(id) ?? []),
    problems: files.flatMap((file) => {
      const found = byFile.get(file.id)?.experts.length ?? 0;
      return found < rules.reviewersPerFile ? [tooFew(file, experts, rules, found)] : [];
    }),
  };
}

/** Why a case file has too few reviewers, naming what keeps each expert away. */
function tooFew(file: AssignableFile, experts: readonly Expert[], rules: AssignmentRules, found: number): AssignmentProblem {
  const kept = experts.flatMap((expert) => obstacles(file, expert, rules)[0]?.message ?? []);
  const able = experts.length - kept.length;
  const message = (why: string) => `案卷“${file.id}”（${file.agency}）需要 ${rules.reviewersPerFile} 名评查人员，只能分派 ${found} 名。${why}`;
  const problem = { rule: 'too-few', fileId: file.id, expertId: null } as const;
  if (able < rules.reviewersPerFile) {
    const reasons = kept.length === 0 ? '' : `其余不能评的原因：${kept.join('；')}。`;
    return { ...problem, message: message(`专家共 ${experts.length} 名，能评该卷的 ${able} 名。${reasons}请增补其他单位的专家，或减少每卷评查人数。`) };
  }
  const limits = [
    rules.mostPerExpert === null ? '' : `每人最多 ${rules.mostPerExpert} 卷`,
    rules.differentUnits ? '同一卷的评查人员须来自不同单位' : '',
  ].filter((one) => one !== '');
  return { ...problem, message: message(`能评该卷的 ${able} 名专家受“${limits.join('；')}”限制，调换后仍不够。请增补专家，或放宽该限制。`) };
}
