import type { Box } from '../../../shared/model';
import type { Band } from '../bands';
import { turnedBox, type Point } from './turn';
import { MARGIN, shownSize, turnedSize, zoomOf, type Size, type View } from './view';

/** CSS pixels between two pages. */
const GAP = 12;
/** CSS pixels kept above a page for the notice why it could not be read. */
export const NOTICE_HEIGHT = 96;

/** What of a page decides about its place in the column. */
export interface PageShape extends Size {
  /** A notice stands above it. */
  readonly notice: boolean;
}

/** A page in the column. Its band is that of its row, with the notices. All in CSS pixels of the column. */
export interface PlacedPage extends Band {
  readonly left: number;
  /** Top of the sheet itself. */
  readonly sheetTop: number;
  /** Size as it stands, after turning. */
  readonly width: number;
  readonly height: number;
  /** Size before turning. */
  readonly face: Size;
  readonly zoom: number;
}

/** Pages one below the other, or in pairs. */
export interface ColumnLayout {
  readonly pages: readonly PlacedPage[];
  readonly width: number;
  readonly height: number;
}

/** Places all pages of a case file in a window of the given size; sizes are known beforehand, so nothing moves when images arrive. */
export function layoutColumn(shapes: readonly PageShape[], { fit, turn, twoUp }: Pick<View, 'fit' | 'turn' | 'twoUp'>, room: Size): ColumnLayout {
  const across = twoUp ? 2 : 1;
  const share: Size = { width: (room.width - 2 * MARGIN - (across - 1) * GAP) / across + 2 * MARGIN, height: room.height };
  const sized = shapes.map((shape) => {
    const zoom = zoomOf(fit, shape, turn, share);
    const face = shownSize(shape, zoom);
    return { shape, zoom, face, ...turnedSize(face, turn) };
  });
  const rows = Array.from({ length: Math.ceil(sized.length / across) }, (_, row) => sized.slice(row * across, (row + 1) * across));
  const rowWidth = (row: typeof sized) => row.reduce((sum, { width }) => sum + width, 0) + (row.length - 1) * GAP;
  const width = Math.max(room.width, ...rows.map((row) => rowWidth(row) + 2 * MARGIN));
  let top = MARGIN;
  const pages = rows.flatMap((row) => {
    const notice = row.some(({ shape }) => shape.notice) ? NOTICE_HEIGHT : 0;
    const bottom = top + notice + Math.max(...row.map(({ height }) => height));
    let left = (width - rowWidth(row)) / 2;
    const placed = row.map((one): PlacedPage => {
      const page = { top, bottom, left, sheetTop: top + notice, width: one.width, height: one.height, face: one.face, zoom: one.zoom };
      left += one.width + GAP;
      return page;
    });
    top = bottom + GAP;
    return placed;
  });
  return { pages, width, height: top - GAP + MARGIN };
}

/** A point of the column, told by the page it stands on, so that it is found again after zooming or turning. */
export interface Anchor {
  readonly index: number;
  /** Shares of the page's width and height; outside 0..1 beside the page. */
  readonly across: number;
  readonly down: number;
}

/** The anchor of a point of the column; null without pages. */
export function anchorAt({ pages }: ColumnLayout, { x, y }: Point): Anchor | null {
  const index = pageAt(pages, y, x);
  const page = pages[index];
  return page === undefined ? null : { index, across: (x - page.left) / page.width, down: (y - page.sheetTop) / page.height };
}

/** Where an anchor stands now; null if its page is gone. */
export function pointOf({ pages }: ColumnLayout, { index, across, down }: Anchor): Point | null {
  const page = pages[index];
  return page === undefined ? null : { x: page.left + across * page.width, y: page.sheetTop + down * page.height };
}

/** Place in the list of the page at a height of the column, the next one for a gap; at `x` the one of the pair that stands there. */
export function pageAt(pages: readonly PlacedPage[], y: number, x = 0): number {
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.bottom ?? 0) >= y) high = middle;
    else low = middle + 1;
  }
  const [page, next] = [pages[low], pages[low + 1]];
  return page !== undefined && next !== undefined && next.top === page.top && x >= next.left ? low + 1 : low;
}

/** Where a box in page pixels stands in the column. */
export function boxInColumn(box: Box, size: Size, placed: PlacedPage, turn: View['turn']): Box {
  const scale = placed.face.width / size.width;
  const turned = turnedBox(box, size, turn);
  return { x: placed.left + turned.x * scale, y: placed.sheetTop + turned.y * scale, width: turned.width * scale, height: turned.height * scale };
}

/**
 * Where a window of length `room`, now at `now`, has to start so that the stretch from `from` of length `length` is in sight:
 * where it is if that shows it well, else with the stretch in the middle, and its beginning first if it is longer than the window.
 */
export function scrollFor(now: number, room: number, from: number, length: number): number {
  const air = Math.min(48, room / 8);
  if (from >= now + air && from + length <= now + room - air) return now;
  return Math.max(0, length > room ? from - air : from + length / 2 - room / 2);
}
