import { UserError } from '../../shared/model';
import { jsonOf, numberOf, textOf, type Row, type WorkspaceDatabase } from './database';
import type { CaseRecord, CaseRepository, CaseShape, IntakeState } from './types';

type CaseJson = Pick<CaseRecord, 'files' | 'errors' | 'ignoredFiles'>;

function recordOf(row: Row): CaseRecord {
  const json = jsonOf(row, 'json') as CaseJson;
  return {
    id: textOf(row, 'id'),
    source: textOf(row, 'source'),
    shape: textOf(row, 'shape') as CaseShape,
    state: textOf(row, 'state') as IntakeState,
    files: json.files,
    errors: json.errors,
    ignoredFiles: json.ignoredFiles,
  };
}

function packed({ files, errors, ignoredFiles }: CaseRecord): string {
  const json: CaseJson = { files, errors, ignoredFiles };
  return JSON.stringify(json);
}

/**
 * The key of a case file, which its pages, stage outputs and actions refer to.
 * @throws UserError `case-missing`
 */
export function caseKey(database: WorkspaceDatabase, id: string): number {
  const row = database.first('SELECT key FROM cases WHERE id = ?', [id]);
  if (!row) throw new UserError('case-missing', `工作区中没有案卷“${id}”，可能已被移除。其他内容没有改动，请刷新案卷列表。`);
  return numberOf(row, 'key');
}

export function caseRepository(database: WorkspaceDatabase): CaseRepository {
  const get = (id: string): CaseRecord | null => {
    const row = database.first('SELECT id, source, shape, state, json FROM cases WHERE id = ?', [id]);
    return row && recordOf(row);
  };
  return {
    get,
    add(record) {
      database.transaction(() => {
        if (get(record.id)) {
          throw new UserError('case-exists', `工作区中已有名为“${record.id}”的案卷，没有重复导入。如需重新导入，请先移除原案卷，或将新案卷改名。`);
        }
        database.run('INSERT INTO cases (id, source, shape, state, json) VALUES (?, ?, ?, ?, ?)', [
          record.id, record.source, record.shape, record.state, packed(record),
        ]);
      });
    },
    list: () => database.all('SELECT id, source, shape, state, json FROM cases ORDER BY key').map(recordOf),
    update(id, changes) {
      database.transaction(() => {
        const key = caseKey(database, id);
        const before = get(id);
        if (!before) return;
        const now: CaseRecord = { ...before, ...changes, id };
        database.run('UPDATE cases SET source = ?, shape = ?, state = ?, json = ? WHERE key = ?', [
          now.source, now.shape, now.state, packed(now), key,
        ]);
      });
    },
    remove(id) {
      database.transaction(() => {
        database.run('DELETE FROM cases WHERE id = ?', [id]);
        database.run(
          `DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM pages WHERE pages.text = digest)
           AND NOT EXISTS (SELECT 1 FROM page_cache WHERE page_cache.text = digest)`,
        );
      });
    },
  };
}
