import type { OwnHolidayYear } from '../../shared/calendar';
import type { AgencySettings } from '../../shared/model';
import { jsonOf, type WorkspaceDatabase } from './database';
import type { RuleRepository } from './types';

export function ruleRepository(database: WorkspaceDatabase): RuleRepository {
  const get = <T>(name: string): readonly T[] => {
    const row = database.first('SELECT json FROM settings WHERE name = ?', [name]);
    // The workspace holds only lists that `set` wrote.
    return row ? (jsonOf(row, 'json') as readonly T[]) : [];
  };
  const set = (name: string, value: readonly unknown[]): void => {
    database.run('INSERT INTO settings (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json', [name, JSON.stringify(value)]);
  };
  return {
    holidays: () => get<OwnHolidayYear>('holidays'),
    setHolidays: (years) => set('holidays', years),
    agencies: () => get<AgencySettings>('agencies'),
    setAgencies: (agencies) => set('agencies', agencies),
  };
}
