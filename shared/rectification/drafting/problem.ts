import { art10Formal, endStop, evidenceText, pagesText, singleLine } from '../../wording';
import type { FoundProblem } from '../problems';
import { proposedSituation } from '../situations';
import { SITUATIONS, type NoticeParagraph, type RectificationProblem } from '../types';
import { proposedRequirement } from './requirements';
import type { CaseMention, DraftProblem } from './types';

export const MEASURES_TITLE = '《驻马店市行政执法监督办法》';
/** Stands behind everything that rests on no person. */
const UNCONFIRMED = '【机检建议，未经人工确认】';

/** A problem of a case file as documents carry it, with the situation of Art. 16(2) and the requirement proposed. */
export function draftProblem(mention: CaseMention, found: FoundProblem): DraftProblem {
  const proposed = { situation: proposedSituation(found.item), requirement: proposedRequirement(found.item) };
  return {
    id: JSON.stringify([mention.caseId, found.id]),
    caseId: mention.caseId, caseTitle: mention.title, decisionNumber: mention.decisionNumber, party: mention.party, decisionDate: mention.decisionDate,
    title: singleLine(found.title), fact: singleLine(found.message), pages: pagesText(found.evidence), places: evidenceText(found.evidence),
    formalBasis: singleLine(found.formalBasis), shortBasis: singleLine(found.shortBasis), item: found.item, note: singleLine(found.note),
    confirmed: found.state === 'accepted', included: true, proposed, ...proposed,
  };
}

/** The problem as the document carries it, without what only the draft knows. */
export function rowOf(problem: DraftProblem): RectificationProblem {
  const { included: _, proposed: __, ...row } = problem;
  return row;
}

const problemParagraphId = (problemId: string): string => `problem ${problemId}`;

/** What a problem's paragraph says besides fact and law. */
export interface ProblemWording {
  /** Whether it names the situation of Art. 16(2). */
  readonly situation: boolean;
  /** 整改要求 or another heading of the requirement; null leaves it out. */
  readonly requirement: string | null;
}

/** One paragraph: number, case file, fact with pages, legal basis, item of Art. 10, situation and requirement. */
export function problemParagraph(problem: RectificationProblem, number: number, wording: ProblemWording): NoticeParagraph {
  const pages = problem.pages === '' ? '' : `（卷宗${problem.pages}）`;
  const situation = wording.situation ? `，属于第十六条第二款第${problem.situation}项“${SITUATIONS[problem.situation]}”规定的情形` : '';
  const text = [
    `${number}.《${problem.caseTitle}》“${problem.title}”项：${endStop(problem.fact, '')}${pages}。`,
    problem.note === '' ? '' : `评查意见：${endStop(problem.note)}`,
    `该行为不符合${problem.formalBasis}的规定，涉及${MEASURES_TITLE}${art10Formal(problem.item)}${situation}。`,
    wording.requirement === null ? '' : `${wording.requirement}：${endStop(problem.requirement)}`,
    problem.confirmed ? '' : UNCONFIRMED,
  ].join('');
  return { id: problemParagraphId(problem.id), heading: '', text, problemId: problem.id, unconfirmed: !problem.confirmed };
}
