import ExcelJS from 'exceljs';

/** A workbook read back as a reader of the file meets it. */
export async function readWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** The text of a cell, of rich text too; formulas show their result. */
export function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'richText' in value) return value.richText.map((run) => run.text).join('');
  // exceljs leaves a result of 0 out when it reads a file.
  if (typeof value === 'object' && 'formula' in value) return String(value.result ?? 0);
  if (typeof value === 'object' && 'result' in value) return String(value.result);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Every cell that holds something, merged ones once. */
export function cellsOf(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => {
    if (!cell.isMerged || cell.master.address === cell.address) cells.push(cell);
  }));
  return cells;
}

/** All text of a sheet, cell after cell. */
export function sheetText(sheet: ExcelJS.Worksheet): string {
  return cellsOf(sheet).map(textOf).join('\n');
}
