import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/model';
import { numberedName } from './file-names';

/** More files of one name than this are a mistake, not an export. */
const MOST_NAMESAKES = 10_000;

/**
 * Writes `content` as `name` into `folder` (made if missing) and returns the path. The file appears whole or not at
 * all; an existing one is never replaced: the new one becomes `name (2)` and so on.
 * @throws UserError `export-write-failed` with what to do; no half file stays behind
 */
export async function writeWhole(folder: string, name: string, content: Uint8Array): Promise<string> {
  const temporary = join(folder, `.~${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeDurably(temporary, content);
    const path = await giveFreeName(temporary, folder, name);
    await syncFolder(folder);
    return path;
  } catch (error) {
    throw writeError(name, folder, error);
  } finally {
    await removeQuietly(temporary);
  }
}

/** The temporary file is ours and hidden: a failure to remove it must not hide what happened before. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function giveFreeName(temporary: string, folder: string, name: string): Promise<string> {
  for (let n = 1; n <= MOST_NAMESAKES; n += 1) {
    const path = join(folder, numberedName(name, n));
    if (await takeName(temporary, path)) return path;
  }
  throw Object.assign(new Error('no free name'), { code: 'EEXIST' });
}

/** Gives the finished file its name unless another file has it. A hard link is the one rename that never replaces. */
async function takeName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
  }
  return reserveAndRename(temporary, path);
}

/** File systems of USB sticks have no links: the name is reserved by an empty file of our own, then replaced. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'EISDIR', 'UNKNOWN']);

async function reserveAndRename(temporary: string, path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(temporary, path);
    return true;
  } catch (error) {
    await removeQuietly(path);
    throw error;
  }
}

/** Makes the new name durable. Windows cannot open folders; there the file system's journal does it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function writeError(name: string, folder: string, cause: unknown): UserError {
  const reasons: Record<string, string> = {
    ENOSPC: '磁盘空间不足。请清理磁盘或另选文件夹后重新导出',
    EDQUOT: '磁盘配额已用完。请清理磁盘或另选文件夹后重新导出',
    EACCES: '没有写入该文件夹的权限。请另选文件夹后重新导出',
    EPERM: '没有写入该文件夹的权限。请另选文件夹后重新导出',
    EROFS: '该磁盘是只读的。请另选文件夹后重新导出',
    ENOTDIR: '所选位置不是文件夹。请另选文件夹后重新导出',
    EEXIST: '所选位置不能建立该文件。请另选文件夹后重新导出',
    ENAMETOOLONG: '文件夹路径过长。请选用更短的路径后重新导出',
  };
  const reason = reasons[codeOf(cause)] ?? `写入时出错（${codeOf(cause) || '原因不明'}）。请确认磁盘可用后重新导出`;
  return new UserError('export-write-failed', `未能写出「${name}」到「${folder}」：${reason}。已写好的其他文件都保留，没有留下不完整的文件。`, { cause });
}
