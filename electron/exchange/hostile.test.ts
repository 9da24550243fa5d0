import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentity, createSigningKey, readPackage, readResult, writePackage, writeResult, type SentPackage } from '.';
import { entryOf, readContent } from './container';
import { buildDatabase, TABLES } from './database';
import { decrypt, encrypt } from './encryption';
import { packageDatabase } from './package-database';
import { openParts, writeParts } from './parts';
import { samplePackage, sampleResult, TEMPLATE_HASH } from './testing';
import { dropBlobs, writeExchange } from './transfer';

let folder: string;
let keys: Awaited<ReturnType<typeof createIdentity>>;
const signing = createSigningKey();
const PACKAGE = 'c'.repeat(64);
const sent: SentPackage = { hash: PACKAGE, expert: { id: 'e1', name: '李专家' }, signer: signing.publicKey, templates: new Map([['案卷1', TEMPLATE_HASH]]) };
const at = (name: string) => path.join(folder, name);
const lock = () => ({ recipients: [keys.recipient] });

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'exchange-hostile-'));
  mkdirSync(at('blobs'));
  keys = await createIdentity();
  await writePackage(at('whole.ajpc'), samplePackage(at('blobs'), 1, 2, 50_000), lock());
  await writeResult(at('whole.ajpr'), { packageHash: PACKAGE, expertId: 'e1', writtenAt: '2026-03-20T09:00:00.000Z', results: [sampleResult(PACKAGE)] }, lock(), signing);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = { '.ajpc': (file: string) => readPackage(file, keys), '.ajpr': (file: string) => readResult(file, keys, [sent]) } as const;
type Extension = keyof typeof open;
const EXTENSIONS: readonly Extension[] = ['.ajpc', '.ajpr'];

/** What became of opening a file: its code where it was refused as a user may read it. */
const outcome = async (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'accepted', (error: unknown) => {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !error.code.startsWith('exchange-')) throw error;
    expect(error.message).toMatch(/没有改动任何内容/);
    return error.code;
  });

const mutation = fc.tuple(fc.constantFrom('flip', 'set', 'cut', 'take', 'put', 'swap', 'blank'), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 300 }), fc.uint8Array({ minLength: 1, maxLength: 40 }));
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(bytes: Buffer, [kind, place, length, content]: Mutation): Buffer {
  const start = Math.floor(bytes.length * place);
  const end = Math.min(bytes.length, start + length);
  const [before, hit, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, hit.map((byte, i) => (i === 0 ? byte ^ (1 << (length % 8)) : byte)), after]);
    case 'set':
      return Buffer.concat([before, content, bytes.subarray(Math.min(bytes.length, start + content.length))]);
    case 'cut':
      return before;
    case 'take':
      return Buffer.concat([before, after]);
    case 'put':
      return Buffer.concat([before, content, hit, after]);
    case 'swap':
      return Buffer.concat([after, before, hit]);
    default:
      return Buffer.concat([before, Buffer.alloc(hit.length), after]);
  }
}

/** The plain content of an exchange file. */
async function plainOf(extension: Extension): Promise<{ readonly plain: Buffer; readonly id: string }> {
  const parts = await openParts(at(`whole${extension}`), extension === '.ajpc' ? 'package' : 'result');
  const chunks: Uint8Array[] = [];
  for await (const chunk of decrypt(parts, keys, () => undefined)) chunks.push(chunk);
  return { plain: Buffer.concat(chunks), id: parts.id };
}

/** Encrypts any bytes as an exchange file: what somebody with the public key can do. */
async function forge(extension: Extension, plain: Uint8Array, id: string): Promise<string> {
  const file = at(`forged${extension}`);
  rmSync(file, { force: true });
  async function* content() {
    yield plain;
  }
  await writeParts(file, extension === '.ajpc' ? 'package' : 'result', id, encrypt(content(), lock()), 2 ** 31);
  return file;
}

describe.each(EXTENSIONS)('mutations of %s', (extension) => {
  it('at random, 200 of them, are all refused in words', async () => {
    const bytes = readFileSync(at(`whole${extension}`));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async (how) => {
        const mutated = mutate(bytes, how);
        if (mutated.equals(bytes)) return;
        writeFileSync(at(`mutated${extension}`), mutated);
        expect(await outcome(open[extension](at(`mutated${extension}`)))).not.toBe('accepted');
        refused += 1;
      }),
      { numRuns: 210 },
    );
    expect(refused).toBeGreaterThanOrEqual(200);
  });

  it('of the content before encryption are all refused too', async () => {
    const { plain, id } = await plainOf(extension);
    expect(await outcome(open[extension](await forge(extension, plain, id)))).toBe('accepted');
    await fc.assert(
      fc.asyncProperty(mutation, async (how) => {
        const mutated = mutate(plain, how);
        if (mutated.equals(plain)) return;
        expect(await outcome(open[extension](await forge(extension, mutated, id)))).not.toBe('accepted');
      }),
      { numRuns: 120 },
    );
  });
});

const frame = (name: string, bytes: number) => {
  const header = Buffer.from(JSON.stringify({ name, bytes }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header]);
};

describe('content made to do harm', () => {
  const read = async (plain: Buffer) => outcome(readPackage(await forge('.ajpc', plain, 'ab'.repeat(16)), keys));
  const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('names no paths, claims no sizes and no hashes that are not its own', async () => {
    for (const name of ['../../etc/passwd', 'image/../x', 'image/' + 'G'.repeat(64), 'C:\\x', 'database/x', '']) expect(await read(Buffer.concat([frame(name, 1), Buffer.from('x')]))).toBe('exchange-altered');
    expect(await read(frame('database', 2 ** 40))).toBe('exchange-too-large');
    expect(await read(frame('image/' + 'a'.repeat(64), 65 * 1024 * 1024))).toBe('exchange-too-large');
    expect(await read(frame('database', -1))).toBe('exchange-altered');
    expect(await read(Buffer.concat([frame('image/' + 'a'.repeat(64), 1), Buffer.from('x')]))).toBe('exchange-altered');
    expect(await read(Buffer.from([0xff, 0xff, 0xff, 0xff]))).toBe('exchange-altered');
    expect(await read(Buffer.alloc(0))).toBe('exchange-altered');
  });

  const package_ = async (database: Uint8Array, more: readonly ReturnType<typeof entryOf>[] = []) => {
    rmSync(at('made.ajpc'), { force: true });
    await writeExchange(at('made.ajpc'), 'package', [entryOf('database', database), ...more], lock(), null, {});
    return outcome(readPackage(at('made.ajpc'), keys));
  };

  it('brings no tables, views or triggers of its own', async () => {
    const { info, cases } = samplePackage(at('blobs'), 0);
    const plain = await packageDatabase(info, cases);
    expect(await package_(plain)).toBe('accepted');
    const withMore = (sql: string) => buildDatabase((database) => {
      database.run('INSERT INTO meta VALUES (?, ?)', ['package', JSON.stringify(info)]);
      database.run(sql);
    });
    expect(await package_(await withMore('SELECT 1'))).toBe('accepted');
    expect(await package_(await withMore('CREATE TRIGGER t AFTER INSERT ON cases BEGIN DELETE FROM cases; END'))).toBe('exchange-altered');
    expect(await package_(await withMore('DROP TABLE cases; CREATE VIEW cases AS SELECT 1 AS position, 2 AS json'))).toBe('exchange-altered');
    expect(await package_(await withMore('DROP TABLE results'))).toBe('exchange-altered');
    expect(await package_(Buffer.from('no database'))).toBe('exchange-altered');
    expect(TABLES).toHaveLength(4);
  });

  it('speaks of no image or standard that is not there, and brings none twice', async () => {
    const { info, cases, templates } = samplePackage(at('blobs'), 1);
    const database = await packageDatabase(info, cases);
    const standards = [...templates].map(([hash, text]) => entryOf(`template/${hash}`, Buffer.from(text)));
    expect(await package_(database, standards)).toBe('exchange-altered');
    const image = Buffer.from('image');
    expect(await package_(await packageDatabase(info, []), [entryOf(`image/${sha(image)}`, image), entryOf(`image/${sha(image)}`, image)])).toBe('exchange-altered');
  });

  it('does not blow up when its page texts are unpacked', async () => {
    const { info, cases, templates } = samplePackage(at('blobs'), 1, 1);
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    const standards = [...templates].map(([hash, text]) => entryOf(`template/${hash}`, Buffer.from(text)));
    const withText = (json: string) => buildDatabase((database) => {
      database.run('INSERT INTO meta VALUES (?, ?)', ['package', JSON.stringify(info)]);
      const { pages, ...rest } = one;
      database.run('INSERT INTO cases VALUES (?, ?)', [0, JSON.stringify({ ...rest, files: [] })]);
      database.run('INSERT INTO pages VALUES (?, ?, ?, ?, ?)', [0, 1, JSON.stringify(pages[0]?.page), null, deflateRawSync(json)]);
    });
    const text = JSON.stringify(one.pages[0]?.text);
    expect(await package_(await withText(text), standards)).toBe('accepted');
    expect(await package_(await withText(text + ' '.repeat(20_000_000)), standards)).toBe('exchange-altered');
  });
});

describe('a signature', () => {
  const outcomeOf = async () => outcome(readResult(at('made.ajpr'), keys, [sent]));
  const database = async () => {
    const parts = await openParts(at('whole.ajpr'), 'result');
    return (await readContent(decrypt(parts, keys, () => undefined), 'whole.ajpr', parts.id, dropBlobs)).database;
  };
  const write = async (sign: ((hash: string) => Uint8Array) | null) => {
    rmSync(at('made.ajpr'), { force: true });
    await writeExchange(at('made.ajpr'), 'result', [entryOf('database', await database())], lock(), sign, {});
  };

  it('that is missing, of nobody, or of other content is refused', async () => {
    await write(null);
    expect(await outcomeOf()).toBe('exchange-bad-signature');
    await write(() => Buffer.from('{}'));
    expect(await outcomeOf()).toBe('exchange-bad-signature');
    const { plain } = await plainOf('.ajpr');
    const old = plain.subarray(plain.lastIndexOf('{"publicKey"'));
    await write(() => old);
    expect(await outcomeOf()).toBe('exchange-bad-signature');
  });

  it('is expected on results only', async () => {
    const { info } = samplePackage(at('blobs'), 0);
    rmSync(at('made.ajpc'), { force: true });
    await writeExchange(at('made.ajpc'), 'package', [entryOf('database', await packageDatabase(info, []))], lock(), () => Buffer.from('{}'), {});
    expect(await outcome(readPackage(at('made.ajpc'), keys))).toBe('exchange-altered');
  });

  it('leaves the folder as it was', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});
