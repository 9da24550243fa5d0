/** Tables of discretion benchmarks (裁量基准表): what was imported and removed, by whom and when. Only ever added to. */
export const benchmarks = `
CREATE TABLE benchmark_events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL CHECK (type IN ('import', 'remove')),
  table_id TEXT NOT NULL,
  -- Deflated JSON of the table; NULL for a removal.
  body BLOB,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TRIGGER benchmark_events_never_changed BEFORE UPDATE ON benchmark_events BEGIN SELECT RAISE(ABORT, 'benchmark events are append-only'); END;
CREATE TRIGGER benchmark_events_never_deleted BEFORE DELETE ON benchmark_events BEGIN SELECT RAISE(ABORT, 'benchmark events are append-only'); END;
`;
