import { Draft } from './draft';
import type { ColumnMapping, ColumnName, TableHead } from './columns';
import { COLUMN_TITLES, isHead, readHead } from './columns';
import type { Grid } from './grid';
import { readHeadBlock } from './read-head-block';
import { RowReader } from './read-rows';
import { checkTemplate } from '../load-template';
import type { LoadOptions, LoadResult } from '../load-template';
import { HELP_SHEET } from './write-tables';

export interface TableOptions extends LoadOptions {
  /** Which title of the workbook stands for which column, where the usual titles do not tell. */
  readonly columns?: ColumnMapping;
}

/** Titles stand near the top: below the name of the standard and the block that describes it. */
const ROWS_TO_SEARCH = 60;

/**
 * Reads a scoring template from the sheets of a workbook: the table of every sheet that has one, and the block that says
 * what the standard is, wherever it stands. Pure; errors and warnings name sheet and cell.
 */
export function readTables(grids: readonly Grid[], fileName: string, options: TableOptions): LoadResult {
  const sheets = grids.filter((grid) => grid.name !== HELP_SHEET);
  const heads = sheets.map((grid) => ({ grid, head: headOf(grid, options.columns ?? {}) }));
  const tables = heads.flatMap(({ grid, head }) => (head === null ? [] : [{ grid, head }]));
  const draft = new Draft(fileName, { sheet: sheets[0]?.name ?? '工作簿', row: 0, column: 0 });
  if (tables.length === 0) {
    draft.error({ sheet: sheets[0]?.name ?? '工作簿', row: 0, column: 0 }, '没有找到评查项目的表头。', `表头一行应有${['title', 'standard', 'points', 'basis', 'art10'].map((name) => `“${COLUMN_TITLES[name as ColumnName]}”`).join('')}等列；列名不同的，请指明哪一列是什么。`);
    return { errors: draft.errors };
  }
  for (const { grid, head } of tables) checkColumns(draft, grid, head, options.columns ?? {});
  if (draft.errors.length > 0) return { errors: draft.errors };

  const block = readHeadBlock(draft, heads.map(({ grid, head }) => ({ grid, end: head?.row ?? grid.rows.length })));
  const certainty = block['certainty'];
  const rows = new RowReader(draft, typeof certainty === 'string' ? certainty : undefined);
  for (const { grid, head } of tables) rows.read(grid, head);
  const result = checkTemplate({ ...block, sections: rows.value() }, (complaint) => draft.locate(complaint), options);
  if ('errors' in result) return { errors: merged(draft.errors, result.errors) };
  if (draft.errors.length > 0) return { errors: draft.errors };
  return { template: result.template, warnings: [...draft.warnings, ...result.warnings] };
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
