import type { Implementation } from '../../../shared/contract';
import { contentOf, draftNotice, fitsFilter, ledgerRows, numberText, proposedKind, type LedgerEntry, type NoticeContent } from '../../../shared/rectification';
import type { CaseSnapshot } from '../session';
import { writeDocument, writeRectificationLedger, type PrintedDocument } from '../../workbooks';
import { absolutePath } from '../folders';
import { basisFor, propertiesOf } from './basis';
import type { LedgerBook } from './book';
import { numberRequest, reservationKey } from './reservation';
import { sourceFrom } from './sources';
import { storedNotice } from './views';

/** A document of the ledger as it is printed now. */
function printed(book: LedgerBook, { noticeId, agency, issued, voided }: LedgerEntry): PrintedDocument {
  const { content, draft } = storedNotice(book, noticeId);
  const state = voided !== null ? 'voided' : issued === null ? 'draft' : 'issued';
  return { content: content ?? contentOf(draft, null), agency, state, day: book.clock.today };
}

/**
 * The documents that an export of an agency's case files holds: those of the ledger that answer the problems of a review (issued ones as
 * frozen, drafts as they stand), and a draft on the problems that stand in none of them. That draft is kept nowhere; an 意见书 reserves its number.
 * @param snapshots the exported case files of the agency
 * @param withProposals also what only the machine asserts, marked
 */
export function documentsOf(book: LedgerBook, agency: string, snapshots: readonly CaseSnapshot[], withProposals: boolean): PrintedDocument[] {
  const exported = new Set(snapshots.map(({ record }) => record.id));
  const standing = book.entries().filter((entry) =>
    entry.agency === agency && !entry.discarded && entry.voided === null && (entry.kind === 'opinion' || entry.kind === 'superior-letter') &&
    entry.problems.some(({ problem }) => exported.has(problem.caseId)));
  const known = new Set(standing.flatMap(({ noticeId, issued, problems }) =>
    issued === null ? storedNotice(book, noticeId).draft.problems.map(({ id }) => id) : problems.map(({ problem }) => problem.id)));
  const { cases, problems } = sourceFrom(snapshots, withProposals);
  const rest = problems.filter(({ id }) => !known.has(id));
  const own = standing.map((entry) => printed(book, entry));
  if (rest.length === 0) return own;
  const kind = proposedKind(propertiesOf(book.session, agency));
  const content = contentOf(draftNotice(basisFor(book.session, kind, agency, cases, book.clock.today), rest), null);
  return [...own, { content: kind === 'opinion' ? { ...content, number: reserved(book, agency) } : content, agency, state: 'draft', day: book.clock.today }];
}

/** Every agency keeps its number (文号) within a batch and a year, however often its draft is written again. */
function reserved({ session, clock }: LedgerBook, agency: string): NoticeContent['number'] {
  const { prefix, year, from } = numberRequest(session, 'opinion', agency, clock.today);
  const { number } = session.workspace.numbers.take({ prefix, year, from, key: reservationKey(session.workspace.batch.get(), agency) });
  return numberText({ prefix, year, number });
}

/** Workbooks of single documents and of the ledger. */
export function printingProcedures(open: () => LedgerBook): Pick<Implementation, 'notices.export' | 'ledger.export'> {
  return {
    'notices.export': async ({ noticeId, folder }) => {
      const book = open();
      const document = printed(book, book.entry(noticeId));
      return { path: await writeDocument(absolutePath(folder), document), kind: document.content.title };
    },
    'ledger.export': async ({ filter, folder }) => {
      const { session, clock, entries, objections } = open();
      const { name, organ } = session.workspace.batch.get();
      const all = ledgerRows(entries(), clock.today);
      const rows = all.filter((row) => fitsFilter(row, filter));
      const path = await writeRectificationLedger(absolutePath(folder), { batchName: name, organ, day: clock.today, rows, filtered: rows.length < all.length, objections: objections() });
      return { path, kind: '整改台账' };
    },
  };
}
