import type { ProcedureInput } from '../../shared/contract';
import type { LedgerState, NoticeKind } from '../../shared/rectification';

/** What the user chose above the list; empty values do not matter. */
export interface LedgerChoice {
  readonly text: string;
  readonly agency: string | null;
  readonly kind: NoticeKind | null;
  readonly states: readonly LedgerState[];
  /** Only what is still waited for. */
  readonly open: boolean;
  /** One day or one month by the end of terms: first and last day. */
  readonly due: { readonly from: string; readonly to: string } | null;
}

export const EVERYTHING: LedgerChoice = { text: '', agency: null, kind: null, states: [], open: false, due: null };

/** The choice as the application takes it. */
export function filterOf({ text, agency, kind, states, open, due }: LedgerChoice): ProcedureInput<'ledger.list'> {
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(agency === null ? {} : { agency }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(states.length === 0 ? {} : { states: [...states] }),
    ...(open ? { open } : {}),
    ...(due === null ? {} : { dueFrom: due.from, dueTo: due.to }),
  };
}

/** Whether anything is left out by the choice. */
export const isFiltered = (choice: LedgerChoice): boolean => Object.keys(filterOf(choice)).length > 0;
