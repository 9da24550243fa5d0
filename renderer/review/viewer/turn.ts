import type { Box } from '../../../shared/model';
import type { Size, Turn } from './view';

/** A point of a page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a box of the upright page stands after the reviewer turned the page; `page` is the size of the upright page. */
export function turnedBox(box: Box, page: Size, turn: Turn): Box {
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { x: page.height - box.y - box.height, y: box.x, width: box.height, height: box.width };
    case 180:
      return { x: page.width - box.x - box.width, y: page.height - box.y - box.height, width: box.width, height: box.height };
    case 270:
      return { x: box.y, y: page.width - box.x - box.width, width: box.height, height: box.width };
  }
}

/** The box of the upright page that shows as `box` after the page was turned; `page` is the size of the upright page. */
export function uprightBox(box: Box, page: Size, turn: Turn): Box {
  const shown = turn === 90 || turn === 270 ? { width: page.height, height: page.width } : page;
  return turnedBox(box, shown, ((360 - turn) % 360) as Turn);
}

/** The box between two points, cut off at the edges of an area that starts at the origin. */
export function boxBetween(a: Point, b: Point, area: Size): Box {
  const within = (value: number, limit: number) => Math.max(0, Math.min(limit, value));
  const [x1, x2] = [within(a.x, area.width), within(b.x, area.width)];
  const [y1, y2] = [within(a.y, area.height), within(b.y, area.height)];
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}
