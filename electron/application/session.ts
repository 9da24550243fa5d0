import { tallyCase, type AdviceOnly } from '../../shared/checks';
import type { CaseSummary } from '../../shared/contract';
import { UserError, type Finding, type Page } from '../../shared/model';
import type { ReviewState } from '../../shared/review';
import type { CaseRecord, Workspace } from '../storage';
import { createAnalysis, type CaseAnalysis } from './analysis';
import { keepBenchmarks } from './benchmarks';
import { createJournal, type Journal } from './journal';
import type { ErrorLog } from './log';
import { createReasonLibrary, type ReasonLibrary } from './reasons';
import { createScorecard, type CheckScorecard } from './scorecard';
import { keepRules, type RulesInForce } from './rules';
import { standardsOf, type StandardsOfWorkspace } from './standards';
import type { TemplateLibrary } from './templates';

/** A case file with everything known about it at this moment. */
export interface CaseSnapshot {
  readonly record: CaseRecord;
  readonly pages: readonly Page[];
  readonly review: ReviewState;
  /** Null while pages are still to be recognised, or when the analysis failed. */
  readonly analysis: CaseAnalysis | null;
  /** Why the analysis failed, in Chinese; null if it did not. */
  readonly problem: string | null;
}

/** An open workspace with what belongs to its being open. */
export interface Session {
  readonly workspace: Workspace;
  readonly journal: Journal;
  /** The scoring standards in use. */
  readonly standards: StandardsOfWorkspace;
  /** The case file as it stands. Throws UserError `case-missing`. */
  snapshot(caseId: string): CaseSnapshot;
  /** Lines of the list of case files, kept until the case file changes. */
  readonly summaries: Map<string, CaseSummary>;
  /** Forgets what was kept in memory about a case file, after anything about it changed. */
  changed(caseId: string): void;
  /** Brings the kept state of a review up to date after an entry that changes neither findings nor score. */
  reviewNoted(caseId: string): void;
  /** Reasons for deductions that people used. */
  readonly reasons: ReasonLibrary;
  /** How checks fare with people over all case files. */
  readonly scorecard: CheckScorecard;
  /** Brings up to date which checks are advice only; true if they are others than before, so that all case files look different. */
  adviceChanged(): boolean;
  /** What people set that the checks go by: holidays, sectors, doubt. */
  rules(): RulesInForce;
  /** After any of {@link Session.rules} was set: case files are checked anew where it matters to them. */
  rulesChanged(): void;
  /** After a table of discretion benchmarks was imported or removed: every case file is checked anew. */
  benchmarksChanged(): void;
}

export interface SessionOptions {
  readonly log: ErrorLog;
  readonly library: TemplateLibrary;
  readonly now: () => number;
  readonly acceptProposals: boolean;
}

/** Snapshots kept in memory: one screen of the list and the case file being read. */
const KEPT_SNAPSHOTS = 64;

export function createSession(workspace: Workspace, { library, log, now, acceptProposals }: SessionOptions): Session {
  const journal = createJournal(workspace, now);
  const rules = keepRules(workspace);
  const standards = standardsOf(workspace, library, () => localDate(now()), (agency) => rules.inForce().sectorOf(agency));
  const benchmarks = keepBenchmarks(workspace);
  const analysis = createAnalysis(workspace, standards, { acceptProposals, benchmarks: benchmarks.inForce, rules: rules.inForce });
  const kept = new Map<string, CaseSnapshot>();
  const summaries = new Map<string, CaseSummary>();
  // An odd case file must not take the list of all others with it.
  const analyse = (caseId: string, pages: readonly Page[], review: ReviewState): Pick<CaseSnapshot, 'analysis' | 'problem'> => {
    try {
      const advice = review.finishedAdvice ?? session.scorecard.advice();
      return { analysis: analysis.of(caseId, pages, review, advice), problem: null };
    } catch (error) {
      if (error instanceof UserError && error.code !== 'score-judgement-invalid') throw error;
      log.write('analysis', error);
      return { analysis: null, problem: `分析案卷“${caseId}”时程序出错，识别的文字和人工记录都已保存。请人工评查本卷，并把错误记录 ${log.file} 交给维护人员。` };
    }
  };

  const forgetAll = (): void => {
    kept.clear();
    summaries.clear();
  };
  const scorecard = createScorecard({
    caseIds: () => workspace.cases.list().map(({ id }) => id),
    answered: (caseId) => journal.stateOf(caseId).verdicts.length > 0,
    tally(caseId) {
      const record = workspace.cases.get(caseId);
      const pages = workspace.pages.list(caseId);
      const review = journal.stateOf(caseId);
      return record !== null && isComplete(record, pages) ? tallyCase(findingsOf(caseId, pages, review), review.verdicts) : [];
    },
    rule() {
      const { adviceRejectedPercent, adviceMinimumAnswers } = workspace.batch.get();
      return { rejectedPercent: adviceRejectedPercent, minimumAnswers: adviceMinimumAnswers };
    },
  });
  // An odd case file says nothing about the checks; that it is odd shows in the list.
  const findingsOf = (caseId: string, pages: readonly Page[], review: ReviewState): readonly Finding[] => {
    try {
      return analysis.findings(caseId, pages, review);
    } catch (error) {
      if (error instanceof UserError) throw error;
      return [];
    }
  };
  const reasons = createReasonLibrary(
    () => workspace.cases.list().map(({ id }) => id),
    (caseId) => journal.stateOf(caseId).judgements,
  );
  let shown: readonly AdviceOnly[] = [];

  const session: Session = {
    workspace,
    journal,
    standards,
    summaries,
    reasons,
    scorecard,
    adviceChanged() {
      const before = shown;
      shown = scorecard.advice();
      if (shown === before) return false;
      // The figures stand in messages, which only snapshots hold; the list changes only with the checks themselves.
      if (JSON.stringify(before) !== JSON.stringify(shown)) kept.clear();
      const same = before.length === shown.length && before.every(({ check }, i) => shown[i]?.check === check);
      if (!same) summaries.clear();
      return !same;
    },
    rules: rules.inForce,
    rulesChanged() {
      rules.changed();
      scorecard.changedAll();
      forgetAll();
    },
    benchmarksChanged() {
      benchmarks.changed();
      scorecard.changedAll();
      forgetAll();
    },
    snapshot(caseId) {
      session.adviceChanged();
      const before = kept.get(caseId);
      if (before) return before;
      const record = requireCase(workspace, caseId);
      const pages = workspace.pages.list(caseId);
      const review = journal.stateOf(caseId);
      const snapshot: CaseSnapshot = { record, pages, review, ...(isComplete(record, pages) ? analyse(caseId, pages, review) : { analysis: null, problem: null }) };
      const oldest = kept.keys().next();
      if (kept.size >= KEPT_SNAPSHOTS && !oldest.done) kept.delete(oldest.value);
      kept.set(caseId, snapshot);
      return snapshot;
    },
    changed(caseId) {
      kept.delete(caseId);
      summaries.delete(caseId);
      scorecard.changed(caseId);
      reasons.changed(caseId);
    },
    reviewNoted(caseId) {
      const before = kept.get(caseId);
      if (before) kept.set(caseId, { ...before, review: journal.stateOf(caseId) });
    },
  };
  return session;
}

/** Whether all of its text is there. */
const isComplete = (record: CaseRecord, pages: readonly Page[]): boolean => record.state !== 'importing' && pages.every((page) => page.state !== 'pending');

/** @throws UserError `case-missing` */
export function requireCase(workspace: Workspace, caseId: string): CaseRecord {
  const record = workspace.cases.get(caseId);
  if (record === null) throw new UserError('case-missing', `工作区中没有案卷“${caseId}”，未作任何改动。请刷新案卷列表后重试。`);
  return record;
}

/** The date of this PC's clock, ISO. */
export function localDate(time: number): string {
  const date = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
