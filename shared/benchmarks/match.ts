import { provisionsIn, sameProvision, type Provision } from './provisions';
import { readFineRanges, type RangeReading } from './range';
import type { BenchmarkRow, BenchmarkTable } from './types';

/** What a case file says that a row is found by. */
export interface RowQuery {
  /** 处罚依据 as the papers cite it. */
  readonly penaltyProvisions: readonly string[];
  readonly violatedProvisions: readonly string[];
  /** 裁量阶次 as the papers name it; empty if they name none. */
  readonly grades: readonly string[];
  /** Words that tell violations under one provision apart, e.g. the case's name. */
  readonly words: string;
}

export interface MatchedRow {
  readonly table: BenchmarkTable;
  readonly row: BenchmarkRow;
}

export interface RowMatches {
  readonly rows: readonly MatchedRow[];
  /** Whether the rows are of the grade that the papers name; false when they name none, or the table has none of that name. */
  readonly byGrade: boolean;
}

/** Longer names first: 特别严重 is not 严重. */
const GRADE_WORDS = ['特别严重', '特别轻微', '严重', '较重', '一般', '较轻', '轻微', '从重', '从轻', '减轻'] as const;

/** The grade's own word in a cell such as 较重（二档） or 情节较重的; the cell itself if it has none. */
export function gradeOf(text: string): string {
  return GRADE_WORDS.find((word) => text.includes(word)) ?? text.replace(/\s+/g, '');
}

/** Whether a table is in force on a day (ISO); true as far as its dates are not known. */
export function inForceOn({ validFrom, validTo }: BenchmarkTable, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

const anySame = (left: readonly Provision[], right: readonly Provision[]): boolean => left.some((a) => right.some((b) => sameProvision(a, b)));

interface ReadRow extends MatchedRow {
  /** Position in the table. */
  readonly at: number;
  readonly penalty: readonly Provision[];
  readonly violated: readonly Provision[];
}

const place = ({ statute, article }: Provision): string => `${statute} ${article}`;

/** Rows by the articles they cite, read once a table: a batch asks for every case file. */
const readTables = new WeakMap<BenchmarkTable, ReadonlyMap<string, readonly ReadRow[]>>();

function rowsByPlace(table: BenchmarkTable): ReadonlyMap<string, readonly ReadRow[]> {
  const known = readTables.get(table);
  if (known) return known;
  const rows = new Map<string, ReadRow[]>();
  for (const [at, row] of table.rows.entries()) {
    const read = { table, row, at, penalty: provisionsIn(row.penaltyProvision), violated: provisionsIn(row.violatedProvision) };
    for (const key of new Set([...read.penalty, ...read.violated].map(place))) {
      const there = rows.get(key);
      if (there) there.push(read);
      else rows.set(key, [read]);
    }
  }
  readTables.set(table, rows);
  return rows;
}

/** Rows that cite one of the articles, in the table's order. */
function rowsCiting(table: BenchmarkTable, cited: readonly Provision[]): readonly ReadRow[] {
  const byPlace = rowsByPlace(table);
  const rows = new Set([...new Set(cited.map(place))].flatMap((key) => byPlace.get(key) ?? []));
  return [...rows].sort((a, b) => a.at - b.at);
}

/** Share of a violation's pairs of characters that the words hold, 0..1. */
function likeness(violation: string, words: string): number {
  const name = violation.replace(/[^一-龥]/g, '');
  const pairs = Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2));
  return pairs.length === 0 ? 0 : pairs.filter((pair) => words.includes(pair)).length / pairs.length;
}

/** From this likeness on the words speak for a violation; those within `CLOSE` of the best are kept beside it. */
const LIKE = 0.4;
const CLOSE = 0.15;

function byViolation(rows: readonly ReadRow[], words: string): readonly ReadRow[] {
  const scores = new Map(rows.map(({ row }) => [row.violation, likeness(row.violation, words)]));
  const best = Math.max(0, ...scores.values());
  return best < LIKE ? rows : rows.filter(({ row }) => (scores.get(row.violation) ?? 0) >= best - CLOSE);
}

/**
 * Rows that may be the ones a decision rests on: their 处罚依据 is cited in the papers (违反条款 where the row has no
 * 处罚依据), and 违反条款 does not speak against it; of several violations those that the words fit; of these the grade named.
 */
export function matchRows(tables: readonly BenchmarkTable[], query: RowQuery): RowMatches {
  const penalty = query.penaltyProvisions.flatMap(provisionsIn);
  const violated = query.violatedProvisions.flatMap(provisionsIn);
  const cited = tables.flatMap((table) => rowsCiting(table, [...penalty, ...violated])).filter((row) => {
    if (row.penalty.length > 0 && penalty.length > 0) {
      const contradicted = row.violated.length > 0 && violated.length > 0 && !anySame(row.violated, violated);
      return anySame(row.penalty, penalty) && !contradicted;
    }
    return row.violated.length > 0 && anySame(row.violated, violated);
  });
  const fitting = byViolation(cited, query.words);
  const wanted = new Set(query.grades.map(gradeOf));
  const graded = fitting.filter(({ row }) => wanted.has(gradeOf(row.grade)));
  const rows = graded.length > 0 ? graded : fitting;
  return { rows: rows.map(({ table, row }) => ({ table, row })), byGrade: graded.length > 0 };
}

const readRanges = new WeakMap<BenchmarkRow, { readonly penalty: RangeReading; readonly statutory: RangeReading }>();

/** The ranges of a row's 处罚幅度 and 法定幅度, read once a row. */
export function rangesOfRow(row: BenchmarkRow): { readonly penalty: RangeReading; readonly statutory: RangeReading } {
  const known = readRanges.get(row);
  if (known) return known;
  const ranges = { penalty: readFineRanges(row.penalty), statutory: readFineRanges(row.statutoryRange) };
  readRanges.set(row, ranges);
  return ranges;
}
