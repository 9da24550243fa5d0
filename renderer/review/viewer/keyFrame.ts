import type { Box } from '../../../shared/model';
import type { Size } from './view';

/** CSS pixels by which a key moves or changes the frame, and by which it does so with Ctrl. */
const [STEP, FINE] = [10, 1] as const;
/** Smallest frame, in CSS pixels. */
const SMALLEST = 8;
/** Share of the page's width and height that a new frame takes: about a line of text. */
const [WIDE, HIGH] = [0.4, 0.03] as const;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export interface FrameKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

export const isFrameKey = ({ key }: { readonly key: string }): boolean => key in DIRECTIONS;

/** A frame of about one line in the middle of what is seen of a page; `seen` and the frame in CSS pixels of the page. */
export function newFrame(page: Size, seen: Box): Box {
  const [width, height] = [page.width * WIDE, Math.max(SMALLEST, page.height * HIGH)];
  return within({ x: seen.x + (seen.width - width) / 2, y: seen.y + (seen.height - height) / 2, width, height }, page);
}

/** The frame after an arrow key: moved, or with Shift made larger or smaller at its right and lower edge; never beyond the page. */
export function movedFrame(frame: Box, { key, shiftKey, ctrlKey }: FrameKey, page: Size): Box {
  const [right, down] = DIRECTIONS[key] ?? [0, 0];
  const by = ctrlKey ? FINE : STEP;
  if (!shiftKey) return within({ ...frame, x: frame.x + right * by, y: frame.y + down * by }, page);
  const size = (now: number, change: number, room: number) => Math.min(room, Math.max(SMALLEST, now + change * by));
  return { ...frame, width: size(frame.width, right, page.width - frame.x), height: size(frame.height, down, page.height - frame.y) };
}

/** The frame put back onto the page. */
function within(frame: Box, page: Size): Box {
  const [width, height] = [Math.min(frame.width, page.width), Math.min(frame.height, page.height)];
  return { x: Math.max(0, Math.min(page.width - width, frame.x)), y: Math.max(0, Math.min(page.height - height, frame.y)), width, height };
}
