import { jsonOf, textOf, type WorkspaceDatabase } from './database';
import type { LedgerRepository, RecordedEntry } from './types';

export function ledgerRepository(database: WorkspaceDatabase): LedgerRepository {
  return {
    append(kind, subject, body, { by, at }) {
      database.run('INSERT INTO rectification_events (subject, kind, json, by, at) VALUES (?, ?, ?, ?, ?)', [subject, kind, JSON.stringify(body), by, at]);
    },
    list: (kind) =>
      database
        .all('SELECT subject, json, by, at FROM rectification_events WHERE kind = ? ORDER BY seq', [kind])
        .map((row): RecordedEntry => ({ subject: textOf(row, 'subject'), body: jsonOf(row, 'json'), by: textOf(row, 'by'), at: textOf(row, 'at') })),
  };
}
