import { fold } from '../facts/text/normalise';
import type { PageText } from '../model';
import { acrossRows, downColumns, type PlacedLine } from './order';

/** Lines joined without blanks. */
export interface Run {
  readonly folded: string;
  readonly text: string;
  readonly from: readonly PlacedLine[];
}

/** For each character of a run: its line, and its place in that line. */
export interface RunPlaces {
  readonly lines: readonly PlacedLine[];
  readonly offsets: readonly number[];
}

/** The form in which words are compared: without blanks, of one width and case, with one kind of bracket. */
export function searchForm(text: string): string {
  return alike(fold(text.replace(/\s+/g, '')));
}

/** Small letters and one kind of bracket, one for one, so that positions stay valid. */
const alike = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('[', '(').replaceAll(']', ')');

/** The ways in which the lines of a page are read: first all of them across, then each column down. */
export function runsOf(page: PageText): readonly [across: Run, ...down: readonly Run[]] {
  const ordered = acrossRows(page.lines);
  return [runOf(ordered), ...downColumns(ordered).map(runOf)];
}

function runOf(lines: readonly PlacedLine[]): Run {
  const text = lines.map(({ line }) => line.text).join('').replace(/\s+/g, '');
  return { text, folded: alike(fold(text)), from: lines };
}

/** Where the characters of a run stand; made only for runs that hold the words, which few of those read do. */
export function placesOf({ from }: Run): RunPlaces {
  const lines: PlacedLine[] = [];
  const offsets: number[] = [];
  for (const placed of from) {
    placed.line.text.split('').forEach((unit, i) => {
      if (/\s/.test(unit)) return;
      lines.push(placed);
      offsets.push(i);
    });
  }
  return { lines, offsets };
}
