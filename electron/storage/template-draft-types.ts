import type { TemplateDraft } from '../../shared/model';
import type { Authorship } from './types';

/** A standard that is being written, as it stands. */
export interface StoredTemplateDraft extends Authorship {
  readonly id: string;
  /** One higher after every change, undo and redo. */
  readonly revision: number;
  readonly draft: TemplateDraft;
  /** Hash of the standard it was made from; null for one that was begun empty. */
  readonly former: string | null;
  /** What undo would take back and what redo would do again, in the words given to `save`; null for nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Drafts of standards with their latest states, for undo and redo over restarts. */
export interface TemplateDraftRepository {
  /** The one changed last comes first. */
  list(): readonly StoredTemplateDraft[];
  get(id: string): StoredTemplateDraft | null;
  create(id: string, draft: TemplateDraft, former: string | null, author: Authorship): void;
  /**
   * Keeps a further state; what was undone before it is gone.
   * @param revision of the state that it was made from
   * @param what was changed, in Chinese
   * @throws UserError `draft-missing`; `draft-changed` when there is a newer one
   */
  save(id: string, revision: number, draft: TemplateDraft, what: string, author: Authorship): void;
  /** Goes to the state before or after; does nothing where there is none. Throws as `save`. */
  step(id: string, revision: number, direction: 'undo' | 'redo'): void;
  /** Throws UserError `draft-missing`. */
  remove(id: string): void;
}
