import type { IsoDate } from '../calendar';
import type {
  Draft, IssuerProposal, LedgerEntry, LedgerRow, LedgerState, NoticeContent, NoticeKind, RectificationSettings, Reminder, RuleSet, SupervisingOrgans,
} from '../rectification';

/** The settings of documents and terms, with what follows from them. */
export interface RectificationSettingsView {
  readonly settings: RectificationSettings;
  readonly organs: SupervisingOrgans;
  /** False while they follow from the batch's settings and nobody set them. */
  readonly own: boolean;
  /** The laws to choose from, with their terms and how well they are known. */
  readonly ruleSets: readonly RuleSet[];
}

/** A document of supervision in lists. */
export interface NoticeSummary {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly agency: string;
  /** 文号; empty for a draft. */
  readonly number: string;
  readonly state: LedgerState;
  readonly stateText: string;
  readonly discarded: boolean;
  readonly issuedOn: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly due: IsoDate | null;
  readonly problems: number;
  /** Problems still waited for. */
  readonly open: number;
}

/** One document with all that its screen shows. */
export interface NoticeDetail {
  readonly summary: NoticeSummary;
  /** Term, problems and history. */
  readonly entry: LedgerEntry;
  /** Goes with every change of a draft. */
  readonly revision: number;
  readonly canUndo: boolean;
  /** Null once it was issued or discarded. */
  readonly draft: Draft | null;
  /** What is printed: of a draft as it would be now, of an issued document as it was frozen. */
  readonly content: NoticeContent;
  /** Organs that may issue it; with `confirm` a person must choose. */
  readonly issuers: IssuerProposal;
  /** The number that issuing it today would give; empty once issued. */
  readonly nextNumber: string;
  /** What must be done before it can be issued today, in Chinese; empty when nothing. */
  readonly blockers: readonly string[];
  /** Problems of this draft that stand in an issued document of the same kind already. */
  readonly elsewhere: readonly { readonly problemId: string; readonly noticeId: string; readonly number: string }[];
}

/** The ledger as filtered, on the application's day. */
export interface LedgerList {
  readonly today: IsoDate;
  readonly rows: readonly LedgerRow[];
  /** Lines of the whole ledger by state, whatever the filter. */
  readonly counts: Readonly<Record<LedgerState, number>>;
  /** Agencies of the whole ledger, in the order of their first document. */
  readonly agencies: readonly string[];
}

export interface ReminderList {
  readonly today: IsoDate;
  readonly reminders: readonly Reminder[];
}

/** One line of the register of numbers (文号登记簿). `free`: below the highest of its year, and nobody's. */
export interface RegisterLine {
  readonly prefix: string;
  readonly year: number;
  readonly number: number;
  /** 代字〔年〕n号. */
  readonly text: string;
  readonly state: 'reserved' | 'issued' | 'void' | 'free';
  readonly noticeId: string | null;
  readonly agency: string;
  readonly kind: NoticeKind | null;
  /** Day of issue; null for all but `issued` and `void`. */
  readonly issuedOn: IsoDate | null;
  /** Who voided it, when (ISO date-time) and why. */
  readonly voided: { readonly by: string; readonly at: string; readonly reason: string } | null;
}
