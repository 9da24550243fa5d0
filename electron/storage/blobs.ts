import { createHash, randomUUID } from 'node:crypto';
import { closeSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../shared/model';
import { renamePatiently, syncFolder, writeAll } from './durable';
import { errnoOf, explain } from './errors';
import type { BlobStore } from './types';

const ADDRESS = /^[0-9a-f]{64}$/;

/** Under `blobs/`; what is in it belongs to nobody once its writer is gone. */
const TEMPORARY = 'tmp';

/** Removes what a killed program left half-written. Only the owner of the workspace's lock may call it. */
export function sweepBlobs(root: string): void {
  const folder = join(root, TEMPORARY);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
}

/**
 * Content-addressed store in a folder: a blob gets its name only when all of it is on disk, so a name that is there
 * always holds the whole content.
 * @param root the `blobs` folder
 * @param folder the workspace's folder, for messages
 * @param assertWritable throws when this program may not write any more
 */
export function blobStore(root: string, folder: string, assertWritable: () => void): BlobStore {
  const pathOf = (sha256: string): string => {
    if (!ADDRESS.test(sha256)) throw new UserError('blob-address', '文件编号不正确，没有读取任何文件。请重新打开该案卷后重试。');
    return join(root, sha256.slice(0, 2), sha256.slice(2));
  };

  const temporary = (): string => join(root, TEMPORARY, randomUUID());

  const giveName = (from: string, sha256: string): void => {
    const path = pathOf(sha256);
    if (existsSync(path)) {
      rmSync(from, { force: true });
      return;
    }
    if (mkdirSync(dirname(path), { recursive: true }) !== undefined) syncFolder(root);
    renamePatiently(from, path);
    syncFolder(dirname(path));
  };

  return {
    path: pathOf,
    has: (sha256) => existsSync(pathOf(sha256)),

    putBytes(bytes) {
      assertWritable();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (existsSync(pathOf(sha256))) return sha256;
      const path = temporary();
      try {
        const fd = openSync(path, 'wx');
        try {
          writeAll(fd, bytes);
          fsyncSync(fd);
        } finally {
          closeSync(fd);
        }
        giveName(path, sha256);
      } catch (error) {
        rmSync(path, { force: true });
        throw explain(error, folder);
      }
      return sha256;
    },

    async putFile(source) {
      assertWritable();
      const path = temporary();
      try {
        const hash = createHash('sha256');
        const file = await open(path, 'wx');
        try {
          for await (const chunk of readOriginal(source)) {
            hash.update(chunk);
            await file.writeFile(chunk);
          }
          await file.sync();
        } finally {
          await file.close();
        }
        const sha256 = hash.digest('hex');
        giveName(path, sha256);
        return sha256;
      } catch (error) {
        rmSync(path, { force: true });
        throw explain(error, folder);
      }
    },

    read(sha256) {
      let bytes: Uint8Array;
      try {
        bytes = readFileSync(pathOf(sha256));
      } catch (error) {
        if (errnoOf(error) !== 'ENOENT') throw explain(error, folder);
        throw new UserError('blob-missing', `工作区“${folder}”中缺少一个文件（${sha256.slice(0, 12)}…），可能被移动或删除。其他内容不受影响，请重新导入该案卷，或从备份恢复工作区文件夹。`, { cause: error });
      }
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new UserError('blob-damaged', `工作区“${folder}”中的一个文件（${sha256.slice(0, 12)}…）内容已损坏。其他内容不受影响，请重新导入该案卷，或从备份恢复工作区文件夹。`);
      }
      return bytes;
    },
  };
}

/** Reads an original as a stream; what goes wrong with it is told apart from trouble with the workspace. */
async function* readOriginal(source: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(source, { highWaterMark: 1024 * 1024 })) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('a stream without encoding gives bytes');
      yield chunk;
    }
  } catch (error) {
    throw new UserError('source-unreadable', `无法读取文件“${source}”（可能被移走、被其他程序占用或没有读取权限）。原文件没有改动，已导入的内容都还在。请检查该文件后重新导入。`, { cause: error });
  }
}
