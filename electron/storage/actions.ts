import { caseKey } from './cases';
import { jsonOf, numberOf, textOf, type WorkspaceDatabase } from './database';
import type { ActionRepository } from './types';

export function actionRepository(database: WorkspaceDatabase): ActionRepository {
  return {
    append(caseId, action) {
      return database.transaction(
        () =>
          database.run('INSERT INTO actions (case_key, case_id, type, json, by, at) VALUES (?, ?, ?, ?, ?, ?)', [
            caseKey(database, caseId), caseId, action.type, JSON.stringify(action.payload ?? null), action.by, action.at,
          ]).key,
      );
    },
    list: (caseId) =>
      database
        .all(
          `SELECT seq, type, actions.json, by, at FROM actions JOIN cases ON cases.key = actions.case_key
           WHERE cases.id = ? ORDER BY seq`,
          [caseId],
        )
        .map((row) => ({
          seq: numberOf(row, 'seq'),
          type: textOf(row, 'type'),
          payload: jsonOf(row, 'json'),
          by: textOf(row, 'by'),
          at: textOf(row, 'at'),
        })),
  };
}
