import type { DraftDeduction, DraftItem, DraftSection, DraftSubItem, TemplateDraft } from '../../../shared/model';
import { changeItem, changeSection } from './change';
import { beside, HEAD, holderOf, indexOf, nodeAt, type NodeType, type Place } from './places';

/** A draft after a step, and where the thing stands that it was about. */
export interface Step {
  readonly draft: TemplateDraft;
  readonly place: Place;
  /** What was done, in Chinese, for undo. */
  readonly what: string;
}

const NAMES: Readonly<Record<NodeType, string>> = { head: '标准信息', section: '部分', item: '项目', subItem: '子项', deduction: '扣分' };
const inserted = <T>(list: readonly T[], index: number, value: T): readonly T[] => [...list.slice(0, index), value, ...list.slice(index)];
const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, i) => i !== index);
const swapped = <T>(list: readonly T[], a: number, b: number): readonly T[] => list.map((value, i) => (i === a ? (list[b] ?? value) : i === b ? (list[a] ?? value) : value));
/** Items of such sections have no parts and carry no points. */
const plain = (section: DraftSection): boolean => section.kind === 'veto';

/** What a thing is called in messages and in the tree. */
export function titleOf(draft: TemplateDraft, place: Place): string {
  const node = nodeAt(draft, place);
  if (node === null || node.type === 'head') return NAMES.head;
  const title = node.type === 'section' ? node.section.title : node.type === 'item' ? node.item.title : node.part.title;
  return title.trim() === '' ? `未命名的${NAMES[node.type]}` : title;
}
const said = (what: string, draft: TemplateDraft, place: Place): string => `${what}“${titleOf(draft, place).slice(0, 40)}”`;

function freeId(taken: readonly string[], base: string): string {
  for (let number = taken.length + 1; ; number += 1) if (!taken.includes(`${base}${number}`)) return `${base}${number}`;
}
const itemIds = (draft: TemplateDraft): string[] => draft.sections.flatMap(({ items }) => items.map(({ id }) => id));
const newItemId = (draft: TemplateDraft, section: DraftSection): string => {
  const taken = itemIds(draft);
  for (let number = section.items.length + 1; ; number += 1) if (!taken.includes(`${section.id}-${number}`)) return `${section.id}-${number}`;
};
const newPartId = ({ id, subItems, deductions }: DraftItem): string => {
  const taken = [...subItems, ...deductions].map((part) => part.id);
  for (let number = taken.length + 1; ; number += 1) if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`;
};

const NEW_ITEM: Omit<DraftItem, 'id'> = {
  title: '', standard: '', points: '', art10: '', basis: '', certainty: 'C', source: '自拟', documents: [], absence: 'none', checks: [], subItems: [], deductions: [],
};

/** Adds a section after the one at (or around) the place, or at the end. */
export function addSection(draft: TemplateDraft, place: Place): Step {
  const index = place.length === 0 ? draft.sections.length : Number(place[1]) + 1;
  const section: DraftSection = { id: freeId(draft.sections.map(({ id }) => id), 'S'), title: '', kind: 'points', total: '', weight: '', cap: '', vetoOutcome: '', notApplicable: 'exclude', items: [] };
  return { draft: { ...draft, sections: inserted(draft.sections, index, section) }, place: ['sections', index], what: '新增部分' };
}

/** Adds an item after the one at (or around) the place, or at the end of the section; null without a section. */
export function addItem(draft: TemplateDraft, place: Place): Step | null {
  const section = draft.sections[Number(place[1])];
  if (section === undefined) return null;
  const index = place[3] === undefined ? section.items.length : Number(place[3]) + 1;
  const item: DraftItem = { ...NEW_ITEM, id: newItemId(draft, section) };
  return { draft: changeSection(draft, place, (own) => ({ ...own, items: inserted(own.items, index, item) })), place: ['sections', Number(place[1]), 'items', index], what: '新增项目' };
}

/** Adds a part to the item at (or around) the place, after the part at it; null where the item can have none. */
export function addPart(draft: TemplateDraft, place: Place, list: 'subItems' | 'deductions'): Step | null {
  const node = nodeAt(draft, place.slice(0, 4));
  if (node === null || node.type !== 'item' || plain(node.section)) return null;
  const index = place[4] === list ? Number(place[5]) + 1 : node.item[list].length;
  const id = newPartId(node.item);
  const add = (item: DraftItem): DraftItem =>
    list === 'subItems'
      ? { ...item, subItems: inserted<DraftSubItem>(item.subItems, index, { id, title: '', points: '', essential: false, checks: [] }) }
      : { ...item, deductions: inserted<DraftDeduction>(item.deductions, index, { id, title: '', points: '', maximum: '', checks: [] }) };
  return { draft: changeItem(draft, place, add), place: [...place.slice(0, 4), list, index], what: list === 'subItems' ? '新增子项' : '新增扣分' };
}

/** Adds one more of the same kind behind the place: what Enter does in the tree. */
export function addAfter(draft: TemplateDraft, place: Place): Step | null {
  if (place.length === 0) return addSection(draft, place);
  if (place.length === 2) return addItem(draft, place);
  return place.length === 4 ? addItem(draft, place) : addPart(draft, place, place[4] === 'subItems' ? 'subItems' : 'deductions');
}

/** Takes a thing out with all that it holds; the one after it, before it or around it comes next. Null for the head. */
export function remove(draft: TemplateDraft, place: Place): Step | null {
  const node = nodeAt(draft, place);
  if (node === null || node.type === 'head') return null;
  const index = indexOf(place);
  const next = listChanged(draft, place, (list) => without(list, index));
  const left = [beside(place, index), beside(place, index - 1)].find((at) => indexOf(at) >= 0 && nodeAt(next, at) !== null);
  return { draft: next, place: left ?? holderOf(place), what: said('删除', draft, place) };
}

/** Moves a thing by one among its like; an item at the edge of its section goes into the neighbouring one. Null where it cannot move. */
export function move(draft: TemplateDraft, place: Place, by: -1 | 1): Step | null {
  const node = nodeAt(draft, place);
  if (node === null || node.type === 'head') return null;
  const index = indexOf(place);
  const to = index + by;
  if (nodeAt(draft, beside(place, to)) !== null && to >= 0) {
    return { draft: listChanged(draft, place, (list) => swapped(list, index, to)), place: beside(place, to), what: said('移动', draft, place) };
  }
  return node.type === 'item' ? moveToSection(draft, place, Number(place[1]) + by, by) : null;
}

/** Moves an item into another section, to its end or (coming from above) to its beginning. */
export function moveToSection(draft: TemplateDraft, place: Place, section: number, by: -1 | 1 = -1): Step | null {
  const node = nodeAt(draft, place);
  const target = draft.sections[section];
  if (node === null || node.type !== 'item' || target === undefined || section === Number(place[1])) return null;
  const index = by === 1 ? 0 : target.items.length;
  const taken = listChanged(draft, place, (list) => without(list, indexOf(place)));
  const put = changeSection(taken, ['sections', section], (own) => ({ ...own, items: inserted(own.items, index, node.item) }));
  return { draft: put, place: ['sections', section, 'items', index], what: said('移动', draft, place) };
}

/** Makes an item without parts a sub-item of the item before it; null where the standard's form does not allow that. */
export function indent(draft: TemplateDraft, place: Place): Step | null {
  const node = nodeAt(draft, place);
  if (node === null || node.type !== 'item' || plain(node.section) || node.item.subItems.length + node.item.deductions.length > 0) return null;
  const above = beside(place, indexOf(place) - 1);
  const parent = indexOf(place) > 0 ? nodeAt(draft, above) : null;
  if (parent === null || parent.type !== 'item') return null;
  const { title, points, checks } = node.item;
  const part: DraftSubItem = { id: newPartId(parent.item), title, points, essential: false, checks };
  const rest = listChanged(draft, place, (list) => without(list, indexOf(place)));
  return {
    draft: changeItem(rest, above, (item) => ({ ...item, subItems: [...item.subItems, part] })),
    place: [...above, 'subItems', parent.item.subItems.length], what: said('降为子项：', draft, place),
  };
}

/** Makes a sub-item an item after the one it belonged to, with the basis and the item of Art. 10 of that; null for anything else. */
export function outdent(draft: TemplateDraft, place: Place): Step | null {
  const node = nodeAt(draft, place);
  const section = draft.sections[Number(place[1])];
  if (node === null || node.type !== 'subItem' || section === undefined) return null;
  const { title, points, checks } = node.part;
  const { art10, basis, certainty, source } = node.item;
  const item: DraftItem = { ...NEW_ITEM, id: newItemId(draft, section), title, standard: title, points, checks, art10, basis, certainty, source };
  const index = Number(place[3]) + 1;
  const rest = listChanged(draft, place, (list) => without(list, indexOf(place)));
  return {
    draft: changeSection(rest, place, (own) => ({ ...own, items: inserted(own.items, index, item) })),
    place: ['sections', Number(place[1]), 'items', index], what: said('升为项目：', draft, place),
  };
}

/** The draft with the list changed in which the place stands. */
function listChanged(draft: TemplateDraft, place: Place, change: <T>(list: readonly T[]) => readonly T[]): TemplateDraft {
  if (place.length === 2) return { ...draft, sections: change(draft.sections) };
  if (place.length === 4) return changeSection(draft, place, (section) => ({ ...section, items: change(section.items) }));
  return changeItem(draft, place, (item) => (place[4] === 'subItems' ? { ...item, subItems: change(item.subItems) } : { ...item, deductions: change(item.deductions) }));
}

/** A row of the tree as it is shown. */
export interface TreeRow {
  readonly place: Place;
  readonly type: NodeType;
  /** 1 for the head and sections. */
  readonly level: number;
  readonly title: string;
  /** What it is worth, in Chinese; empty where that means nothing. */
  readonly worth: string;
  /** Null for one that holds nothing. */
  readonly open: boolean | null;
}

const points = (text: string): string => (text.trim() === '' ? '' : `${text.trim()}分`);

/** The rows of the tree, without what stands under closed ones. */
export function treeRows(draft: TemplateDraft, closed: ReadonlySet<string>): TreeRow[] {
  const row = (place: Place, type: NodeType, level: number, worth: string, holds: boolean): TreeRow =>
    ({ place, type, level, worth, title: titleOf(draft, place), open: holds ? !closed.has(place.join('/')) : null });
  return [
    row(HEAD, 'head', 1, points(draft.fullMarks), false),
    ...draft.sections.flatMap((section, s) => {
      const place: Place = ['sections', s];
      const own = row(place, 'section', 1, section.kind === 'points' ? points(section.total) : section.cap === '' ? '' : `上限${points(section.cap)}`, section.items.length > 0);
      return [own, ...(own.open === true ? section.items.flatMap((item, i) => itemRows(section, item, [...place, 'items', i], row)) : [])];
    }),
  ];
}

type MakeRow = (place: Place, type: NodeType, level: number, worth: string, holds: boolean) => TreeRow;

function itemRows(section: DraftSection, item: DraftItem, place: Place, row: MakeRow): TreeRow[] {
  const own = row(place, 'item', 2, plain(section) ? '否决' : points(item.points), item.subItems.length + item.deductions.length > 0);
  if (own.open !== true) return [own];
  return [
    own,
    ...item.subItems.map((part, k) => row([...place, 'subItems', k], 'subItem', 3, points(part.points), false)),
    ...item.deductions.map((part, k) => row([...place, 'deductions', k], 'deduction', 3, part.points.trim() === '' ? '' : `每处−${part.points.trim()}`, false)),
  ];
}
