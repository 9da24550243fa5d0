import { HOLIDAY_SHEETS, holidayRows, readHolidayTable, type HolidayReading, type HolidayYear } from '../../shared/calendar';
import { addSheet, LANDSCAPE, newWorkbook, repeatRows, workbookBytes, type Workbook } from './layout';
import { readGrids } from './read-grids';
import { addRow, type CellLook, setWidths } from './rows';

const HEAD: CellLook = { bold: true, fill: true };

function addTable(workbook: Workbook, sheet: { readonly name: string; readonly columns: readonly string[] }, widths: readonly number[], rows: readonly (readonly string[])[]): void {
  const table = addSheet(workbook, sheet.name, LANDSCAPE, '');
  setWidths(table, widths);
  const head = addRow(table, sheet.columns.map((value, i) => ({ from: i + 1, to: i + 1, value, look: HEAD })));
  repeatRows(table, head.first, head.last);
  table.views = [{ state: 'frozen', ySplit: head.last, showGridLines: false }];
  for (const cells of rows) addRow(table, cells.map((value, i) => ({ from: i + 1, to: i + 1, value })), { whole: true });
}

/**
 * Holiday data as a workbook: 节假日安排 and 来源, one row a block, a make-up day, a notice. `readHolidayWorkbook` reads it back.
 * @param generatedOn ISO date of the workbook's properties
 */
export async function holidayWorkbook(years: readonly HolidayYear[], generatedOn: string): Promise<Uint8Array> {
  const workbook = newWorkbook(generatedOn);
  const rows = holidayRows(years);
  addTable(workbook, HOLIDAY_SHEETS.days, [8, 12, 20, 14, 14], rows.days);
  addTable(workbook, HOLIDAY_SHEETS.sources, [8, 52, 26, 14, 20, 40], rows.sources);
  return workbookBytes(workbook);
}

/**
 * Reads holiday data from a workbook of that layout.
 * @throws UserError `workbook-unreadable` when it cannot be opened at all; what is wrong inside is in the result, by sheet and row
 */
export async function readHolidayWorkbook(bytes: Uint8Array, fileName: string): Promise<HolidayReading> {
  return readHolidayTable(await readGrids(bytes, fileName));
}
