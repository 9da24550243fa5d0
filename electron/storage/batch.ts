import { DEFAULT_BATCH, type BatchSettings } from '../../shared/model';
import { jsonOf, textOf, type WorkspaceDatabase } from './database';
import type { BatchRepository, TemplateRepository } from './types';

export function batchRepository(database: WorkspaceDatabase): BatchRepository {
  return {
    get() {
      const row = database.first("SELECT json FROM settings WHERE name = 'batch'");
      // A setting added by a later version of the program takes its default.
      return row ? { ...DEFAULT_BATCH, ...(jsonOf(row, 'json') as Partial<BatchSettings>) } : DEFAULT_BATCH;
    },
    set(settings) {
      database.run("INSERT INTO settings (name, json) VALUES ('batch', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json", [
        JSON.stringify(settings),
      ]);
    },
  };
}

export function templateRepository(database: WorkspaceDatabase): TemplateRepository {
  return {
    put(hash, yamlText) {
      database.run('INSERT INTO templates (hash, yaml) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING', [hash, yamlText]);
    },
    get(hash) {
      const row = database.first('SELECT yaml FROM templates WHERE hash = ?', [hash]);
      return row && textOf(row, 'yaml');
    },
    list: () => database.all('SELECT hash FROM templates ORDER BY position').map((row) => textOf(row, 'hash')),
    choose({ hash, reason, by, at }) {
      database.run('INSERT INTO template_choices (hash, reason, by, at) VALUES (?, ?, ?, ?)', [hash, reason, by, at]);
    },
    choices: () =>
      database.all('SELECT hash, reason, by, at FROM template_choices ORDER BY seq').map((row) => ({
        hash: textOf(row, 'hash'), reason: textOf(row, 'reason'), by: textOf(row, 'by'), at: textOf(row, 'at'),
      })),
  };
}
