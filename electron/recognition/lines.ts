import type { Quad, TextLine } from '../../shared/model';
import type { ReadCharacter } from './ctc';
import { median, quadHeight, quadWidth, sliceQuad } from './quads';

/** A blank gap of more character widths than this parts two table cells that the detector took for one line. */
const CELL_GAP = 2.5;
/** Below this mean confidence one or two characters are specks, ruled lines or bits of a seal. */
const NOISE_CONFIDENCE = 0.5;
const NOISE_LENGTH = 2;

/**
 * Text lines from the characters read in one box: parted where a wide gap shows two cells, stripped of spaces at the
 * ends, without pure noise. Doubtful lines stay, with their low confidence.
 */
export function linesFromCharacters(characters: readonly ReadCharacter[], quad: Quad): TextLine[] {
  const width = characterWidth(characters, quad);
  const groups = splitAtGaps(characters, width * (CELL_GAP + 1)).map(trimSpaces).filter((g) => g.length > 0);
  return groups.flatMap((group) => {
    const line = toLine(group, quad, width, groups.length > 1);
    return line.confidence < NOISE_CONFIDENCE && line.text.length <= NOISE_LENGTH ? [] : [line];
  });
}

/** Usual distance between neighbouring characters as a fraction of the line's length. */
function characterWidth(characters: readonly ReadCharacter[], quad: Quad): number {
  const lineHeight = quadHeight(quad) / Math.max(1, quadWidth(quad));
  const inked = characters.filter((c) => c.text !== ' ');
  const steps = inked.slice(1).map((c, i) => c.at - (inked[i]?.at ?? 0)).filter((step) => step < lineHeight * 1.2);
  return Math.max(lineHeight * 0.35, Math.min(lineHeight, steps.length > 0 ? median(steps) : lineHeight * 0.7));
}

function splitAtGaps(characters: readonly ReadCharacter[], gap: number): ReadCharacter[][] {
  const groups: ReadCharacter[][] = [];
  let group: ReadCharacter[] = [];
  let previous: ReadCharacter | undefined;
  for (const character of characters) {
    if (character.text !== ' ') {
      if (previous !== undefined && character.at - previous.at > gap) {
        groups.push(group);
        group = [];
      }
      previous = character;
    }
    group.push(character);
  }
  groups.push(group);
  return groups;
}

function trimSpaces(characters: ReadCharacter[]): ReadCharacter[] {
  const from = characters.findIndex((c) => c.text !== ' ');
  const to = characters.findLastIndex((c) => c.text !== ' ');
  return from < 0 ? [] : characters.slice(from, to + 1);
}

function toLine(characters: readonly ReadCharacter[], quad: Quad, width: number, isPart: boolean): TextLine {
  const ends = characters.map((c, i) => {
    const next = characters[i + 1];
    return next === undefined ? Math.min(1, c.at + width / 2) : (c.at + next.at) / 2;
  });
  const start = Math.max(0, (characters[0]?.at ?? 0) - width / 2);
  const end = ends.at(-1) ?? 1;
  // A whole box keeps the detector's edges; a part of one reaches just around its own characters.
  const [from, to] = isPart ? [start, Math.max(end, start + 1e-6)] : [0, 1];
  const stops = [start, ...ends].map((at) => round((at - from) / (to - from), 4));
  const confidences = characters.map((c) => round(c.confidence, 3));
  const sliced = isPart ? sliceQuad(quad, from, to) : quad;
  return {
    text: characters.map((c) => c.text).join(''),
    quad: roundQuad(sliced),
    confidence: round(confidences.reduce((sum, c) => sum + c, 0) / confidences.length, 4),
    stops,
    confidences,
  };
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

function roundQuad(quad: Quad): Quad {
  const at = (i: 0 | 1 | 2 | 3) => [round(quad[i][0], 1), round(quad[i][1], 1)] as const;
  return [at(0), at(1), at(2), at(3)];
}

/** Lines from top to bottom and, at the same height, from left to right: those whose middles overlap stand in one row. */
export function inReadingOrder(lines: readonly TextLine[]): TextLine[] {
  const placed = lines.map((line) => ({
    line,
    x: Math.min(line.quad[0][0], line.quad[3][0]),
    y: line.quad.reduce((sum, p) => sum + p[1], 0) / 4,
    height: quadHeight(line.quad),
  }));
  placed.sort((a, b) => a.y - b.y);
  const ordered: TextLine[] = [];
  let row: typeof placed = [];
  const close = (): void => {
    row.sort((a, b) => a.x - b.x);
    ordered.push(...row.map((p) => p.line));
  };
  for (const item of placed) {
    const anchor = row[0];
    if (anchor !== undefined && item.y - anchor.y > 0.5 * Math.min(anchor.height, item.height)) {
      close();
      row = [];
    }
    row.push(item);
  }
  close();
  return ordered;
}
