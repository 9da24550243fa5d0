import type { Finding, VerdictRecord } from '../model';

/** How one check fared over the case files of a workspace. */
export interface CheckTally {
  readonly check: string;
  readonly title: string;
  /** Findings that say `problem` or `confirm`. */
  readonly problems: number;
  readonly confirms: number;
  /** Of these, how many a person accepted or rejected. */
  readonly accepted: number;
  readonly rejected: number;
}

/** When a check is shown as advice only. */
export interface AdviceRule {
  /** Share of rejections among the answers from which on, in percent. */
  readonly rejectedPercent: number;
  /** Fewer answers than this decide nothing. */
  readonly minimumAnswers: number;
}

/** A check that people rejected too often, with the figures. */
export interface AdviceOnly {
  readonly check: string;
  readonly rejected: number;
  readonly answers: number;
}

const hits = ({ status }: Finding): boolean => status === 'problem' || status === 'confirm';

/** The tallies of one case file: its findings that hit, with people's answers to them. Answers to findings that hit no more do not count. */
export function tallyCase(findings: readonly Finding[], verdicts: readonly VerdictRecord[]): readonly CheckTally[] {
  const answers = new Map(verdicts.map(({ findingId, verdict }) => [findingId, verdict]));
  return sumTallies([
    findings.filter(hits).map((finding): CheckTally => {
      const answer = answers.get(finding.id);
      const one = (holds: boolean): number => (holds ? 1 : 0);
      return {
        check: finding.check, title: finding.title, problems: one(finding.status === 'problem'), confirms: one(finding.status === 'confirm'),
        accepted: one(answer === 'accepted'), rejected: one(answer === 'rejected'),
      };
    }),
  ]);
}

/** Tallies of several case files as one, a line for each check, in the order in which the checks first appear. */
export function sumTallies(cases: Iterable<readonly CheckTally[]>): readonly CheckTally[] {
  const total = new Map<string, CheckTally>();
  for (const tallies of cases) {
    for (const tally of tallies) {
      const sum = total.get(tally.check);
      total.set(
        tally.check,
        sum === undefined
          ? tally
          : {
              ...sum,
              problems: sum.problems + tally.problems, confirms: sum.confirms + tally.confirms,
              accepted: sum.accepted + tally.accepted, rejected: sum.rejected + tally.rejected,
            },
      );
    }
  }
  return [...total.values()];
}

/** The checks that people rejected too often: at least `minimumAnswers` answers, of them `rejectedPercent` or more rejected. */
export function adviceOnly(tallies: readonly CheckTally[], rule: AdviceRule): readonly AdviceOnly[] {
  return tallies.flatMap(({ check, accepted, rejected }) => {
    const answers = accepted + rejected;
    const often = answers >= rule.minimumAnswers && rejected > 0 && rejected * 100 >= rule.rejectedPercent * answers;
    return often ? [{ check, rejected, answers }] : [];
  });
}

/**
 * Findings as they are shown and scored: those of checks that are advice only become hints and say why. What a person
 * accepted in this case file keeps its level, since then a person stands behind it.
 */
export function withAdvice(findings: readonly Finding[], verdicts: readonly VerdictRecord[], advice: readonly AdviceOnly[]): readonly Finding[] {
  if (advice.length === 0) return findings;
  const byCheck = new Map(advice.map((entry) => [entry.check, entry]));
  const accepted = new Set(verdicts.filter(({ verdict }) => verdict === 'accepted').map(({ findingId }) => findingId));
  return findings.map((finding) => {
    const entry = byCheck.get(finding.check);
    if (entry === undefined || !hits(finding) || accepted.has(finding.id)) return finding;
    return { ...finding, level: 'hint', message: `${finding.message}；该检查近期被人工否定${entry.rejected}次/${entry.answers}次，仅作提示` };
  });
}
