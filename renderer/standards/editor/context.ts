import { createContext, useContext } from 'react';
import type { CheckCard, DraftFaultView } from '../../../shared/contract';
import type { TemplateDraft } from '../../../shared/model';
import { keyOf, type Place } from './places';
import { titleOf } from './tree';

/** What the forms of the editor work with. */
export interface Editing {
  readonly draft: TemplateDraft;
  /** Faults of a node, or of one field of it, as last stored. */
  faultsOf(place: Place, field?: string): readonly DraftFaultView[];
  /** @param field names what is typed in, for one step of undo; null for a step of its own */
  change(draft: TemplateDraft, what: string, field: string | null): void;
  /** Stores what is typed at once. */
  rest(): void;
  select(place: Place): void;
  readonly checks: readonly CheckCard[];
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('outside the editor');
  return editing;
}

/** The words for undo and the key of one field of a node. */
export function fieldChange(draft: TemplateDraft, place: Place, name: string, label: string): readonly [what: string, field: string] {
  return [`修改“${titleOf(draft, place).slice(0, 40)}”的${label}`, `${keyOf(place)}:${name}`];
}
