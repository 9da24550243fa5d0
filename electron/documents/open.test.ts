import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { LIMITS, openSource } from './index';
import { faxTiff } from './testing/fax';
import { pdfOfPages, writePdf } from './testing/pdf-builder';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function errorOf(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, got ${String(error)}`);
  return error;
}

/** Draws the first page of a file and closes it. */
async function firstPage(file: string) {
  const source = await openSource(file);
  try {
    return await source.renderPage(0);
  } finally {
    await source.close();
  }
}

const lined = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
    { input: { create: { width: Math.round(width / 2), height: 4, channels: 3, background: '#000000' } }, top: 10, left: 10 },
  ]);

describe('files that cannot be taken in', () => {
  const onePage = () => pdfOfPages([{ content: '10 10 100 100 re f' }]);
  const encryption = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>>>/ID[<00><00>]`;

  it.each([
    ['空.pdf', () => '', 'file-empty', '空文件'],
    ['假.pdf', () => 'PK\u0003\u0004 this is a zip', 'not-a-pdf', '内容却不是 PDF'],
    ['假.jpg', () => 'plain text', 'not-an-image', '内容却不是'],
    ['未知.dat', () => 'plain text', 'file-unsupported', '不是可以识别的格式'],
    ['加密.pdf', () => pdfOfPages([{ content: '' }], { objects: [] }, encryption), 'pdf-encrypted', '密码'],
    ['截断.pdf', () => onePage().subarray(0, 40), 'pdf-damaged', '损坏或不完整'],
    ['无页.pdf', () => writePdf([{ dictionary: '/Type/Catalog/Pages 2 0 R' }, { dictionary: '/Type/Pages/Count 0/Kids[]' }]), 'pdf-no-pages', '没有任何页面'],
    ['坏图.tif', () => 'II*\0\u0008\0\0\0 broken', 'tiff-damaged', '损坏或不完整'],
    ['坏图.png', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'image-damaged', '损坏或不完整'],
  ])('%s is refused with its own message', async (name, bytes, code, words) => {
    const error = await errorOf(firstPage(put(name, bytes())));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    // Names the file, says what was kept and what to do.
    expect(error.message).toContain(name);
    expect(error.message).toContain('原文件未作任何改动');
    expect(error.message).toMatch(/请/);
  });

  it('a file that is not there is refused', async () => {
    expect((await errorOf(openSource(join(folder, 'nothing.pdf')))).code).toBe('file-missing');
  });

  it('a 20,000 × 20,000 pixel image is refused before it is decoded', async () => {
    const bytes = await lined(100, 100).jpeg().toBuffer();
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(20_000, frame + 5);
    bytes.writeUInt16BE(20_000, frame + 7);
    const error = await errorOf(openSource(put('巨幅.jpg', bytes)));
    expect(error.code).toBe('image-too-large');
    expect(error.message).toContain('重新扫描');
  });

  it('a photograph that breaks off is refused, not half shown', async () => {
    const bytes = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 120, sigma: 40 } } }).jpeg().toBuffer();
    expect((await errorOf(firstPage(put('半张.jpg', bytes.subarray(0, bytes.length / 2))))).code).toBe('image-damaged');
  });
});

describe('long and broken-off PDFs', () => {
  it('cuts a file of more than 2,000 pages and says so', async () => {
    const source = await openSource(put('很长.pdf', pdfOfPages(Array.from({ length: 2100 }, () => ({ content: '' })))));
    expect(source.pageCount).toBe(LIMITS.maxPagesPerFile);
    expect(source.warnings.join()).toContain('共 2100 页，只读取前 2000 页');
    await source.close();
  });

  it('takes 2,000 pages and asks whether that is one case file', async () => {
    const source = await openSource(put('两千页.pdf', pdfOfPages(Array.from({ length: 2000 }, () => ({ content: '' })))));
    expect(source.pageCount).toBe(2000);
    expect(source.warnings.join()).toContain('2000 页');
    await source.close();
  });

  it('reads what a broken-off PDF still holds and warns', async () => {
    const whole = pdfOfPages([{ content: '10 10 100 100 re f' }, { content: '10 10 100 100 re f' }]);
    const source = await openSource(put('缺尾.pdf', whole.subarray(0, whole.indexOf('startxref'))));
    expect(source.warnings.join()).toContain('可能缺页');
    expect((await source.renderPage(0)).blank).toBe(false);
    await source.close();
  });

  it('refuses a page number that the file does not have', async () => {
    const source = await openSource(put('一页.pdf', pdfOfPages([{ content: '' }])));
    expect((await errorOf(source.renderPage(1))).code).toBe('page-missing');
    await source.close();
  });
});

describe('images', () => {
  it('turns a photograph as its EXIF note says', async () => {
    const page = await firstPage(put('转.jpg', await lined(600, 400).jpeg().withMetadata({ orientation: 6, density: 200 }).toBuffer()));
    expect([page.width, page.height]).toEqual([400, 600]);
    expect(page.data.length).toBe(400 * 600 * 3);
    expect(page.blank).toBe(false);
  });

  it('reduces an oversized scan and keeps its resolution right', async () => {
    const page = await firstPage(put('600dpi.jpg', await lined(2000, 7016).jpeg().withMetadata({ density: 600 }).toBuffer()));
    expect(Math.max(page.width, page.height)).toBe(LIMITS.maxRenderedSide);
    expect(page.dpi).toBeCloseTo(300, 0);
  });

  it('puts a transparent picture on white and tells a blank page', async () => {
    const page = await firstPage(put('透明.png', await sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()));
    expect(page.data[0]).toBe(255);
    expect(page.blank).toBe(true);
  });

  it('opens a file by its content, whatever its name says', async () => {
    const page = await firstPage(put('其实是图.pdf.tif', await lined(300, 200).png().toBuffer()));
    expect(page.width).toBe(300);
  });
});

describe('TIFF', () => {
  it.each(['ccittfax4', 'lzw', 'jpeg', 'deflate', 'none'] as const)('reads %s', async (compression) => {
    const options = { compression, xres: 8, yres: 8 };
    const image = lined(800, 1100);
    const bytes = compression === 'ccittfax4' ? await faxTiff(image) : await image.tiff(options).toBuffer();
    const page = await firstPage(put(`${compression}.tiff`, bytes));
    expect([page.width, page.height]).toEqual([800, 1100]);
    expect(page.blank).toBe(false);
    expect(page.dpi).toBeCloseTo(203, 0);
    // Black line on white paper, not the other way round.
    expect(page.data[(12 * 800 + 100) * 3]).toBeLessThan(60);
    expect(page.data[(600 * 800 + 100) * 3]).toBeGreaterThan(200);
  });

  it('gives each page of a multi-page file by itself', async () => {
    const pages = await Promise.all(['#ffffff', '#cccccc', '#999999'].map((background) => sharp({ create: { width: 200, height: 300, channels: 3, background } }).png().toBuffer()));
    const bytes = await sharp(pages, { join: { animated: true } }).tiff({ compression: 'lzw' }).toBuffer();
    const source = await openSource(put('三页.tif', bytes));
    expect(source.kind).toBe('tiff');
    expect(source.pageCount).toBe(3);
    const colours = [];
    for (let i = 0; i < 3; i++) colours.push((await source.renderPage(i)).data[0]);
    expect(colours).toEqual([0xff, 0xcc, 0x99]);
    expect(source.warnings).toEqual([]);
    await source.close();
  });

  it('warns where a multi-page file breaks off, instead of losing its last pages silently', async () => {
    const pages = await Promise.all(['#ff0000', '#00ff00', '#0000ff'].map((background) => sharp({ create: { width: 200, height: 300, channels: 3, background } }).png().toBuffer()));
    const bytes = await sharp(pages, { join: { animated: true } }).tiff({ compression: 'none' }).toBuffer();
    const outcome = await openSource(put('断.tif', bytes.subarray(0, bytes.length * 0.6))).then(
      (source) => source.warnings.join(),
      (error: unknown) => (error instanceof UserError ? error.message : ''),
    );
    expect(outcome).toMatch(/不完整/);
  });
});
