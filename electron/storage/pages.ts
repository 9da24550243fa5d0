import { createHash } from 'node:crypto';
import type { Page, PageState, PageText } from '../../shared/model';
import { caseKey } from './cases';
import { jsonOf, nullableBytes, nullableText, numberOf, textOf, unpacked, type Row, type WorkspaceDatabase } from './database';
import { indexPage } from './page-search';
import { packText, unpackText } from './pagetext';
import type { PageCacheRepository, PageRepository } from './types';

/** Stores the body of a text once and returns its digest. */
function putText(database: WorkspaceDatabase, text: PageText | null): string | null {
  if (!text) return null;
  const body = packText(text);
  const digest = createHash('sha256').update(body).digest('hex');
  database.run('INSERT INTO texts (digest, body) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING', [digest, body]);
  return digest;
}

function textFrom(row: Row, page: number): PageText | null {
  const body = nullableBytes(row, 'body');
  return body && unpacked(() => unpackText(body, page));
}

const pageFrom = (row: Row): Page => jsonOf(row, 'json') as Page;

export function pageRepository(database: WorkspaceDatabase): PageRepository {
  const one = (columns: string, caseId: string, page: number): Row | null =>
    database.first(
      `SELECT ${columns} FROM pages JOIN cases ON cases.key = case_key LEFT JOIN texts ON digest = pages.text WHERE cases.id = ? AND number = ?`,
      [caseId, page],
    );
  return {
    put(caseId, page, imageSha, text) {
      database.transaction(() => {
        const key = caseKey(database, caseId);
        database.run(
          `INSERT INTO pages (case_key, number, state, json, image, text) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (case_key, number) DO UPDATE SET state = excluded.state, json = excluded.json, image = excluded.image, text = excluded.text`,
          [key, page.number, page.state, JSON.stringify(page), imageSha, putText(database, text)],
        );
        indexPage(database, key, page.number, text);
      });
    },
    list: (caseId) =>
      database
        .all('SELECT pages.json FROM pages JOIN cases ON cases.key = case_key WHERE cases.id = ? ORDER BY number', [caseId])
        .map(pageFrom),
    get(caseId, page) {
      const row = one('pages.json', caseId, page);
      return row && pageFrom(row);
    },
    text(caseId, page) {
      const row = one('body', caseId, page);
      return row && textFrom(row, page);
    },
    texts: (caseId) =>
      database
        .all(
          `SELECT number, body FROM pages JOIN cases ON cases.key = case_key JOIN texts ON digest = pages.text
           WHERE cases.id = ? ORDER BY number`,
          [caseId],
        )
        .flatMap((row) => textFrom(row, numberOf(row, 'number')) ?? []),
    pendingPages: (caseId) =>
      database
        .all(
          `SELECT cases.id, pages.json FROM pages JOIN cases ON cases.key = case_key
           WHERE pages.state = 'pending' AND (?1 IS NULL OR cases.id = ?1) ORDER BY case_key, number`,
          [caseId ?? null],
        )
        .map((row) => ({ caseId: textOf(row, 'id'), page: pageFrom(row) })),
    imageSha(caseId, page) {
      const row = one('image', caseId, page);
      return row && nullableText(row, 'image');
    },
    counts(caseId) {
      const rows = database.all(
        'SELECT pages.state, count(*) AS n FROM pages JOIN cases ON cases.key = case_key WHERE cases.id = ? GROUP BY pages.state',
        [caseId],
      );
      return Object.fromEntries(rows.map((row) => [textOf(row, 'state') as PageState, numberOf(row, 'n')]));
    },
  };
}

export function pageCacheRepository(database: WorkspaceDatabase): PageCacheRepository {
  return {
    put(key, { page, imageSha, text }) {
      database.transaction(() => {
        database.run(
          `INSERT INTO page_cache (sha256, page_index, version, json, image, text) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (sha256, page_index, version) DO UPDATE SET json = excluded.json, image = excluded.image, text = excluded.text`,
          [key.sha256, key.index, key.version, JSON.stringify(page), imageSha, putText(database, text)],
        );
      });
    },
    get({ sha256, index, version }) {
      const row = database.first(
        `SELECT json, image, body FROM page_cache LEFT JOIN texts ON digest = page_cache.text
         WHERE sha256 = ? AND page_index = ? AND version = ?`,
        [sha256, index, version],
      );
      if (!row) return null;
      const page = pageFrom(row);
      return { page, imageSha: nullableText(row, 'image'), text: textFrom(row, page.number) };
    },
  };
}
