import type { TemplateDraftDetail } from '../../../shared/contract';
import type { TemplateDraft } from '../../../shared/model';

/** How the keeper reaches the application. */
export interface DraftCalls {
  save(input: { readonly draftId: string; readonly revision: number; readonly draft: TemplateDraft; readonly what: string }): Promise<TemplateDraftDetail>;
  undo(input: { readonly draftId: string; readonly revision: number }): Promise<TemplateDraftDetail>;
  redo(input: { readonly draftId: string; readonly revision: number }): Promise<TemplateDraftDetail>;
}

/** A draft as the window shows it. */
export interface KeptDraft {
  /** With changes that are not stored yet. */
  readonly draft: TemplateDraft;
  /** As last stored. */
  readonly stored: TemplateDraftDetail;
  readonly state: 'saved' | 'waiting' | 'saving' | 'failed';
  readonly error: unknown;
}

interface Change { readonly draft: TemplateDraft; readonly what: string; readonly field: string | null }

/** Typing in one field is one step of undo, stored when it rests this long (ms). */
export const TYPING_PAUSE = 400;

/**
 * Keeps what is changed in the editor: shown at once, stored in the order of the changes, each one a step of undo. Changes of one field that
 * follow each other quickly are one step.
 */
export class DraftKeeper {
  #shown: KeptDraft;
  #changes: Change[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #storing: Promise<void> | null = null;
  readonly #calls: DraftCalls;
  readonly #listeners = new Set<() => void>();

  constructor(stored: TemplateDraftDetail, calls: DraftCalls) {
    this.#calls = calls;
    this.#shown = { draft: stored.draft, stored, state: 'saved', error: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): KeptDraft => this.#shown;

  /** Takes a change over. @param field names the field that is typed in; null for a step of its own, stored at once */
  change(draft: TemplateDraft, what: string, field: string | null): void {
    const last = this.#changes.at(-1);
    if (last !== undefined && field !== null && last.field === field) this.#changes[this.#changes.length - 1] = { draft, what, field };
    else this.#changes.push({ draft, what, field });
    this.#show({ draft, state: this.#storing === null ? 'waiting' : 'saving' });
    this.#stopTimer();
    if (field === null || this.#changes.length > 1) void this.flush();
    else this.#timer = setTimeout(() => void this.flush(), TYPING_PAUSE);
  }

  /** Stores what is waiting; resolves when it is stored or failed. */
  async flush(): Promise<void> {
    this.#stopTimer();
    while (this.#changes.length > 0 || this.#storing !== null) {
      await this.#inTurn(() => this.#store());
      if (this.#shown.state === 'failed') return;
    }
  }

  /** Undoes or redoes the last step, after what is waiting was stored. */
  async step(direction: 'undo' | 'redo'): Promise<void> {
    await this.flush();
    if (this.#shown.state === 'failed') return;
    await this.#inTurn(async () => {
      const { draftId, revision } = this.#shown.stored;
      await this.#run(() => this.#calls[direction]({ draftId, revision }));
    });
    await this.flush();
  }

  /** One call at a time; what is under way already is waited for instead. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.#storing ??= work().finally(() => {
      this.#storing = null;
    });
    await this.#storing;
  }

  async #store(): Promise<void> {
    while (this.#changes.length > 0) {
      const [next] = this.#changes;
      if (next === undefined) return;
      // What is typed from now on in the same field is a further step.
      this.#changes[0] = { ...next, field: null };
      const { draftId, revision } = this.#shown.stored;
      if (!(await this.#run(() => this.#calls.save({ draftId, revision, draft: next.draft, what: next.what }), true))) return;
    }
  }

  async #run(call: () => Promise<TemplateDraftDetail>, ofChange = false): Promise<boolean> {
    this.#show({ state: 'saving', error: null });
    try {
      const stored = await call();
      if (ofChange) this.#changes.shift();
      this.#show({ stored, ...(this.#changes.length === 0 ? { draft: stored.draft, state: 'saved' } : {}) });
      return true;
    } catch (error) {
      this.#show({ state: 'failed', error });
      return false;
    }
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #show(next: Partial<KeptDraft>): void {
    this.#shown = { ...this.#shown, ...next };
    for (const listener of this.#listeners) listener();
  }
}
