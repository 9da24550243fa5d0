import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { clippingOf } from './clipping';

const folder = mkdtempSync(path.join(tmpdir(), 'clipping-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A white page with one black square at (400, 300), 100 wide. */
async function page(): Promise<string> {
  const square = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#000' } }).png().toBuffer();
  const file = path.join(folder, 'page.png');
  await sharp({ create: { width: 1000, height: 1400, channels: 3, background: '#fff' } }).composite([{ input: square, left: 400, top: 300 }]).png().toFile(file);
  return file;
}
const share = async (jpeg: Uint8Array): Promise<number> => {
  const { data } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length / data.length;
};

it('cuts the place out with some paper around it', async () => {
  const clipping = await clippingOf(await page(), { width: 1000, height: 1400 }, { x: 400, y: 300, width: 100, height: 100 });
  expect(clipping).toMatchObject({ width: 220, height: 148 });
  expect(await share(clipping?.jpeg ?? new Uint8Array())).toBeCloseTo((100 * 100) / (220 * 148), 2);
});

it('finds the same place in a picture stored smaller than the page was read', async () => {
  const clipping = await clippingOf(await page(), { width: 2000, height: 2800 }, { x: 800, y: 600, width: 200, height: 200 });
  expect(await share(clipping?.jpeg ?? new Uint8Array())).toBeGreaterThan(0.2);
});

it('has no picture of a place outside the page or from a broken file', async () => {
  expect(await clippingOf(await page(), { width: 1000, height: 1400 }, { x: 5000, y: 0, width: 10, height: 10 })).toBeNull();
  const broken = path.join(folder, 'broken.png');
  writeFileSync(broken, 'no picture');
  expect(await clippingOf(broken, { width: 1000, height: 1400 }, { x: 0, y: 0, width: 10, height: 10 })).toBeNull();
});
