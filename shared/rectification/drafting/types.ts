import type { IsoDate } from '../../calendar';
import type { AgencyProperties, SupervisingOrgans } from '../issuer';
import type { RuleSet, TermRule } from '../terms';
import type { LegalNote, NoticeDraft, NoticeKind, RectificationProblem, Situation } from '../types';

/** A case file as a document names it. */
export interface CaseMention {
  readonly caseId: string;
  readonly title: string;
  readonly decisionNumber: string;
  readonly party: string;
  /** ISO date; null where the case file shows none. */
  readonly decisionDate: IsoDate | null;
  /** Points and grade that a 反馈函 states; null where it has none. */
  readonly score: { readonly total: string; readonly grade: string } | null;
}

/** The 意见书 behind a 决定书. */
export interface FollowedNotice {
  readonly noticeId: string;
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly receivedOn: IsoDate;
  /** Last day of its term; null where it set none. */
  readonly due: IsoDate | null;
  /** Whether the agency refused (拒不纠正) or let the term pass. */
  readonly reason: 'refused' | 'overdue';
}

/** What came of an objection (复核). */
export interface ReviewOutcome {
  readonly objectionId: string;
  readonly receivedOn: IsoDate;
  readonly outcome: 'upheld' | 'partly' | 'rejected';
  readonly note: string;
  /** Scores that changed, with those from before. */
  readonly changes: readonly { readonly caseTitle: string; readonly before: string; readonly after: string }[];
}

/** All that a template needs besides the problems. */
export interface DraftBasis {
  readonly kind: NoticeKind;
  readonly agency: string;
  readonly properties: AgencyProperties;
  readonly batchName: string;
  /** Every case file of the agency that was looked at, with problems or not. */
  readonly cases: readonly CaseMention[];
  readonly organs: SupervisingOrgans;
  readonly issuer: string;
  readonly issuerBasis: LegalNote;
  readonly ruleSet: RuleSet['id'];
  /** Null where the document sets no term. */
  readonly rule: TermRule | null;
  readonly contact: string;
  readonly copies: readonly string[];
  readonly year: number;
  /** Why an organ under Art. 3(4) is ordered itself all the same; empty for all others. */
  readonly orderReason: string;
  readonly follows: FollowedNotice | null;
  readonly review: ReviewOutcome | null;
}

/** A problem in a draft: what a person chose stands in the problem itself, what the program proposed beside it. */
export interface DraftProblem extends RectificationProblem {
  /** False: left out of the document, and kept for the next. */
  readonly included: boolean;
  readonly proposed: { readonly situation: Situation; readonly requirement: string };
}

/** A document before issue, with what it was made from, so that a change of a problem rewrites what nobody edited. */
export interface Draft {
  readonly basis: DraftBasis;
  readonly problems: readonly DraftProblem[];
  readonly notice: NoticeDraft;
}
