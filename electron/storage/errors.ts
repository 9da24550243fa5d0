import { statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../shared/model';

/** Below this a write that failed is put down to the full disk. */
const HARDLY_ANY_BYTES = 1024 * 1024;

const KEPT = '此前已保存的内容都还在，这一步没有保存。';

export function errnoOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function diskFull(folder: string, cause: unknown): UserError {
  return new UserError('disk-full', `磁盘空间不足，无法写入工作区“${folder}”。${KEPT}请清理磁盘空间后重试。`, { cause });
}

function noPermission(folder: string, cause: unknown): UserError {
  return new UserError(
    'no-permission',
    `没有写入权限，无法写入工作区“${folder}”（可能是只读文件夹、写保护的U盘或被安全软件拦截）。${KEPT}请检查文件夹权限，或把工作区复制到可写的位置后再打开。`,
    { cause },
  );
}

/** The error for a database whose content cannot be read. */
export function damaged(folder: string, cause?: unknown): UserError {
  return new UserError(
    'workspace-damaged',
    `工作区“${folder}”的数据库已损坏，无法读取。程序没有改动其中任何文件，原始案卷也不受影响。请用备份的工作区文件夹替换，或新建工作区重新导入案卷；请保留损坏的文件夹以便技术人员恢复。`,
    cause === undefined ? undefined : { cause },
  );
}

/** The error for using a workspace after it was closed. */
export function closed(folder: string): UserError {
  return new UserError('workspace-closed', `工作区“${folder}”已经关闭，这一步没有保存。此前已保存的内容都还在，请重新打开工作区。`);
}

/** The error for an entry that is there but cannot be understood. */
export function damagedEntry(cause: unknown): UserError {
  return new UserError(
    'workspace-damaged',
    '工作区数据库中有一条记录已损坏，无法读取。其他内容没有改动，原始案卷也不受影响。请重新导入有关案卷，或用备份的工作区文件夹替换。',
    { cause },
  );
}

function ofErrno(code: string | null, folder: string, cause: unknown): UserError | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return diskFull(folder, cause);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return noPermission(folder, cause);
    default:
      return null;
  }
}

/** SQLite says "disk I/O error" for everything: asks the disk itself whether it is full or write-protected. */
function probe(folder: string, cause: unknown): UserError | null {
  try {
    const disk = statfsSync(folder);
    if (disk.bavail * disk.bsize < HARDLY_ANY_BYTES) return diskFull(folder, cause);
    const path = join(folder, `.probe-${process.pid}.tmp`);
    writeFileSync(path, new Uint8Array(65_536));
    unlinkSync(path);
    return null;
  } catch (error) {
    return ofErrno(errnoOf(error), folder, cause);
  }
}

/**
 * Turns what the file system or SQLite threw into the error the user sees.
 * @param error whatever was thrown; a UserError comes back as it is
 * @param folder the workspace's folder, named in the message
 */
export function explain(error: unknown, folder: string): UserError {
  if (error instanceof UserError) return error;
  const known = ofErrno(errnoOf(error), folder, error);
  if (known) return known;
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('disk is full')) return diskFull(folder, error);
  if (message.includes('malformed') || message.includes('not a database')) return damaged(folder, error);
  if (message.includes('readonly database')) return noPermission(folder, error);
  const probed = probe(folder, error);
  if (probed) return probed;
  return new UserError(
    'storage-failed',
    `读写工作区“${folder}”时出错（${message}）。${KEPT}请确认磁盘或U盘连接正常后重试；如反复出现，请关闭程序后重新打开工作区。`,
    { cause: error },
  );
}
