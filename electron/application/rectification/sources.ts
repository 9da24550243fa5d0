import { draftProblem, problemsOf, type CaseMention, type DraftProblem, type KeptScore } from '../../../shared/rectification';
import { cutText, singleLine } from '../../../shared/wording';
import { factText } from '../agencies';
import { summaryOf } from '../case-views';
import { requireCase, type CaseSnapshot, type Session } from '../session';

const TITLE_LIMIT = 100;

/** A case file as documents name it, with its score. */
function mentionOf({ record, analysis }: CaseSnapshot): CaseMention {
  const facts = analysis?.facts ?? [];
  const decisionDate = factText(facts, 'decisionDate') || factText(facts, 'licenceDecisionDate');
  return {
    caseId: record.id,
    title: cutText(singleLine(factText(facts, 'caseName')) || singleLine(record.id), TITLE_LIMIT),
    decisionNumber: singleLine(factText(facts, 'decisionNumber')),
    party: singleLine(factText(facts, 'partyName')),
    decisionDate: /^\d{4}-\d{2}-\d{2}$/.test(decisionDate) ? decisionDate : null,
    score: analysis?.sheet ? { total: analysis.sheet.total, grade: analysis.sheet.grade } : null,
  };
}

/** Case files of an agency with the problems that stand in them. */
export interface AgencySource {
  readonly cases: readonly CaseMention[];
  readonly problems: readonly DraftProblem[];
}

/**
 * What a document on an agency is drafted from: what a person accepted; `withProposals` also what only the machine asserts, marked, except
 * mere hints. What somebody must still look at (待确认) never enters a document.
 * @param caseIds only these; null for all case files of the agency
 * @throws UserError `case-missing`
 */
export function sourceOf(session: Session, agency: string, caseIds: readonly string[] | null, withProposals: boolean): AgencySource {
  for (const caseId of caseIds ?? []) requireCase(session.workspace, caseId);
  const wanted = caseIds === null ? null : new Set(caseIds);
  const snapshots = session.workspace.cases
    .list()
    .filter(({ id }) => wanted === null || wanted.has(id))
    .map(({ id }) => session.snapshot(id))
    .filter((snapshot) => summaryOf(snapshot).agency === agency);
  return sourceFrom(snapshots, withProposals);
}

/** {@link sourceOf} from case files that were read already, all of one agency. */
export function sourceFrom(snapshots: readonly CaseSnapshot[], withProposals: boolean): AgencySource {
  const sources = snapshots.map((snapshot) => {
    const { analysis, review } = snapshot;
    const mention = mentionOf(snapshot);
    const found = problemsOf({ sheet: analysis?.sheet ?? null, findings: analysis?.findings ?? [], verdicts: review.verdicts });
    const standing = found.filter(({ state, level }) => state === 'accepted' || (withProposals && state === 'proposed' && level !== 'hint'));
    return { mention, problems: standing.map((problem) => draftProblem(mention, problem)) };
  });
  return { cases: sources.map(({ mention }) => mention), problems: sources.flatMap(({ problems }) => problems) };
}

/** The scores of case files as they stand, for objections; case files without a score are left out. */
export function scoresOf(session: Session, caseIds: readonly string[]): KeptScore[] {
  return [...new Set(caseIds)].flatMap((caseId) => {
    requireCase(session.workspace, caseId);
    const { title, score } = mentionOf(session.snapshot(caseId));
    return score === null ? [] : [{ caseId, caseTitle: title, ...score }];
  });
}
