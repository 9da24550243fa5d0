import type { SheetLook, TemplateFault } from '../../../shared/contract';
import { TEMPLATE_COLUMNS } from '../../../shared/model';
import { COLUMN_TITLES, type ColumnName } from '../../../shared/templates/table/columns';
import type { TableLayout } from '../../../shared/templates/table/read-tables';
import { columnLetters } from '../../../shared/templates/table/grid';

/** What a column can be taken for, as the choices name it. */
export const COLUMN_OPTIONS: readonly { readonly value: ColumnName | ''; readonly label: string }[] = [
  { value: '', label: '不取' }, ...TEMPLATE_COLUMNS.map((value) => ({ value, label: COLUMN_TITLES[value] })),
];

/** The layout to start from on a sheet: what the program found, or its first row and no column. */
export const layoutOf = ({ name, guess }: SheetLook): TableLayout => guess ?? { sheet: name, row: 0, columns: {} };

/** What a column (0-based) is taken for; empty for nothing. */
export const columnAt = ({ columns }: TableLayout, index: number): ColumnName | '' => TEMPLATE_COLUMNS.find((name) => columns[name] === index) ?? '';

/** The layout with one column taken for something else; what that was before is free again. */
export function assignColumn(layout: TableLayout, index: number, name: ColumnName | ''): TableLayout {
  const kept = TEMPLATE_COLUMNS.flatMap((own) => (own === name || layout.columns[own] === undefined || layout.columns[own] === index ? [] : [[own, layout.columns[own]]]));
  return { ...layout, columns: Object.fromEntries(name === '' ? kept : [...kept, [name, index]]) };
}

/** Whether a table can be read by it: somewhere it must say what is reviewed. */
export const isReadable = ({ columns }: TableLayout): boolean => columns.title !== undefined || columns.standard !== undefined;

/** The cells of a sheet that faults are about, as 「E5」, with the first thing said of each. */
export function faultyCells(faults: readonly TemplateFault[], sheet: string): ReadonlyMap<string, TemplateFault> {
  const cells = new Map<string, TemplateFault>();
  for (const fault of faults) {
    const mark = fault.place.lastIndexOf('!');
    const cell = fault.place.slice(mark + 1);
    if (mark >= 0 && fault.place.slice(0, mark) === sheet && !cells.has(cell)) cells.set(cell, fault);
  }
  return cells;
}

/** A cell (0-based) as people name it: E5. */
export const cellOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
