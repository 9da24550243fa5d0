import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../shared/model';
import { actionRepository } from './actions';
import { benchmarkRepository } from './benchmarks';
import { batchRepository, templateRepository } from './batch';
import { blobStore, sweepBlobs } from './blobs';
import { caseRepository } from './cases';
import { WorkspaceDatabase } from './database';
import { replaceFileDurably, syncFolder } from './durable';
import { damaged, explain } from './errors';
import { fileRepository } from './files';
import { ledgerRepository } from './ledger';
import { LOCK_FILE, TAKEOVER_FOLDER, acquireLock, type WorkspaceLock } from './lock';
import { madeByNewer, migrate } from './migrations';
import { noticeRepository } from './notices';
import { numberRepository } from './numbers';
import { pageSearchRepository, renewSearchForm } from './page-search';
import { pageCacheRepository, pageRepository } from './pages';
import { panelRepository } from './panel';
import { templateDraftRepository } from './template-drafts';
import { placeRepository } from './place';
import { ruleRepository } from './rules';
import { stageRepository } from './stages';
import type { Workspace } from './types';

const MARKER = 'workspace.json';
const FORMAT = 'case-review-workspace';
/** Version of the folder's layout; the database counts its own (`user_version`). */
const LAYOUT_VERSION = 1;
const DATABASE = 'workspace.db';
/** A marker is a few dozen bytes; more is something else. */
const MAX_MARKER_BYTES = 65_536;

/** What systems and an interrupted creation put into a folder that is empty for the user. */
const COUNTS_AS_EMPTY = new Set([LOCK_FILE, TAKEOVER_FOLDER, `${MARKER}.tmp`, '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** SQLite's file layer takes 260 characters on Windows and 4096 elsewhere; the rest is for the names below the folder. */
const MAX_FOLDER_LENGTH = process.platform === 'win32' ? 235 : 4000;

function absolute(folder: string): string {
  const path = resolve(folder);
  if (path.length <= MAX_FOLDER_LENGTH) return path;
  throw new UserError('path-too-long', `文件夹路径过长（${path.length} 个字符，最多 ${MAX_FOLDER_LENGTH} 个），没有新建或打开工作区。请选择层级较少、名称较短的文件夹。`);
}

/** The layout version in a workspace's marker, or null if the folder is no workspace. */
function markerVersion(folder: string): number | null {
  try {
    const path = join(folder, MARKER);
    if (statSync(path).size > MAX_MARKER_BYTES) return null;
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return null;
    const { format, version } = value as Record<string, unknown>;
    return format === FORMAT && typeof version === 'number' ? version : null;
  } catch {
    return null;
  }
}

/** Whether a folder is a workspace, of whatever version. Never throws. */
export function isWorkspace(folder: string): boolean {
  return markerVersion(folder) !== null;
}

function openDatabase(folder: string, lock: WorkspaceLock): WorkspaceDatabase {
  const path = join(folder, DATABASE);
  if (!existsSync(path) && readdirSync(join(folder, 'blobs')).some((name) => /^[0-9a-f]{2}$/.test(name))) {
    // Blobs without a database: somebody removed it. Making an empty one would hide the loss.
    throw damaged(folder);
  }
  // We hold the workspace's lock, so SQLite's own lock folder can only be a dead program's.
  rmSync(`${path}.lock`, { recursive: true, force: true });
  const database = new WorkspaceDatabase(path, folder, () => lock.assertHeld());
  try {
    // After a kill or a power cut, damage shall show now and not in the middle of the work.
    if (lock.takenFromDead) database.check();
    migrate(database);
    // The first write of a session: says at once if the disk is full or write-protected, and brings the log into being.
    database.run("INSERT INTO settings (name, json) VALUES ('opened', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json", [
      JSON.stringify(new Date().toISOString()),
    ]);
    renewSearchForm(database);
    syncFolder(folder);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function assemble(folder: string, lock: WorkspaceLock): Workspace {
  const blobsFolder = join(folder, 'blobs');
  const exports = join(folder, 'exports');
  mkdirSync(blobsFolder, { recursive: true });
  mkdirSync(exports, { recursive: true });
  sweepBlobs(blobsFolder);
  rmSync(join(folder, `${MARKER}.tmp`), { force: true });
  const database = openDatabase(folder, lock);
  const blobs = blobStore(blobsFolder, folder, () => lock.assertHeld());
  return {
    folder,
    exports,
    batch: batchRepository(database),
    rules: ruleRepository(database),
    place: placeRepository(database),
    templates: templateRepository(database),
    benchmarks: benchmarkRepository(database),
    cases: caseRepository(database),
    pages: pageRepository(database),
    pageSearch: pageSearchRepository(database),
    pageCache: pageCacheRepository(database),
    stages: stageRepository(database),
    actions: actionRepository(database),
    files: fileRepository(database, blobs),
    blobs,
    numbers: numberRepository(database),
    notices: noticeRepository(database),
    ledger: ledgerRepository(database),
    panel: panelRepository(database),
    templateDrafts: templateDraftRepository(database),
    transaction: (work) => database.transaction(work),
    close() {
      try {
        database.close();
      } catch (error) {
        throw explain(error, folder);
      } finally {
        lock.release();
      }
    },
  };
}

async function underLock(folder: string, prepare: () => void): Promise<Workspace> {
  let lock: WorkspaceLock | null = null;
  try {
    lock = await acquireLock(folder);
    prepare();
    return assemble(folder, lock);
  } catch (error) {
    lock?.release();
    throw explain(error, folder);
  }
}

/**
 * Makes a workspace in a folder that is absent or empty, and opens it.
 * @throws UserError `workspace-exists`, `folder-not-empty`, `path-too-long`, and what {@link openWorkspace} throws
 */
export async function createWorkspace(folder: string): Promise<Workspace> {
  const path = absolute(folder);
  try {
    mkdirSync(path, { recursive: true });
    if (isWorkspace(path)) {
      throw new UserError('workspace-exists', `文件夹“${path}”中已有工作区，没有改动。请直接打开它，或另选一个空文件夹新建。`);
    }
    if (readdirSync(path).some((name) => !COUNTS_AS_EMPTY.has(name))) {
      throw new UserError('folder-not-empty', `文件夹“${path}”不是空的，没有在其中新建工作区，原有文件没有改动。请另选一个空文件夹，或新建一个文件夹。`);
    }
  } catch (error) {
    throw explain(error, path);
  }
  return underLock(path, () => {
    // The marker comes first: killed right after it, the next opening makes what is missing.
    const marker = { format: FORMAT, version: LAYOUT_VERSION, program: '案卷评查工作站', createdAt: new Date().toISOString() };
    replaceFileDurably(join(path, MARKER), Buffer.from(`${JSON.stringify(marker, null, 2)}\n`), join(path, `${MARKER}.tmp`));
  });
}

/**
 * Opens a workspace; clears what a killed program left behind.
 * @throws UserError `not-a-workspace`, `workspace-locked`, `workspace-newer`, `workspace-damaged`, `no-permission`, `disk-full`
 */
export async function openWorkspace(folder: string): Promise<Workspace> {
  const path = absolute(folder);
  const version = markerVersion(path);
  if (version === null) {
    throw new UserError('not-a-workspace', `文件夹“${path}”不是评查工作区（没有有效的 ${MARKER}），没有打开，也没有改动。请选择工作区文件夹，或在空文件夹中新建工作区。`);
  }
  if (version > LAYOUT_VERSION) throw madeByNewer(path);
  return underLock(path, () => undefined);
}
