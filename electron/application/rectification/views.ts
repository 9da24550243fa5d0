import type { NoticeDetail, NoticeSummary } from '../../../shared/contract';
import { contentOf, DOCUMENT_NAMES, numberText, proposeIssuer, SETTLED, stateWords, type LedgerEntry, type NoticeKind } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import type { StoredNotice } from '../../storage';
import { blockersOf } from './blockers';
import type { LedgerBook } from './book';
import { numberRequest } from './reservation';

/** @throws UserError `notice-missing` */
export function storedNotice({ session }: LedgerBook, noticeId: string): StoredNotice {
  const stored = session.workspace.notices.get(noticeId);
  if (stored === null) throw new UserError('notice-missing', '工作区中没有这份文书，未作任何改动。请刷新后重试。');
  return stored;
}

export function noticeSummary({ clock }: LedgerBook, entry: LedgerEntry): NoticeSummary {
  const { noticeId, kind, agency, number, state, discarded, issued, received, due, problems } = entry;
  return {
    noticeId, kind, title: DOCUMENT_NAMES[kind], agency, number, state, stateText: stateWords(state, clock.today, due?.due ?? null), discarded,
    issuedOn: issued?.on ?? null, receivedOn: received?.on ?? null, due: due?.due ?? null,
    problems: problems.length, open: problems.filter((own) => !SETTLED.includes(own.state)).length,
  };
}

export function noticeDetail(book: LedgerBook, noticeId: string): NoticeDetail {
  const entry = book.entry(noticeId);
  const { revision, canUndo, draft, content } = storedNotice(book, noticeId);
  const open = content === null && !entry.discarded;
  return {
    summary: noticeSummary(book, entry),
    entry, revision, canUndo: open && canUndo,
    draft: open ? draft : null,
    content: content ?? contentOf(draft, null),
    issuers: proposeIssuer(draft.basis.kind, draft.basis.organs),
    nextNumber: open ? nextNumber(book, entry) : '',
    blockers: open ? blockersOf(book, draft, book.clock.today) : [],
    elsewhere: open ? elsewhere(book, noticeId, entry.kind, draft.problems.map(({ id }) => id)) : [],
  };
}

/** Problems that stand in an issued document of the same kind already. */
export function elsewhere(book: LedgerBook, noticeId: string | null, kind: NoticeKind, problemIds: readonly string[]): NoticeDetail['elsewhere'] {
  const own = new Set(problemIds);
  return book
    .entries()
    .filter((other) => other.noticeId !== noticeId && other.kind === kind && other.issued !== null && other.voided === null)
    .flatMap((other) => other.problems.filter(({ problem }) => own.has(problem.id)).map(({ problem }) => ({ problemId: problem.id, noticeId: other.noticeId, number: other.number })));
}

function nextNumber({ session, clock }: LedgerBook, { kind, agency }: LedgerEntry): string {
  const request = numberRequest(session, kind, agency, clock.today);
  return numberText({ ...request, number: session.workspace.numbers.next(request) });
}
