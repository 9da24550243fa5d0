// npm run bench -- exchange [megabytes]: a package of so many MB written and opened, against age alone on the same bytes; results merged.
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createIdentity, readPackage, stageBlobs, writePackage, type PackageBlob, type PackageCase } from '../../electron/exchange';
import { encrypt } from '../../electron/exchange/encryption';
import { writeParts } from '../../electron/exchange/parts';
import { info, sampleResult, TEMPLATE_HASH } from '../../electron/exchange/testing';
import { EMPTY_STATE, importResults, standingsOf } from '../../shared/panel';

const MB = 1024 * 1024;
const PAGES = 100;
const MOST_MEMORY = 400;
const size = Number(process.argv[2] ?? 512);
const folder = mkdtempSync(path.join(os.tmpdir(), 'exchange-bench-'));
const at = (name: string) => path.join(folder, name);

/** One file of random bytes stands for all images: each package entry needs its own hash, so a few bytes differ. */
function content(): { readonly cases: PackageCase[]; readonly blobs: PackageBlob[] } {
  mkdirSync(at('blobs'));
  const blobs: PackageBlob[] = [];
  const cases: PackageCase[] = [];
  for (let made = 0; made < size; made += PAGES) {
    const pages = Array.from({ length: Math.min(PAGES, size - made) }, (_, index) => {
      const bytes = randomBytes(MB);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeFileSync(at(`blobs/${sha256}`), bytes);
      blobs.push({ kind: 'image', sha256, path: at(`blobs/${sha256}`) });
      const page = { number: index + 1, source: { file: '1.pdf', sha256, index }, state: 'blank' as const, rotation: 0 as const, width: 1, height: 1 };
      return { page, image: sha256, text: null };
    });
    cases.push({ id: `案卷${made}`, kind: 'other', templateHash: TEMPLATE_HASH, files: [], documents: [], facts: [], findings: [], pages });
  }
  return { cases, blobs };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

try {
  const { cases, blobs } = content();
  const keys = await createIdentity();
  const lock = { recipients: [keys.recipient] };
  async function* concatenated() {
    for (const blob of blobs) yield* createReadStream(blob.path, { highWaterMark: 256 * 1024 });
  }
  const alone = await seconds(() => writeParts(at('alone.ajpc'), 'package', '0'.repeat(32), encrypt(concatenated(), lock), 2 ** 32));
  rmSync(at('alone.ajpc'));
  const write = await seconds(() => writePackage(at('a.ajpc'), { info, cases, templates: new Map([[TEMPLATE_HASH, 'id: 演示标准\n']]), blobs }, lock));
  rmSync(at('blobs'), { recursive: true });
  const staging = await stageBlobs(at('staging'));
  const read = await seconds(() => readPackage(at('a.ajpc'), keys, staging.sink));
  await staging.discard();
  const memory = process.resourceUsage().maxRSS / 1024;

  const results = Array.from({ length: 3000 }, (_, n) => sampleResult('c'.repeat(64), { caseId: `案卷${n % 1000}`, expertId: `e${n % 3}` }));
  const merge = await seconds(async () => standingsOf(importResults(EMPTY_STATE, results, (text) => createHash('sha256').update(text).digest('hex'))));
  const rate = (time: number) => `${(size / time).toFixed(0)} MB/s`;
  console.log(`age alone ${rate(alone)}; package written ${rate(write)} (ratio ${(write / alone).toFixed(2)}), opened ${rate(read)} (ratio ${(read / alone).toFixed(2)}); ${size} MB; memory ${memory.toFixed(0)} MB`);
  console.log(`merged 3,000 results in ${(merge * 1000).toFixed(0)} ms (${(3000 / merge).toFixed(0)} results/s)`);
  if (memory > MOST_MEMORY) {
    console.error(`Memory above ${MOST_MEMORY} MB.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
