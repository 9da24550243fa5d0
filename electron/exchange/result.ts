import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { UserError } from '../../shared/model';
import type { ReviewResult } from '../../shared/panel';
import { entryOf } from './container';
import { buildDatabase, readDatabase, rows, textOf } from './database';
import type { Key, Lock } from './encryption';
import { refusals } from './problems';
import * as shapes from './shapes';
import { signerOf, signResult, type SigningKey } from './signing';
import { dropBlobs, readExchange, writeExchange, type WriteOptions, type WrittenFile } from './transfer';
import type { ExchangeOptions, OpenedResult, SentPackage } from './types';

const MOST_RESULT = 64 * 1024 * 1024;
const metaShape = z.strictObject({ packageHash: shapes.hash, expertId: z.string().min(1).max(200), writtenAt: z.string().max(40) });

/** What goes into a result file. */
export interface ResultContent {
  readonly packageHash: string;
  readonly expertId: string;
  readonly writtenAt: string;
  readonly results: readonly ReviewResult[];
}

/**
 * Writes a result file (结果文件, .ajpr): encrypted, bound to its package by hash, signed with the expert's key.
 * @throws UserError as {@link writePackage} does
 */
export async function writeResult(path: string, { results, ...meta }: ResultContent, lock: Lock, key: SigningKey, options: WriteOptions = {}): Promise<WrittenFile> {
  const database = await buildDatabase((db) => {
    db.run('INSERT INTO meta VALUES (?, ?)', ['result', JSON.stringify(meta)]);
    results.forEach((result, index) => db.run('INSERT INTO results VALUES (?, ?)', [index, deflateRawSync(Buffer.from(JSON.stringify(result)))]));
  });
  return writeExchange(path, 'result', [entryOf('database', database)], lock, (hash) => signResult(hash, key), options);
}

async function readResultDatabase(bytes: Uint8Array) {
  return readDatabase(bytes, (database) => ({
    meta: metaShape.parse(JSON.parse(textOf(rows(database, "SELECT json FROM meta WHERE name = 'result'")[0]?.[0]))),
    results: rows(database, 'SELECT body FROM results ORDER BY position').map(([body]): ReviewResult => {
      if (!(body instanceof Uint8Array)) throw new TypeError('bytes were expected');
      return shapes.reviewResult.parse(JSON.parse(inflateRawSync(body, { maxOutputLength: MOST_RESULT }).toString('utf8')));
    }),
  }));
}

/**
 * Opens a result file and checks it against the packages that went out.
 * @throws UserError `exchange-wrong-package`, `exchange-foreign-expert`, `exchange-template-version`, `exchange-foreign-case`,
 * `exchange-bad-signature` and all others of {@link readPackage}; nothing was changed then
 */
export async function readResult(path: string, key: Key, sent: readonly SentPackage[], options: ExchangeOptions = {}): Promise<OpenedResult> {
  const { name, database, hash, signature, templates, images, files } = await readExchange(path, 'result', key, dropBlobs, options);
  const signer = signature === null ? null : signerOf(hash, signature);
  if (signer === null) throw refusals.badSignature(name);
  if (templates.size + images.size + files.size > 0) throw refusals.altered(name);
  try {
    const { meta, results } = await readResultDatabase(database);
    const package_ = sent.find((one) => one.hash === meta.packageHash);
    if (package_ === undefined) throw refusals.wrongPackage(name);
    const ownResults = results.every(({ packageHash, expertId }) => packageHash === meta.packageHash && expertId === meta.expertId);
    if (meta.expertId !== package_.expert.id || !ownResults || (package_.signer !== null && package_.signer !== signer)) throw refusals.foreignExpert(name, package_.expert.name);
    for (const { caseId, templateHash } of results) {
      const template = package_.templates.get(caseId);
      if (template === undefined) throw refusals.foreignCase(name, caseId);
      if (template !== templateHash) throw refusals.templateVersion(name, caseId);
    }
    if (new Set(results.map(({ caseId }) => caseId)).size < results.length) throw new TypeError('two results of one case file');
    return { ...meta, signer, results };
  } catch (error) {
    throw error instanceof UserError ? error : refusals.altered(name, error);
  }
}
