import { addSheet, FONTS, freezeAbove, LANDSCAPE, repeatRows, type Workbook, type Worksheet } from './layout';
import { addLine, addRow, type CellLook, setWidths, type Span } from './rows';

/** A column of a register; the running number stands before all of them. */
export interface TableColumn<R> {
  readonly title: string;
  readonly width: number;
  readonly value: (record: R) => string | number;
  readonly look?: CellLook | ((record: R) => CellLook);
  /** A text that goes on in a further row; the others repeat there, so that filters keep the row. */
  readonly flows?: boolean;
}

/** A register (登记表, 台账) on one sheet: one row a record, filtered, its head frozen and repeated. */
export interface Table<R> {
  readonly name: string;
  readonly title: string;
  /** Heads every page; empty for none. */
  readonly mark: string;
  /** Between title and head. */
  readonly info: string;
  readonly columns: readonly TableColumn<R>[];
  readonly records: readonly R[];
  /** Stands where there is no record. */
  readonly empty: string;
  readonly note: string;
  /** Columns that stay in view, the running number among them. */
  readonly frozen: number;
}

const HEAD: CellLook = { bold: true, fill: true };
/** A key short enough to stand again in the further row whole. */
const MOST_REPEATED = 60;

/** Adds a register as a sheet of its own. */
export function addTable<R>(workbook: Workbook, table: Table<R>): Worksheet {
  const { columns, records, mark } = table;
  const width = columns.length + 1;
  const sheet = addSheet(workbook, table.name, LANDSCAPE, mark);
  setWidths(sheet, [5, ...columns.map((column) => column.width)]);
  addLine(sheet, width, table.title, { font: FONTS.title, size: 18 });
  if (mark !== '') addLine(sheet, width, `【${mark}】`, { size: 12, bold: true, colour: 'red' });
  addLine(sheet, width, table.info, { align: 'left' });
  const titles = ['序号', ...columns.map(({ title }) => title)];
  const head = addRow(sheet, titles.map((title, index) => ({ from: index + 1, to: index + 1, value: title, look: HEAD })), { atLeast: 24 });
  repeatRows(sheet, head.first, head.last);
  freezeAbove(sheet, head.last + 1, table.frozen + 1);
  records.forEach((record, index) => addRecord(sheet, columns, record, index + 1));
  if (records.length === 0) addLine(sheet, width, table.empty, { frame: true });
  else sheet.autoFilter = { from: { row: head.last, column: 1 }, to: { row: sheet.rowCount, column: width } };
  if (table.note !== '') addLine(sheet, width, table.note, { align: 'left', size: 8, colour: 'grey' });
  return sheet;
}

function addRecord<R>(sheet: Worksheet, columns: readonly TableColumn<R>[], record: R, number: number): void {
  const spans = columns.map(({ value, look }, index): Span => ({
    from: index + 2, to: index + 2, value: value(record), look: (typeof look === 'function' ? look(record) : look) ?? { align: 'left' },
  }));
  addRow(sheet, [{ from: 1, to: 1, value: number }, ...spans], {
    atLeast: 26,
    atMost: 260,
    repeat: (span) => {
      if (span.from === 1) return `${number}续`;
      return columns[span.from - 2]?.flows === true || typeof span.value !== 'string' || span.value.length > MOST_REPEATED ? null : span.value;
    },
  });
}
