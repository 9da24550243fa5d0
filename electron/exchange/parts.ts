import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../shared/model';
import { decodeHeader, encodeHeader, HEADER_BYTES } from './header';
import { refusals, writeProblems, type ContainerKind } from './problems';

/** Largest file that FAT32 (most USB sticks) holds. */
export const FAT32_BYTES = 4 * 1024 ** 3 - 1;
/** So much of the encrypted stream as holds the beginning of any file of ours. */
const BEGINNING_BYTES = 512;
const MOST_PARTS = 999;
const READ_BYTES = 1024 * 1024;

/** name.ajpc, name.2.ajpc, name.3.ajpc … */
export function partPath(first: string, part: number): string {
  if (part === 1) return first;
  const { dir, name, ext } = path.parse(first);
  return path.join(dir, `${name}.${part}${ext}`);
}

const digestOf = (beginning: Buffer): string => createHash('sha256').update(beginning).digest('hex').slice(0, 32);

/**
 * Writes a stream as one file or, above `partBytes`, several. The names appear only when all of it is on disk; whatever goes wrong,
 * nothing is left behind.
 * @returns the paths of the parts
 * @throws UserError `exchange-exists`, `exchange-write-failed`, or what the stream throws
 */
export async function writeParts(first: string, kind: ContainerKind, id: string, stream: AsyncIterable<Uint8Array>, partBytes: number): Promise<readonly string[]> {
  const temporary: string[] = [];
  const named: string[] = [];
  let handle: FileHandle | null = null;
  let written = 0;
  let beginning = Buffer.alloc(0);
  const most = partBytes - HEADER_BYTES;

  const begin = async (): Promise<FileHandle> => {
    const name = `${partPath(first, temporary.length + 1)}.partial`;
    const file = await open(name, 'w');
    temporary.push(name);
    await file.write(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    written = 0;
    return file;
  };
  const finish = async (file: FileHandle, last: boolean): Promise<void> => {
    const part = temporary.length;
    const header = encodeHeader({ kind, part, last, id, bytes: written, beginning: part === 1 ? digestOf(beginning) : '0'.repeat(32) });
    await file.write(header, 0, header.length, 0);
    await file.sync();
    await file.close();
  };

  try {
    if (existsSync(first)) throw writeProblems.exists(first);
    handle = await begin();
    for await (const chunk of stream) {
      if (beginning.length < BEGINNING_BYTES && temporary.length === 1) beginning = Buffer.concat([beginning, chunk]).subarray(0, BEGINNING_BYTES);
      for (let rest = chunk; rest.length > 0; ) {
        if (written === most) {
          await finish(handle, false);
          handle = await begin();
        }
        const piece = rest.subarray(0, most - written);
        await writeWhole(handle, piece, HEADER_BYTES + written);
        written += piece.length;
        rest = rest.subarray(piece.length);
      }
    }
    await finish(handle, true);
    handle = null;
    // The first part's name last: whoever sees it finds the others.
    const paths = temporary.map((_, index) => partPath(first, index + 1));
    const taken = paths.find((one) => existsSync(one));
    if (taken !== undefined) throw writeProblems.exists(taken);
    for (let part = paths.length; part >= 1; part -= 1) {
      await rename(temporary[part - 1] ?? '', paths[part - 1] ?? '');
      named.push(paths[part - 1] ?? '');
    }
    return paths;
  } catch (error) {
    await handle?.close().catch(() => undefined);
    for (const name of [...temporary, ...named]) await rm(name, { force: true }).catch(() => undefined);
    throw error instanceof UserError ? error : writeProblems.failed(first, error);
  }
}

/** One `write` may stop short on a full disk without an error. */
async function writeWhole(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

/** An exchange file whose parts are all there and whole; nothing of it is decrypted yet. */
export interface OpenedParts {
  /** Name of the first part, for messages. */
  readonly name: string;
  readonly id: string;
  /** Encrypted bytes in all. */
  readonly bytes: number;
  /** The first bytes of the encrypted stream. */
  readonly beginning: Buffer;
  readonly stream: () => AsyncGenerator<Uint8Array>;
}

/**
 * Finds and checks all parts of an exchange file.
 * @param chosen path of the first part, or of any other whose neighbours have their names
 */
export async function openParts(chosen: string, kind: ContainerKind): Promise<OpenedParts> {
  const name = path.basename(chosen);
  const head = await inspect(chosen, name, kind);
  const numbered = /^(.*)\.(\d+)(\.[^.]+)$/.exec(chosen);
  const first = head.header.part > 1 && numbered !== null && Number(numbered[2]) === head.header.part ? `${numbered[1]}${numbered[3]}` : chosen;
  const parts: { readonly file: string; readonly bytes: number }[] = [];
  let beginning = Buffer.alloc(0);
  for (let part = 1; part <= MOST_PARTS; part += 1) {
    const file = partPath(first, part);
    if (!existsSync(file)) throw refusals.partMissing(name, part);
    const { header, start } = await inspect(file, path.basename(file), kind);
    if (header.id !== head.header.id || header.part !== part) throw refusals.partForeign(path.basename(file), part);
    if (part === 1) {
      if (digestOf(start) !== header.beginning) throw refusals.altered(name);
      beginning = start;
    }
    parts.push({ file, bytes: header.bytes });
    if (header.last) {
      return { name, id: header.id, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), beginning, stream: () => read(parts) };
    }
  }
  throw refusals.altered(name);
}

/** Header and beginning of a part, checked against the size of its file. */
async function inspect(file: string, name: string, kind: ContainerKind) {
  try {
    const handle = await open(file, 'r');
    try {
      const buffer = Buffer.alloc(HEADER_BYTES + BEGINNING_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      const header = decodeHeader(buffer.subarray(0, Math.min(bytesRead, HEADER_BYTES)), name, kind);
      const { size } = await handle.stat();
      if (size < HEADER_BYTES + header.bytes) throw refusals.truncated(name);
      if (size > HEADER_BYTES + header.bytes) throw refusals.altered(name);
      return { header, start: Buffer.from(buffer.subarray(HEADER_BYTES, bytesRead)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof UserError ? error : refusals.unreadable(name, error);
  }
}

async function* read(parts: readonly { readonly file: string; readonly bytes: number }[]): AsyncGenerator<Uint8Array> {
  for (const { file, bytes } of parts) {
    const name = path.basename(file);
    let handle: FileHandle | null = null;
    try {
      handle = await open(file, 'r');
      for (let done = 0; done < bytes; ) {
        // A new buffer each time: the one before may still be under way.
        const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, bytes - done));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, HEADER_BYTES + done);
        if (bytesRead === 0) throw refusals.truncated(name);
        done += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    } catch (error) {
      throw error instanceof UserError ? error : refusals.unreadable(name, error);
    } finally {
      await handle?.close();
    }
  }
}
