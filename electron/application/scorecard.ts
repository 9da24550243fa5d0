import { adviceOnly, sumTallies, type AdviceOnly, type AdviceRule, type CheckTally } from '../../shared/checks';
import type { Implementation } from '../../shared/contract';
import type { Context } from './context';

/** What the scorecard needs to know of the workspace. */
export interface ScorecardSource {
  /** Ids of all case files. */
  caseIds(): readonly string[];
  /** Whether a person has answered any finding of the case file. Cheap: only the journal is read. */
  answered(caseId: string): boolean;
  /** Tallies of one case file; none while it is not read. */
  tally(caseId: string): readonly CheckTally[];
  rule(): AdviceRule;
}

/** Tallies of the workspace, kept per case file, so that a verdict costs one case file and a view none. */
export interface CheckScorecard {
  /** All case files; reads those not read yet. */
  tallies(): readonly CheckTally[];
  /** Checks that are advice only now. Reads only case files that somebody answered in. */
  advice(): readonly AdviceOnly[];
  /** Forgets one case file, after anything about it changed. */
  changed(caseId: string): void;
  /** Forgets all, after something changed that all findings rest on. */
  changedAll(): void;
  /** Decides anew who is advice only, after the rule changed. */
  ruleChanged(): void;
}

export function createScorecard(source: ScorecardSource): CheckScorecard {
  const tallied = new Map<string, readonly CheckTally[]>();
  /** Case files with answers; null until the journals were looked through once. */
  let answered: Set<string> | null = null;
  const unsettled = new Set<string>();
  let decided: readonly AdviceOnly[] | null = null;

  const tallyOf = (caseId: string): readonly CheckTally[] => {
    const known = tallied.get(caseId);
    if (known) return known;
    const tally = source.tally(caseId);
    tallied.set(caseId, tally);
    return tally;
  };
  const withAnswers = (): ReadonlySet<string> => {
    answered ??= new Set(source.caseIds().filter((caseId) => source.answered(caseId)));
    for (const caseId of unsettled) {
      if (source.answered(caseId)) answered.add(caseId);
      else answered.delete(caseId);
    }
    unsettled.clear();
    return answered;
  };

  return {
    tallies: () => sumTallies(source.caseIds().map(tallyOf)),
    advice: () => (decided ??= adviceOnly(sumTallies([...withAnswers()].map(tallyOf)), source.rule())),
    changed(caseId) {
      // While nobody has answered here, recognition may report page after page without any check being weighed anew.
      tallied.delete(caseId);
      unsettled.add(caseId);
      decided = null;
    },
    changedAll() {
      tallied.clear();
      decided = null;
    },
    ruleChanged() {
      decided = null;
    },
  };
}

export function scorecardProcedures({ requireSession }: Context): Pick<Implementation, 'checks.scorecard'> {
  return {
    'checks.scorecard': async () => {
      const { scorecard, workspace } = requireSession();
      const { adviceRejectedPercent, adviceMinimumAnswers } = workspace.batch.get();
      const advice = new Set(scorecard.advice().map(({ check }) => check));
      return {
        rejectedPercent: adviceRejectedPercent,
        minimumAnswers: adviceMinimumAnswers,
        lines: scorecard.tallies().map((tally) => ({ ...tally, adviceOnly: advice.has(tally.check) })),
      };
    },
  };
}
