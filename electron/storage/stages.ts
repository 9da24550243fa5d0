import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { caseKey } from './cases';
import { nullableBytes, textOf, unpacked, type WorkspaceDatabase } from './database';
import type { StageRepository } from './types';

/** No stage says more about one case file; a larger body is damaged or hostile. */
const MAX_BYTES = 256 * 1024 * 1024;

export function stageRepository(database: WorkspaceDatabase): StageRepository {
  return {
    get(caseId, stage) {
      const row = database.first(
        'SELECT version, input, body FROM stages JOIN cases ON cases.key = case_key WHERE cases.id = ? AND stage = ?',
        [caseId, stage],
      );
      const body = row && nullableBytes(row, 'body');
      if (!body) return null;
      const json = unpacked((): unknown => JSON.parse(inflateRawSync(body, { maxOutputLength: MAX_BYTES }).toString('utf8')));
      return { version: textOf(row, 'version'), input: textOf(row, 'input'), json };
    },
    put(caseId, stage, { version, input, json }) {
      database.transaction(() => {
        database.run(
          `INSERT INTO stages (case_key, stage, version, input, body) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (case_key, stage) DO UPDATE SET version = excluded.version, input = excluded.input, body = excluded.body`,
          [caseKey(database, caseId), stage, version, input, deflateRawSync(JSON.stringify(json ?? null))],
        );
      });
    },
    remove(caseId, stage) {
      database.run('DELETE FROM stages WHERE stage = ? AND case_key = (SELECT key FROM cases WHERE id = ?)', [stage, caseId]);
    },
  };
}
