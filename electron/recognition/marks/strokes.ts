import type { Box } from '../../../shared/model';

/** How ink is spread about its middle: sums over its cells, which add up when strokes are joined. */
export interface Spread {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Standard deviation across the main direction, in cells: a fraction of the pen's width for one straight stroke. */
export function thickness({ x, y, xx, yy, xy }: Spread, cells: number): number {
  const [a, b, c] = [xx / cells - (x / cells) ** 2, yy / cells - (y / cells) ** 2, xy / cells - (x * y) / cells ** 2];
  return Math.sqrt(Math.max(0, (a + b) / 2 - Math.hypot((a - b) / 2, c)));
}

/** Ink that hangs together. */
export interface Stroke {
  readonly box: Box;
  readonly cells: number;
  /** Sum of how dark the cells are. */
  readonly darkness: number;
  /** Cells of it that lie where the recogniser read text. */
  readonly read: number;
  readonly spread: Spread;
}

/** Connected pieces of ink of at least `least` cells that are not wholly read, in the order they are met. */
export function strokesOf(ink: Uint8Array, width: number, height: number, read: Uint8Array, least: number): Stroke[] {
  const seen = new Uint8Array(ink.length);
  const queue = new Int32Array(ink.length);
  const found: Stroke[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] === 0 || seen[start] === 1 || read[start] === 1) continue;
    seen[start] = 1;
    queue[0] = start;
    let [head, tail] = [0, 1];
    let [left, top, right, bottom, darkness, inText] = [width, height, 0, 0, 0, 0];
    const spread = { x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
    while (head < tail) {
      const at = queue[head++] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      darkness += ink[at] ?? 0;
      inText += read[at] ?? 0;
      spread.x += x;
      spread.y += y;
      spread.xx += x * x;
      spread.yy += y * y;
      spread.xy += x * y;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      const [x0, x1] = [x > 0 ? -1 : 0, x < width - 1 ? 1 : 0];
      for (let dy = y > 0 ? -1 : 0; dy <= 1 && y + dy < height; dy++)
        for (let dx = x0; dx <= x1; dx++) {
          const next = at + dy * width + dx;
          if (ink[next] === 0 || seen[next] === 1) continue;
          seen[next] = 1;
          queue[tail++] = next;
        }
    }
    if (tail >= least) found.push({ box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }, cells: tail, darkness, read: inText, spread });
  }
  return found;
}

/** Strokes that stand near each other, as the characters of a name do. */
export interface StrokeGroup {
  readonly box: Box;
  readonly strokes: readonly Stroke[];
  readonly cells: number;
  readonly darkness: number;
  readonly spread: Spread;
}

/** Gathers strokes whose boxes are at most `gapX` apart sideways and `gapY` up and down. */
export function gather(strokes: readonly Stroke[], gapX: number, gapY: number): StrokeGroup[] {
  let groups: StrokeGroup[] = strokes.map((stroke) => ({ box: stroke.box, strokes: [stroke], cells: stroke.cells, darkness: stroke.darkness, spread: stroke.spread }));
  for (let merged = true; merged; ) {
    merged = false;
    const next: StrokeGroup[] = [];
    for (const group of groups) {
      const at = next.findIndex((other) => near(other.box, group.box, gapX, gapY));
      const other = next[at];
      if (other === undefined) next.push(group);
      else {
        next[at] = join(other, group);
        merged = true;
      }
    }
    groups = next;
  }
  return groups;
}

const near = (a: Box, b: Box, gapX: number, gapY: number): boolean =>
  a.x <= b.x + b.width + gapX && b.x <= a.x + a.width + gapX && a.y <= b.y + b.height + gapY && b.y <= a.y + a.height + gapY;

function join(a: StrokeGroup, b: StrokeGroup): StrokeGroup {
  const x = Math.min(a.box.x, b.box.x);
  const y = Math.min(a.box.y, b.box.y);
  const right = Math.max(a.box.x + a.box.width, b.box.x + b.box.width);
  const bottom = Math.max(a.box.y + a.box.height, b.box.y + b.box.height);
  return { box: { x, y, width: right - x, height: bottom - y }, strokes: [...a.strokes, ...b.strokes], cells: a.cells + b.cells, darkness: a.darkness + b.darkness, spread: sum(a.spread, b.spread) };
}

const sum = (a: Spread, b: Spread): Spread => ({ x: a.x + b.x, y: a.y + b.y, xx: a.xx + b.xx, yy: a.yy + b.yy, xy: a.xy + b.xy });
