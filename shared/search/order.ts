import { boxOfQuad, type Box, type TextLine } from '../model';

/** A line with the box around it. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly box: Box;
}

/** More lines than this are no printed page; columns are then not looked for, since that compares every line with every other. */
const MOST_LINES = 1500;

const middleOf = ({ box }: PlacedLine): number => box.y + box.height / 2;

/** Lines row by row from the top, each row from the left: the way a page is read across. */
export function acrossRows(lines: readonly TextLine[]): readonly PlacedLine[] {
  const sorted = lines.map((line): PlacedLine => ({ line, box: boxOfQuad(line.quad) })).sort((a, b) => middleOf(a) - middleOf(b));
  const rows: PlacedLine[][] = [];
  for (const placed of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const same = first !== undefined && middleOf(placed) - middleOf(first) <= Math.min(first.box.height, placed.box.height) / 2;
    if (row !== undefined && same) row.push(placed);
    else rows.push([placed]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x));
}

/** Lines that stand closely below one another, from the top: the way a cell of a table is read down. Single lines are left out. */
export function downColumns(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  if (lines.length > MOST_LINES) return [];
  const next = new Map<PlacedLine, PlacedLine>();
  const taken = new Set<PlacedLine>();
  for (const line of lines) {
    const below = closestBelow(line, lines);
    if (below === null || taken.has(below)) continue;
    next.set(line, below);
    taken.add(below);
  }
  return lines.flatMap((line) => {
    if (taken.has(line) || !next.has(line)) return [];
    const column: PlacedLine[] = [];
    for (let at: PlacedLine | undefined = line; at !== undefined; at = next.get(at)) column.push(at);
    return [column];
  });
}

function closestBelow({ box }: PlacedLine, lines: readonly PlacedLine[]): PlacedLine | null {
  let best: PlacedLine | null = null;
  for (const other of lines) {
    const gap = other.box.y - (box.y + box.height);
    const overlap = Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
    const beneath = other.box.y > box.y + box.height / 2 && gap < 1.2 * Math.max(box.height, other.box.height);
    if (beneath && overlap >= Math.min(box.width, other.box.width) / 2 && (best === null || other.box.y < best.box.y)) best = other;
  }
  return best;
}
