import { UserError } from '../../../shared/model';
import { numberOf, type WorkspaceDatabase } from '../database';
import { initial } from './001-initial';
import { benchmarks } from './002-benchmarks';
import { templateChoices } from './003-template-choices';
import { pageSearch } from './004-page-search';
import { rectification } from './005-rectification';
import { panel } from './006-panel';
import { templateDrafts } from './007-template-drafts';

/** One entry for every version of the database, oldest first; entry n leads to `user_version` n + 1. Never edit a released one. */
export const MIGRATIONS: readonly string[] = [initial, benchmarks, templateChoices, pageSearch, rectification, panel, templateDrafts];

function versionOf(database: WorkspaceDatabase): number {
  const row = database.first('PRAGMA user_version');
  return row ? numberOf(row, 'user_version') : 0;
}

/** The error for a workspace that a newer version of the program made or opened. */
export function madeByNewer(folder: string): UserError {
  return new UserError(
    'workspace-newer',
    `工作区“${folder}”由更新版本的程序创建或升级过，本版本不能打开。其中内容没有改动。请安装最新版本的案卷评查工作站后再打开。`,
  );
}

/**
 * Brings a database to the newest version, each step in a transaction of its own with its version number.
 * @throws UserError `workspace-newer` without touching the database
 */
export function migrate(database: WorkspaceDatabase, migrations: readonly string[] = MIGRATIONS): void {
  const version = versionOf(database);
  if (version > migrations.length) throw madeByNewer(database.folder);
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      database.script(sql);
      database.script(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
