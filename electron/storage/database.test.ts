import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { WorkspaceDatabase } from './database';
import { explain } from './errors';
import { MIGRATIONS, migrate } from './migrations';

let folder: string;
let database: WorkspaceDatabase;
let mayWrite = true;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
  mayWrite = true;
  database = new WorkspaceDatabase(join(folder, 'd.db'), folder, () => {
    if (!mayWrite) throw new UserError('lock-lost', '被接管');
  });
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = (): unknown => database.first('SELECT count(*) AS n FROM t')?.['n'];
const version = (): unknown => database.first('PRAGMA user_version')?.['user_version'];

describe('migrations', () => {
  it('lead from nothing to the newest version, and do nothing the second time', () => {
    migrate(database);
    expect(version()).toBe(MIGRATIONS.length);
    migrate(database);
    expect(version()).toBe(MIGRATIONS.length);
  });

  it('run only what is missing and keep what is there', () => {
    const first = 'CREATE TABLE t (a)';
    migrate(database, [first]);
    database.run('INSERT INTO t VALUES (1)');
    migrate(database, [first, 'ALTER TABLE t ADD COLUMN b; UPDATE t SET b = a + 1']);
    expect(database.all('SELECT a, b FROM t')).toEqual([{ a: 1, b: 2 }]);
    expect(version()).toBe(2);
  });

  it('leave a database at its old version when one fails midway', () => {
    migrate(database, ['CREATE TABLE t (a)']);
    expect(() => migrate(database, ['CREATE TABLE t (a)', 'INSERT INTO t VALUES (1); SELECT * FROM absent'])).toThrow();
    expect(version()).toBe(1);
    expect(count()).toBe(0);
  });

  it('refuse a database of a newer version', () => {
    database.script('PRAGMA user_version = 2');
    expect(() => migrate(database, ['CREATE TABLE t (a)'])).toThrow('更新版本');
  });
});

describe('transactions', () => {
  beforeEach(() => database.script('CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB) STRICT'));
  const insert = (a: number) => database.run('INSERT INTO t (a) VALUES (?)', [a]);

  it('happen as a whole or not at all', () => {
    expect(() => database.transaction(() => { insert(1); insert(1); })).toThrow();
    expect(count()).toBe(0);
    database.transaction(() => { insert(1); insert(2); });
    expect(count()).toBe(2);
  });

  it('inside a transaction can fail alone', () => {
    database.transaction(() => {
      insert(1);
      expect(() => database.transaction(() => { insert(2); throw new Error('内层'); })).toThrow('内层');
      database.transaction(() => insert(3));
    });
    expect(database.all('SELECT a FROM t')).toEqual([{ a: 1 }, { a: 3 }]);
  });

  it('refuse work that would end later', () => {
    expect(() => database.transaction(async () => { insert(1); await Promise.resolve(); })).toThrow(TypeError);
    expect(count()).toBe(0);
  });

  it('ask for the right to write first', () => {
    mayWrite = false;
    expect(() => insert(1)).toThrow('被接管');
    expect(() => database.transaction(() => insert(1))).toThrow('被接管');
    expect(count()).toBe(0);
  });
});

describe('a full disk', () => {
  it('is named, loses nothing that was saved, and work goes on once there is room', () => {
    database.script('CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB) STRICT');
    database.run('INSERT INTO t VALUES (1, NULL)');
    // SQLite's own limit gives the error of a full disk without one.
    database.all('PRAGMA max_page_count = 10');
    const large = new Uint8Array(100_000);
    expect(() => database.transaction(() => { database.run('INSERT INTO t VALUES (2, NULL)'); database.run('INSERT INTO t VALUES (3, ?)', [large]); })).toThrow('磁盘空间不足');
    expect(count()).toBe(1);
    database.all('PRAGMA max_page_count = 10000');
    database.run('INSERT INTO t VALUES (3, ?)', [large]);
    expect(count()).toBe(2);
  });

  it.each([
    ['ENOSPC', 'disk-full', '清理磁盘空间'],
    ['EDQUOT', 'disk-full', '清理磁盘空间'],
    ['EACCES', 'no-permission', '没有写入权限'],
    ['EROFS', 'no-permission', '没有写入权限'],
    ['EIO', 'storage-failed', '请确认磁盘'],
  ])('and its like: the system says %s, the user reads %s', (code, expected, words) => {
    const error = explain(Object.assign(new Error('write'), { code }), folder);
    expect(error.code).toBe(expected);
    expect(error.message).toContain(words);
    expect(error.message).toContain('已保存的内容都还在');
  });
});
