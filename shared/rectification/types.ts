import type { Art10Item, Certainty } from '../model';

/** Documents (文书) of supervision after a review. The last two go with another document and have no number of their own. */
export const DOCUMENT_KINDS = [
  'opinion', 'decision', 'superior-letter', 'supervision-notice', 'feedback', 'review-result', 'report-form', 'receipt',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_NAMES: Record<DocumentKind, string> = {
  opinion: '行政执法监督意见书', decision: '行政执法监督决定书', 'superior-letter': '告知函', 'supervision-notice': '行政执法监督通知书',
  feedback: '案卷评查反馈函', 'review-result': '案卷评查复核结果告知书', 'report-form': '整改情况报告表', receipt: '送达回证',
};

/** Kinds that are drafted, numbered and issued. */
export type NoticeKind = Exclude<DocumentKind, 'report-form' | 'receipt'>;
export const NOTICE_KINDS = DOCUMENT_KINDS.filter((kind): kind is NoticeKind => kind !== 'report-form' && kind !== 'receipt');

/** The four situations (情形) of Art. 16(2) of the 办法, as printed there. */
export const SITUATIONS = {
  一: '不落实行政执法重要制度的',
  二: '行政执法主体、权限、内容和程序不合法的',
  三: '不履行或者不正确履行法定职责的',
  四: '其他违反法律、法规、规章的情形',
} as const;
export type Situation = keyof typeof SITUATIONS;

/** A problem as documents and the ledger carry it: plain words, one line each, taken from findings and notes when it was drafted. */
export interface RectificationProblem {
  /** Stable while finding or deduction stays: case file and finding, or case file, item and reason. */
  readonly id: string;
  readonly caseId: string;
  readonly caseTitle: string;
  readonly decisionNumber: string;
  readonly party: string;
  /** ISO date; null where the case file shows none. */
  readonly decisionDate: string | null;
  readonly title: string;
  readonly fact: string;
  /** 第3、21页; empty without evidence. */
  readonly pages: string;
  /** Places with their words, one a line. */
  readonly places: string;
  readonly formalBasis: string;
  readonly shortBasis: string;
  readonly item: Art10Item;
  readonly situation: Situation;
  readonly requirement: string;
  /** What the reviewer wrote; may be empty. */
  readonly note: string;
  /** False while only the machine says so. */
  readonly confirmed: boolean;
}

/** A paragraph as it is printed. A heading (一、…) stands before the paragraph that begins a part. */
export interface NoticeParagraph {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** The problem that it states; null for all others. */
  readonly problemId: string | null;
  /** The machine's word alone: printed in red. */
  readonly unconfirmed: boolean;
}

/** A remark on the law behind a document; `certainty` other than A is printed with 〔待核〕. */
export interface LegalNote {
  readonly text: string;
  readonly certainty: Certainty;
}

/**
 * Everything that is printed of one document. Frozen at issue: a workbook is written from it and from nothing else.
 * All text is plain and may be hostile: whoever writes it into a file cleans it.
 */
export interface NoticeContent {
  readonly kind: DocumentKind;
  readonly title: string;
  /** 文号; empty in a draft. */
  readonly number: string;
  /** The organ at the head and in the signature. */
  readonly issuer: string;
  readonly addressee: string;
  readonly paragraphs: readonly NoticeParagraph[];
  /** Rows of 问题清单 and 整改情况报告表, numbered from 1 as in the paragraphs. */
  readonly rows: readonly RectificationProblem[];
  /** ISO date of issue; null in a draft, which then bears an empty date. */
  readonly issuedOn: string | null;
  /** Year printed in an empty date. */
  readonly year: number;
  /** What the seal stands on, e.g. 驻马店市司法局（印章）. */
  readonly sealPlace: string;
  /** Titles in order; printed as 附件：1.… */
  readonly attachments: readonly string[];
  /** Lines of 抄送. */
  readonly copies: readonly string[];
  readonly contact: string;
  /** The term for rectification and report in words, e.g. 自收到之日起三十日内; empty where the document sets none. */
  readonly term: string;
  readonly legalNotes: readonly LegalNote[];
  /** Heads every page while something rests on no person; empty otherwise. */
  readonly mark: string;
}

/** A paragraph while it is edited: what stands now, and what the template made of it. */
export interface DraftParagraph extends NoticeParagraph {
  /** As drafted; null for one that a person added. */
  readonly original: string | null;
  readonly removed: boolean;
}

/** A document before issue. Only its paragraphs change. */
export interface NoticeDraft extends Omit<NoticeContent, 'paragraphs'> {
  readonly paragraphs: readonly DraftParagraph[];
}
