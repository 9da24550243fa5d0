import { defined, numberIn, textAt, wordIn } from './cells';
import type { Draft, Place } from './draft';
import { labelOf } from './grid';
import type { Grid } from './grid';
import { HEAD_LABELS } from './head-block';
import type { HeadName } from './head-block';
import { KINDS, listOf, ROUNDING_MODES, VETO_OUTCOMES } from './words';

interface Entry {
  readonly name: HeadName;
  readonly label: Place;
  /** Non-empty cells to the right of the label. */
  readonly values: readonly Place[];
}

const NAMES = Object.keys(HEAD_LABELS) as HeadName[];

/** Labels with what stands to the right of them, in the rows before `end`. */
function entriesOf(grid: Grid, end: number): Entry[] {
  return grid.rows.slice(0, end).flatMap((cells, row): Entry[] => {
    const filled = cells.flatMap((cell, column) => (cell === null || cell.text.trim() === '' ? [] : [{ sheet: grid.name, row, column }]));
    const [label, ...values] = filled;
    const text = label === undefined ? '' : labelOf(cells[label.column]?.text ?? '');
    const name = NAMES.find((candidate) => HEAD_LABELS[candidate].some((title) => title === text));
    return label === undefined || name === undefined ? [] : [{ name, label, values }];
  });
}

/** The part of a sheet that may hold the block: all of it, or the rows above its table. */
export interface BlockArea {
  readonly grid: Grid;
  readonly end: number;
}

/** What the standard is: id, title, version, validity, grades … as a template names them. The first of two labels alike counts. */
export function readHeadBlock(draft: Draft, areas: readonly BlockArea[]): Record<string, unknown> {
  const fields = new Map<HeadName, { readonly grid: Grid; readonly entry: Entry }>();
  const grades: { readonly grid: Grid; readonly entry: Entry }[] = [];
  for (const { grid, end } of areas) {
    for (const entry of entriesOf(grid, end)) {
      if (entry.name === 'grade') grades.push({ grid, entry });
      else if (!fields.has(entry.name)) fields.set(entry.name, { grid, entry });
    }
  }
  const read = <T>(name: HeadName, path: readonly string[], convert: (text: string, place: Place) => T | undefined): T | undefined => {
    const found = fields.get(name);
    if (found === undefined) return undefined;
    const place = found.entry.values[0] ?? { ...found.entry.label, column: found.entry.label.column + 1 };
    draft.put(path, place);
    const text = textAt(draft, found.grid, place);
    return text === '' ? undefined : convert(text, place);
  };
  const plain = (name: HeadName) => read(name, [name], (text) => text);
  const vetoOutcome = read('vetoOutcome', ['vetoOutcome'], (text, place) => wordIn(draft, place, VETO_OUTCOMES, text));
  const kinds = read('kinds', ['kinds'], (text, place) =>
    text.split(/[、，,；;\n]+/).filter((part) => part.trim() !== '').map((part) => wordIn(draft, place, KINDS, part.trim()) ?? 'unknown'));
  const decimals = read('decimals', ['rounding', 'decimals'], (text, place) => numberIn(draft, place, text));
  const mode = read('mode', ['rounding', 'mode'], (text, place) => wordIn(draft, place, ROUNDING_MODES, text));
  return defined({
    id: plain('id'), title: plain('title'), version: plain('version'), kinds, sectors: read('sectors', ['sectors'], listOf),
    source: plain('source'), certainty: plain('certainty'), notes: plain('notes'),
    validFrom: read('validFrom', ['validFrom'], isoDate), validTo: read('validTo', ['validTo'], isoDate) ?? null,
    fullMarks: read('fullMarks', ['fullMarks'], (text, place) => numberIn(draft, place, text)),
    // What hardly any standard says stands for itself (domain rule: round once, two places, half up).
    vetoOutcome: vetoOutcome ?? (fields.has('vetoOutcome') ? undefined : 'zero'),
    rounding: defined({
      decimals: decimals ?? (fields.has('decimals') ? undefined : 2),
      mode: mode ?? (fields.has('mode') ? undefined : 'half-up'),
    }),
    grades: grades.length === 0 ? undefined : grades.map(({ grid, entry }, i) => gradeOf(draft, grid, entry, i)),
  });
}

function gradeOf(draft: Draft, grid: Grid, entry: Entry, i: number): Record<string, unknown> {
  const [name, minimum] = entry.values;
  const nameAt = name ?? { ...entry.label, column: entry.label.column + 1 };
  const minimumAt = minimum ?? { ...nameAt, column: nameAt.column + 1 };
  draft.put(['grades', i], entry.label);
  draft.put(['grades', i, 'name'], nameAt);
  draft.put(['grades', i, 'minimum'], minimumAt);
  const text = textAt(draft, grid, nameAt);
  return defined({ name: text === '' ? undefined : text, minimum: numberIn(draft, minimumAt, textAt(draft, grid, minimumAt)) });
}

/** 2024年9月1日 and 2024/9/1 as 2024-09-01; anything else as it stands. */
function isoDate(text: string): string {
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text.replace(/\s+/g, ''));
  if (match === null) return text;
  return `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
}
