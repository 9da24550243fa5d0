import ExcelJS from 'exceljs';
import type { Grid, GridCell } from '../../shared/templates';
import { checkPackage, unreadable, WORKBOOK_LIMITS } from './package-parts';

/** What the library would expand or keep although no value stands in it. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'autoFilter', 'drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst', 'hyperlinks', 'headerFooter', 'printOptions', 'pageSetup', 'rowBreaks', 'colBreaks'];
const MOST_SHEETS = 40;
/** The most text taken from one cell; Excel itself holds no more. */
const MOST_TEXT = 32_767;

/**
 * Reads the sheets of a workbook as plain cells. Its content is hostile: packed size, unpacked size, rows and columns are
 * bounded, formulas are named and never taken, hidden sheets are read like others, nothing is run or fetched.
 * @throws UserError `workbook-unreadable`
 */
export async function readGrids(bytes: Uint8Array, file: string): Promise<Grid[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkPackage(buffer, file);
  const workbook = new ExcelJS.Workbook();
  try {
    const exact = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
    await workbook.xlsx.load(exact, { ignoreNodes: IGNORED });
  } catch {
    throw unreadable(file, '不能作为 Excel 工作簿打开，');
  }
  if (workbook.worksheets.length === 0 || workbook.worksheets.length > MOST_SHEETS) throw unreadable(file, `的工作表数为 ${workbook.worksheets.length}（应为 1 至 ${MOST_SHEETS}），`);
  return workbook.worksheets.map((sheet) => gridOf(sheet, file));
}

function gridOf(sheet: ExcelJS.Worksheet, file: string): Grid {
  if (sheet.rowCount > WORKBOOK_LIMITS.rows) throw unreadable(file, `的工作表“${sheet.name}”有 ${sheet.rowCount} 行（最多 ${WORKBOOK_LIMITS.rows} 行），`);
  const rows: (GridCell | null)[][] = Array.from({ length: sheet.rowCount }, () => []);
  sheet.eachRow((row, number) => {
    const cells = rows[number - 1];
    if (cells === undefined) return;
    row.eachCell((cell, column) => {
      if (column > WORKBOOK_LIMITS.columns) return;
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = cellOf(cell);
    });
  });
  return { name: sheet.name, rows };
}

function cellOf(cell: ExcelJS.Cell): GridCell | null {
  // A merged area has its value in its first cell only; the library shows it in all of them.
  if (cell.isMerged && cell.master !== cell) return null;
  return plain(cell.value);
}

function plain(value: ExcelJS.CellValue): GridCell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return { text: String(value), kind: 'number' };
  if (typeof value === 'boolean') return textCell(value ? 'TRUE' : 'FALSE');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : textCell(value.toISOString().slice(0, 10));
  if ('formula' in value || 'sharedFormula' in value) return { text: '', kind: 'formula' };
  if ('richText' in value) return textCell(value.richText.map((run) => run.text).join(''));
  if ('error' in value) return { text: value.error, kind: 'error' };
  if ('text' in value) return textOfLink(value.text);
  return null;
}

/** A link's text may itself be rich text, whatever its declared type says. */
function textOfLink(text: unknown): GridCell | null {
  if (typeof text === 'string') return textCell(text);
  if (typeof text !== 'object' || text === null || !('richText' in text) || !Array.isArray(text.richText)) return null;
  return textCell(text.richText.map((run: unknown) => (typeof run === 'object' && run !== null && 'text' in run ? String(run.text) : '')).join(''));
}

const textCell = (text: string): GridCell | null => (text === '' ? null : { text: text.slice(0, MOST_TEXT), kind: 'text' });
