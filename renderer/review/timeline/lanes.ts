/** A label over the line. */
export interface Label {
  /** Pixels from the left end of the line. */
  readonly x: number;
  readonly width: number;
}

/** Where a label stands: its lane, counted from the line upwards, and the side of its point on which it is written. */
export interface PlacedLabel {
  readonly lane: number;
  readonly side: 'right' | 'left';
}

/** Pixels between two labels in a lane. */
const GAP = 6;

/**
 * Puts labels into as few lanes as keep them from covering each other. Labels come in the order of their points and are
 * placed from the last to the first, so that the stem of one to the left meets no label of a lower lane.
 * @param room pixels from end to end of the line; a label that would leave it is written to the left of its point
 */
export function placeLabels(labels: readonly Label[], room: number): { readonly placed: readonly PlacedLabel[]; readonly lanes: number } {
  const taken: { from: number; to: number }[][] = [];
  const placed = labels.toReversed().map(({ x, width }): PlacedLabel => {
    const side = x + width > room && x > width ? 'left' : 'right';
    const from = side === 'right' ? x : x - width;
    const to = from + width + GAP;
    const free = taken.findIndex((lane) => lane.every((other) => to <= other.from || from >= other.to));
    const lane = free === -1 ? taken.length : free;
    (taken[lane] ??= []).push({ from, to });
    return { lane, side };
  });
  return { placed: placed.toReversed(), lanes: taken.length };
}
