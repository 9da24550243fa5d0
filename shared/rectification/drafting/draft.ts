import { chineseNumber } from '../../wording';
import { RULE_SETS } from '../terms';
import { DOCUMENT_NAMES, type DraftParagraph, type LegalNote, type NoticeContent, type NoticeDraft, type NoticeKind, type NoticeParagraph } from '../types';
import { termWords } from './parts';
import { rowOf } from './problem';
import { TEMPLATES } from './templates';
import type { Draft, DraftBasis, DraftProblem } from './types';

const UNCONFIRMED_MARK = '机检建议，未经人工确认';

/** What goes with each document, in the order of its 附件. */
const ATTACHMENTS: Record<NoticeKind, readonly string[]> = {
  opinion: ['问题清单', '整改情况报告表', '送达回证'],
  decision: ['问题清单', '整改情况报告表', '送达回证'],
  'superior-letter': ['问题清单', '送达回证'],
  'supervision-notice': ['问题清单', '送达回证'],
  feedback: ['问题清单', '送达回证'],
  'review-result': ['送达回证'],
};

/** Drafts a document from its problems by the template of its kind. */
export const draftNotice = (basis: DraftBasis, problems: readonly DraftProblem[]): Draft => redraft({ basis, problems, notice: null });

/**
 * Writes a draft anew after its basis or problems changed: a paragraph that nobody edited takes the new words; one that was edited keeps
 * the person's, and has the new ones as its original. Paragraphs that a person added stay behind the one they were put after.
 */
export function redraft({ basis, problems, notice: before }: Omit<Draft, 'notice'> & { readonly notice: NoticeDraft | null }): Draft {
  const rows = problems.filter(({ included }) => included).map(rowOf);
  const fresh = TEMPLATES[basis.kind](basis, rows).map((made) => kept(made, before?.paragraphs.find(({ id }) => id === made.id)));
  const notice: NoticeDraft = {
    kind: basis.kind, title: DOCUMENT_NAMES[basis.kind], number: '', issuer: basis.issuer,
    addressee: basis.kind === 'superior-letter' ? basis.properties.superior : basis.agency,
    paragraphs: withAdded(fresh, before?.paragraphs ?? []),
    rows, issuedOn: null, year: basis.year, sealPlace: `${basis.issuer}（印章）`, attachments: ATTACHMENTS[basis.kind], copies: basis.copies,
    contact: basis.contact, term: basis.rule === null ? '' : termWords(basis.rule), legalNotes: legalNotes(basis),
    mark: rows.every(({ confirmed }) => confirmed) ? '' : UNCONFIRMED_MARK,
  };
  return { basis, problems, notice };
}

function kept(made: NoticeParagraph, before: DraftParagraph | undefined): DraftParagraph {
  if (before === undefined) return { ...made, original: made.text, removed: false };
  const edited = before.text !== before.original;
  // The number at its head follows the list of problems, whoever wrote the words after it.
  const text = edited && made.problemId !== null ? before.text.replace(/^\d+\./, /^\d+\./.exec(made.text)?.[0] ?? '') : before.text;
  return { ...made, text: edited ? text : made.text, original: made.text, removed: before.removed };
}

function withAdded(fresh: readonly DraftParagraph[], before: readonly DraftParagraph[]): DraftParagraph[] {
  const paragraphs = [...fresh];
  before.forEach((added, index) => {
    if (added.original !== null) return;
    const after = before.slice(0, index).findLast(({ id }) => paragraphs.some((other) => other.id === id));
    paragraphs.splice(after === undefined ? 0 : paragraphs.findIndex(({ id }) => id === after.id) + 1, 0, added);
  });
  return paragraphs;
}

/** What a reader must know of the law behind the document: who issues, by which term, and what is not verified. */
function legalNotes({ kind, issuerBasis, rule, ruleSet }: DraftBasis): LegalNote[] {
  const set = RULE_SETS.find(({ id }) => id === ruleSet);
  return [
    issuerBasis,
    ...(rule === null ? [] : [rule.basis]),
    ...(kind === 'supervision-notice' ? [{ text: '《行政执法监督条例》关于监督通知书的条文未读到', certainty: 'X' as const }] : []),
    ...(kind === 'decision' ? [{ text: '办法只规定依法予以纠正，未规定决定的种类', certainty: 'A' as const }] : []),
    ...(set === undefined || set.rectification.basis.certainty === 'A' ? [] : [{ text: `${set.title}的条文未全部读到`, certainty: set.rectification.basis.certainty }]),
  ];
}

/**
 * The document as it is printed: removed paragraphs left out, a heading handed on to the next paragraph of its part, parts numbered
 * 一、二、… in order.
 * @param issue null for a draft, which has no number and an empty date
 */
export function contentOf({ notice }: Draft, issue: { readonly number: string; readonly issuedOn: string } | null): NoticeContent {
  const { paragraphs, ...rest } = notice;
  const printed: NoticeParagraph[] = [];
  let heading = '';
  let part = 0;
  for (const { original: _, removed, ...own } of paragraphs) {
    if (own.heading !== '') heading = own.heading;
    if (removed) continue;
    if (heading !== '') part += 1;
    printed.push({ ...own, heading: heading === '' ? '' : `${chineseNumber(part)}、${heading}` });
    heading = '';
  }
  const dated = issue === null ? {} : { number: issue.number, issuedOn: issue.issuedOn, year: Number(issue.issuedOn.slice(0, 4)) };
  return { ...rest, ...dated, paragraphs: printed };
}
