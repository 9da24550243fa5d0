import ExcelJS from 'exceljs';
import { EXPORT_FONTS } from '../../shared/model';
import { headerText, sheetName } from './text';

export type Worksheet = ExcelJS.Worksheet;
export type Workbook = ExcelJS.Workbook;

/** Fonts by name only: where one is missing, the program that opens the file puts its own in. */
export const FONTS = { title: EXPORT_FONTS.title.name, body: EXPORT_FONTS.body.name, heading: EXPORT_FONTS.heading.name, table: EXPORT_FONTS.table.name } as const;

export interface PageStyle {
  readonly orientation: 'portrait' | 'landscape';
  /** Margins in millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export const LANDSCAPE: PageStyle = { orientation: 'landscape', margins: { top: 16, bottom: 15, left: 10, right: 10 } };
/** Margins of an official document (GB/T 9704: 37 mm above, 28 mm left, a type area of 156 × 225 mm). */
export const OFFICIAL: PageStyle = { orientation: 'portrait', margins: { top: 37, bottom: 35, left: 28, right: 26 } };

const A4 = 9;
const inches = (millimetres: number) => millimetres / 25.4;

/** A workbook whose properties hold the day of making only, nothing of the PC or its user. */
export function newWorkbook(generatedOn: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  const day = new Date(`${generatedOn.slice(0, 10)}T00:00:00Z`);
  const made = Number.isNaN(day.getTime()) ? new Date(0) : day;
  Object.assign(workbook, { creator: '案卷评查工作站', lastModifiedBy: '案卷评查工作站', created: made, modified: made });
  return workbook;
}

/**
 * Adds a sheet that prints on A4: one page wide, as many as it needs long, with 第 x 页 共 y 页 below and `mark`
 * (机检建议，未经人工确认, or nothing) above every page.
 */
export function addSheet(workbook: Workbook, name: string, style: PageStyle, mark: string): Worksheet {
  const taken = workbook.worksheets.map((sheet) => sheet.name);
  const { top, bottom, left, right } = style.margins;
  const sheet = workbook.addWorksheet(sheetName(name, taken), {
    pageSetup: {
      paperSize: A4, orientation: style.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
      margins: {
        top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right),
        header: inches(Math.min(top / 2, 15)), footer: inches(Math.min(bottom / 2, 20)),
      },
    },
    views: [{ showGridLines: false }],
  });
  sheet.headerFooter = {
    oddFooter: `&C&"${FONTS.table},常规"&9第 &P 页 共 &N 页`,
    ...(mark === '' ? {} : { oddHeader: `&C&"${FONTS.table},加粗"&10&KC00000${headerText(mark)}` }),
  };
  return sheet;
}

/** Repeats rows `from`..`to` on every printed page. */
export function repeatRows(sheet: Worksheet, from: number, to: number): void {
  sheet.pageSetup.printTitlesRow = `${from}:${to}`;
}

/** Keeps the rows above `row` and the columns before `column` in view while the reader scrolls. */
export function freezeAbove(sheet: Worksheet, row: number, column = 1): void {
  // Not by getCell, which would make the row and so push the first record down.
  const cell = `${sheet.getColumn(column).letter}${row}`;
  sheet.views = [{ state: 'frozen', ySplit: row - 1, xSplit: column - 1, topLeftCell: cell, activeCell: cell, showGridLines: false }];
}

/** The workbook as bytes of an xlsx file. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
