import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceInfo } from '../../shared/contract';

/** The workspaces that this user opened last, newest first. */
export interface RecentWorkspaces {
  list(): readonly WorkspaceInfo[];
  add(workspace: WorkspaceInfo): void;
}

const MAX_RECENT = 10;

function isInfo(value: unknown): value is WorkspaceInfo {
  if (typeof value !== 'object' || value === null) return false;
  const { path: folder, name, cases } = value as Record<string, unknown>;
  return typeof folder === 'string' && typeof name === 'string' && typeof cases === 'number';
}

/** Kept in a file of `stateFolder`. The list is a convenience: an unreadable file counts as empty, a failed write is passed over. */
export function createRecentWorkspaces(stateFolder: string): RecentWorkspaces {
  const file = path.join(stateFolder, 'recent-workspaces.json');
  const list = (): readonly WorkspaceInfo[] => {
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return Array.isArray(value) ? value.filter(isInfo) : [];
    } catch {
      return [];
    }
  };
  return {
    list,
    add(workspace) {
      const next = [workspace, ...list().filter((known) => known.path !== workspace.path)].slice(0, MAX_RECENT);
      try {
        mkdirSync(stateFolder, { recursive: true });
        writeFileSync(`${file}.tmp`, `${JSON.stringify(next, null, 2)}\n`);
        renameSync(`${file}.tmp`, file);
      } catch {
        // The workspace itself is open; only the list of recent ones stays as it was.
      }
    },
  };
}
