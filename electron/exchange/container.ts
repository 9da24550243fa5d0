import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../shared/model';
import { refusals, writeProblems } from './problems';

const MB = 1024 * 1024;
/** What is refused whatever it says: far above any real batch. */
export const LIMITS = { database: 256 * MB, template: 4 * MB, image: 64 * MB, file: 2048 * MB, manifest: 64 * MB, signature: 4096, entries: 400_000 } as const;
const HEADER_LIMIT = 1024;

const HASH = '[0-9a-f]{64}';
const NAME = new RegExp(`^(?:database|manifest|signature|(?:template|image|file)/${HASH})$`);
const headerShape = z.strictObject({ name: z.string().regex(NAME), bytes: z.int().nonnegative() });
const manifestShape = z.strictObject({
  format: z.literal('case-review-exchange/1'),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  entries: z.array(z.strictObject({ name: z.string().regex(NAME), bytes: z.int().nonnegative(), sha256: z.string().regex(new RegExp(`^${HASH}$`)) })).max(LIMITS.entries),
});

/** One piece of content: the database, a standard by its hash, a page image or an original file by its hash. */
export interface Entry {
  readonly name: string;
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The entry of bytes that are in memory. */
export const entryOf = (name: string, bytes: Uint8Array): Entry => ({ name, bytes: bytes.length, open: () => [bytes] });

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function* framed(name: string, bytes: Uint8Array): Generator<Uint8Array> {
  yield frame(name, bytes.length);
  yield bytes;
}

function frame(name: string, bytes: number): Buffer {
  const header = Buffer.from(JSON.stringify({ name, bytes }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header]);
}

/** What was written, once the stream came to its end. */
export interface Written {
  /** SHA-256 of the manifest: binds results to this content, however it was encrypted. */
  hash: string;
}

/**
 * The plain content of an exchange file as a stream: entries, then the manifest with the hash of each, then a signature over the manifest if
 * `sign` is given.
 */
export async function* writeContent(id: string, entries: AsyncIterable<Entry> | Iterable<Entry>, written: Written, sign: ((manifestHash: string) => Uint8Array) | null): AsyncGenerator<Uint8Array> {
  const listed: { name: string; bytes: number; sha256: string }[] = [];
  for await (const entry of entries) {
    yield frame(entry.name, entry.bytes);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const chunk of entry.open()) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw error instanceof UserError ? error : writeProblems.source(entry.name, error);
    }
    const sha256 = hash.digest('hex');
    const named = entry.name.split('/')[1];
    if (bytes !== entry.bytes || (named !== undefined && named !== sha256)) throw writeProblems.source(entry.name);
    listed.push({ name: entry.name, bytes, sha256 });
  }
  const manifest = Buffer.from(JSON.stringify({ format: 'case-review-exchange/1', id, entries: listed }));
  written.hash = hashOf(manifest);
  yield* framed('manifest', manifest);
  if (sign !== null) yield* framed('signature', sign(written.hash));
}

/** Takes page images and files out of an exchange file; must read each stream to its end. What it keeps counts only once reading succeeded. */
export type BlobSink = (kind: 'image' | 'file', sha256: string, chunks: AsyncIterable<Uint8Array>) => Promise<void>;

/** Content whose every byte was checked against the manifest. */
export interface Content {
  readonly hash: string;
  readonly database: Uint8Array;
  /** Texts of standards by hash. */
  readonly templates: ReadonlyMap<string, string>;
  /** Hashes of the images and files that are in it. */
  readonly images: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly signature: Uint8Array | null;
}

/**
 * Reads and checks the plain content of an exchange file as a stream.
 * @param name of the file, for messages
 * @param id of its header
 */
export async function readContent(stream: AsyncIterable<Uint8Array>, name: string, id: string, sink: BlobSink): Promise<Content> {
  const source = new ByteSource(stream, () => refusals.altered(name));
  const found: { name: string; bytes: number; sha256: string }[] = [];
  let database: Uint8Array | null = null;
  const templates = new Map<string, string>();
  const blobs = { image: new Set<string>(), file: new Set<string>() };
  for (;;) {
    const header = parse(headerShape, await source.frame(), name);
    const [kind = '', sha = ''] = header.name.split('/');
    if (header.bytes > limitOf(kind) || found.length > LIMITS.entries) throw refusals.tooLarge(name);
    if (kind === 'manifest') {
      const bytes = await source.take(header.bytes);
      const manifest = parse(manifestShape, bytes, name);
      if (manifest.id !== id || JSON.stringify(manifest.entries) !== JSON.stringify(found) || database === null) throw refusals.altered(name);
      const signature = await signatureAtEnd(source, name);
      return { hash: hashOf(bytes), database, templates, images: blobs.image, files: blobs.file, signature };
    }
    const hash = createHash('sha256');
    if (kind === 'image' || kind === 'file') {
      if (blobs[kind].has(sha)) throw refusals.altered(name);
      const chunks = source.chunks(header.bytes, hash);
      await sink(kind, sha, chunks);
      for await (const _ of chunks);
      blobs[kind].add(sha);
    } else {
      const bytes = await source.take(header.bytes);
      hash.update(bytes);
      if (kind === 'template' && !templates.has(sha)) templates.set(sha, Buffer.from(bytes).toString('utf8'));
      else if (kind === 'database' && database === null) database = bytes;
      else throw refusals.altered(name);
    }
    const sha256 = hash.digest('hex');
    if (sha !== '' && sha !== sha256) throw refusals.altered(name);
    found.push({ name: header.name, bytes: header.bytes, sha256 });
  }
}

async function signatureAtEnd(source: ByteSource, name: string): Promise<Uint8Array | null> {
  if (await source.atEnd()) return null;
  const header = parse(headerShape, await source.frame(), name);
  if (header.name !== 'signature' || header.bytes > LIMITS.signature) throw refusals.altered(name);
  const signature = await source.take(header.bytes);
  if (!(await source.atEnd())) throw refusals.altered(name);
  return signature;
}

const limitOf = (kind: string): number => {
  switch (kind) {
    case 'database':
    case 'template':
    case 'image':
    case 'file':
    case 'manifest':
      return LIMITS[kind];
    default:
      return 0;
  }
};

function parse<T>(shape: z.ZodType<T>, bytes: Uint8Array, name: string): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (error) {
    throw refusals.altered(name, error);
  }
}

/** Takes pieces of known length from a stream of chunks of any length. */
class ByteSource {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(stream: AsyncIterable<Uint8Array>, private readonly ended: () => Error) {
    this.#iterator = stream[Symbol.asyncIterator]();
  }

  /** The next piece that is there, at most so long; empty at the end. */
  async #some(most: number): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      const next = await this.#iterator.next();
      if (next.done === true) return this.#rest;
      this.#rest = next.value;
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }

  async atEnd(): Promise<boolean> {
    if (this.#rest.length > 0) return false;
    const piece = await this.#some(Number.MAX_SAFE_INTEGER);
    this.#rest = piece;
    return piece.length === 0;
  }

  async *chunks(bytes: number, hash: { update(chunk: Uint8Array): unknown }): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0; ) {
      const piece = await this.#some(left);
      if (piece.length === 0) throw this.ended();
      left -= piece.length;
      hash.update(piece);
      yield piece;
    }
  }

  /** All at once. Grows as bytes come: a length alone costs no memory. */
  async take(bytes: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.chunks(bytes, { update: () => undefined })) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** The header of the next entry. */
  async frame(): Promise<Uint8Array> {
    const length = Buffer.from(await this.take(4)).readUInt32BE();
    if (length === 0 || length > HEADER_LIMIT) throw this.ended();
    return this.take(length);
  }
}
