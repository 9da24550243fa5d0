import path from 'node:path';
import type { DraftReading, WorkbookLook } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { draftOf, guessLayout, readTablesLoosely, type Grid, type TableLayout } from '../../shared/templates';
import { readGrids } from '../workbooks';
import { bytesOf, faultOf, isWorkbook } from './template-files';
import { KNOWLEDGE, parseTemplate } from './templates';

/** What is shown of a sheet: enough to see which column holds what. */
const SHOWN = { rows: 80, columns: 40, text: 80 } as const;

/** @throws UserError `template-file`, `workbook-unreadable` */
export async function lookAtWorkbook(file: string): Promise<WorkbookLook> {
  if (!isWorkbook(file)) throw new UserError('template-file', `“${path.basename(file)}”不是 Excel 工作簿（.xlsx），不能指定列，没有改动任何内容。请另选文件。`);
  const grids = await readGrids(await bytesOf(file), path.basename(file));
  return { file, sheets: grids.map((grid) => ({ name: grid.name, total: grid.rows.length, guess: guessLayout(grid), rows: shownRows(grid) })) };
}

function shownRows({ rows }: Grid): string[][] {
  const width = Math.min(SHOWN.columns, rows.reduce((most, row) => Math.max(most, row.length), 0));
  return rows.slice(0, SHOWN.rows).map((row) => Array.from({ length: width }, (_, column) => {
    const cell = row[column];
    return cell?.kind === 'formula' ? '（公式）' : (cell?.text ?? '').slice(0, SHOWN.text);
  }));
}

/**
 * Reads a standard as far as it can be read: of a workbook everything that was understood, of a YAML file only one that is valid, since the
 * text itself is the place to mend it.
 * @throws UserError `template-file`, `workbook-unreadable`
 */
export async function readDraftFile(file: string, layout: TableLayout | null): Promise<DraftReading> {
  const bytes = await bytesOf(file);
  const name = path.basename(file);
  if (!isWorkbook(file)) {
    const result = parseTemplate(bytes.toString('utf8'), name);
    if ('errors' in result) return { draft: null, faults: result.errors.map(faultOf('error')) };
    return { draft: draftOf(result.template), faults: result.warnings.map(faultOf('warning')) };
  }
  const { value, errors, warnings } = readTablesLoosely(await readGrids(bytes, name), name, { hash: '', ...KNOWLEDGE, ...(layout === null ? {} : { layout }) });
  return { draft: value === null ? null : draftOf(value), faults: [...errors.map(faultOf('error')), ...warnings.map(faultOf('warning'))] };
}
