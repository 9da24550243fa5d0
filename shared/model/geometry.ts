import type { Box, Quad, TextLine } from './page';

/** The smallest upright box around a quad. */
export function boxOfQuad(quad: Quad): Box {
  const xs = quad.map((p) => p[0]);
  const ys = quad.map((p) => p[1]);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The quad of an upright box. */
export function quadOfBox(box: Box): Quad {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    [box.x, box.y],
    [right, box.y],
    [right, bottom],
    [box.x, bottom],
  ];
}

/** The smallest box around several; an empty box at the origin for none. */
export function unionOfBoxes(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  const right = Math.max(...boxes.map((b) => b.x + b.width));
  const bottom = Math.max(...boxes.map((b) => b.y + b.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The box around the characters `from` (inclusive) to `to` (exclusive) of a line, following its slant. */
export function boxOfSpan(line: TextLine, from: number, to: number): Box {
  const start = line.stops[from] ?? 0;
  const end = line.stops[to] ?? 1;
  const [tl, tr, br, bl] = line.quad;
  const along = (a: readonly [number, number], b: readonly [number, number], t: number) =>
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t] as const;
  return boxOfQuad([along(tl, tr, start), along(tl, tr, end), along(bl, br, end), along(bl, br, start)]);
}

/** The lowest confidence among the characters `from` to `to` of a line; the line's own if the span is empty. */
export function confidenceOfSpan(line: TextLine, from: number, to: number): number {
  const span = line.confidences.slice(from, to);
  return span.length === 0 ? line.confidence : Math.min(...span);
}
