import type { Box } from '../../../shared/model';
import type { PlacedText, TruePage } from './truth';

/** How well one page was read. */
export interface PageScore {
  readonly characters: number;
  readonly errors: number;
  /** Characters read where the truth has no line at all; part of `errors`. */
  readonly stray: number;
  readonly missedFields: readonly string[];
  readonly fields: number;
}

/** Text as it is compared: NFKC, all brackets of one kind, no white space. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〔【〖［[({（｛]/gu, '[')
    .replace(/[〕】〗］\])}）｝]/gu, ']')
    .replace(/\s+/gu, '');
}

/**
 * Compares what was read with the truth. Read lines are grouped by the true lines they lie on, so that a row that was
 * cut or joined differently is no error; lines that lie on none count as errors unless they stand in a seal.
 */
export function scorePage(truth: TruePage, read: readonly PlacedText[], seals: readonly Box[]): PageScore {
  const groups = groupByPosition(truth.lines, read);
  let characters = 0;
  let errors = 0;
  let stray = 0;
  let text = '';
  for (const group of groups.matched) {
    const expected = normalise(inRow(group.truth));
    const actual = normalise(inRow(group.read));
    characters += expected.length;
    errors += editDistance(expected, actual);
    text += actual;
  }
  for (const line of groups.unmatched) if (!seals.some((seal) => overlap(line.box, seal).share > 0.7)) stray += normalise(line.text).length;
  const missedFields = truth.fields.filter((f) => !text.includes(normalise(f.value))).map((f) => f.value);
  return { characters, errors: errors + stray, stray, missedFields, fields: truth.fields.length };
}

interface Group {
  truth: PlacedText[];
  read: PlacedText[];
}

/** Lines of both sides that overlap, directly or through others, in the truth's order. */
function groupByPosition(truth: readonly PlacedText[], read: readonly PlacedText[]): { matched: Group[]; unmatched: PlacedText[] } {
  const groupOf: Group[] = truth.map((line) => ({ truth: [line], read: [] }));
  const unmatched: PlacedText[] = [];
  for (const line of read) {
    const hit = truth.flatMap((t, i) => (liesOn(line.box, t.box) ? [i] : []));
    const first = hit[0];
    if (first === undefined) {
      unmatched.push(line);
      continue;
    }
    const target = groupOf[first];
    if (target === undefined) continue;
    for (const i of hit) {
      const other = groupOf[i];
      if (other === undefined || other === target) continue;
      target.truth.push(...other.truth);
      target.read.push(...other.read);
      groupOf.forEach((g, k) => {
        if (g === other) groupOf[k] = target;
      });
    }
    target.read.push(line);
  }
  return { matched: [...new Set(groupOf)], unmatched };
}

function liesOn(a: Box, b: Box): boolean {
  const { width, height } = overlap(a, b);
  return width > 0.4 * Math.min(a.width, b.width) && height > 0.5 * Math.min(a.height, b.height);
}

function overlap(a: Box, b: Box): { width: number; height: number; share: number } {
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
  return { width, height, share: (width * height) / Math.max(1, a.width * a.height) };
}

/** Text of lines in one row from left to right; rows from top to bottom. */
function inRow(lines: readonly PlacedText[]): string {
  const middle = (b: Box): number => b.y + b.height / 2;
  return [...lines]
    .sort((a, b) => (Math.abs(middle(a.box) - middle(b.box)) > 0.5 * Math.min(a.box.height, b.box.height) ? middle(a.box) - middle(b.box) : a.box.x - b.box.x))
    .map((l) => l.text)
    .join('');
}

/** Levenshtein distance in characters. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Sums of several pages. */
export function total(scores: readonly PageScore[]): { cer: number; fieldShare: number; missed: number; fields: number } {
  const characters = scores.reduce((n, s) => n + s.characters, 0);
  const errors = scores.reduce((n, s) => n + s.errors, 0);
  const fields = scores.reduce((n, s) => n + s.fields, 0);
  const missed = scores.reduce((n, s) => n + s.missedFields.length, 0);
  return { cer: (errors / Math.max(1, characters)) * 100, fieldShare: fields === 0 ? 100 : ((fields - missed) / fields) * 100, missed, fields };
}
