import initSqlJs, { type Database, type SqlValue } from 'sql.js';

/**
 * Exchange databases live in memory only: decrypted content never touches the disk, and foreign bytes stay inside the WebAssembly of
 * sql.js.
 */
const engine = () => initSqlJs();

/** The tables of both kinds of exchange database; nothing else may be in one. */
export const TABLES = [
  'CREATE TABLE meta (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT',
  'CREATE TABLE cases (position INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT',
  'CREATE TABLE pages (position INTEGER NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL, image TEXT, body BLOB, PRIMARY KEY (position, number)) STRICT',
  'CREATE TABLE results (position INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT',
] as const;

/** Builds a database and gives its bytes. */
export async function buildDatabase(fill: (database: Database) => void): Promise<Uint8Array> {
  const { Database } = await engine();
  const database = new Database();
  try {
    for (const table of TABLES) database.run(table);
    database.run('BEGIN');
    fill(database);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

/** Opens foreign bytes as a database of just these tables, without triggers, views or anything else, and reads from it. */
export async function readDatabase<T>(bytes: Uint8Array, read: (database: Database) => T): Promise<T> {
  const { Database } = await engine();
  const database = new Database(bytes);
  try {
    database.run('PRAGMA trusted_schema = OFF');
    const schema = rows(database, 'SELECT sql FROM sqlite_master WHERE sql IS NOT NULL').map(([sql]) => String(sql));
    if (JSON.stringify([...schema].sort()) !== JSON.stringify([...TABLES].sort())) throw new TypeError('other tables');
    if (rows(database, 'PRAGMA quick_check')[0]?.[0] !== 'ok') throw new TypeError('damaged database');
    return read(database);
  } finally {
    database.close();
  }
}

export function rows(database: Database, sql: string): readonly (readonly SqlValue[])[] {
  return database.exec(sql)[0]?.values ?? [];
}

/** A text column. */
export function textOf(value: SqlValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('a text was expected');
  return value;
}
