import { jsonOf, type WorkspaceDatabase } from './database';
import type { PlaceRepository } from './types';

export function placeRepository(database: WorkspaceDatabase): PlaceRepository {
  return {
    get() {
      const row = database.first("SELECT json FROM settings WHERE name = 'place'");
      return row && String(jsonOf(row, 'json'));
    },
    set(fragment) {
      database.run("INSERT INTO settings (name, json) VALUES ('place', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json", [JSON.stringify(fragment)]);
    },
    clear() {
      database.run("DELETE FROM settings WHERE name = 'place'");
    },
  };
}
