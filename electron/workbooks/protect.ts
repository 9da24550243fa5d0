import type { Worksheet } from './layout';

/** A cell that its reader fills in. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Keeps a reader from typing over what he should not: all cells but `open` are locked, without a password, since it guards against
 * mistakes only. Columns and rows can still be made larger, and lists sorted and filtered.
 */
export async function protectSheet(sheet: Worksheet, open: readonly OpenCell[] = []): Promise<void> {
  for (const { row, column } of open) sheet.getCell(row, column).protection = { locked: false };
  await sheet.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true, selectLockedCells: true, selectUnlockedCells: true });
}
