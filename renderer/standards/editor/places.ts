import type { DraftDeduction, DraftItem, DraftSection, DraftSubItem, TemplateDraft } from '../../../shared/model';

/** Where something stands in a draft: keys and indexes from its top, as the validator names places. */
export type Place = readonly (string | number)[];

/** What stands at a place of the tree. The head (标准信息) is the top itself. */
export type Node =
  | { readonly type: 'head' }
  | { readonly type: 'section'; readonly section: DraftSection }
  | { readonly type: 'item'; readonly item: DraftItem; readonly section: DraftSection }
  | { readonly type: 'subItem'; readonly part: DraftSubItem; readonly item: DraftItem }
  | { readonly type: 'deduction'; readonly part: DraftDeduction; readonly item: DraftItem };
export type NodeType = Node['type'];

export const HEAD: Place = [];
export const keyOf = (place: Place): string => place.join('/');
export const samePlace = (a: Place, b: Place): boolean => keyOf(a) === keyOf(b);
export const indexOf = (place: Place): number => Number(place.at(-1));
/** The place beside, in the same list. */
export const beside = (place: Place, index: number): Place => [...place.slice(0, -1), index];
/** The node that holds this one. */
export const holderOf = (place: Place): Place => place.slice(0, -2);

/** The node at a place; null where there is none (any more). */
export function nodeAt(draft: TemplateDraft, place: Place): Node | null {
  const [, s, , i, list, k] = place;
  if (s === undefined) return { type: 'head' };
  const section = draft.sections[Number(s)];
  if (section === undefined || i === undefined) return section === undefined ? null : { type: 'section', section };
  const item = section.items[Number(i)];
  if (item === undefined || list === undefined) return item === undefined ? null : { type: 'item', item, section };
  if (list === 'subItems') {
    const part = item.subItems[Number(k)];
    return part === undefined ? null : { type: 'subItem', part, item };
  }
  const part = item.deductions[Number(k)];
  return part === undefined ? null : { type: 'deduction', part, item };
}

/** The nearest place on the way up where something still stands. */
export function standing(draft: TemplateDraft, place: Place): Place {
  let at = place;
  while (nodeAt(draft, at) === null) at = holderOf(at);
  return at;
}

/** Splits the place of a fault into the node it belongs to and the field of that node; the field is null for the node as a whole. */
export function splitPlace(draft: TemplateDraft, place: Place): { readonly node: Place; readonly field: string | null } {
  for (const length of [6, 4, 2]) {
    const node = place.slice(0, length);
    const lists = node.filter((_, index) => index % 2 === 0);
    const known = node.length === length && lists[0] === 'sections' && (length < 4 || lists[1] === 'items') && (length < 6 || lists[2] === 'subItems' || lists[2] === 'deductions');
    if (known && typeof node.at(-1) === 'number' && nodeAt(draft, node) !== null) return { node, field: fieldOf(place[length]) };
  }
  return { node: HEAD, field: fieldOf(place[0]) };
}

const fieldOf = (key: string | number | undefined): string | null => (key === undefined ? null : String(key));
