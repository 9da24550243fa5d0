import type ExcelJS from 'exceljs';
import { FONTS, type Worksheet } from './layout';
import { columnPixels, linesHeight, linesWithin, splitByLines, TALLEST_ROW, wrapText } from './measure';
import { boundedText, safeText } from './text';

/** How a cell looks; what is left out is table text: 宋体 9 pt, centred, framed. */
export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: 'red' | 'grey';
  readonly align?: 'left' | 'center' | 'right';
  readonly fill?: boolean;
  readonly frame?: boolean;
  readonly format?: string;
}

/** A total over rows of its own column, with the value as a program that does not recalculate shows it. */
export interface ColumnTotal {
  readonly rows: readonly [from: number, to: number];
  readonly result: number;
}

/** What stands in columns `from`..`to` (1-based, merged if several). Text is always written as text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly value: string | number | ColumnTotal | null;
  readonly look?: CellLook;
}

export interface RowOptions {
  /** Least height in points. */
  readonly atLeast?: number;
  /** Tallest row before its text goes on in a further row; well under a page, so that no page stays half empty. */
  readonly atMost?: number;
  /** Fills a further row's cell whose own text has ended (registers repeat their keys); empty if absent. */
  readonly repeat?: (span: Span) => string | null;
}

const DEFAULT_TALLEST = 200;
const COLOURS = { red: 'FFC00000', grey: 'FF7F7F7F' } as const;
const HEAD_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };

/** Gives a sheet its column widths, in characters. */
export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/**
 * Appends one row of spans below the last one, with its height computed; a text too tall goes on in further rows that
 * look like one row.
 * @returns the first and the last sheet row it takes
 */
export function addRow(sheet: Worksheet, spans: readonly Span[], options: RowOptions = {}): { first: number; last: number } {
  const tallest = Math.min(options.atMost ?? DEFAULT_TALLEST, TALLEST_ROW);
  const pieces = spans.map((span) => piecesOf(sheet, span, tallest));
  const count = Math.max(1, ...pieces.map((own) => own.length));
  const first = sheet.rowCount + 1;
  for (let part = 0; part < count; part += 1) {
    const row = sheet.getRow(first + part);
    let height = part === 0 ? (options.atLeast ?? 0) : 0;
    spans.forEach((span, index) => {
      const value = pieces[index]?.[part] ?? (part === 0 ? null : (options.repeat?.(span) ?? null));
      writeSpan(row, span, value, part, count);
      if (typeof value === 'string') height = Math.max(height, textHeight(sheet, span, value));
    });
    row.height = Math.min(TALLEST_ROW, Math.max(height, linesHeight(1, 9)));
  }
  return { first, last: first + count - 1 };
}

/** Appends a row that spans `columns` columns. */
export function addLine(sheet: Worksheet, columns: number, text: string, look: CellLook = {}, options: RowOptions = {}): { first: number; last: number } {
  return addRow(sheet, [{ from: 1, to: columns, value: text, look: { frame: false, ...look } }], options);
}

function widthOf(sheet: Worksheet, span: Span): number {
  let pixels = 0;
  for (let column = span.from; column <= span.to; column += 1) pixels += columnPixels(sheet.getColumn(column).width ?? 9);
  return pixels;
}

function piecesOf(sheet: Worksheet, span: Span, tallest: number): readonly Span['value'][] {
  if (typeof span.value !== 'string') return [span.value];
  const size = span.look?.size ?? 9;
  const text = boundedText(span.value).trimEnd();
  return splitByLines(text, widthOf(sheet, span), size, linesWithin(tallest, size));
}

function textHeight(sheet: Worksheet, span: Span, text: string): number {
  const size = span.look?.size ?? 9;
  return linesHeight(wrapText(text, widthOf(sheet, span), size).length, size);
}

function writeSpan(row: ExcelJS.Row, span: Span, value: Span['value'], part: number, count: number): void {
  const cell = row.getCell(span.from);
  cell.value = cellValue(cell, value);
  cell.style = styleOf(span.look ?? {}, part, count);
  if (span.to > span.from) row.worksheet.mergeCells(row.number, span.from, row.number, span.to);
}

/** The only place where a cell gets its value: a string stays a string whatever it begins with. */
function cellValue(cell: ExcelJS.Cell, value: Span['value']): ExcelJS.CellValue {
  if (typeof value === 'string') return value === '' ? null : safeText(value);
  if (value === null || typeof value === 'number') return value;
  const column = cell.address.replace(/\d+$/, '');
  return { formula: `ROUND(SUM(${column}${value.rows[0]}:${column}${value.rows[1]}),4)`, result: value.result };
}

function styleOf(look: CellLook, part: number, count: number): Partial<ExcelJS.Style> {
  const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF404040' } };
  const border: Partial<ExcelJS.Borders> =
    look.frame === false
      ? {}
      : { left: line, right: line, ...(part === 0 ? { top: line } : {}), ...(part === count - 1 ? { bottom: line } : {}) };
  return {
    font: {
      name: look.font ?? FONTS.table, size: look.size ?? 9, bold: look.bold ?? false,
      ...(look.colour === undefined ? {} : { color: { argb: COLOURS[look.colour] } }),
    },
    alignment: { wrapText: true, horizontal: look.align ?? 'center', vertical: count > 1 ? 'top' : 'middle' },
    border,
    ...(look.fill === true ? { fill: HEAD_FILL } : {}),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
  };
}
