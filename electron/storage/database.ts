import sqlite from 'node-sqlite3-wasm';
import type { Database, SQLiteValue, Statement } from 'node-sqlite3-wasm';
import type { UserError } from '../../shared/model';
import { closed, damaged, damagedEntry, explain } from './errors';

export type Row = Readonly<Record<string, SQLiteValue>>;

/**
 * SQLite for one workspace: prepared statements kept, every write durable when its method returns, nested
 * transactions, errors as the user shall see them.
 *
 * The journal is a write-ahead log in exclusive mode with synchronous=FULL (why: docs/storage.md).
 */
export class WorkspaceDatabase {
  private readonly database: Database;
  private readonly statements = new Map<string, Statement>();
  private depth = 0;

  /**
   * @param path the database file, made if absent
   * @param folder the workspace's folder, for messages
   * @param assertWritable throws when this program may not write any more; asked before every write
   */
  constructor(
    path: string,
    readonly folder: string,
    private readonly assertWritable: () => void,
  ) {
    this.database = this.guarded(() => new sqlite.Database(path));
    try {
      // Exclusive first: a write-ahead log without shared memory, which the WASM build has not, needs it.
      this.all('PRAGMA locking_mode = EXCLUSIVE');
      const mode = this.first('PRAGMA journal_mode = WAL');
      if (mode?.['journal_mode'] !== 'wal') throw damaged(folder, mode);
      this.all('PRAGMA synchronous = FULL');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Runs a statement that writes. Outside a transaction it is durable on return. Returns the rows changed and the last row's key. */
  run(sql: string, values: readonly SQLiteValue[] = []): { readonly changes: number; readonly key: number } {
    this.assertReady();
    return this.using(sql, (statement) => {
      const result = statement.run([...values]);
      return { changes: result.changes, key: Number(result.lastInsertRowid) };
    });
  }

  /** All rows of a query. Reads to the end, so that no open reader keeps the log from being emptied. */
  all(sql: string, values: readonly SQLiteValue[] = []): readonly Row[] {
    return this.using(sql, (statement) => statement.all([...values]) as Row[]);
  }

  first(sql: string, values: readonly SQLiteValue[] = []): Row | null {
    return this.all(sql, values)[0] ?? null;
  }

  /** Runs several statements without values (migrations). */
  script(sql: string): void {
    this.assertReady();
    this.guarded(() => this.database.exec(sql));
  }

  transaction<T>(work: () => T): T {
    this.assertReady();
    const [begin, commit, undo] =
      this.depth === 0
        ? ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK']
        : [`SAVEPOINT level${this.depth}`, `RELEASE level${this.depth}`, `ROLLBACK TO level${this.depth}; RELEASE level${this.depth}`];
    this.guarded(() => this.database.exec(begin));
    this.depth += 1;
    try {
      const result = work();
      if (result instanceof Promise) throw new TypeError('The work of a transaction must not be async.');
      this.guarded(() => this.database.exec(commit));
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after a full disk or a failed write.
      if (this.database.isOpen && this.database.inTransaction) this.database.exec(undo);
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /**
   * Reads through the whole structure (about 0.1 s for 100 MB).
   * @throws UserError `workspace-damaged`
   */
  check(): void {
    const result = this.first('PRAGMA quick_check(1)');
    if (result?.['quick_check'] !== 'ok') throw damaged(this.folder, result);
  }

  /** Writes the log back into the database file, removes it and closes. Safe to call twice. */
  close(): void {
    if (!this.database.isOpen) return;
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
    this.database.close();
  }

  private assertOpen(): void {
    if (!this.database.isOpen) throw closed(this.folder);
  }

  private assertReady(): void {
    this.assertOpen();
    if (this.depth === 0) this.assertWritable();
  }

  private using<T>(sql: string, work: (statement: Statement) => T): T {
    this.assertOpen();
    return this.guarded(() => {
      const statement = this.statements.get(sql) ?? this.database.prepare(sql);
      this.statements.set(sql, statement);
      try {
        return work(statement);
      } catch (error) {
        // A statement that failed cannot be reset by this build; the next use prepares it anew.
        this.statements.delete(sql);
        this.discard(statement);
        throw error;
      }
    });
  }

  private discard(statement: Statement): void {
    try {
      statement.finalize();
    } catch {
      // finalize repeats the error of the failed step, which is already on its way.
    }
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.folder);
    }
  }
}

function wrongColumn(column: string): UserError {
  return damagedEntry(new TypeError(`column ${column}`));
}

/** Unpacks a stored value; what cannot be unpacked is damage. */
export function unpacked<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw damagedEntry(error);
  }
}

/** The parsed JSON of a column; its shape is what this program wrote. */
export function jsonOf(row: Row, column: string): unknown {
  const text = textOf(row, column);
  return unpacked((): unknown => JSON.parse(text));
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw wrongColumn(column);
  return value;
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw wrongColumn(column);
  return value;
}

export function nullableText(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function nullableBytes(row: Row, column: string): Uint8Array | null {
  const value = row[column];
  if (value === null) return null;
  if (!(value instanceof Uint8Array)) throw wrongColumn(column);
  return value;
}
