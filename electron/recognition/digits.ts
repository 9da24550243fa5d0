import type { ReadCharacter } from './ctc';

/** Width of a digit at the recogniser's height where the line itself does not show it, in pixels. */
const DIGIT_PITCH = 17;
/** Farther apart than this many expected distances, something between two characters may have been passed over. */
const GAP = { digits: 1.35, mixed: 1.22 } as const;
/** Characters that may stand between two digits of one figure: the point of an amount, the year of a date. */
const BETWEEN = 1;

/** Some characters of a line, and the part of the line they stand in, 0..1. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const isDigit = (character: ReadCharacter | undefined): boolean => character !== undefined && /^[0-9０-９]$/.test(character.text);
const isWide = (character: ReadCharacter | undefined): boolean => character !== undefined && /^[㐀-鿿]$/.test(character.text);

/**
 * Where digits may be missing from a line read narrower than it is. In narrow digits the recogniser has too few steps to
 * tell 0000 from 000; a digit that was merged into its like leaves its place, so the next character stands too far away.
 * Each stretch reaches from the character before the figure to the one after it.
 *
 * @param width Natural width of the line at the recogniser's height, in pixels.
 */
export function doubtfulFigures(characters: readonly ReadCharacter[], width: number): Stretch[] {
  const tooFar = gapsOf(characters, width);
  const stretches: { first: number; last: number }[] = [];
  for (const { first, last } of figuresOf(characters)) {
    const from = Math.max(0, first - 1);
    const to = Math.min(characters.length - 1, last + 1);
    if (characters.length > 2 && !tooFar.slice(from, to).includes(true)) continue;
    const previous = stretches.at(-1);
    if (previous !== undefined && from <= previous.last) previous.last = to;
    else stretches.push({ first: from, last: to });
  }
  const middle = (i: number): number => ((characters[i]?.at ?? 0) + (characters[i + 1]?.at ?? 1)) / 2;
  return stretches.map(({ first, last }) => ({ first, last, from: first === 0 ? 0 : middle(first - 1), to: last === characters.length - 1 ? 1 : middle(last) }));
}

/** Runs of digits with at most {@link BETWEEN} other characters inside. */
function figuresOf(characters: readonly ReadCharacter[]): { first: number; last: number }[] {
  const figures: { first: number; last: number }[] = [];
  for (const [i, character] of characters.entries()) {
    if (!isDigit(character)) continue;
    const figure = figures.at(-1);
    if (figure !== undefined && i - figure.last <= BETWEEN + 1) figure.last = i;
    else figures.push({ first: i, last: i });
  }
  return figures;
}

/** For each character but the last, whether the next one stands farther away than digits of this line make expect. */
function gapsOf(characters: readonly ReadCharacter[], width: number): boolean[] {
  const pairs = characters.slice(1).map((next, i) => {
    const before = characters[i];
    return { digits: Number(isDigit(before)) + Number(isDigit(next)), wide: isWide(before) && isWide(next), distance: (next.at - (before?.at ?? 0)) * width };
  });
  const wide = quantile(pairs.filter((pair) => pair.wide).map((pair) => pair.distance), 0.5);
  const between = pairs.filter((pair) => pair.digits === 2).map((pair) => pair.distance);
  const digit = (between.length >= 3 ? quantile(between, 0.25) : null) ?? (wide === null ? DIGIT_PITCH : wide / 2);
  const mixed = (digit + (wide ?? 2 * digit)) / 2;
  return pairs.map(({ digits, distance }) => (digits === 2 ? distance > GAP.digits * digit : digits === 1 && distance > GAP.mixed * mixed));
}

/** The value below which a share of the numbers lies; null for none. */
function quantile(values: readonly number[], share: number): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? null;
}

/** The line with a stretch of it read anew, unless the new reading has fewer digits: then the first one stands. */
export function withStretch(characters: readonly ReadCharacter[], stretch: Stretch, again: readonly ReadCharacter[]): ReadCharacter[] {
  const count = (some: readonly ReadCharacter[]): number => some.filter(isDigit).length;
  if (count(again) < count(characters.slice(stretch.first, stretch.last + 1))) return [...characters];
  const placed = again.map((character) => ({ ...character, at: stretch.from + character.at * (stretch.to - stretch.from) }));
  return [...characters.slice(0, stretch.first), ...placed, ...characters.slice(stretch.last + 1)];
}
