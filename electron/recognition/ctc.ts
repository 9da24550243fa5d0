/** One character that the recogniser saw, with the time steps it held. */
export interface ReadCharacter {
  readonly text: string;
  /** Centre along the crop, in crop widths 0..1. */
  readonly at: number;
  /** Highest probability over its steps, 0..1. */
  readonly confidence: number;
}

/**
 * Decodes a recogniser's output: the best class of each time step, repeats merged, blanks (class 0) dropped.
 *
 * @param scores `steps` rows of `alphabet.length` probabilities.
 * @param alphabet Characters by class; entry 0 is the blank.
 * @param stepsPerCrop Steps that cover the crop itself; later ones lie in its padding.
 */
export function decodeCtc(scores: Float32Array, steps: number, alphabet: readonly string[], stepsPerCrop: number): ReadCharacter[] {
  const classes = alphabet.length;
  const read: ReadCharacter[] = [];
  let previous = 0;
  let first = 0;
  let best = 0;
  const close = (end: number): void => {
    if (previous === 0) return;
    read.push({ text: alphabet[previous] ?? '', at: Math.min(1, (first + end) / 2 / stepsPerCrop), confidence: Math.min(1, best) });
  };
  for (let step = 0; step < steps; step++) {
    const row = step * classes;
    let winner = 0;
    let score = -Infinity;
    for (let c = 0; c < classes; c++) {
      const s = scores[row + c] ?? 0;
      if (s > score) {
        score = s;
        winner = c;
      }
    }
    if (winner === previous) {
      best = Math.max(best, score);
      continue;
    }
    close(step);
    previous = winner;
    first = step;
    best = score;
  }
  close(steps);
  return read;
}
