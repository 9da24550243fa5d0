import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  appendAudit, AUDIT_START, byCodeUnits, canonicalJson, withoutPersonalData, type AuditEntry, type AuditLink, type Expert, type ResultChoice, type ReviewResult,
} from '../../shared/panel';
import { jsonOf, nullableBytes, numberOf, textOf, unpacked, type Row, type WorkspaceDatabase } from './database';
import type { PanelRecordKind, PanelRepository } from './panel-types';

/** Far above any result or record. */
const MAX_BYTES = 64 * 1024 * 1024;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value ?? null));
const unpack = (row: Row): unknown =>
  unpacked(() => JSON.parse(inflateRawSync(nullableBytes(row, 'body') ?? new Uint8Array(), { maxOutputLength: MAX_BYTES }).toString('utf8')) as unknown);

export function panelRepository(database: WorkspaceDatabase): PanelRepository {
  // The workspace holds only what this repository wrote: the shapes below are its own.
  const lastLink = (): AuditLink | null => {
    const row = database.first('SELECT json FROM audit_links ORDER BY number DESC LIMIT 1');
    return row && (jsonOf(row, 'json') as AuditLink);
  };
  const log = (entry: AuditEntry): void => {
    const link = appendAudit(lastLink() ?? AUDIT_START, entry, sha256);
    database.run('INSERT INTO audit_links (number, json) VALUES (?, ?)', [link.number, JSON.stringify(link)]);
  };
  const insertRecord = (kind: PanelRecordKind, subject: string, value: unknown): void => {
    database.run('INSERT INTO panel_records (kind, subject, body) VALUES (?, ?, ?)', [kind, subject, pack(value)]);
  };
  const put = (expert: Expert): void => {
    database.run('INSERT INTO panel_experts (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json', [expert.id, JSON.stringify(expert)]);
  };
  const expertOf = (row: Row): Expert => jsonOf(row, 'json') as Expert;
  const records: PanelRepository['records'] = (kind, subject) =>
    database
      .all(`SELECT seq, subject, body FROM panel_records WHERE kind = ?${subject === undefined ? '' : ' AND subject = ?'} ORDER BY seq`, subject === undefined ? [kind] : [kind, subject])
      .map((row) => ({ seq: numberOf(row, 'seq'), kind, subject: textOf(row, 'subject'), value: unpack(row) }));

  return {
    records,
    experts: () => database.all('SELECT json FROM panel_experts ORDER BY id').map(expertOf),
    putExpert: (expert, entry) => database.transaction(() => {
      put(expert);
      log(entry);
    }),
    eraseExpert(id, entry) {
      const row = database.first('SELECT json FROM panel_experts WHERE id = ?', [id]);
      if (row === null) return;
      // Freed bytes are overwritten, and the write-ahead log, which still has the old page, is emptied.
      database.script('PRAGMA secure_delete = ON');
      database.transaction(() => {
        put(withoutPersonalData(expertOf(row)));
        log(entry);
      });
      database.all('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    state: () => ({
      results: database.all('SELECT digest, body FROM panel_results ORDER BY digest').map((row) => ({ digest: textOf(row, 'digest'), result: unpack(row) as ReviewResult })),
      choices: records('choice').map(({ value }) => value as ResultChoice).sort((a, b) => byCodeUnits(canonicalJson(a), canonicalJson(b))),
    }),
    addResults: (results, entry) => database.transaction(() => {
      const added = results.filter(({ digest, result }) =>
        database.run('INSERT OR IGNORE INTO panel_results (digest, case_id, expert_id, body) VALUES (?, ?, ?, ?)', [digest, result.caseId, result.expertId, pack(result)]).changes > 0);
      if (added.length > 0) log(entry);
      return added.length;
    }),
    addChoice: (choice, entry) => database.transaction(() => {
      insertRecord('choice', choice.caseId, choice);
      log(entry);
    }),
    record: (kind, subject, value, entry) => database.transaction(() => {
      insertRecord(kind, subject, value);
      log(entry);
    }),
    audit: () => database.all('SELECT json FROM audit_links ORDER BY number').map((row) => jsonOf(row, 'json') as AuditLink),
  };
}
