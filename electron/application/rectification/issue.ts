import type { Implementation } from '../../../shared/contract';
import { contentOf, DECIDABLE, draftNotice, numberText, proposeIssuer, type DraftProblem, type FollowedNotice, type LedgerEntry } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import { basisFor } from './basis';
import { blockersOf } from './blockers';
import type { LedgerBook } from './book';
import { keepDraft, requireDraft } from './drafts';
import { numberRequest } from './reservation';
import { noticeDetail, storedNotice } from './views';

type IssueProcedures = Pick<Implementation, 'notices.issue' | 'notices.void' | 'notices.decide'>;

/** The 意见书 as its 决定书 tells of it. Throws UserError `entry-refused` where there is nothing to decide. */
function followed({ noticeId, number, issued, received, due, problems }: LedgerEntry, chosen: ReadonlySet<string>): FollowedNotice {
  if (issued === null || received === null) throw new UserError('entry-refused', '意见书尚未签发或者送达，没有起草决定书。请先登记送达。');
  const refused = problems.some(({ problem, state }) => chosen.has(problem.id) && state === 'refused');
  return { noticeId, number, issuedOn: issued.on, receivedOn: received.on, due: due?.due ?? null, reason: refused ? 'refused' : 'overdue' };
}

/** The draft of a 决定书 on this 意见书 that is there already. */
function openDecision(book: LedgerBook, noticeId: string): string | null {
  const drafts = book.entries().filter(({ kind, issued, discarded }) => kind === 'decision' && issued === null && !discarded);
  return drafts.find((entry) => storedNotice(book, entry.noticeId).draft.basis.follows?.noticeId === noticeId)?.noticeId ?? null;
}

/** Issuing, voiding, and the 决定书 after refusal or an ended term (Art. 16 of the 办法). */
export function issueProcedures(open: () => LedgerBook): IssueProcedures {
  return {
    'notices.issue': async ({ noticeId, revision, on, confirmIssuer }) => {
      const book = open();
      const { workspace } = book.session;
      requireDraft(book, noticeId);
      const { draft } = storedNotice(book, noticeId);
      const { kind, agency, organs, rule, ruleSet, follows } = draft.basis;
      const blockers = blockersOf(book, draft, on);
      if (blockers.length > 0) throw new UserError('notice-not-ready', `${blockers.join('；')}。没有签发，也没有使用文号。请处理后重新签发。`);
      if (proposeIssuer(kind, organs).confirm && !confirmIssuer) {
        throw new UserError('issuer-not-confirmed', `办法没有写明${draft.notice.title}由谁制发，没有签发，也没有使用文号。请先确认制发机关为“${draft.notice.issuer}”。`);
      }
      book.transaction(() => {
        const content = workspace.notices.issue(noticeId, revision, {
          ...numberRequest(book.session, kind, agency, on),
          content: (number) => contentOf(draft, { number: numberText(number), issuedOn: on }),
        });
        book.enter(noticeId, { type: 'issued', on, number: content.number, problems: content.rows, rule, ruleSet, follows: follows?.noticeId ?? null });
        if (follows !== null) book.enter(follows.noticeId, { type: 'decided', on, problemIds: content.rows.map(({ id }) => id), noticeId, number: content.number });
      });
      return noticeDetail(book, noticeId);
    },
    'notices.void': async ({ noticeId, on, reason }) => {
      const book = open();
      const { workspace } = book.session;
      const { problems, issued } = book.entry(noticeId);
      const decided = problems.find((own) => own.decided !== null)?.decided;
      if (decided) throw new UserError('notice-decided', `该意见书之后已制发决定书（${decided.number}），没有作废。请先作废决定书。`);
      book.transaction(() => {
        book.enter(noticeId, { type: 'voided', on, reason });
        workspace.numbers.void(noticeId, { ...book.author(), reason });
        if (issued !== null && issued.follows !== null) book.enter(issued.follows, { type: 'decision-voided', on, noticeId });
      });
      return noticeDetail(book, noticeId);
    },
    'notices.decide': async ({ noticeId, problemIds }) => {
      const book = open();
      const there = openDecision(book, noticeId);
      if (there !== null) return noticeDetail(book, there);
      const entry = book.entry(noticeId);
      const chosen = new Set(problemIds ?? entry.problems.filter(({ state }) => DECIDABLE.includes(state)).map(({ problem }) => problem.id));
      const wrong = entry.kind !== 'opinion' || chosen.size === 0 || entry.problems.some(({ problem, state }) => chosen.has(problem.id) && !DECIDABLE.includes(state));
      if (wrong) throw new UserError('entry-refused', '所选问题没有拒不纠正或者逾期的情形，没有起草决定书。请在期限届满或者登记拒绝后再作决定。');
      const follows = followed(entry, chosen);
      const { basis: before } = storedNotice(book, noticeId).draft;
      const problems = entry.problems
        .filter(({ problem }) => chosen.has(problem.id))
        .map(({ problem }): DraftProblem => ({ ...problem, included: true, proposed: { situation: problem.situation, requirement: problem.requirement } }));
      const basis = basisFor(book.session, 'decision', entry.agency, before.cases, book.clock.today);
      return keepDraft(book, draftNotice({ ...basis, properties: before.properties, copies: before.copies, follows }, problems));
    },
  };
}
