import { createHash, randomBytes } from 'node:crypto';
import { readContent, writeContent, type BlobSink, type Content, type Entry, type Written } from './container';
import { decrypt, encrypt, type Key, type Lock } from './encryption';
import { FAT32_BYTES, openParts, writeParts } from './parts';
import { writeProblems, type ContainerKind } from './problems';
import type { ExchangeOptions } from './types';

/** What was written. */
export interface WrittenFile {
  /** Paths of the parts, the first one first. */
  readonly paths: readonly string[];
  /** Binds results to this content. */
  readonly hash: string;
}

export interface WriteOptions extends ExchangeOptions {
  /** Largest size of one part; that of FAT32 if absent. */
  readonly partBytes?: number;
}

async function* metered(stream: AsyncIterable<Uint8Array>, total: number, { signal, onProgress }: ExchangeOptions): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of stream) {
    if (signal?.aborted === true) throw writeProblems.cancelled();
    done += chunk.length;
    onProgress?.({ done: Math.min(done, total), total });
    yield chunk;
  }
}

/** Writes entries as an encrypted exchange file in one or more parts. */
export async function writeExchange(
  path: string, kind: ContainerKind, entries: readonly Entry[], lock: Lock, sign: ((manifestHash: string) => Uint8Array) | null, options: WriteOptions,
): Promise<WrittenFile> {
  const id = randomBytes(16).toString('hex');
  const written: Written = { hash: '' };
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const content = metered(writeContent(id, entries, written, sign), total, options);
  const paths = await writeParts(path, kind, id, encrypt(content, lock), options.partBytes ?? FAT32_BYTES);
  return { paths, hash: written.hash };
}

/** Reads an exchange file to its end and checks all of it. */
export async function readExchange(path: string, kind: ContainerKind, key: Key, sink: BlobSink, { signal, onProgress }: ExchangeOptions): Promise<Content & { readonly name: string }> {
  const parts = await openParts(path, kind);
  let done = 0;
  const stream = decrypt(parts, key, (chunk) => {
    if (signal?.aborted === true) throw writeProblems.cancelled();
    done += chunk.length;
    onProgress?.({ done, total: parts.bytes });
  });
  return { ...(await readContent(stream, parts.name, parts.id, sink)), name: parts.name };
}

/** Reads a stream and keeps nothing. */
export const dropBlobs: BlobSink = async (_kind, _sha256, chunks) => {
  for await (const _ of chunks);
};

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
