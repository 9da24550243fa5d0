import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIdentity, createSigningKey, readPackage, readResult, stageBlobs, writePackage, writeResult, type SentPackage } from '.';
import { HEADER_BYTES } from './header';
import { info, samplePackage, sampleResult, TEMPLATE_HASH } from './testing';

const PASSPHRASE = { passphrase: '评查组甲2026口令' };
let root: string;
let folder: string;
let count = 0;
let keys: Awaited<ReturnType<typeof createIdentity>>;

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'exchange-'));
  keys = await createIdentity();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = path.join(root, String((count += 1)));
  mkdirSync(path.join(folder, 'blobs'), { recursive: true });
});

const at = (name: string) => path.join(folder, name);
const sample = (...size: [number?, number?, number?]) => samplePackage(at('blobs'), ...size);
/** Locked to a key: quicker than a passphrase. */
const locked = () => ({ recipients: [keys.recipient] });
const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => 'accepted', (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));

/** Changes one byte of a file. */
function flip(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0x20;
  writeFileSync(file, bytes);
}

describe('a package', () => {
  it('comes back whole: case files, texts, standard, settings, images', async () => {
    const content = sample();
    const { paths, hash } = await writePackage(at('a.ajpc'), content, PASSPHRASE);
    const staging = await stageBlobs(at('staging'));
    const opened = await readPackage(at('a.ajpc'), PASSPHRASE, staging.sink);
    expect(paths).toEqual([at('a.ajpc')]);
    expect(opened).toEqual({ info, cases: content.cases, templates: content.templates, hash });
    expect([...staging.arrived.keys()].sort()).toEqual(content.blobs.map(({ sha256 }) => sha256).sort());
    for (const [sha256, file] of staging.arrived) expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
    await staging.discard();
    expect(readdirSync(folder)).not.toContain('staging');
  });

  it('opens with the passphrase typed in full-width characters, and not with another', async () => {
    await writePackage(at('a.ajpc'), sample(1, 1), PASSPHRASE);
    expect(await codeOf(readPackage(at('a.ajpc'), { passphrase: ' 评查组甲２０２６口令' }))).toBe('accepted');
    expect(await codeOf(readPackage(at('a.ajpc'), { passphrase: '评查组乙2026口令' }))).toBe('exchange-wrong-passphrase');
    expect(await codeOf(readPackage(at('a.ajpc'), { identity: keys.identity }))).toBe('exchange-needs-passphrase');
  });

  it('locked to a public key opens with that key only', async () => {
    await writePackage(at('a.ajpc'), sample(1, 1), locked());
    expect(await codeOf(readPackage(at('a.ajpc'), keys))).toBe('accepted');
    expect(await codeOf(readPackage(at('a.ajpc'), await createIdentity()))).toBe('exchange-wrong-key');
    expect(await codeOf(readPackage(at('a.ajpc'), PASSPHRASE))).toBe('exchange-wrong-key');
  });

  it('shows nothing of its content or its expert from outside', async () => {
    await writePackage(at('a.ajpc'), sample(1, 1), locked());
    const bytes = readFileSync(at('a.ajpc'));
    for (const words of ['李专家', '甲市司法局', '案卷1', '处罚', TEMPLATE_HASH]) expect(bytes.includes(words)).toBe(false);
  });

  it('is split so that each part fits, and opens from any of its parts', async () => {
    const content = sample(2, 3, 90_000);
    const { paths } = await writePackage(at('a.ajpc'), content, locked(), { partBytes: 200_000 });
    expect(paths.map((one) => path.basename(one))).toEqual(['a.ajpc', 'a.2.ajpc', 'a.3.ajpc']);
    expect(paths.every((one) => statSync(one).size <= 200_000)).toBe(true);
    for (const one of paths) expect((await readPackage(one, keys)).cases).toEqual(content.cases);
  });

  it('with a part missing, exchanged or of another package says so', async () => {
    const { paths } = await writePackage(at('a.ajpc'), sample(2, 3, 90_000), locked(), { partBytes: 200_000 });
    await writePackage(at('b.ajpc'), sample(2, 3, 90_000), locked(), { partBytes: 200_000 });
    const [first = '', second = '', third = ''] = paths;
    renameSync(second, at('away'));
    expect(await codeOf(readPackage(first, keys))).toBe('exchange-part-missing');
    renameSync(at('b.2.ajpc'), second);
    expect(await codeOf(readPackage(first, keys))).toBe('exchange-part-foreign');
    renameSync(third, second);
    renameSync(at('away'), third);
    expect(await codeOf(readPackage(first, keys))).toBe('exchange-part-foreign');
  });

  it('overwrites nothing and leaves nothing behind when it cannot be written', async () => {
    writeFileSync(at('a.ajpc'), 'mine');
    expect(await codeOf(writePackage(at('a.ajpc'), sample(1, 1), locked()))).toBe('exchange-exists');
    expect(readFileSync(at('a.ajpc'), 'utf8')).toBe('mine');
    writeFileSync(at('c.2.ajpc'), 'mine too');
    expect(await codeOf(writePackage(at('c.ajpc'), sample(1, 3), locked(), { partBytes: 100_000 }))).toBe('exchange-exists');
    expect(readFileSync(at('c.2.ajpc'), 'utf8')).toBe('mine too');
    expect(await codeOf(writePackage(at('b.ajpc'), sample(1, 1), { passphrase: '1234567' }))).toBe('exchange-weak-passphrase');
    expect(await codeOf(writePackage(at('b.ajpc'), sample(1, 1), { recipients: ['age1x'] }))).toBe('exchange-bad-recipient');
    const missing = sample(1, 1);
    rmSync(missing.blobs[1]?.path ?? '');
    expect(await codeOf(writePackage(at('b.ajpc'), missing, locked()))).toBe('exchange-source');
    const changed = sample(1, 1);
    writeFileSync(changed.blobs[1]?.path ?? '', Buffer.alloc(40_000));
    expect(await codeOf(writePackage(at('b.ajpc'), changed, locked()))).toBe('exchange-source');
    expect(await codeOf(writePackage(path.join(folder, 'nowhere', 'b.ajpc'), sample(1, 1), locked()))).toBe('exchange-write-failed');
    expect(readdirSync(folder).sort()).toEqual(['a.ajpc', 'blobs', 'c.2.ajpc']);
  });

  it('can be cancelled while it is written and while it is read', async () => {
    const stop = new AbortController();
    const writing = writePackage(at('a.ajpc'), sample(1, 8, 200_000), locked(), { signal: stop.signal, onProgress: ({ done }) => (done > 500_000 ? stop.abort() : undefined) });
    expect(await codeOf(writing)).toBe('exchange-cancelled');
    expect(readdirSync(folder)).toEqual(['blobs']);
    await writePackage(at('a.ajpc'), sample(1, 8, 200_000), locked());
    expect(await codeOf(readPackage(at('a.ajpc'), keys, undefined, { signal: AbortSignal.abort() }))).toBe('exchange-cancelled');
  });

  it('says how far it is', async () => {
    const written: number[] = [];
    const read: number[] = [];
    await writePackage(at('a.ajpc'), sample(1, 4), locked(), { onProgress: ({ done, total }) => written.push(done / total) });
    await readPackage(at('a.ajpc'), keys, undefined, { onProgress: ({ done, total }) => read.push(done / total) });
    for (const shares of [written, read]) {
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }
  });
});

describe('a package that was tampered with', () => {
  const regions: readonly (readonly [string, (size: number) => number, string])[] = [
    ['magic', () => 1, 'exchange-not-ours'],
    ['version', () => 9, 'exchange-altered'],
    ['kind', () => 10, 'exchange-altered'],
    ['number of the part', () => 13, 'exchange-altered'],
    ['id', () => 20, 'exchange-altered'],
    ['length', () => 36, 'exchange-altered'],
    ['digest of the beginning', () => 45, 'exchange-altered'],
    ['zeros', () => 60, 'exchange-altered'],
    ['check of the header', () => 70, 'exchange-altered'],
    ['version of the encryption', () => HEADER_BYTES + 5, 'exchange-altered'],
    ['wrapped key', () => HEADER_BYTES + 80, 'exchange-altered'],
    ['check of the encryption', () => HEADER_BYTES + 180, 'exchange-altered'],
    ['database', () => HEADER_BYTES + 400, 'exchange-altered'],
    ['middle', (size) => Math.floor(size / 2), 'exchange-altered'],
    ['manifest', (size) => size - 300, 'exchange-altered'],
    ['last byte', (size) => size - 1, 'exchange-altered'],
  ];

  it.each(regions)('in its %s is refused', async (_, offset, code) => {
    await writePackage(at('a.ajpc'), sample(1, 2), locked());
    flip(at('a.ajpc'), offset(statSync(at('a.ajpc')).size));
    expect(await codeOf(readPackage(at('a.ajpc'), keys))).toBe(code);
  });

  it('is told from a wrong passphrase', async () => {
    await writePackage(at('a.ajpc'), sample(1, 1), PASSPHRASE);
    flip(at('a.ajpc'), HEADER_BYTES + 90);
    expect(await codeOf(readPackage(at('a.ajpc'), PASSPHRASE))).toBe('exchange-altered');
  });

  it('is refused when it is cut off, anywhere, or something was added', async () => {
    await writePackage(at('a.ajpc'), sample(1, 2), locked());
    const bytes = readFileSync(at('a.ajpc'));
    for (const length of [50, HEADER_BYTES, HEADER_BYTES + 100, 70_000, bytes.length - 1]) {
      writeFileSync(at('a.ajpc'), bytes);
      truncateSync(at('a.ajpc'), length);
      expect(await codeOf(readPackage(at('a.ajpc'), keys))).toBe('exchange-truncated');
    }
    for (const length of [0, 4]) {
      truncateSync(at('a.ajpc'), length);
      expect(await codeOf(readPackage(at('a.ajpc'), keys))).toMatch(/^exchange-(truncated|not-ours)$/);
    }
    writeFileSync(at('a.ajpc'), Buffer.concat([bytes, Buffer.from('x')]));
    expect(await codeOf(readPackage(at('a.ajpc'), keys))).toBe('exchange-altered');
  });

  it('is refused when its header was made anew to fit', async () => {
    await writePackage(at('a.ajpc'), sample(1, 2), locked());
    const bytes = readFileSync(at('a.ajpc'));
    const forged = (change: (header: Buffer) => void, body = bytes.subarray(HEADER_BYTES)) => {
      const header = Buffer.from(bytes.subarray(0, HEADER_BYTES));
      change(header);
      createHash('sha256').update(header.subarray(0, 64)).digest().copy(header, 64);
      writeFileSync(at('a.ajpc'), Buffer.concat([header, body]));
      return codeOf(readPackage(at('a.ajpc'), keys));
    };
    expect(await forged((header) => header.writeUInt16BE(2, 8))).toBe('exchange-newer');
    expect(await forged((header) => header.writeUInt8(2, 10))).toBe('exchange-other-kind');
    expect(await forged((header) => header.writeUInt8(0, 11))).toBe('exchange-part-missing');
    expect(await forged((header) => header.write('00'.repeat(16), 16, 'hex'))).toBe('exchange-altered');
    const shorter = bytes.subarray(HEADER_BYTES, bytes.length - 100);
    expect(await forged((header) => header.writeBigUInt64BE(BigInt(shorter.length), 32), shorter)).toBe('exchange-altered');
    const greedy = Buffer.from(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`.padEnd(600));
    const asPassphrase = forged((header) => {
      header.writeBigUInt64BE(BigInt(greedy.length), 32);
      header.write(createHash('sha256').update(greedy.subarray(0, 512)).digest('hex').slice(0, 32), 40, 'hex');
    }, greedy);
    expect(await asPassphrase).toBe('exchange-altered');
  });

  it('keeps nothing of what it brought', async () => {
    await writePackage(at('a.ajpc'), sample(1, 3), locked());
    flip(at('a.ajpc'), statSync(at('a.ajpc')).size - 1);
    const staging = await stageBlobs(at('staging'));
    await expect(readPackage(at('a.ajpc'), keys, staging.sink)).rejects.toMatchObject({ code: 'exchange-altered', message: expect.stringContaining('没有改动任何内容') });
    await staging.discard();
    expect(readdirSync(folder).sort()).toEqual(['a.ajpc', 'blobs']);
  });
});

describe('a result file', () => {
  const signing = createSigningKey();
  let sent: SentPackage;
  const hash = 'c'.repeat(64);

  beforeEach(() => {
    sent = { hash, expert: { id: 'e1', name: '李专家' }, signer: signing.publicKey, templates: new Map([['案卷1', TEMPLATE_HASH], ['案卷2', TEMPLATE_HASH]]) };
  });
  const write = (name = 'a.ajpr', over: Parameters<typeof sampleResult>[1] = {}, key = signing, packageHash = hash) =>
    writeResult(at(name), { packageHash, expertId: over?.expertId ?? 'e1', writtenAt: '2026-03-20T09:00:00.000Z', results: [sampleResult(packageHash, over)] }, locked(), key);
  const read = (known: readonly SentPackage[] = [sent]) => readResult(at('a.ajpr'), keys, known);

  it('comes back as it was signed', async () => {
    await write();
    expect(await read()).toEqual({ packageHash: hash, expertId: 'e1', writtenAt: '2026-03-20T09:00:00.000Z', signer: signing.publicKey, results: [sampleResult(hash)] });
  });

  it('says whose key signed it where none is known yet', async () => {
    await write();
    expect((await read([{ ...sent, signer: null }])).signer).toBe(signing.publicKey);
  });

  it('of another package, expert, key, standard or case file is refused, each in its own words', async () => {
    const refused = async (known: readonly SentPackage[]) => codeOf(read(known));
    await write();
    expect(await refused([{ ...sent, hash: 'd'.repeat(64) }])).toBe('exchange-wrong-package');
    expect(await refused([{ ...sent, expert: { id: 'e2', name: '赵专家' } }])).toBe('exchange-foreign-expert');
    expect(await refused([{ ...sent, signer: createSigningKey().publicKey }])).toBe('exchange-foreign-expert');
    expect(await refused([{ ...sent, templates: new Map([['案卷1', 'e'.repeat(64)]]) }])).toBe('exchange-template-version');
    expect(await refused([{ ...sent, templates: new Map() }])).toBe('exchange-foreign-case');
  });

  it('is not a package, nor a package a result', async () => {
    await write();
    renameSync(at('a.ajpr'), at('a.ajpc'));
    expect(await codeOf(readPackage(at('a.ajpc'), keys))).toBe('exchange-other-kind');
    await writePackage(at('b.ajpc'), sample(1, 1), locked());
    renameSync(at('b.ajpc'), at('a.ajpr'));
    expect(await codeOf(read())).toBe('exchange-other-kind');
    writeFileSync(at('a.ajpr'), 'PK\u0003\u0004 a workbook, say');
    expect(await codeOf(read())).toBe('exchange-not-ours');
  });

  it('with one case file twice, or made for another expert inside, is refused', async () => {
    const meta = { packageHash: hash, expertId: 'e1', writtenAt: '2026-03-20T09:00:00.000Z' };
    await writeResult(at('a.ajpr'), { ...meta, results: [sampleResult(hash), sampleResult(hash, { total: '90' })] }, locked(), signing);
    expect(await codeOf(read())).toBe('exchange-altered');
    await writeResult(at('b.ajpr'), { ...meta, results: [sampleResult(hash, { expertId: 'e2' })] }, locked(), signing);
    renameSync(at('b.ajpr'), at('a.ajpr'));
    expect(await codeOf(read())).toBe('exchange-foreign-expert');
  });
});
