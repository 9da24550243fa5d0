import { numberOf, textOf, type Row, type WorkspaceDatabase } from './database';
import type { IssuedNumber, NumberRepository } from './types';

const COLUMNS = 'prefix, year, number, key, issued_at';

function issued(row: Row): IssuedNumber {
  return {
    prefix: textOf(row, 'prefix'),
    year: numberOf(row, 'year'),
    number: numberOf(row, 'number'),
    key: textOf(row, 'key'),
    issuedAt: textOf(row, 'issued_at'),
  };
}

export function numberRepository(database: WorkspaceDatabase): NumberRepository {
  return {
    take({ prefix, year, from, key }) {
      return database.transaction(() => {
        const known = database.first(`SELECT ${COLUMNS} FROM numbers WHERE prefix = ? AND key = ?`, [prefix, key]);
        if (known) return issued(known);
        const last = database.first('SELECT coalesce(max(number), 0) AS number FROM numbers WHERE prefix = ? AND year = ?', [prefix, year]);
        const number = Math.max(from, (last ? numberOf(last, 'number') : 0) + 1);
        const issuedAt = new Date().toISOString();
        database.run('INSERT INTO numbers (prefix, year, number, key, issued_at) VALUES (?, ?, ?, ?, ?)', [prefix, year, number, key, issuedAt]);
        return { prefix, year, number, key, issuedAt };
      });
    },
    list: (prefix, year) =>
      database.all(`SELECT ${COLUMNS} FROM numbers WHERE prefix = ? AND year = ? ORDER BY number`, [prefix, year]).map(issued),
  };
}
