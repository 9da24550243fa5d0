import type { Implementation, RegisterLine } from '../../../shared/contract';
import { fitsFilter, LEDGER_STATES, ledgerRows, numberText, remindersOn, type LedgerState, type NoticeEventBody } from '../../../shared/rectification';
import type { LedgerBook } from './book';
import { keepFiles } from './files';
import { noticeDetail } from './views';

type ProgressProcedures = Pick<Implementation, 'ledger.list' | 'ledger.reminders' | 'ledger.enter' | 'numbers.register' | 'numbers.release'>;

/** The register with every number up to the highest of each year, so that a gap is seen. */
function registerLines({ session, entries }: LedgerBook): RegisterLine[] {
  const documents = new Map(entries().map((entry) => [entry.noticeId, entry]));
  const lines: RegisterLine[] = [];
  for (const { prefix, year, number, key, notice, voided } of session.workspace.numbers.list()) {
    const before = lines.at(-1);
    const next = before !== undefined && before.prefix === prefix && before.year === year ? before.number + 1 : number;
    const line = (own: number) => ({ prefix, year, number: own, text: numberText({ prefix, year, number: own }), noticeId: null, agency: '', kind: null, issuedOn: null, voided: null });
    for (let free = next; free < number; free += 1) lines.push({ ...line(free), state: 'free' });
    const entry = notice === null ? undefined : documents.get(notice);
    const agency = entry?.agency ?? key.slice(key.lastIndexOf('|') + 1);
    const state = voided !== null ? 'void' : notice !== null ? 'issued' : 'reserved';
    lines.push({ ...line(number), state, noticeId: notice, agency, kind: entry?.kind ?? null, issuedOn: entry?.issued?.on ?? null, voided });
  }
  return lines;
}

/** What happens to documents after they are issued, and the register of their numbers. */
export function progressProcedures(open: () => LedgerBook): ProgressProcedures {
  return {
    'ledger.list': async (filter) => {
      const { clock, entries } = open();
      const rows = ledgerRows(entries(), clock.today);
      const counts = Object.fromEntries(Object.keys(LEDGER_STATES).map((state) => [state, 0])) as Record<LedgerState, number>;
      for (const { state } of rows) counts[state] += 1;
      return { today: clock.today, rows: rows.filter((row) => fitsFilter(row, filter)), counts, agencies: [...new Set(rows.map(({ agency }) => agency))] };
    },
    'ledger.reminders': async () => {
      const { clock, entries, objections } = open();
      return { today: clock.today, reminders: remindersOn(clock.today, entries(), objections()) };
    },
    'ledger.enter': async ({ noticeId, entry, files }) => {
      const book = open();
      // Asked before the files are copied, so that a refused entry leaves nothing behind.
      book.require(noticeId, { ...entry, files: [] });
      const body: NoticeEventBody = { ...entry, files: await keepFiles(book.session, files) };
      const later = open();
      later.enter(noticeId, body);
      return noticeDetail(later, noticeId);
    },
    'numbers.register': async () => registerLines(open()),
    'numbers.release': async (number) => {
      const book = open();
      book.session.workspace.numbers.release(number);
      return registerLines(book);
    },
  };
}
