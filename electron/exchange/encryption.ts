import { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { UserError } from '../../shared/model';
import type { OpenedParts } from './parts';
import { refusals, writeProblems } from './problems';

/** How an exchange file is locked: by a passphrase, or to the public keys of those who may open it. */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly string[] };
/** What opens it. */
export type Key = { readonly passphrase: string } | { readonly identity: string };

/** scrypt cost 2^16: 64 MB and well under a second in JavaScript; a guess costs the same. */
const WORK_FACTOR = 16;
/** Files that ask for more than 2^18 (256 MB) are refused: no program of ours writes them. */
const HIGHEST_WORK_FACTOR = 18;
const SHORTEST_PASSPHRASE = 8;
/** The beginning of a file that is checked before anything else holds so many. */
const MOST_RECIPIENTS = 3;
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** The same passphrase in full-width or half-width characters, with or without blanks around it, opens the same file. */
const plain = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** A key pair for receiving exchange files: the identity stays secret, the recipient may be handed out. */
export async function createIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Encrypts a stream (age), in bounded memory. */
export async function* encrypt(plaintext: AsyncIterable<Uint8Array>, lock: Lock): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) {
    if ([...plain(lock.passphrase)].length < SHORTEST_PASSPHRASE) throw writeProblems.weakPassphrase();
    encrypter.setScryptWorkFactor(WORK_FACTOR);
    encrypter.setPassphrase(plain(lock.passphrase));
  } else {
    try {
      if (lock.recipients.length === 0 || lock.recipients.length > MOST_RECIPIENTS || !lock.recipients.every((one) => RECIPIENT.test(one))) throw writeProblems.badRecipient();
      for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
    } catch {
      throw writeProblems.badRecipient();
    }
  }
  yield* await encrypter.encrypt(ReadableStream.from(plaintext));
}

/**
 * The beginning of an age file, read before the library sees it: the library would read a header without end, and spend any amount
 * of memory that a file asks for.
 */
function checkBeginning({ beginning, name }: OpenedParts): 'passphrase' | 'recipient' {
  const [version, stanza = ''] = beginning.toString('latin1').split('\n');
  if (version !== 'age-encryption.org/v1' || !beginning.includes('\n--- ')) throw refusals.altered(name);
  if (!stanza.startsWith('-> scrypt ')) return 'recipient';
  const factor = /^-> scrypt \S+ ([1-9]\d?)$/.exec(stanza)?.[1];
  if (factor === undefined || Number(factor) > HIGHEST_WORK_FACTOR) throw refusals.altered(name);
  return 'passphrase';
}

/** Decrypts an exchange file as a stream; every chunk was authenticated before it is given out. */
export async function* decrypt(parts: OpenedParts, key: Key, watch: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  const { name } = parts;
  const lockedBy = checkBeginning(parts);
  if (lockedBy === 'passphrase' && !('passphrase' in key)) throw refusals.needsPassphrase(name);
  if (lockedBy === 'recipient' && !('identity' in key)) throw refusals.wrongKey(name);
  const decrypter = new Decrypter();
  if ('passphrase' in key) decrypter.addPassphrase(plain(key.passphrase));
  else decrypter.addIdentity(key.identity);
  try {
    yield* await decrypter.decrypt(ReadableStream.from(watched(parts.stream(), watch)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof Error && error.message.startsWith('no identity matched')) throw lockedBy === 'passphrase' ? refusals.wrongPassphrase(name) : refusals.wrongKey(name);
    throw refusals.altered(name, error);
  }
}

async function* watched(stream: AsyncIterable<Uint8Array>, watch: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    watch(chunk);
    yield chunk;
  }
}
