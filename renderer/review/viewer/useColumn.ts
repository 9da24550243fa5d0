import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { bandsWithin, type Range } from '../bands';
import type { Place } from '../context';
import { anchorAt, boxInColumn, pageAt, pointOf, scrollFor, type Anchor, type ColumnLayout } from './layout';
import type { Point } from './turn';
import type { Size, Turn } from './view';

/** CSS pixels above a page that was jumped to. */
const ABOVE = 8;

interface Options {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly roomSize: Size | null;
  readonly layout: ColumnLayout;
  readonly sizes: readonly Size[];
  readonly turn: Turn;
  readonly place: Place;
  /** Told the page (from 1) that came before the reader's eyes by scrolling. */
  readonly onSeen: (page: number) => void;
}

/**
 * The scrolling of the column of pages: which pages are near, which one is read, jumps, and keeping the reading position when the
 * pages change their size. `hold` names the point of the window that must stay where it is when the size changes next.
 */
export function useColumn({ room, roomSize, layout, sizes, turn, place, onSeen }: Options) {
  const [range, setRange] = useState<Range>({ first: 0, last: -1 });
  const anchor = useRef<{ readonly at: Anchor; readonly inRoom: Point } | null>(null);
  /** Where the program itself scrolled to: arriving there is no reading. */
  const sentTo = useRef<Point | null>(null);
  const latest = useRef({ layout, sizes, turn, place, onSeen });
  useLayoutEffect(() => {
    latest.current = { layout, sizes, turn, place, onSeen };
  });

  const look = useCallback(() => {
    const element = room.current;
    if (element === null) return;
    const { scrollTop, clientHeight } = element;
    const next = bandsWithin(latest.current.layout.pages, scrollTop - clientHeight, scrollTop + 2 * clientHeight);
    setRange((old) => (old.first === next.first && old.last === next.last ? old : next));
  }, [room]);

  const hold = useCallback(
    (inRoom: Point) => {
      const element = room.current;
      if (element === null) return;
      const at = anchorAt(latest.current.layout, { x: element.scrollLeft + inRoom.x, y: element.scrollTop + inRoom.y });
      anchor.current = at === null ? null : { at, inRoom };
    },
    [room],
  );

  const scrollTo = useCallback(
    (to: Point) => {
      const element = room.current;
      if (element === null) return;
      element.scrollTop = to.y;
      element.scrollLeft = to.x;
      sentTo.current = { x: element.scrollLeft, y: element.scrollTop };
      look();
    },
    [room, look],
  );

  // A new layout: what was read stays where it was.
  useLayoutEffect(() => {
    const held = anchor.current;
    const point = held === null ? null : pointOf(layout, held.at);
    if (held !== null && point !== null) scrollTo({ x: point.x - held.inRoom.x, y: point.y - held.inRoom.y });
    else look();
  }, [layout, scrollTo, look]);

  const ready = roomSize !== null;
  useLayoutEffect(() => {
    const element = room.current;
    const { place: target, layout: now, ...shapes } = latest.current;
    const placed = now.pages[target.page - 1];
    const size = shapes.sizes[target.page - 1];
    if (!ready || element === null || placed === undefined || size === undefined) return;
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
    const framed = target.framed.find(({ page }) => page === target.page);
    if (framed === undefined) {
      scrollTo({ x: Math.max(0, placed.left + placed.width / 2 - clientWidth / 2), y: placed.top - ABOVE });
    } else {
      const box = boxInColumn(framed.box, size, placed, shapes.turn);
      scrollTo({ x: scrollFor(scrollLeft, clientWidth, box.x, box.width), y: scrollFor(scrollTop, clientHeight, box.y, box.height) });
    }
    hold({ x: clientWidth / 2, y: Math.max(0, framed === undefined ? placed.sheetTop - element.scrollTop : clientHeight / 2) });
  }, [place.jump, ready, room, scrollTo, hold]);

  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const onScroll = () => {
      // At once: a page that is mounted a frame later is a blank one for that long.
      flushSync(look);
      const sent = sentTo.current;
      if (sent !== null && Math.abs(sent.x - element.scrollLeft) < 2 && Math.abs(sent.y - element.scrollTop) < 2) return;
      sentTo.current = null;
      hold({ x: element.clientWidth / 2, y: element.clientHeight / 3 });
      const { layout: now, place: current, onSeen: tell } = latest.current;
      const index = pageAt(now.pages, element.scrollTop + element.clientHeight / 3);
      // Of two side by side the one that was jumped to stays the current one.
      const seen = now.pages[index];
      if (seen !== undefined && now.pages[current.page - 1]?.top !== seen.top) startTransition(() => tell(index + 1));
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [room, look, hold]);

  return { range, hold };
}
