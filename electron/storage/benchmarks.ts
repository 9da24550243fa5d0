import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { BenchmarkTable } from '../../shared/benchmarks';
import { nullableBytes, textOf, unpacked, type WorkspaceDatabase } from './database';
import type { BenchmarkRepository, StoredBenchmark } from './types';

/** Far above any table that the import lets through. */
const MAX_BYTES = 64 * 1024 * 1024;

/** In force: imported and not removed since, in the order of import. */
const IN_FORCE = `
  SELECT seq, table_id, body, by, at FROM benchmark_events AS event
  WHERE type = 'import' AND seq = (SELECT max(seq) FROM benchmark_events WHERE table_id = event.table_id)
  ORDER BY seq`;

export function benchmarkRepository(database: WorkspaceDatabase): BenchmarkRepository {
  const append = (type: 'import' | 'remove', id: string, body: Uint8Array | null, by: string, at: string): void => {
    database.run('INSERT INTO benchmark_events (type, table_id, body, by, at) VALUES (?, ?, ?, ?, ?)', [type, id, body, by, at]);
  };
  const list = (): readonly StoredBenchmark[] =>
    database.all(IN_FORCE).map((row) => {
      const body = nullableBytes(row, 'body') ?? new Uint8Array();
      // The workspace holds only tables that `add` wrote.
      const table = unpacked(() => JSON.parse(inflateRawSync(body, { maxOutputLength: MAX_BYTES }).toString('utf8')) as BenchmarkTable);
      return { table, by: textOf(row, 'by'), at: textOf(row, 'at') };
    });
  return {
    list,
    add: ({ table, by, at }) => append('import', table.id, deflateRawSync(JSON.stringify(table)), by, at),
    remove: (id, by, at) => append('remove', id, null, by, at),
  };
}
