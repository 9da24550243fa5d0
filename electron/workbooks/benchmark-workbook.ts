import { createHash } from 'node:crypto';
import { readBenchmarkTable, type ColumnMapping, type TableReading } from '../../shared/benchmarks';
import { readGrids } from './read-grids';

/**
 * Reads a table of discretion benchmarks (裁量基准表) from a workbook; the layout is docs/benchmarks.md.
 * @param fileName name without folder, kept with the table
 * @param columns headings that go by other names
 * @throws UserError `workbook-unreadable` when it cannot be opened at all; what is wrong inside is in the result, by sheet and row
 */
export async function readBenchmarkWorkbook(bytes: Uint8Array, fileName: string, columns: ColumnMapping = {}): Promise<TableReading> {
  const id = createHash('sha256').update(bytes).digest('hex');
  return readBenchmarkTable(await readGrids(bytes, fileName), { id, file: fileName, columns });
}
