import { createHash } from 'node:crypto';
import type { PageText } from '../../shared/model';
import { gramsOfPage, gramsOfQuery, searchForm } from '../../shared/search';
import { nullableBytes, numberOf, textOf, unpacked, type WorkspaceDatabase } from './database';
import { unpackText } from './pagetext';
import type { PageSearchRepository } from './types';

/** Room for the numbers of the pages of one case file in a rowid of the index; migration 004 counts on it. */
const PAGES_OF_CASE = 2 ** 17;

const placeOf = (caseKey: number, page: number): number => caseKey * PAGES_OF_CASE + page;

/** Puts a page into the index as its text now is, or takes it out when it has none. To be called in a transaction. */
export function indexPage(database: WorkspaceDatabase, caseKey: number, page: number, text: PageText | null): void {
  database.run('DELETE FROM page_grams WHERE rowid = ?', [placeOf(caseKey, page)]);
  if (text !== null) database.run('INSERT INTO page_grams (rowid, grams) VALUES (?, ?)', [placeOf(caseKey, page), [...gramsOfPage(text)].join(' ')]);
  database.run('UPDATE pages SET indexed = ? WHERE case_key = ? AND number = ?', [text === null ? 0 : 1, caseKey, page]);
}

/** Names the form in which this version of the program compares words, whatever list of characters it comes from. */
function formName(): string {
  // Surrogates would not be a text by themselves.
  const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');
  return createHash('sha256').update(searchForm(characters)).digest('hex');
}

/** Empties an index that was made with another form of words, to be filled anew. */
export function renewSearchForm(database: WorkspaceDatabase): void {
  const json = JSON.stringify(formName());
  const before = database.first("SELECT json FROM settings WHERE name = 'searchForm'");
  if (before !== null && textOf(before, 'json') === json) return;
  database.transaction(() => {
    database.run("INSERT INTO page_grams (page_grams) VALUES ('delete-all')");
    database.run('UPDATE pages SET indexed = 0 WHERE indexed = 1');
    database.run("INSERT INTO settings (name, json) VALUES ('searchForm', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json", [json]);
  });
}

/** The pages that are not in the index yet. Named, since SQLite would rather go through every page that has a text. */
const NOT_INDEXED = 'pages INDEXED BY pages_not_indexed WHERE text IS NOT NULL AND indexed = 0';

/** Pages of the named case files only. */
const WITHIN = `rowid / ${PAGES_OF_CASE} IN (SELECT key FROM cases WHERE id IN (SELECT value FROM json_each(?)))`;

export function pageSearchRepository(database: WorkspaceDatabase): PageSearchRepository {
  const matching = (query: string): string => gramsOfQuery(query).join(' AND ');
  const narrowed = (within: readonly string[] | null) =>
    within === null ? { clause: '', values: [] } : { clause: ` AND ${WITHIN}`, values: [JSON.stringify(within)] };
  return {
    waiting() {
      const row = database.first(`SELECT count(*) AS n FROM ${NOT_INDEXED}`);
      return row === null ? 0 : numberOf(row, 'n');
    },
    fill(most) {
      return database.transaction(() => {
        const rows = database.all(
          `SELECT case_key, number, body FROM (SELECT case_key, number, text FROM ${NOT_INDEXED}) AS pages JOIN texts ON digest = pages.text
           ORDER BY case_key, number LIMIT ?`,
          [most],
        );
        for (const row of rows) {
          const page = numberOf(row, 'number');
          const body = nullableBytes(row, 'body');
          indexPage(database, numberOf(row, 'case_key'), page, body && unpacked(() => unpackText(body, page)));
        }
        return rows.length;
      });
    },
    candidates(query, after, most, within = null) {
      const match = matching(query);
      const { clause, values } = narrowed(within);
      if (match === '') return [];
      return database
        .all(
          `SELECT found.place, cases.id FROM (SELECT rowid AS place FROM page_grams WHERE page_grams MATCH ? AND rowid > ?${clause} ORDER BY rowid LIMIT ?) AS found
           CROSS JOIN cases ON cases.key = found.place / ${PAGES_OF_CASE} ORDER BY found.place`,
          [match, after, ...values, most],
        )
        .map((row) => {
          const place = numberOf(row, 'place');
          return { place, caseId: textOf(row, 'id'), page: place % PAGES_OF_CASE };
        });
    },
    count(query, most, within = null) {
      const match = matching(query);
      const { clause, values } = narrowed(within);
      const row = match === '' ? null : database.first(`SELECT count(*) AS n FROM (SELECT 1 FROM page_grams WHERE page_grams MATCH ?${clause} LIMIT ?)`, [match, ...values, most]);
      return row === null ? 0 : numberOf(row, 'n');
    },
  };
}
