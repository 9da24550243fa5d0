import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { errnoOf } from './errors';

/**
 * Makes the entries of a folder (new names, renames, removals) survive a power cut.
 * Windows cannot sync a folder and journals its names itself; there it does nothing.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Writes all bytes to an open file; `writeSync` alone may stop short on a full disk without an error. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.byteLength) done += writeSync(fd, bytes, done, bytes.byteLength - done);
}

/** What Windows answers while a virus scanner or an indexer holds the file for a moment. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const RENAME_TRIES = 8;

/** Renames a file; waits for one that another program holds for a moment, up to about a second. */
export function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === RENAME_TRIES || !HELD.has(errnoOf(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * 2 ** (attempt - 1));
    }
  }
}

/** Writes a file so that its name holds either the old content or the whole new one, durably when it returns. */
export function replaceFileDurably(path: string, bytes: Uint8Array, temporary: string): void {
  try {
    const fd = openSync(temporary, 'w');
    try {
      writeAll(fd, bytes);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renamePatiently(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}
