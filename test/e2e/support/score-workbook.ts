import ExcelJS from 'exceljs';

/** What a reader finds in an exported 评分表.xlsx. */
export interface ScoreWorkbook {
  readonly total: string;
  /** The cells of the row of an item, by column title. Throws if there is no such item. */
  item(title: string): ReadonlyMap<string, string>;
  /** All text of the sheet. */
  readonly text: string;
}

/** Reads an exported score sheet back. */
export async function readScoreWorkbook(file: string): Promise<ScoreWorkbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.isMerged && cell.master !== cell ? '' : cell.text.trim()));
    rows.push(cells);
  });
  const head = rows.find((row) => row.includes('评查项目')) ?? [];
  const after = (label: string) => rows.map((row) => row.slice(row.indexOf(label) + 1).find((cell) => row.includes(label) && cell !== '')).find((cell) => cell !== undefined);
  return {
    total: after('总分') ?? '',
    text: rows.flat().join('\n'),
    item(title) {
      const row = rows.find((cells) => cells[head.indexOf('评查项目')] === title);
      if (row === undefined) throw new Error(`no item ${title}`);
      return new Map(head.map((name, column) => [name, row[column] ?? '']));
    },
  };
}
