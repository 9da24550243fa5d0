import { fold } from '../facts/text/normalise';
import type { PageText } from '../model';
import { acrossRows, downColumns, type PlacedLine } from './order';

/** Lines joined without blanks, that know where each character stands. */
export interface Run {
  readonly folded: string;
  readonly text: string;
  /** For each character: its line, and its place in that line. */
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
  let text = '';
  const lineAt: PlacedLine[] = [];
  const offsets: number[] = [];
  for (const placed of lines) {
    placed.line.text.split('').forEach((unit, i) => {
      if (/\s/.test(unit)) return;
      text += unit;
      lineAt.push(placed);
      offsets.push(i);
    });
  }
  return { text, folded: alike(fold(text)), lines: lineAt, offsets };
}
