import type { Template } from '../../model';
import { add, decimal, fraction, gradeFor, round } from '../../scoring';
import type { ReviewResult } from '../results';
import type { Assessment, SettlementRules } from './types';

/** What of a standard the settlement needs. */
export type Scale = Pick<Template, 'fullMarks' | 'grades' | 'rounding'>;

type Scored = Pick<ReviewResult, 'total' | 'grade' | 'vetoed' | 'expertId'>;

const byTotal = (results: readonly Scored[]): readonly Scored[] => [...results].sort((a, b) => decimal(a.total).comparedTo(decimal(b.total)));

function spreadOf(results: readonly Scored[]): string | null {
  const ordered = byTotal(results);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  return ordered.length < 2 || lowest === undefined || highest === undefined ? null : decimal(highest.total).minus(decimal(lowest.total)).toFixed();
}

/** In what the results differ so far that people have to look, in Chinese. */
function differences(results: readonly Scored[], rules: SettlementRules, scale: Scale): readonly string[] {
  const reasons: string[] = [];
  const vetoes = results.filter(({ vetoed }) => vetoed).length;
  if (vetoes > 0 && vetoes < results.length) reasons.push(`${results.length} 人中 ${vetoes} 人认定一票否决。`);
  const spread = spreadOf(results);
  if (spread !== null && rules.difference !== null && decimal(spread).times(100).greaterThanOrEqualTo(decimal(rules.difference).times(decimal(scale.fullMarks)))) {
    reasons.push(`总分最多相差 ${spread} 分，达到 ${rules.difference} 分（百分制）的限值。`);
  }
  const grades = [...new Set(byTotal(results).map(({ grade }) => grade))];
  if (rules.gradesMayNotDiffer && grades.length > 1) reasons.push(`等次不同：${grades.join('、')}。`);
  return reasons;
}

/** One result from several that agree. All of them are vetoed or none is: a veto is never averaged with anything. */
function proposalOf(results: readonly Scored[], rules: SettlementRules, scale: Scale): Assessment['proposal'] {
  const ordered = byTotal(results);
  const [lowest] = ordered;
  if (lowest === undefined) return null;
  if (lowest.vetoed) return { total: lowest.total, grade: lowest.grade, vetoed: true };
  const middle = ordered.slice(Math.floor((ordered.length - 1) / 2), Math.floor(ordered.length / 2) + 1);
  const taken = { mean: ordered, median: middle, lowest: [lowest] }[rules.proposal];
  const sum = taken.map(({ total }) => fraction(decimal(total))).reduce(add);
  const total = round(fraction(sum.numerator, sum.denominator.times(taken.length)), scale.rounding.decimals, scale.rounding.mode);
  return { total: total.toFixed(), grade: gradeFor(scale, total)?.name ?? lowest.grade, vetoed: false };
}

/** The two whose totals are nearest to each other, and that do not differ by the rules; null if there are none. */
function agreeingPair(results: readonly Scored[], rules: SettlementRules, scale: Scale): readonly Scored[] | null {
  const ordered = byTotal(results);
  const pairs = ordered.slice(1).flatMap((one, index) => {
    const before = ordered[index];
    return before === undefined || differences([before, one], rules, scale).length > 0 ? [] : [{ pair: [before, one], gap: decimal(one.total).minus(decimal(before.total)) }];
  });
  const [nearest, next] = pairs.sort((a, b) => a.gap.comparedTo(b.gap));
  // A third score right in the middle of the two decides nothing.
  return nearest === undefined || next?.gap.equals(nearest.gap) === true ? null : nearest.pair;
}

/**
 * Where a case file stands between its reviewers (domain.md §2.3; no standard settles it, the rules are settings).
 * @param results one per reviewer, only those that count
 * @param expected reviewers that were assigned at first; more results than that come from a further reviewer (第三人复评)
 */
export function assessCase(results: readonly Scored[], expected: number, rules: SettlementRules, scale: Scale): Assessment {
  const spread = spreadOf(results);
  if (results.length === 0 || results.length < expected) {
    return { state: 'waiting', reasons: [`应有 ${expected} 份独立评分，已收 ${results.length} 份。`], proposal: null, spread };
  }
  const vetoes = results.filter(({ vetoed }) => vetoed).length;
  if (vetoes > 0 && rules.vetoNeedsJointDecision) {
    return { state: 'joint-decision', reasons: [`${results.length} 人中 ${vetoes} 人认定一票否决，须合议决定，不取平均。`], proposal: null, spread };
  }
  const reasons = differences(results, rules, scale);
  if (reasons.length === 0) return { state: 'agreed', reasons, proposal: proposalOf(results, rules, scale), spread };
  if (results.length > expected) {
    const pair = agreeingPair(results, rules, scale);
    if (pair !== null) return { state: 'agreed', reasons: [...reasons, '复评后其中两份意见一致，按这两份提出建议。'], proposal: proposalOf(pair, rules, scale), spread };
    return { state: 'joint-decision', reasons: [...reasons, '复评后仍无两份意见一致，须合议决定。'], proposal: null, spread };
  }
  return { state: rules.onDifference, reasons, proposal: null, spread };
}
