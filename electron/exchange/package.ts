import { createReadStream, statSync } from 'node:fs';
import { UserError } from '../../shared/model';
import { entryOf, type BlobSink, type Entry } from './container';
import type { Key, Lock } from './encryption';
import { packageDatabase, readPackageDatabase, type PackageData } from './package-database';
import { refusals, writeProblems } from './problems';
import { dropBlobs, readExchange, sha256Of, writeExchange, type WriteOptions, type WrittenFile } from './transfer';
import type { ExchangeOptions, PackageBlob, PackageCase, PackageInfo } from './types';

/** What goes into a package. */
export interface PackageContent {
  readonly info: PackageInfo;
  /** Asked for once, one after the other. */
  readonly cases: Iterable<PackageCase>;
  /** Texts of the standards by hash. */
  readonly templates: ReadonlyMap<string, string>;
  readonly blobs: readonly PackageBlob[];
}

function blobEntry({ kind, sha256, path }: PackageBlob): Entry {
  const name = `${kind}/${sha256}`;
  try {
    return { name, bytes: statSync(path).size, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
  } catch (error) {
    throw writeProblems.source(name, error);
  }
}

/**
 * Writes a package (评查包, .ajpc) for one expert: encrypted, with the hash of every piece, in parts that fit on FAT32. Memory does not
 * grow with pages and files.
 * @throws UserError `exchange-exists`, `exchange-source`, `exchange-weak-passphrase`, `exchange-bad-recipient`, `exchange-cancelled`,
 * `exchange-write-failed`; nothing is left behind then
 */
export async function writePackage(path: string, { info, cases, templates, blobs }: PackageContent, lock: Lock, options: WriteOptions = {}): Promise<WrittenFile> {
  const distinct = [...new Map(blobs.map((blob) => [`${blob.kind}/${blob.sha256}`, blob])).values()];
  const entries = [
    entryOf('database', await packageDatabase(info, cases)),
    ...[...templates].map(([hash, text]) => entryOf(`template/${hash}`, Buffer.from(text, 'utf8'))),
    ...distinct.map(blobEntry),
  ];
  return writeExchange(path, 'package', entries, lock, null, options);
}

/** A package that passed every check. */
export interface OpenedPackage extends PackageData {
  /** Results are bound to it. */
  readonly hash: string;
  readonly templates: ReadonlyMap<string, string>;
}

/**
 * Opens a package and checks all of it: every byte against its hash, every page image and standard that is spoken of is there.
 * Page images and files go to `sink`, whose work counts only once this resolves; without one they are checked and dropped.
 * @throws UserError `exchange-…`, each its own message; nothing was changed then
 */
export async function readPackage(path: string, key: Key, sink: BlobSink = dropBlobs, options: ExchangeOptions = {}): Promise<OpenedPackage> {
  const content = await readExchange(path, 'package', key, sink, options);
  const { name, hash, templates, images, files } = content;
  try {
    const data = await readPackageDatabase(content.database);
    const complete = data.cases.every(
      (one) => templates.has(one.templateHash) && one.files.every((sha) => files.has(sha)) && one.pages.every(({ image }) => image === null || images.has(image)),
    );
    if (!complete || content.signature !== null || ![...templates].every(([sha, text]) => sha256Of(text) === sha)) throw new TypeError('incomplete');
    return { ...data, hash, templates };
  } catch (error) {
    throw error instanceof UserError ? error : refusals.altered(name, error);
  }
}
