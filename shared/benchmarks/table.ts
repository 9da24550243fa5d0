import { Decimal } from 'decimal.js';
import type { Grid, GridCell } from '../templates';
import { BENCHMARK_COLUMNS, BENCHMARK_COLUMN_NAMES, columnsOf, type BenchmarkColumn, type ColumnMapping } from './columns';
import { emptyHeading, readHeading } from './heading';
import { provisionsIn } from './provisions';
import { readFineRanges } from './range';
import type { BenchmarkProblem, BenchmarkRow, BenchmarkTable } from './types';

/** How far down a sheet its heading row is looked for. */
const HEADING_WITHIN = 15;
/** The most text kept of one cell; no benchmark says more. */
const MOST_TEXT = 4000;
const MOST_PROBLEMS = 200;

/** Columns that a blank cell takes from the row above: they are merged downwards in such tables. */
const CARRIED: readonly BenchmarkColumn[] = ['number', 'violation', 'violatedProvision', 'penaltyProvision', 'statutoryRange'];

export interface TableReading {
  /** Null when no row could be used. */
  readonly table: BenchmarkTable | null;
  readonly problems: readonly BenchmarkProblem[];
}

type Cells = Readonly<Record<BenchmarkColumn, string>>;
const BLANK: Cells = { number: '', violation: '', violatedProvision: '', penaltyProvision: '', statutoryRange: '', grade: '', conditions: '', penalty: '' };

const textOf = (cell: GridCell | null | undefined): string => (cell?.text ?? '').trim().slice(0, MOST_TEXT);

class Problems {
  readonly list: BenchmarkProblem[] = [];
  constructor(private readonly sheet: string) {}
  add(row: number, severity: BenchmarkProblem['severity'], message: string): void {
    this.list.push({ sheet: this.sheet, row, severity, message });
  }
}

/** What keeps a row from being used, in Chinese; null if nothing does. */
function faultOf(cells: Cells): string | null {
  if (cells.violation === '') return '没有“违法行为”，上一行也没有可以沿用的';
  if (cells.penaltyProvision === '' && cells.violatedProvision === '') return '“处罚依据”和“违反条款”都没有填写，无法与案卷对应';
  if (cells.grade === '') return '没有“阶次”';
  if (cells.penalty === '') return '没有“处罚幅度”';
  const upsideDown = readFineRanges(cells.penalty).ranges.find(({ minimum, maximum }) => minimum && maximum && new Decimal(minimum.value).greaterThan(maximum.value));
  return upsideDown ? `处罚幅度“${upsideDown.text}”的下限高于上限` : null;
}

/** What a person should know of a row that is kept. */
function doubtsOf(cells: Cells): string[] {
  const { ranges, withoutFine } = readFineRanges(cells.penalty);
  return [
    ...([cells.penaltyProvision, cells.violatedProvision].every((text) => provisionsIn(text).length === 0) ? ['没有识别出法律名称和条款，本行不会与案卷对应。请写成“《某法》第几条”的形式'] : []),
    ...(ranges.length === 0 && !withoutFine ? [`没有识别出处罚幅度“${cells.penalty}”中的数额，本行只能人工对照`] : []),
  ];
}

function readSheet(grid: Grid, headingAt: number, columns: Readonly<Partial<Record<BenchmarkColumn, number>>>, problems: Problems): BenchmarkRow[] {
  const rows: BenchmarkRow[] = [];
  let above: Cells = BLANK;
  for (const [index, cells] of grid.rows.entries()) {
    if (index <= headingAt) continue;
    const row = index + 1;
    const filled = cells.filter((cell) => cell !== null && (cell.kind === 'formula' || cell.text.trim() !== ''));
    // A line with one cell is a heading between groups or a note below the table.
    if (filled.length <= 1) continue;
    const formulas = BENCHMARK_COLUMN_NAMES.filter((column) => cells[columns[column] ?? -1]?.kind === 'formula');
    if (formulas.length > 0) {
      problems.add(row, 'error', `${formulas.map((column) => `“${BENCHMARK_COLUMNS[column].title}”`).join('、')}是公式，没有读取，本行没有导入。请改为文字或数值`);
      continue;
    }
    const own = { ...BLANK, ...Object.fromEntries(BENCHMARK_COLUMN_NAMES.map((column) => [column, textOf(cells[columns[column] ?? -1])])) };
    const continued = own.violation === '';
    const carried = continued ? Object.fromEntries(CARRIED.filter((column) => own[column] === '').map((column) => [column, above[column]])) : {};
    // One 阶次 with several conditions, each with its own range.
    const grade = continued && own.grade === '' && own.penalty !== '' ? above.grade : own.grade;
    const full: Cells = { ...own, ...carried, grade };
    above = full;
    const fault = faultOf(full);
    if (fault !== null) {
      problems.add(row, 'error', `${fault}，本行没有导入。请补充或者改正后重新导入`);
      continue;
    }
    for (const doubt of doubtsOf(full)) problems.add(row, 'warning', doubt);
    rows.push({ sheet: grid.name, row, ...full });
  }
  return rows;
}

const missingColumns = (): string => BENCHMARK_COLUMN_NAMES.filter((column) => BENCHMARK_COLUMNS[column].required).map((column) => `“${BENCHMARK_COLUMNS[column].title}”`).join('、');

/**
 * Reads a table of discretion benchmarks (裁量基准表) in the layout of docs/benchmarks.md from the cells of a workbook:
 * in every sheet the heading row is found by its names, what stands above it (or on a sheet without one) tells title,
 * source, version and period. A row with a fault is left out and named; the others are kept.
 * @param grids sheets as plain cells; blank cells of merged areas are null
 * @param options `id` the workbook's SHA-256, `file` its name, `columns` headings that go by other names
 */
export function readBenchmarkTable(grids: readonly Grid[], options: { readonly id: string; readonly file: string; readonly columns?: ColumnMapping }): TableReading {
  const heading = emptyHeading();
  const rows: BenchmarkRow[] = [];
  const problems: BenchmarkProblem[] = [];
  for (const grid of grids) {
    const here = new Problems(grid.name);
    const texts = grid.rows.map((cells) => cells.map(textOf));
    const at = texts.slice(0, HEADING_WITHIN).findIndex((cells) => columnsOf(cells, options.columns ?? {}) !== null);
    const columns = columnsOf(texts[at] ?? [], options.columns ?? {});
    readHeading(columns ? texts.slice(0, at) : texts.slice(0, 50), heading, columns !== null);
    if (columns) rows.push(...readSheet(grid, at, columns, here));
    else if (texts.some((cells) => cells.filter((text) => text !== '').length > 3)) {
      here.add(0, 'warning', `前${HEADING_WITHIN}行没有同时含${missingColumns()}的表头，本工作表没有导入。请按样例表的列名填写表头`);
    }
    problems.push(...here.list);
  }
  const general = new Problems('');
  for (const text of heading.oddDates) general.add(0, 'warning', `没有读懂日期“${text.slice(0, 40)}”，请写成“2024年1月1日”的形式`);
  if (heading.validFrom === null) general.add(0, 'warning', '没有注明施行日期，对照结果将标注“待核”');
  if (heading.source === '') general.add(0, 'warning', '没有注明来源，对照结果将标注“待核”');
  if (heading.validFrom !== null && heading.validTo !== null && heading.validFrom > heading.validTo) general.add(0, 'warning', '施行日期晚于失效日期，该表不会用于任何案卷，请核对');
  const { title, source, version, validFrom, validTo } = heading;
  const table = { id: options.id, file: options.file, title: title === '' ? options.file.replace(/\.xlsx$/i, '') : title.slice(0, 200), source, version, validFrom, validTo, rows };
  return { table: rows.length === 0 ? null : table, problems: [...general.list, ...problems].slice(0, MOST_PROBLEMS) };
}
