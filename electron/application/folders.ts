import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FolderEntry, Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { isWorkspace } from '../storage';

/** Entries shown of one folder; a larger one is cut, since nobody picks from a longer list. */
const MAX_ENTRIES = 2000;

const entry = (folder: string, name = path.basename(folder)): FolderEntry => ({ name: name || folder, path: folder, isWorkspace: isWorkspace(folder) });
const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A path that a person chose, as an absolute one. Throws UserError `path-invalid`. */
export function absolutePath(chosen: string): string {
  if (chosen.includes('\0') || !path.isAbsolute(chosen)) {
    throw new UserError('path-invalid', `“${chosen.replaceAll('\0', '')}”不是完整的文件夹路径，未执行。请从列表中选择文件夹。`);
  }
  return path.resolve(chosen);
}

/** Where people start looking: home, desktop, documents, drives and USB sticks. */
async function places(): Promise<readonly FolderEntry[]> {
  const home = os.homedir();
  const usual: readonly (readonly [string, string])[] = [
    [home, '主目录'],
    [path.join(home, 'Desktop'), '桌面'],
    [path.join(home, '桌面'), '桌面'],
    [path.join(home, 'Documents'), '文档'],
    [path.join(home, '文档'), '文档'],
  ];
  const drives = process.platform === 'win32' ? windowsDrives() : await mountedDrives();
  return [...usual.filter(([folder]) => isFolder(folder)).map(([folder, name]) => entry(folder, name)), ...drives];
}

function windowsDrives(): readonly FolderEntry[] {
  return [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((drive) => existsSync(drive)).map((drive) => entry(drive, drive.slice(0, 2)));
}

async function mountedDrives(): Promise<readonly FolderEntry[]> {
  const user = os.userInfo().username;
  const found: FolderEntry[] = [entry('/', '计算机')];
  for (const base of [`/media/${user}`, `/run/media/${user}`, '/mnt']) {
    const names = await readdir(base).catch(() => []);
    found.push(...names.map((name) => path.join(base, name)).filter(isFolder).map((folder) => entry(folder)));
  }
  return found;
}

export function folderProcedures(): Pick<Implementation, 'folders.list'> {
  return {
    'folders.list': async ({ path: chosen }) => {
      const folder = chosen === null ? os.homedir() : absolutePath(chosen);
      let children;
      try {
        children = await readdir(folder, { withFileTypes: true });
      } catch (cause) {
        throw new UserError('folder-unreadable', `无法打开文件夹“${folder}”。请确认它存在、存储介质未拔出，并且本机账户有读取权限。`, { cause });
      }
      const visible = children.filter(({ name }) => !name.startsWith('.') && !name.startsWith('$'));
      const compare = new Intl.Collator('zh-Hans-CN', { numeric: true }).compare;
      const names = (wanted: (file: string, isFile: boolean) => boolean): string[] =>
        visible
          .filter((child) => wanted(path.join(folder, child.name), child.isFile()))
          .map((child) => child.name)
          .sort(compare)
          .slice(0, MAX_ENTRIES);
      const parent = path.dirname(folder);
      return {
        path: folder,
        parent: parent === folder ? null : parent,
        folders: names((file, isFile) => !isFile && isFolder(file)).map((name) => entry(path.join(folder, name))),
        files: names((_file, isFile) => isFile),
        places: await places(),
      };
    },
  };
}
