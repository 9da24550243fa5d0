import type { Template } from '../../shared/model';
import { HEAD_SHEET, HELP_SHEET, readTables, TABLE_SHEET, writeTables } from '../../shared/templates';
import type { LoadResult, TableOptions, TableRow } from '../../shared/templates';
import { addSheet, FONTS, LANDSCAPE, newWorkbook, repeatRows, workbookBytes } from './layout';
import { readGrids } from './read-grids';
import { addRow, type CellLook, setWidths, type Span } from './rows';

/** Widths of 序号 and the columns after it, in characters. */
const WIDTHS = [5, 8, 12, 18, 44, 7, 7, 8, 24, 22, 8, 20, 12, 22, 22];
const LABEL: CellLook = { bold: true, fill: true };
const LEFT: CellLook = { align: 'left' };
/** A text that went on in a further row would be read as another item. */
const ONE_ROW = { whole: true } as const;

/**
 * A scoring template as a workbook in the shape in which standards circulate: 标准信息, 评查项目, 填写说明.
 * `readTemplateWorkbook` reads the same template back.
 * @param generatedOn ISO date of the workbook's properties
 */
export async function templateWorkbook(template: Template, generatedOn: string): Promise<Uint8Array> {
  const workbook = newWorkbook(generatedOn);
  const tables = writeTables(template);
  const head = addSheet(workbook, HEAD_SHEET, LANDSCAPE, '');
  setWidths(head, [16, 100, 10]);
  for (const cells of tables.head) addRow(head, cells.map((value, i) => ({ from: i + 1, to: i + 1, value, look: i === 0 ? LABEL : LEFT })), ONE_ROW);

  const table = addSheet(workbook, TABLE_SHEET, LANDSCAPE, '');
  setWidths(table, WIDTHS);
  const titles = addRow(table, tables.titles.map((value, i) => ({ from: i + 1, to: i + 1, value, look: LABEL })));
  repeatRows(table, titles.first, titles.last);
  table.views = [{ state: 'frozen', ySplit: titles.last, showGridLines: false }];
  for (const row of tables.rows) addRow(table, row.cells.map((value, i): Span => ({ from: i + 1, to: i + 1, value, look: lookOf(row, i) })), ONE_ROW);

  const help = addSheet(workbook, HELP_SHEET, LANDSCAPE, '');
  setWidths(help, [20, 110]);
  for (const [name, text] of tables.help) addRow(help, [{ from: 1, to: 1, value: name, look: LABEL }, { from: 2, to: 2, value: text, look: LEFT }]);
  return workbookBytes(workbook);
}

function lookOf(row: TableRow, column: number): CellLook {
  const wide = typeof row.cells[column] === 'string' && [3, 4, 8, 9, 11, 13, 14].includes(column);
  return { align: wide ? 'left' : 'center', ...(row.look === 'section' ? { bold: true, fill: true, font: FONTS.heading } : {}) };
}

/**
 * Reads a scoring template from a workbook.
 * @throws UserError `workbook-unreadable` when it cannot be opened at all; what is wrong inside is in the result, by sheet and cell
 */
export async function readTemplateWorkbook(bytes: Uint8Array, fileName: string, options: TableOptions): Promise<LoadResult> {
  return readTables(await readGrids(bytes, fileName), fileName, options);
}
