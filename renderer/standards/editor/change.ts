import type { DraftDeduction, DraftItem, DraftSection, DraftSubItem, TemplateDraft } from '../../../shared/model';
import type { Place } from './places';

const replaced = <T>(list: readonly T[], index: number, change: (value: T) => T): readonly T[] => list.map((value, i) => (i === index ? change(value) : value));

/** The draft with the section at a place changed. */
export const changeSection = (draft: TemplateDraft, place: Place, change: (section: DraftSection) => DraftSection): TemplateDraft =>
  ({ ...draft, sections: replaced(draft.sections, Number(place[1]), change) });

/** The draft with the item at a place (or that holds it) changed. */
export const changeItem = (draft: TemplateDraft, place: Place, change: (item: DraftItem) => DraftItem): TemplateDraft =>
  changeSection(draft, place, (section) => ({ ...section, items: replaced(section.items, Number(place[3]), change) }));

export const changeSubItem = (draft: TemplateDraft, place: Place, change: (part: DraftSubItem) => DraftSubItem): TemplateDraft =>
  changeItem(draft, place, (item) => ({ ...item, subItems: replaced(item.subItems, Number(place[5]), change) }));

export const changeDeduction = (draft: TemplateDraft, place: Place, change: (part: DraftDeduction) => DraftDeduction): TemplateDraft =>
  changeItem(draft, place, (item) => ({ ...item, deductions: replaced(item.deductions, Number(place[5]), change) }));
