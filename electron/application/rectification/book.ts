import { foldNotice, foldObjection, whyNot, whyNotObjection, type LedgerClock, type LedgerEntry, type NoticeEvent, type NoticeEventBody, type Objection, type ObjectionEvent, type ObjectionEventBody } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import type { Authorship, RecordedEntry } from '../../storage';
import type { Context } from '../context';
import { reviewerOf } from '../journal';
import { localDate, type Session } from '../session';

/** The rectification ledger of the open workspace, as it stands today. */
export interface LedgerBook {
  readonly session: Session;
  readonly clock: LedgerClock;
  /** Who works now, and the time. */
  author(): Authorship;
  /** Documents in the order they were drafted. */
  entries(): readonly LedgerEntry[];
  /** Throws UserError `notice-missing`. */
  entry(noticeId: string): LedgerEntry;
  /** Runs `work` as a whole or not at all. */
  transaction(work: () => void): void;
  /** Throws UserError `notice-missing`, or `entry-refused` when that cannot have happened. */
  require(noticeId: string, body: NoticeEventBody): void;
  /** Enters something, on disk when this returns. Throws UserError `entry-refused` when it cannot have happened. */
  enter(noticeId: string, body: NoticeEventBody): void;
  objections(): readonly Objection[];
  /** Throws UserError `objection-missing`. */
  objection(objectionId: string): Objection;
  /** As `require`. */
  requireObjection(objectionId: string, body: ObjectionEventBody): void;
  /** As `enter`. */
  enterObjection(objectionId: string, body: ObjectionEventBody): void;
}

const refused = (reason: string): UserError => new UserError('entry-refused', `${reason}，没有登记，台账没有改动。请核对后重新填写。`);

/** Entries by subject, in the order of the first of each. */
function bySubject<E>(recorded: readonly RecordedEntry[], make: (entry: RecordedEntry) => E): ReadonlyMap<string, readonly E[]> {
  const subjects = new Map<string, E[]>();
  for (const entry of recorded) {
    const own = subjects.get(entry.subject) ?? [];
    own.push(make(entry));
    subjects.set(entry.subject, own);
  }
  return subjects;
}

interface Kept {
  readonly session: Session;
  readonly notices: ReadonlyMap<string, readonly NoticeEvent[]>;
  readonly objections: ReadonlyMap<string, readonly ObjectionEvent[]>;
}

/** Opens the ledger; its entries are read once until something is entered. */
export function ledgerBooks({ requireSession, now }: Pick<Context, 'requireSession' | 'now'>): () => LedgerBook {
  let kept: Kept | null = null;
  // The workspace holds only bodies that this module wrote.
  const read = (session: Session): Kept => ({
    session,
    notices: bySubject(session.workspace.ledger.list('notice'), ({ subject, body, by, at }): NoticeEvent => ({ noticeId: subject, body: body as NoticeEventBody, by, at })),
    objections: bySubject(session.workspace.ledger.list('objection'), ({ subject, body, by, at }): ObjectionEvent => ({ objectionId: subject, body: body as ObjectionEventBody, by, at })),
  });
  return () => {
    const session = requireSession();
    const { workspace } = session;
    const clock: LedgerClock = { today: localDate(now()), calendar: session.rules().calendar };
    const known = (): Kept => (kept?.session === session ? kept : (kept = read(session)));
    const author = (): Authorship => ({ by: reviewerOf(workspace), at: new Date(now()).toISOString() });
    const append = (kind: 'notice' | 'objection', subject: string, body: NoticeEventBody | ObjectionEventBody): void => {
      kept = null;
      workspace.ledger.append(kind, subject, body, author());
    };
    const book: LedgerBook = {
      session,
      clock,
      author,
      entries: () => [...known().notices.values()].map((events) => foldNotice(events, clock)),
      entry(noticeId) {
        const events = known().notices.get(noticeId);
        if (events === undefined) throw new UserError('notice-missing', '工作区中没有这份文书，未作任何改动。请刷新后重试。');
        return foldNotice(events, clock);
      },
      transaction(work) {
        try {
          workspace.transaction(work);
        } catch (error) {
          // What was read meanwhile may hold entries that are gone again.
          kept = null;
          throw error;
        }
      },
      require(noticeId, body) {
        const reason = whyNot(book.entry(noticeId), body, clock.today);
        if (reason !== null) throw refused(reason);
      },
      enter(noticeId, body) {
        // A document that is not known yet begins with its draft.
        if (body.type !== 'drafted' || known().notices.has(noticeId)) book.require(noticeId, body);
        append('notice', noticeId, body);
      },
      objections: () => [...known().objections.values()].map((events) => foldObjection(events, clock)),
      objection(objectionId) {
        const events = known().objections.get(objectionId);
        if (events === undefined) throw new UserError('objection-missing', '工作区中没有这条异议，未作任何改动。请刷新后重试。');
        return foldObjection(events, clock);
      },
      requireObjection(objectionId, body) {
        const events = known().objections.get(objectionId);
        // An objection that is not known yet begins with its receipt.
        const first = body.type === 'objected' && events === undefined;
        const reason = !first ? whyNotObjection(book.objection(objectionId), body, clock.today) : body.on > clock.today ? '收到异议的日期晚于今天' : null;
        if (reason !== null) throw refused(reason);
      },
      enterObjection(objectionId, body) {
        book.requireObjection(objectionId, body);
        append('objection', objectionId, body);
      },
    };
    return book;
  };
}
