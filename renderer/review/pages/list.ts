import type { Page } from '../../../shared/model';
import { bandsWithin, type Band, type Range } from '../bands';
import type { PageGroup } from './groups';

/** CSS pixels of a document's name over its thumbnails. */
export const TITLE_HEIGHT = 30;
/** CSS pixels between thumbnails, and around the picture inside one, with its number below. */
const [GAP, AROUND, NUMBER] = [4, 8, 24] as const;
/** Narrower thumbnails show nothing. */
const NARROWEST = 56;
/** Height of a portrait A4 sheet of width 1. */
const SHEET = 297 / 210;

/** How thumbnails are set in a list of some width. */
export interface Grid {
  readonly columns: number;
  /** CSS pixels from row to row. */
  readonly row: number;
}

/** A document's name and thumbnails in the list, in CSS pixels from its top. */
export interface PlacedGroup extends Band {
  readonly group: PageGroup;
}

/** Two thumbnails beside each other where there is room, else one. */
export function gridOf(width: number): Grid {
  const columns = width >= 2 * NARROWEST + GAP ? 2 : 1;
  const thumb = (Math.max(width, NARROWEST) - (columns - 1) * GAP) / columns;
  return { columns, row: Math.round((thumb - AROUND) * SHEET) + NUMBER + GAP };
}

/** Places the documents one below the other. */
export function placeGroups(groups: readonly PageGroup[], { columns, row }: Grid): readonly PlacedGroup[] {
  let top = 0;
  return groups.map((group) => {
    const placed = { group, top, bottom: top + TITLE_HEIGHT + Math.ceil(group.pages.length / columns) * row };
    top = placed.bottom;
    return placed;
  });
}

/** A document with those of its pages that are near the window, and the row with which they begin. */
export interface NearGroup {
  readonly placed: PlacedGroup;
  readonly firstRow: number;
  readonly pages: readonly Page[];
}

/** What stands between two heights of the list. */
export function nearGroups(groups: readonly PlacedGroup[], { columns, row }: Grid, top: number, bottom: number): readonly NearGroup[] {
  const { first, last }: Range = bandsWithin(groups, top, bottom);
  return groups.slice(first, last + 1).map((placed) => {
    const start = placed.top + TITLE_HEIGHT;
    const firstRow = Math.max(0, Math.floor((top - start) / row));
    const lastRow = Math.max(firstRow, Math.ceil((bottom - start) / row));
    return { placed, firstRow, pages: placed.group.pages.slice(firstRow * columns, (lastRow + 1) * columns) };
  });
}

/** Where the list has to be scrolled to, from `now`, so that a page's thumbnail is in a window of some height. */
export function scrollToPage(groups: readonly PlacedGroup[], { columns, row }: Grid, page: number, now: number, height: number): number {
  for (const { group, top } of groups) {
    const at = group.pages.findIndex(({ number }) => number === page);
    if (at === -1) continue;
    const start = top + TITLE_HEIGHT + Math.floor(at / columns) * row;
    if (start - TITLE_HEIGHT < now) return start - TITLE_HEIGHT;
    return Math.max(now, start + row - height);
  }
  return now;
}
