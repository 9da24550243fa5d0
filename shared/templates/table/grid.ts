/** A cell of a workbook as plain data: what it shows, and what it is if it is no plain text or number. */
export interface GridCell {
  readonly text: string;
  /** A formula or an error value is never taken for what it shows. */
  readonly kind: 'text' | 'number' | 'formula' | 'error';
}

/** A sheet of a workbook; rows and columns count from 0, an empty cell is null. The cells of a merged area are empty but for the first. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (GridCell | null)[])[];
}

/** 0-based column as its letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell as people name it: 「评查项目!E5」; row and column 0-based. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}

/** A label without blanks, brackets' contents in the usual width, and without a colon at its end. */
export function labelOf(text: string): string {
  return text.replace(/\s+/g, '').replace(/\(/g, '（').replace(/\)/g, '）').replace(/[:：]$/, '');
}
