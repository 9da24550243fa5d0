import type { DraftFaultView } from '../../../shared/contract';
import type { TemplateDraft } from '../../../shared/model';
import { keyOf, splitPlace, type Place } from './places';

/** A fault with the node and the field of it that it is about. */
export interface PlacedFault extends DraftFaultView {
  readonly node: Place;
  readonly field: string | null;
}

/** Faults at their nodes and fields. */
export const placeFaults = (draft: TemplateDraft, faults: readonly DraftFaultView[]): PlacedFault[] => faults.map((fault) => ({ ...fault, ...splitPlace(draft, fault.path) }));

/** Errors at a node; with `below`, those of all that it holds too. */
export function countErrors(faults: readonly PlacedFault[], place: Place, below: boolean): number {
  const key = keyOf(place);
  return faults.filter(({ severity, node }) => severity === 'error' && (keyOf(node) === key || (below && keyOf(node).startsWith(`${key}/`)))).length;
}
