import type { Draft, NoticeContent } from '../../shared/rectification';
import { UserError } from '../../shared/model';
import { jsonOf, nullableText, numberOf, textOf, type Row, type WorkspaceDatabase } from './database';
import { numberRepository } from './numbers';
import type { NoticeRepository, StoredNotice } from './types';

const SELECT = `
  SELECT id, content, revision, before, json FROM notices JOIN notice_drafts ON notice_key = key
  WHERE revision = (SELECT max(revision) FROM notice_drafts WHERE notice_key = key)`;

function stored(row: Row): StoredNotice {
  return {
    id: textOf(row, 'id'),
    revision: numberOf(row, 'revision'),
    canUndo: row['before'] !== null,
    // The workspace holds only what this repository wrote.
    draft: jsonOf(row, 'json') as Draft,
    content: nullableText(row, 'content') === null ? null : (jsonOf(row, 'content') as NoticeContent),
  };
}

/** The error for a notice that somebody else changed or issued meanwhile. */
const changed = (): UserError => new UserError('notice-changed', '该文书已在别处改动或者签发，本次没有保存，其他内容没有改动。请刷新后重试。');

export function noticeRepository(database: WorkspaceDatabase): NoticeRepository {
  const numbers = numberRepository(database);
  const keyOf = (id: string, revision: number): number => {
    const row = database.first('SELECT key, content, (SELECT max(revision) FROM notice_drafts WHERE notice_key = key) AS revision FROM notices WHERE id = ?', [id]);
    if (!row) throw new UserError('notice-missing', '工作区中没有这份文书，未作任何改动。请刷新后重试。');
    if (row['content'] !== null || row['revision'] !== revision) throw changed();
    return numberOf(row, 'key');
  };
  const add = (key: number, revision: number, before: number | null, json: string, by: string, at: string): void => {
    database.run('INSERT INTO notice_drafts (notice_key, revision, before, json, by, at) VALUES (?, ?, ?, ?, ?, ?)', [key, revision, before, json, by, at]);
  };
  return {
    create(id, draft, { by, at }) {
      database.transaction(() => {
        const { key } = database.run('INSERT INTO notices (id) VALUES (?)', [id]);
        add(key, 1, null, JSON.stringify(draft), by, at);
      });
    },
    get(id) {
      const row = database.first(`${SELECT} AND id = ?`, [id]);
      return row && stored(row);
    },
    save(id, revision, draft, { by, at }) {
      database.transaction(() => add(keyOf(id, revision), revision + 1, revision, JSON.stringify(draft), by, at));
    },
    undo(id, revision, { by, at }) {
      database.transaction(() => {
        const key = keyOf(id, revision);
        const row = database.first(
          `SELECT earlier.json, earlier.before FROM notice_drafts AS own JOIN notice_drafts AS earlier ON earlier.notice_key = own.notice_key AND earlier.revision = own.before
           WHERE own.notice_key = ? AND own.revision = ?`,
          [key, revision],
        );
        if (row) add(key, revision + 1, row['before'] === null ? null : numberOf(row, 'before'), textOf(row, 'json'), by, at);
      });
    },
    issue(id, revision, { content, ...request }) {
      return database.transaction(() => {
        const key = keyOf(id, revision);
        const number = numbers.assign({ ...request, notice: id });
        const frozen = content(number);
        database.run('UPDATE notices SET content = ? WHERE key = ?', [JSON.stringify(frozen), key]);
        return frozen;
      });
    },
  };
}
