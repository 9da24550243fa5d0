import type { Box, Point, Quad } from '../../shared/model';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Length of a quad along its text: the longer of top and bottom edge. */
export const quadWidth = (quad: Quad): number => Math.max(distance(quad[0], quad[1]), distance(quad[3], quad[2]));

/** Height of a quad across its text: the longer of left and right edge. */
export const quadHeight = (quad: Quad): number => Math.max(distance(quad[0], quad[3]), distance(quad[1], quad[2]));

/** Whether the box stands upright, as lines do on a page turned by 90° and as vertical text does. */
export const isTall = (quad: Quad): boolean => quadHeight(quad) > 1.5 * quadWidth(quad);

/** The same box with its first corner moved on by one: text that ran down now runs from left to right. */
export const asLyingQuad = (quad: Quad): Quad => [quad[1], quad[2], quad[3], quad[0]];

/** The same box read from the other end. */
export const asFlippedQuad = (quad: Quad): Quad => [quad[2], quad[3], quad[0], quad[1]];

/** Where a quad lies after its page was turned by 180°. */
export function turnQuadUpsideDown(quad: Quad, width: number, height: number): Quad {
  const turn = (p: Point): Point => [width - p[0], height - p[1]];
  return [turn(quad[2]), turn(quad[3]), turn(quad[0]), turn(quad[1])];
}

/** The part of a quad between two fractions of its length. */
export function sliceQuad(quad: Quad, from: number, to: number): Quad {
  const along = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  return [along(quad[0], quad[1], from), along(quad[0], quad[1], to), along(quad[3], quad[2], to), along(quad[3], quad[2], from)];
}

/** Share of box `inner` that lies in box `outer`, 0..1. */
export function shareInside(inner: Box, outer: Box): number {
  const width = Math.min(inner.x + inner.width, outer.x + outer.width) - Math.max(inner.x, outer.x);
  const height = Math.min(inner.y + inner.height, outer.y + outer.height) - Math.max(inner.y, outer.y);
  const area = inner.width * inner.height;
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area;
}

/** Median of numbers; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
