import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { KeptFile } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import { cutText, singleLine } from '../../../shared/wording';
import { absolutePath } from '../folders';
import type { Session } from '../session';

const MAX_BYTES = 200 * 1024 * 1024;
const NAME_LIMIT = 200;

/**
 * Copies files into the workspace as proof; the originals are only read. All are looked at before the first is copied.
 * @throws UserError `proof-file`, `source-unreadable`
 */
export async function keepFiles({ workspace }: Session, chosen: readonly string[]): Promise<KeptFile[]> {
  const files = chosen.map(absolutePath);
  for (const file of files) {
    const problem = (reason: string) => new UserError('proof-file', `附件“${path.basename(file)}”${reason}，没有登记，台账没有改动。请核对附件后重试。`);
    const known = await lstat(file).catch(() => null);
    if (known === null) throw problem('不存在或者无法读取');
    if (!known.isFile()) throw problem('不是文件');
    if (known.size > MAX_BYTES) throw problem(`超过${MAX_BYTES / 1024 / 1024} MB`);
  }
  const kept: KeptFile[] = [];
  for (const file of files) {
    const { sha256, bytes } = await workspace.files.register(file);
    kept.push({ sha256, name: cutText(singleLine(path.basename(file)), NAME_LIMIT), bytes });
  }
  return kept;
}
