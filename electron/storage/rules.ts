import type { OwnHolidayYear } from '../../shared/calendar';
import type { AgencySettings } from '../../shared/model';
import type { RectificationSettings } from '../../shared/rectification';
import { jsonOf, type WorkspaceDatabase } from './database';
import type { RuleRepository } from './types';

export function ruleRepository(database: WorkspaceDatabase): RuleRepository {
  const get = <T>(name: string): T | null => {
    const row = database.first('SELECT json FROM settings WHERE name = ?', [name]);
    // The workspace holds only what `set` wrote.
    return row && (jsonOf(row, 'json') as T);
  };
  const set = (name: string, value: unknown): void => {
    database.run('INSERT INTO settings (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json', [name, JSON.stringify(value)]);
  };
  return {
    holidays: () => get<readonly OwnHolidayYear[]>('holidays') ?? [],
    setHolidays: (years) => set('holidays', years),
    agencies: () => get<readonly AgencySettings[]>('agencies') ?? [],
    setAgencies: (agencies) => set('agencies', agencies),
    rectification: () => get<RectificationSettings>('rectification'),
    setRectification: (settings) => set('rectification', settings),
  };
}
