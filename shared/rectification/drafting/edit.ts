import type { DraftParagraph, Situation } from '../types';
import { redraft } from './draft';
import type { Draft, DraftBasis } from './types';

/** What a person may change of a document's head and foot. */
export type HeadChange = Partial<Pick<DraftBasis, 'issuer' | 'issuerBasis' | 'contact' | 'copies' | 'rule' | 'ruleSet' | 'properties'>>;

/** A change of a draft by a person. */
export type DraftChange =
  | { readonly type: 'write'; readonly paragraphId: string; readonly text: string }
  /** Takes the original words again, also of a paragraph that was removed. */
  | { readonly type: 'restore'; readonly paragraphId: string }
  | { readonly type: 'remove'; readonly paragraphId: string }
  /** Adds a paragraph behind another; before all others if `after` is null. */
  | { readonly type: 'add'; readonly after: string | null; readonly id: string; readonly heading: string; readonly text: string }
  /** `included` false leaves the problem out of this document. */
  | { readonly type: 'problem'; readonly problemId: string; readonly situation?: Situation; readonly requirement?: string; readonly included?: boolean }
  | { readonly type: 'head'; readonly change: HeadChange };

/**
 * The draft after a change; the same draft where there is nothing to change.
 * @throws RangeError when the draft has no such paragraph or problem
 */
export function applyChange(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'write':
      return withParagraph(draft, change.paragraphId, (own) => ({ ...own, text: change.text, removed: false }));
    case 'restore':
      return withParagraph(draft, change.paragraphId, (own) => ({ ...own, text: own.original ?? own.text, removed: false }));
    case 'remove':
      return withParagraph(draft, change.paragraphId, (own) => ({ ...own, removed: true }));
    case 'add': {
      const { id, heading, text } = change;
      const paragraphs = [...draft.notice.paragraphs];
      const at = change.after === null ? 0 : paragraphs.findIndex((own) => own.id === change.after) + 1;
      if (change.after !== null && at === 0) throw new RangeError(`no paragraph ${change.after}`);
      paragraphs.splice(at, 0, { id, heading, text, problemId: null, unconfirmed: false, original: null, removed: false });
      return { ...draft, notice: { ...draft.notice, paragraphs } };
    }
    case 'problem': {
      const { problemId, type: _, ...changes } = change;
      if (!draft.problems.some(({ id }) => id === problemId)) throw new RangeError(`no problem ${problemId}`);
      return redraft({ ...draft, problems: draft.problems.map((own) => (own.id === problemId ? { ...own, ...changes } : own)) });
    }
    case 'head':
      return redraft({ ...draft, basis: { ...draft.basis, ...change.change } });
  }
}

function withParagraph(draft: Draft, id: string, change: (own: DraftParagraph) => DraftParagraph): Draft {
  if (!draft.notice.paragraphs.some((own) => own.id === id)) throw new RangeError(`no paragraph ${id}`);
  return { ...draft, notice: { ...draft.notice, paragraphs: draft.notice.paragraphs.map((own) => (own.id === id ? change(own) : own)) } };
}
