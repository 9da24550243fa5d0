import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { UserError, type TemplateDraft } from '../../shared/model';
import { nullableBytes, nullableText, numberOf, textOf, unpacked, type Row, type WorkspaceDatabase } from './database';
import type { StoredTemplateDraft, TemplateDraftRepository } from './template-draft-types';

/** Far above any draft that the contract lets through. */
const MAX_BYTES = 16 * 1024 * 1024;
/** States kept of one draft: more steps back than anybody takes, a few megabytes at most. */
const MAX_STATES = 300;

interface State { readonly draft: TemplateDraft; readonly what: string }

const missing = (): UserError => new UserError('draft-missing', '工作区中没有这份草稿（可能已经发布或删除），没有保存，其他内容没有改动。请返回评查标准列表。');
const pack = (state: State): Uint8Array => deflateRawSync(JSON.stringify(state));
const unpack = (row: Row): State =>
  // The workspace holds only what `pack` made.
  unpacked(() => JSON.parse(inflateRawSync(nullableBytes(row, 'body') ?? new Uint8Array(), { maxOutputLength: MAX_BYTES }).toString('utf8')) as State);

export function templateDraftRepository(database: WorkspaceDatabase): TemplateDraftRepository {
  const stateRow = (key: number, sql: string, seq: number): Row | null =>
    database.first(`SELECT seq, body, by, at FROM template_draft_states WHERE draft_key = ? AND seq ${sql}`, [key, seq]);
  const stored = (row: Row): StoredTemplateDraft => {
    const key = numberOf(row, 'key');
    const seq = numberOf(row, 'state');
    const own = stateRow(key, '= ?', seq);
    if (own === null) throw missing();
    const { draft, what } = unpack(own);
    const later = stateRow(key, '> ? ORDER BY seq LIMIT 1', seq);
    return {
      id: textOf(row, 'id'), revision: numberOf(row, 'revision'), former: nullableText(row, 'former'), draft, by: textOf(own, 'by'), at: textOf(own, 'at'),
      undo: stateRow(key, '< ? ORDER BY seq DESC LIMIT 1', seq) === null ? null : what,
      redo: later === null ? null : unpack(later).what,
    };
  };
  const find = (id: string): Row | null => database.first('SELECT key, id, revision, state, former FROM template_drafts WHERE id = ?', [id]);
  const current = (id: string, revision: number): { readonly key: number; readonly state: number } => {
    const row = find(id);
    if (row === null) throw missing();
    if (numberOf(row, 'revision') !== revision) throw new UserError('draft-changed', '这份草稿已在别处改动，本次没有保存，其他内容没有改动。请重新打开草稿后再改。');
    return { key: numberOf(row, 'key'), state: numberOf(row, 'state') };
  };
  const show = (key: number, state: number): void => {
    database.run('UPDATE template_drafts SET state = ?, revision = revision + 1 WHERE key = ?', [state, key]);
  };
  const add = (key: number, seq: number, state: State, by: string, at: string): void => {
    database.run('INSERT INTO template_draft_states (draft_key, seq, body, by, at) VALUES (?, ?, ?, ?, ?)', [key, seq, pack(state), by, at]);
  };
  return {
    list: () => database.all('SELECT key, id, revision, state, former FROM template_drafts').map(stored).sort((a, b) => b.at.localeCompare(a.at)),
    get(id) {
      const row = find(id);
      return row && stored(row);
    },
    create: (id, draft, former, { by, at }) => database.transaction(() => {
      const { key } = database.run('INSERT INTO template_drafts (id, revision, state, former) VALUES (?, 1, 1, ?)', [id, former]);
      add(key, 1, { draft, what: '' }, by, at);
    }),
    save: (id, revision, draft, what, { by, at }) => database.transaction(() => {
      const { key, state } = current(id, revision);
      database.run('DELETE FROM template_draft_states WHERE draft_key = ? AND (seq > ? OR seq <= ?)', [key, state, state + 1 - MAX_STATES]);
      add(key, state + 1, { draft, what }, by, at);
      show(key, state + 1);
    }),
    step: (id, revision, direction) => database.transaction(() => {
      const { key, state } = current(id, revision);
      const next = stateRow(key, direction === 'undo' ? '< ? ORDER BY seq DESC LIMIT 1' : '> ? ORDER BY seq LIMIT 1', state);
      if (next !== null) show(key, numberOf(next, 'seq'));
    }),
    remove: (id) => database.transaction(() => {
      const row = find(id);
      if (row === null) throw missing();
      database.run('DELETE FROM template_draft_states WHERE draft_key = ?', [numberOf(row, 'key')]);
      database.run('DELETE FROM template_drafts WHERE key = ?', [numberOf(row, 'key')]);
    }),
  };
}
