import { UserError } from '../../shared/model';
import { jsonOf, nullableText, numberOf, textOf, type Row, type WorkspaceDatabase } from './database';
import type { NumberRepository, RegisteredNumber } from './types';

const COLUMNS = 'prefix, year, number, key, issued_at, notice, voided';

function registered(row: Row): RegisteredNumber {
  return {
    prefix: textOf(row, 'prefix'),
    year: numberOf(row, 'year'),
    number: numberOf(row, 'number'),
    key: textOf(row, 'key'),
    at: textOf(row, 'issued_at'),
    notice: nullableText(row, 'notice'),
    // The workspace holds only what `void` wrote.
    voided: row['voided'] === null ? null : (jsonOf(row, 'voided') as RegisteredNumber['voided']),
  };
}

export function numberRepository(database: WorkspaceDatabase): NumberRepository {
  const one = (where: string, values: readonly (string | number)[]): RegisteredNumber | null => {
    const row = database.first(`SELECT ${COLUMNS} FROM numbers WHERE ${where}`, values);
    return row && registered(row);
  };
  const lowestFree = (prefix: string, year: number, from: number): number => {
    const row = database.first(
      `SELECT min(free) AS number FROM (SELECT ?3 AS free UNION SELECT number + 1 FROM numbers WHERE prefix = ?1 AND year = ?2 AND number >= ?3)
       WHERE free NOT IN (SELECT number FROM numbers WHERE prefix = ?1 AND year = ?2)`,
      [prefix, year, from],
    );
    return row ? numberOf(row, 'number') : from;
  };
  const reserved = (prefix: string, year: number, key: string | null): RegisteredNumber | null =>
    key === null ? null : one('prefix = ? AND key = ? AND year = ? AND notice IS NULL', [prefix, key, year]);
  const add = (prefix: string, year: number, from: number, key: string): RegisteredNumber => {
    const entry = { prefix, year, number: lowestFree(prefix, year, from), key, at: new Date().toISOString(), notice: null, voided: null };
    database.run('INSERT INTO numbers (prefix, year, number, key, issued_at) VALUES (?, ?, ?, ?, ?)', [prefix, year, entry.number, key, entry.at]);
    return entry;
  };
  return {
    take: ({ prefix, year, from, key }) =>
      database.transaction(() => {
        const known = one('prefix = ? AND key = ?', [prefix, key]);
        if (known?.year === year) return known;
        // The year of a 文号 is that of the document: a reservation from before does not count any more.
        if (known !== null) database.run('DELETE FROM numbers WHERE prefix = ? AND key = ?', [prefix, key]);
        return add(prefix, year, from, key);
      }),
    next: ({ prefix, year, from, reservation }) => reserved(prefix, year, reservation)?.number ?? lowestFree(prefix, year, from),
    assign({ prefix, year, from, reservation, notice }) {
      return database.transaction(() => {
        const entry = reserved(prefix, year, reservation) ?? add(prefix, year, from, `notice ${notice}`);
        // The reservation's own key is free again: a later draft of the same kind gets a number of its own.
        database.run('UPDATE numbers SET notice = ?, key = ? WHERE prefix = ? AND year = ? AND number = ?', [notice, `notice ${notice}`, prefix, year, entry.number]);
        return { ...entry, notice, key: `notice ${notice}` };
      });
    },
    release({ prefix, year, number }) {
      const { changes } = database.run('DELETE FROM numbers WHERE prefix = ? AND year = ? AND number = ? AND notice IS NULL', [prefix, year, number]);
      if (changes === 0) throw new UserError('number-not-reserved', `文号“${prefix}〔${year}〕${number}号”不是预留的文号，没有释放。已签发的文号只能随文书作废，不能收回。`);
    },
    void(notice, voided) {
      database.run('UPDATE numbers SET voided = ? WHERE notice = ?', [JSON.stringify(voided), notice]);
    },
    list: () => database.all(`SELECT ${COLUMNS} FROM numbers ORDER BY prefix, year, number`).map(registered),
  };
}
