import { Draft } from './draft';
import type { ColumnMapping, ColumnName, TableHead } from './columns';
import { COLUMN_TITLES, isHead, readHead } from './columns';
import type { Grid } from './grid';
import { readHeadBlock } from './read-head-block';
import { RowReader } from './read-rows';
import { checkTemplate } from '../load-template';
import type { LoadOptions, LoadResult } from '../load-template';
import { HELP_SHEET } from './write-tables';
import { TEMPLATE_COLUMNS } from '../../model';
import type { TemplateProblem } from '../problem';

export interface TableOptions extends LoadOptions {
  /** Which title of the workbook stands for which column, where the usual titles do not tell. */
  readonly columns?: ColumnMapping;
  /** Where the table stands, as a person pointed it out; goes before all titles. */
  readonly layout?: TableLayout;
}

/** The one table of a workbook that is read, with its row of titles and its columns, 0-based. */
export interface TableLayout {
  readonly sheet: string;
  readonly row: number;
  readonly columns: { readonly [Name in ColumnName]?: number };
}

/** Titles stand near the top: below the name of the standard and the block that describes it. */
const ROWS_TO_SEARCH = 60;

/**
 * Reads a scoring template from the sheets of a workbook: the table of every sheet that has one, and the block that says
 * what the standard is, wherever it stands. Pure; errors and warnings name sheet and cell.
 */
export function readTables(grids: readonly Grid[], fileName: string, options: TableOptions): LoadResult {
  const { draft, value } = readValue(grids, fileName, options, true);
  if (value === null) return { errors: draft.errors };
  const result = checkTemplate(value, (complaint) => draft.locate(complaint), options);
  if ('errors' in result) return { errors: merged(draft.errors, result.errors) };
  if (draft.errors.length > 0) return { errors: draft.errors };
  return { template: result.template, warnings: [...draft.warnings, ...result.warnings] };
}

/** What could be read of a workbook, right or not, to go on with in the editor; null where no table was found. */
export interface LooseReading {
  readonly value: unknown;
  /** By cell; all that the checks of standards say too. */
  readonly errors: readonly TemplateProblem[];
  readonly warnings: readonly TemplateProblem[];
}

/** Reads the sheets of a workbook as far as they can be read: a column that is missing leaves its values empty. */
export function readTablesLoosely(grids: readonly Grid[], fileName: string, options: TableOptions): LooseReading {
  const { draft, value } = readValue(grids, fileName, options, false);
  if (value === null) return { value, errors: draft.errors, warnings: draft.warnings };
  const result = checkTemplate(value, (complaint) => draft.locate(complaint), options);
  if ('errors' in result) return { value, errors: merged(draft.errors, result.errors), warnings: draft.warnings };
  return { value, errors: draft.errors, warnings: [...draft.warnings, ...result.warnings] };
}

/** @param strict whether a table without the columns of basis and Art. 10 is not read at all */
function readValue(grids: readonly Grid[], fileName: string, { columns = {}, layout }: TableOptions, strict: boolean): { readonly draft: Draft; readonly value: unknown } {
  const sheets = grids.filter((grid) => grid.name !== HELP_SHEET);
  const heads = sheets.map((grid) => ({ grid, head: layout === undefined ? headOf(grid, columns) : headFrom(grid, layout) }));
  const tables = heads.flatMap(({ grid, head }) => (head === null ? [] : [{ grid, head }]));
  const top = { sheet: sheets[0]?.name ?? '工作簿', row: 0, column: 0 };
  const draft = new Draft(fileName, top);
  if (tables.length === 0) {
    draft.error(top, '没有找到评查项目的表头。', `表头一行应有${['title', 'standard', 'points', 'basis', 'art10'].map((name) => `“${COLUMN_TITLES[name as ColumnName]}”`).join('')}等列；列名不同的，请指明哪一列是什么。`);
    return { draft, value: null };
  }
  if (strict) for (const { grid, head } of tables) checkColumns(draft, grid, head, columns);
  if (draft.errors.length > 0) return { draft, value: null };
  const block = readHeadBlock(draft, heads.map(({ grid, head }) => ({ grid, end: head?.row ?? grid.rows.length })));
  const certainty = block['certainty'];
  const rows = new RowReader(draft, typeof certainty === 'string' ? certainty : undefined);
  for (const { grid, head } of tables) rows.read(grid, head);
  return { draft, value: { ...block, sections: rows.value() } };
}

/** The head of a table as a person pointed it out. */
function headFrom(grid: Grid, { sheet, row, columns }: TableLayout): TableHead | null {
  if (grid.name !== sheet) return null;
  return { row, columns: new Map(TEMPLATE_COLUMNS.flatMap((name) => (columns[name] === undefined ? [] : [[name, columns[name]]]))), unused: [] };
}

/** Where the program itself finds the titles of a sheet's table, and what it takes the columns for; null where it finds none. */
export function guessLayout(grid: Grid): TableLayout | null {
  const head = grid.name === HELP_SHEET ? null : headOf(grid, {});
  return head && { sheet: grid.name, row: head.row, columns: Object.fromEntries(head.columns) };
}

function headOf(grid: Grid, mapping: ColumnMapping): TableHead | null {
  for (let row = 0; row < Math.min(grid.rows.length, ROWS_TO_SEARCH); row += 1) {
    const head = readHead((grid.rows[row] ?? []).map((cell) => cell?.text ?? null), row, mapping);
    if (isHead(head)) return head;
  }
  return null;
}

/** Said once for the table, not for every row of it. */
function checkColumns(draft: Draft, grid: Grid, head: TableHead, mapping: ColumnMapping): void {
  const top = { sheet: grid.name, row: head.row, column: 0 };
  for (const name of ['basis', 'art10'] as const) {
    if (!head.columns.has(name)) {
      draft.error(top, `表头没有“${mapping[name] ?? COLUMN_TITLES[name]}”一列。`, name === 'art10' ? '请加上这一列，每个项目写明对应办法第十条的哪一项，例如“（二）”；列名不同的，请指明是哪一列。' : '请加上这一列，或指明哪一列是依据。');
    }
  }
  if (!head.columns.has('certainty')) draft.warn(top, '表头没有“核实程度”一列，各项都按标准的核实程度处理。', '各项不同的，请加上这一列，写 A、B、C 或 X。');
  for (const { column, title } of head.unused) {
    draft.warn({ ...top, column }, `没有用到“${title.slice(0, 30)}”这一列。`, '这一列有评查标准内容的，请指明它是什么。');
  }
}

/** What the mapping found goes first; what the shape says of the same cell would only repeat it. */
function merged(first: LoadErrors, then: LoadErrors): LoadErrors {
  const named = new Set(first.map((problem) => problem.cell));
  return [...first, ...then.filter((problem) => !named.has(problem.cell))];
}
type LoadErrors = Extract<LoadResult, { readonly errors: unknown }>['errors'];
