import { randomUUID } from 'node:crypto';
import type { Implementation, NoticeDetail, ProcedureInput } from '../../../shared/contract';
import { applyChange, draftNotice, proposedKind, type Draft, type DraftChange } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import { basisFor, issuerBasis, propertiesOf } from './basis';
import type { LedgerBook } from './book';
import { sourceOf } from './sources';
import { elsewhere, noticeDetail, noticeSummary, storedNotice } from './views';

type DraftProcedures = Pick<
  Implementation,
  'notices.list' | 'notices.get' | 'notices.draft' | 'notices.edit' | 'notices.undo' | 'notices.discard' | 'notices.copy'
>;

/** Keeps a new draft and enters it into the ledger. */
export function keepDraft(book: LedgerBook, draft: Draft): NoticeDetail {
  const { workspace } = book.session;
  const noticeId = randomUUID();
  book.transaction(() => {
    workspace.notices.create(noticeId, draft, book.author());
    enterDraft(book, noticeId, draft);
  });
  return noticeDetail(book, noticeId);
}

const enterDraft = (book: LedgerBook, noticeId: string, { basis, notice }: Draft): void =>
  book.enter(noticeId, { type: 'drafted', kind: basis.kind, agency: basis.agency, problems: notice.rows });

/** @throws UserError `notice-missing`, `entry-refused`, `notice-changed` */
function change(book: LedgerBook, noticeId: string, revision: number, make: (draft: Draft) => Draft): NoticeDetail {
  const { workspace } = book.session;
  requireDraft(book, noticeId);
  const before = storedNotice(book, noticeId).draft;
  const after = changed(before, make);
  book.transaction(() => {
    workspace.notices.save(noticeId, revision, after, book.author());
    if (JSON.stringify(before.notice.rows) !== JSON.stringify(after.notice.rows)) enterDraft(book, noticeId, after);
  });
  return noticeDetail(book, noticeId);
}

function changed(draft: Draft, make: (draft: Draft) => Draft): Draft {
  try {
    return make(draft);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError('paragraph-missing', '草稿中没有这一段或者这个问题（可能已随其他改动变化），没有保存。请刷新后重试。', { cause: error });
  }
}

/** Refuses what only a draft allows. */
export function requireDraft(book: LedgerBook, noticeId: string): void {
  const { issued, discarded } = book.entry(noticeId);
  if (issued !== null) throw new UserError('notice-issued', '该文书已经签发，内容已固定，没有改动。确需更正时，请先作废，再以原文新建草稿。');
  if (discarded) throw new UserError('notice-discarded', '该草稿已经废弃，没有改动。如需使用，请以原文新建草稿。');
}

type EditInput = ProcedureInput<'notices.edit'>['change'];

/** The change as the draft takes it: an added paragraph gets an id, an issuer the basis on which it may issue. */
function draftChange({ session }: LedgerBook, { basis }: Draft, input: EditInput): DraftChange {
  if (input.type === 'add') return { ...input, id: randomUUID() };
  if (input.type !== 'head') return input;
  const { type, superior, issuer, ...rest } = input;
  return {
    type,
    change: {
      ...rest,
      ...(issuer === undefined ? {} : { issuer, issuerBasis: issuerBasis(session, basis.kind, issuer) }),
      ...(superior === undefined ? {} : { properties: { ...basis.properties, superior } }),
    },
  };
}

function draftFor(book: LedgerBook, { agency, caseIds, kind: chosen, orderReason, withProposals }: ProcedureInput<'notices.draft'>): Draft {
  const { session, clock } = book;
  const properties = propertiesOf(session, agency);
  const kind = chosen ?? proposedKind(properties);
  const toSuperior = properties.leadership !== 'local';
  if (kind === 'opinion' && toSuperior && orderReason.trim() === '') {
    throw new UserError('order-needs-reason', `“${agency}”实行垂直管理或者双重领导，按办法第三条第四款应当告知其上级主管部门，没有起草意见书。请改为起草告知函，或者写明直接制发意见书的理由。`);
  }
  const { cases, problems } = sourceOf(session, agency, caseIds, withProposals);
  if (cases.length === 0) throw new UserError('no-cases', `没有找到“${agency}”的案卷，没有起草文书。请核对单位名称和所选案卷。`);
  if (problems.length === 0 && kind !== 'feedback') {
    throw new UserError('notice-without-problems', `“${agency}”没有经人工认定的问题，没有起草文书。请先在评分表中认定问题。`);
  }
  const basis = { ...basisFor(session, kind, agency, cases, clock.today), orderReason: kind === 'opinion' && toSuperior ? orderReason.trim() : '' };
  const draft = draftNotice(basis, problems);
  // A problem stands in one document of a kind: those of an earlier one are left out, and can be put in again.
  const known = new Set(elsewhere(book, null, kind, problems.map(({ id }) => id)).map(({ problemId }) => problemId));
  return known.size === 0 || kind === 'feedback' ? draft : draftNotice(basis, problems.map((problem) => ({ ...problem, included: !known.has(problem.id) })));
}

/** Documents before they are issued. */
export function draftProcedures(open: () => LedgerBook): DraftProcedures {
  return {
    'notices.list': async ({ discarded }) => {
      const book = open();
      return book
        .entries()
        .filter((entry) => discarded || !entry.discarded)
        .map((entry) => noticeSummary(book, entry))
        .reverse();
    },
    'notices.get': async ({ noticeId }) => noticeDetail(open(), noticeId),
    'notices.draft': async (input) => {
      const book = open();
      return keepDraft(book, draftFor(book, input));
    },
    'notices.edit': async ({ noticeId, revision, change: input }) => {
      const book = open();
      return change(book, noticeId, revision, (draft) => applyChange(draft, draftChange(book, draft, input)));
    },
    'notices.undo': async ({ noticeId, revision }) => {
      const book = open();
      const { workspace } = book.session;
      requireDraft(book, noticeId);
      book.transaction(() => {
        workspace.notices.undo(noticeId, revision, book.author());
        enterDraft(book, noticeId, storedNotice(book, noticeId).draft);
      });
      return noticeDetail(book, noticeId);
    },
    'notices.discard': async ({ noticeId, revision }) => {
      const book = open();
      requireDraft(book, noticeId);
      if (storedNotice(book, noticeId).revision !== revision) throw new UserError('notice-changed', '该草稿已在别处改动，没有废弃。请刷新后重试。');
      book.enter(noticeId, { type: 'discarded' });
      return noticeDetail(book, noticeId);
    },
    'notices.copy': async ({ noticeId }) => {
      const book = open();
      const { voided, discarded } = book.entry(noticeId);
      if (voided === null && !discarded) throw new UserError('notice-in-use', '该文书没有作废，没有新建草稿。需要更正时，请先作废原文书。');
      return keepDraft(book, storedNotice(book, noticeId).draft);
    },
  };
}
