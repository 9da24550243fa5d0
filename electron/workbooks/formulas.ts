import type { Formula } from './rows';

/** Rows of a sheet, both included. */
export type Rows = readonly [from: number, to: number];

/** Letters of a column, counted from 1. */
export function letter(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? letter((column - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest);
}

/** A decimal in text form as it may stand in a formula; 0 for anything else, so that no text ever does. */
export const numeral = (decimal: string): string => (/^-?\d{1,9}(\.\d{1,9})?$/.test(decimal) ? decimal : '0');

/** The sum of blocks of one column's numbers; text among them counts nothing. */
export function sumOfRows(column: number, blocks: readonly Rows[]): string {
  if (blocks.length === 0) return '0';
  return `ROUND(SUM(${blocks.map(([from, to]) => `${letter(column)}${from}:${letter(column)}${to}`).join(',')}),4)`;
}

/** A total over rows of one column. */
export const columnTotal = (column: number, rows: Rows, result: number): Formula => ({ formula: () => sumOfRows(column, [rows]), result });
