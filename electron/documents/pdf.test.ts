import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { openSource, type OpenSource, type RenderedPage } from './index';
import { faxData, jbig2Of, jbig2Symbols } from './testing/fax';
import { blockFont, blocks, firstShared, pdfOfPages, type PdfObject, type PdfPage } from './testing/pdf-builder';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-pdf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withPdf<T>(bytes: Uint8Array, use: (source: OpenSource) => Promise<T>): Promise<T> {
  const file = join(folder, '案卷.pdf');
  writeFileSync(file, bytes);
  const source = await openSource(file);
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}
const firstPage = (bytes: Uint8Array) => withPdf(bytes, (source) => source.renderPage(0));
const texts = (page: RenderedPage) => page.textLayer?.map((line) => line.text) ?? null;

const ALPHABET = '行政处罚决定书当事人张三罚款元一二章';
const withFont = (pages: readonly PdfPage[]) => pdfOfPages(pages, { fonts: { F: firstShared(pages.length) }, objects: blockFont(ALPHABET, firstShared(pages.length)) });
const write = (text: string, x: number, y: number, size = 20) => `BT /F ${size} Tf ${x} ${y} Td ${blocks(ALPHABET, text)} ET\n`;

/** A page picture of 100 dpi with a line of "text" on it. */
const scan = (background = '#f0f0f0') =>
  sharp({ create: { width: 827, height: 1169, channels: 3, background } }).composite([
    { input: { create: { width: 500, height: 20, channels: 3, background: '#202020' } }, left: 100, top: 200 },
  ]);
const jpegObject = (stream: Uint8Array, width = 827, height = 1169): PdfObject => ({
  dictionary: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`, stream,
});
const FULL_PAGE = 'q 595 0 0 842 0 0 cm /I Do Q\n';

describe('born-digital pages', () => {
  it('gives the text with its place and needs no recognition', async () => {
    const page = await firstPage(withFont([{ content: write('行政处罚决定书', 200, 700) }]));
    expect(texts(page)).toEqual(['行政处罚决定书']);
    expect([page.width, page.height, Math.round(page.dpi)]).toEqual([1653, 2339, 200]);
    const line = page.textLayer?.[0];
    // 200 pt from the left and 842 − 700 − 20 pt from the top, at 200 dpi.
    expect(line?.quad[0][0]).toBeCloseTo((200 * 200) / 72, -1);
    expect(line?.quad[0][1]).toBeCloseTo((122 * 200) / 72, -1);
    expect(line?.stops).toHaveLength('行政处罚决定书'.length + 1);
    expect(line?.stops[1]).toBeCloseTo(1 / 7, 1);
    expect(line?.confidence).toBe(1);
  });

  it('keeps table cells apart: by a wide gap, and by a rule however narrow the gap', async () => {
    const cells = write('当事人', 100, 600) + write('张三', 240, 600) + write('罚款', 400, 600) + write('二元', 450, 600);
    const page = await firstPage(withFont([{ content: `${cells} 1 w 445 580 m 445 640 l S` }]));
    expect(texts(page)).toEqual(['当事人', '张三', '罚款', '二元']);
  });

  it('keeps a gap inside a line as a space, so that two names stay two', async () => {
    const page = await firstPage(withFont([{ content: write('张三', 100, 600) + write('当事', 162, 600) }]));
    expect(texts(page)).toEqual(['张三 当事']);
  });

  it('reads from top to bottom whatever the order in the file', async () => {
    const page = await firstPage(withFont([{ content: write('二', 100, 400) + write('一', 100, 700) + write('三', 300, 700) }]));
    expect(texts(page)).toEqual(['一', '三', '二']);
  });

  it.each([90, 180, 270])('honours /Rotate %i', async (rotate) => {
    // Written so that it stands upright once the page is turned.
    const matrix = { 90: '0 1 -1 0 300 100', 180: '-1 0 0 -1 500 400', 270: '0 -1 1 0 300 700' }[rotate];
    const content = `BT /F 20 Tf ${matrix} Tm ${blocks(ALPHABET, '罚款决定')} ET`;
    const page = await firstPage(withFont([{ content, entries: `/Rotate ${rotate}` }]));
    expect(page.width > page.height).toBe(rotate !== 180);
    expect(texts(page)).toEqual(['罚款决定']);
    const [topLeft, topRight] = page.textLayer?.[0]?.quad ?? [];
    expect((topRight?.[0] ?? 0) - (topLeft?.[0] ?? 0)).toBeCloseTo((80 * 200) / 72, -1);
  });

  it('leaves a page whose text lies on its side to recognition, which turns it', async () => {
    const page = await firstPage(withFont([{ content: `BT /F 20 Tf 0 1 -1 0 300 100 Tm ${blocks(ALPHABET, '罚款决定')} ET` }]));
    expect(page.textLayer).toBeNull();
    expect(page.blank).toBe(false);
  });

  it('keeps red seal text apart from what it lies on', async () => {
    const page = await firstPage(withFont([{ content: `${write('当事人', 100, 600)}1 0 0 rg ${write('章', 120, 602)}` }]));
    expect(texts(page)).toEqual(['当事人', '章']);
  });

  it('takes no text that a reader does not see', async () => {
    const page = await firstPage(withFont([{ content: `${write('当事人', 100, 600)}1 g ${write('罚款一元', 100, 300)}` }]));
    expect(texts(page)).toEqual(['当事人']);
  });

  it('places radicals that a form shows where they are, as the characters they are read as', async () => {
    // U+2F08 and U+2F00: what some programs write for 人 and 一.
    const alphabet = '当事\u2f08\u2f00';
    const shared = firstShared(1);
    const form = `BT /F 10 Tf 1 0 0 1 50 300 Tm ${blocks(alphabet, alphabet)} ET`;
    const page = await firstPage(
      pdfOfPages([{ content: 'q 2 0 0 2 10 20 cm /X Do Q' }], {
        fonts: { F: shared }, images: { X: shared + 3 },
        objects: [...blockFont(alphabet, shared), { dictionary: `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F ${shared} 0 R>>>>`, stream: form }],
      }),
    );
    expect(texts(page)).toEqual(['当事人一']);
    expect(page.textLayer?.[0]?.quad[1][0]).toBeCloseTo((190 * 200) / 72, -1);
  });
});

describe('text whose font is not in the file', () => {
  const font = (encoding: string, ordering: string): readonly PdfObject[] => [
    { dictionary: `/Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[${firstShared(1) + 1} 0 R]` },
    { dictionary: `/Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/FontDescriptor ${firstShared(1) + 2} 0 R/DW 1000` },
    { dictionary: '/Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80' },
  ];
  const page = { content: `BT /F 20 Tf 100 700 Td <${Buffer.from('处罚决定', 'utf16le').swap16().toString('hex')}> Tj ET` };

  it('is never called a blank page: its characters are known', async () => {
    const rendered = await firstPage(pdfOfPages([page], { fonts: { F: firstShared(1) }, objects: font('UniGB-UCS2-H', 'GB1') }));
    expect(rendered.blank).toBe(false);
    expect(texts(rendered)).toEqual(['处罚决定']);
  });

  it('is reported where even the characters are unknown', async () => {
    const work = firstPage(pdfOfPages([page], { fonts: { F: firstShared(1) }, objects: font('Identity-H', 'Identity') }));
    await expect(work).rejects.toMatchObject({ code: 'page-undrawable', message: expect.stringContaining('不能当作空白页') as string });
  });
});

describe('scanned pages', () => {
  const shared = firstShared(1);
  const scanned = (content: string, image: PdfObject) => pdfOfPages([{ content }], { fonts: { F: shared + 1 }, images: { I: shared }, objects: [image, ...blockFont(ALPHABET, shared + 1)] });

  it('are drawn at their own resolution and left to recognition', async () => {
    const page = await firstPage(scanned(FULL_PAGE, jpegObject(await scan().jpeg().toBuffer())));
    expect(page.textLayer).toBeNull();
    expect(page.blank).toBe(false);
    expect(page.width).toBeCloseTo(827, -1);
    expect(page.dpi).toBeCloseTo(100, 0);
  });

  it('are recognised anew although a copier laid invisible text over them', async () => {
    const page = await firstPage(scanned(`${FULL_PAGE}3 Tr ${write('行政处罚决定书', 100, 600)}`, jpegObject(await scan().jpeg().toBuffer())));
    expect(page.textLayer).toBeNull();
  });

  it('are recognised although a visible page number was stamped on them', async () => {
    const page = await firstPage(scanned(`${FULL_PAGE}${write('二', 500, 800)}`, jpegObject(await scan().jpeg().toBuffer())));
    expect(page.textLayer).toBeNull();
  });

  it('are blank where the scan is blank', async () => {
    const empty = await sharp({ create: { width: 827, height: 1169, channels: 3, background: '#eeeeee', noise: { type: 'gaussian', mean: 235, sigma: 5 } } }).jpeg().toBuffer();
    const page = await firstPage(scanned(FULL_PAGE, jpegObject(empty)));
    expect(page.blank).toBe(true);
  });

  describe('coded as JBIG2, which office copiers write and the PDF engine leaves out', () => {
    const jbig2 = async (entries = ''): Promise<PdfObject> => {
      const bar = { create: { width: 400, height: 20, channels: 3, background: '#000000' } } as const;
      const picture = sharp({ create: { width: 800, height: 128, channels: 3, background: '#ffffff' } });
      const fax = await faxData(sharp(await picture.composite([{ input: bar, left: 100, top: 50 }]).png().toBuffer()));
      return { dictionary: `/Type/XObject/Subtype/Image/Width 800/Height 128/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode${entries}`, stream: jbig2Of(fax, 800, 128) };
    };
    const at = (page: RenderedPage, x: number, y: number) => page.data[(Math.floor(y * page.height) * page.width + Math.floor(x * page.width)) * 3];

    it('are shown, black on white', async () => {
      const page = await firstPage(scanned(FULL_PAGE, await jbig2()));
      expect(page.blank).toBe(false);
      expect(at(page, 0.3, 60 / 128)).toBe(0);
      expect(at(page, 0.3, 20 / 128)).toBe(255);
      expect(at(page, 0.9, 60 / 128)).toBe(255);
    });

    it('are shown turned, where the page is', async () => {
      const page = await firstPage(pdfOfPages([{ content: FULL_PAGE, entries: '/Rotate 90' }], { images: { I: shared }, objects: [await jbig2()] }));
      expect(page.width).toBeGreaterThan(page.height);
      expect(at(page, 1 - 60 / 128, 0.3)).toBe(0);
      expect(at(page, 1 - 60 / 128, 0.9)).toBe(255);
    });

    it('are shown together with what else is on the page', async () => {
      const page = await firstPage(scanned(`0 0 50 842 re f ${FULL_PAGE}`, await jbig2('/ImageMask true')));
      expect(at(page, 0.02, 0.9)).toBe(0);
      expect(at(page, 0.3, 60 / 128)).toBe(0);
      expect(at(page, 0.9, 0.9)).toBe(255);
    });

    it('are reported where damaged or where their shared symbols are missing', async () => {
      const image = await jbig2();
      await expect(firstPage(scanned(FULL_PAGE, { ...image, stream: Buffer.alloc(30, 0xab) }))).rejects.toMatchObject({ code: 'page-undrawable' });
      const lost = await jbig2('/DecodeParms<</JBIG2Globals 99 0 R>>');
      await expect(firstPage(scanned(FULL_PAGE, lost))).rejects.toMatchObject({ code: 'page-undrawable' });
    });

    it('find their shared symbols in the file', async () => {
      const image = await jbig2(`/DecodeParms<</JBIG2Globals ${shared + 1} 0 R>>`);
      // Deflated, as some programs do.
      const shares = deflateSync(jbig2Symbols());
      const objects: PdfObject[] = [image, { dictionary: '/Filter/FlateDecode', stream: shares }];
      const page = await firstPage(pdfOfPages([{ content: FULL_PAGE }], { images: { I: shared }, objects }));
      expect(at(page, 0.3, 60 / 128)).toBe(0);
    });
  });

  it('are reported where their image cannot be decoded, never taken as blank', async () => {
    const broken = jpegObject(Buffer.from('ffd8ffe000104a46494600', 'hex'));
    await expect(firstPage(scanned(FULL_PAGE, broken))).rejects.toMatchObject({ code: 'page-undrawable' });
  });

  it('are reported where a damaged JPEG 2000 image would be missing beside other content', async () => {
    const image: PdfObject = { dictionary: '/Type/XObject/Subtype/Image/Width 800/Height 1000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/JPXDecode', stream: 'not a picture' };
    await expect(firstPage(scanned(`${FULL_PAGE}0 0 100 100 re f`, image))).rejects.toMatchObject({ code: 'page-undrawable' });
  });

  it('of absurd size stop one page, not the file', async () => {
    const pages = [{ content: FULL_PAGE }, { content: '100 100 200 200 re f' }];
    const image: PdfObject = { dictionary: '/Type/XObject/Subtype/Image/Width 20000/Height 20000/ColorSpace/DeviceGray/BitsPerComponent 8', stream: 'x' };
    await withPdf(pdfOfPages(pages, { images: { I: firstShared(2) }, objects: [image] }), async (source) => {
      await expect(source.renderPage(0)).rejects.toBeInstanceOf(UserError);
      await expect(source.renderPage(0)).rejects.toMatchObject({ code: 'page-too-large' });
      expect((await source.renderPage(1)).blank).toBe(false);
    });
  });
});

describe('page by page', () => {
  it('a mixed file gives text where it has text, and pictures where it has scans', async () => {
    const pages: PdfPage[] = [{ content: write('处罚决定', 100, 700) }, { content: FULL_PAGE }, { content: '' }];
    const font = firstShared(3);
    const bytes = pdfOfPages(pages, {
      fonts: { F: font }, images: { I: font + 3 },
      objects: [...blockFont(ALPHABET, font), jpegObject(await scan().jpeg().toBuffer())],
    });
    await withPdf(bytes, async (source) => {
      expect(source.pageCount).toBe(3);
      const rendered = [await source.renderPage(0), await source.renderPage(1), await source.renderPage(2)];
      expect(rendered.map((page) => page.textLayer !== null)).toEqual([true, false, false]);
      expect(rendered.map((page) => page.blank)).toEqual([false, false, true]);
    });
  });

  it('an enormous sheet is drawn within bounds', async () => {
    const page = await firstPage(pdfOfPages([{ content: '100 100 9000 9000 re f', size: [14_400, 10_000] }]));
    expect(Math.max(page.width, page.height)).toBeLessThanOrEqual(3508);
  });
});
