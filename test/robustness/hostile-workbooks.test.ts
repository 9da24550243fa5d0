import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createIdentity, readPackage, writePackage } from '../../electron/exchange';
import { samplePackage } from '../../electron/exchange/testing';
import { readGrids, templateWorkbook } from '../../electron/workbooks';
import { loadTemplate } from '../../shared/templates';
import { UserError } from '../../shared/model';
import { projectRoot } from './child-program';
import { mutated } from './corpus/mutations';
import { seededRandom } from './kill-trials';

const STANDARD = 'penalty-ordinary-henan-two-tier.yaml';

/** What the user is told; null where the file could be read. Any other error is a fault and passes on. */
async function told(work: Promise<unknown>): Promise<string | null> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  if (error === null) return null;
  if (error instanceof UserError) return error.message;
  throw error instanceof Error ? error : new Error(String(error));
}

it('100 mutated workbooks of a standard end in cells or in words', async () => {
  const loaded = loadTemplate(readFileSync(path.join(projectRoot(), 'scoring-templates', STANDARD), 'utf8'), STANDARD, { hash: 'h' });
  if ('errors' in loaded) throw new Error(JSON.stringify(loaded.errors));
  const sound = Buffer.from(await templateWorkbook(loaded.template, '2026-01-01'));
  expect(await told(readGrids(sound, '标准.xlsx'))).toBeNull();
  let refused = 0;
  for (const { name, bytes } of mutated('xlsx', 'xlsx', [sound], 100, seededRandom(20261128))) {
    const message = await told(readGrids(bytes, name));
    if (message === null) continue;
    refused += 1;
    expect(message, name).toMatch(/没有读取，也没有改动任何内容。请/);
  }
  expect(refused).toBeGreaterThan(30);
});

it('50 mutated packages are all refused in words', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-packages-'));
  try {
    const blobs = path.join(folder, 'blobs');
    mkdirSync(blobs);
    const keys = await createIdentity();
    const whole = path.join(folder, 'whole.ajpc');
    await writePackage(whole, samplePackage(blobs, 1, 1, 20_000), { recipients: [keys.recipient] });
    const sound = readFileSync(whole);
    for (const { name, bytes } of mutated('package', 'ajpc', [sound], 50, seededRandom(20261129))) {
      if (sound.equals(bytes)) continue;
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      expect(await told(readPackage(file, keys)), name).toMatch(/没有改动任何内容/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
