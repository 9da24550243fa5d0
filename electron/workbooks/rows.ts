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
  /** Text at the top of its cell: the lines of a letter follow each other evenly. */
  readonly top?: boolean;
}

/** A formula of the program's own (see `formulas.ts`; never text from a case file), with the value as a program that does not recalculate shows it. */
export interface Formula {
  /** @param row the row that the cell takes */
  readonly formula: (row: number) => string;
  readonly result: number | string;
}

/** What stands in columns `from`..`to` (1-based, merged if several). Text is always written as text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly value: string | number | Formula | null;
  readonly look?: CellLook;
  /** A heading (黑体) on a line of its own before a text, in the same cell: no page break can part them. */
  readonly lead?: string;
}

export interface RowOptions {
  /** Least height in points. */
  readonly atLeast?: number;
  /** Tallest row before its text goes on in a further row; well under a page, so that no page stays half empty. */
  readonly atMost?: number;
  /** The row stays one row whatever it holds, so that a program can read it back; a text too tall is there but not all of it shows. */
  readonly whole?: boolean;
  /** Text too tall goes on over the whole width of the table instead, under the name of its column. */
  readonly overflow?: { readonly columns: number; readonly nameOf: (span: Span) => string };
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
  if (options.overflow !== undefined) return addWithOverflow(sheet, spans, tallest, options);
  const pieces = spans.map((span) => (options.whole === true ? [span.value] : piecesOf(sheet, span, tallest)));
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

function addWithOverflow(sheet: Worksheet, spans: readonly Span[], tallest: number, options: RowOptions): { first: number; last: number } {
  const { overflow, ...others } = options;
  const rests: string[] = [];
  const heads = spans.map((span): Span => {
    const [head, ...more] = piecesOf(sheet, span, tallest);
    if (typeof span.value !== 'string' || typeof head !== 'string' || more.length === 0) return span;
    const rest = boundedText(span.value).slice(head.length).trim();
    rests.push(`【${overflow?.nameOf(span) ?? ''}·续】${rest}`);
    return { ...span, value: head };
  });
  const rows = addRow(sheet, heads, others);
  const ends = rests.map((rest) => addLine(sheet, overflow?.columns ?? 1, rest, { align: 'left', frame: true }));
  return { first: rows.first, last: ends.at(-1)?.last ?? rows.last };
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

function withLead(span: Span, text: string): string {
  return span.lead === undefined ? text : `${boundedText(span.lead)}\n${text}`;
}

function piecesOf(sheet: Worksheet, span: Span, tallest: number): readonly Span['value'][] {
  if (typeof span.value !== 'string') return [span.value];
  const size = span.look?.size ?? 9;
  const text = boundedText(span.value).replace(/[ \n]+$/, '');
  return splitByLines(withLead(span, text), widthOf(sheet, span), size, linesWithin(tallest, size));
}

function textHeight(sheet: Worksheet, span: Span, text: string): number {
  const size = span.look?.size ?? 9;
  return linesHeight(wrapText(text, widthOf(sheet, span), size).length, size);
}

function writeSpan(row: ExcelJS.Row, span: Span, value: Span['value'], part: number, count: number): void {
  const cell = row.getCell(span.from);
  cell.value = cellValue(cell, value);
  cell.style = styleOf(span.look ?? {}, part, count);
  if (span.lead !== undefined && part === 0 && typeof value === 'string') cell.value = ledText(span, value);
  if (span.to > span.from) row.worksheet.mergeCells(row.number, span.from, row.number, span.to);
}

/** How a cell gets its value: a string stays a string whatever it begins with. */
function cellValue(cell: ExcelJS.Cell, value: Span['value']): ExcelJS.CellValue {
  if (typeof value === 'string') return value === '' ? null : safeText(value);
  if (value === null || typeof value === 'number') return value;
  return { formula: value.formula(Number(cell.row)), result: value.result };
}

/** Rich text is text as well: it never becomes a formula. */
function ledText(span: Span, value: string): ExcelJS.CellRichTextValue {
  const length = boundedText(span.lead ?? '').length;
  const font = styleOf(span.look ?? {}, 0, 1).font ?? {};
  return {
    richText: [
      { font: { name: FONTS.heading, size: font.size ?? 9 }, text: safeText(value.slice(0, length)) },
      { font, text: safeText(value.slice(length)) },
    ],
  };
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
    alignment: { wrapText: true, horizontal: look.align ?? 'center', vertical: count > 1 || look.top === true ? 'top' : 'middle' },
    border,
    ...(look.fill === true ? { fill: HEAD_FILL } : {}),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
  };
}
