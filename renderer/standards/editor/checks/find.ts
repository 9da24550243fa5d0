import type { CheckCard } from '../../../../shared/contract';
import type { Art10Item, TemplateDraft, TemplateKind } from '../../../../shared/model';
import { keyOf, type Place } from '../places';

/** What the library of checks is narrowed to. */
export interface CheckSearch {
  /** Words; each must stand in title, statute, parameters or id. */
  readonly words: string;
  /** Empty: all items of Art. 10. */
  readonly art10: Art10Item | '';
  /** Kinds of case files; empty: all. */
  readonly kinds: readonly TemplateKind[];
}

/** The checks that a search leaves, in the order of the library. */
export function findChecks(library: readonly CheckCard[], { words, art10, kinds }: CheckSearch): CheckCard[] {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return library.filter((check) => {
    if (art10 !== '' && check.item !== art10) return false;
    if (kinds.length > 0 && !check.kinds.some((kind) => kinds.includes(kind))) return false;
    const text = [check.title, check.id, check.basis.statute, `第${check.basis.article ?? ''}条`, ...check.parameters.flatMap(({ name, value }) => [name, value])].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Where in the draft each check is referred to, other than at the place: a problem must not count twice. */
export function usedElsewhere(draft: TemplateDraft, place: Place): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  const note = (at: Place, checks: readonly string[], title: string) => {
    if (keyOf(at) !== keyOf(place)) for (const check of checks) if (!used.has(check)) used.set(check, title);
  };
  draft.sections.forEach(({ items }, s) => items.forEach((item, i) => {
    const at: Place = ['sections', s, 'items', i];
    note(at, item.checks, item.title);
    item.subItems.forEach((part, k) => note([...at, 'subItems', k], part.checks, item.title));
    item.deductions.forEach((part, k) => note([...at, 'deductions', k], part.checks, item.title));
  }));
  return used;
}
