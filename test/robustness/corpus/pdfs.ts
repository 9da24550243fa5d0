import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { faxData, jbig2Of, jbig2Symbols } from '../../../electron/documents/testing/fax';
import { blockFont, blocks, firstShared, pdfOfPages, writePdf, type PdfObject } from '../../../electron/documents/testing/pdf-builder';
import type { HostileFile } from './mutations';

const CATALOGUE: PdfObject = { dictionary: '/Type/Catalog/Pages 2 0 R' };
const lined = sharp({ create: { width: 160, height: 100, channels: 3, background: '#ffffff' } }).composite([{ input: { create: { width: 90, height: 8, channels: 3, background: '#000000' } }, top: 20, left: 10 }]);

/** One page over which an image lies. */
const withImage = (dictionary: string, stream: Uint8Array | string, more: readonly PdfObject[] = []) =>
  pdfOfPages([{ content: 'q 595 0 0 842 0 0 cm /I Do Q' }], { images: { I: firstShared(1) }, objects: [{ dictionary: `/Type/XObject/Subtype/Image${dictionary}`, stream }, ...more] });
const grey = (width: number, height: number, filter: string) => `/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter${filter}`;
const withFont = (dictionary: string) => pdfOfPages([{ content: 'BT /F 20 Tf 50 700 Td <414243> Tj ET' }], { fonts: { F: firstShared(1) }, objects: [{ dictionary: `/Type/Font${dictionary}` }] });

/** Sound PDFs that mutations start from: text, scans in each coding of office scanners, several pages. */
export async function soundPdfs(): Promise<Buffer[]> {
  const jpeg = await lined.clone().jpeg().toBuffer();
  const fax = await faxData(lined);
  const alphabet = '行政处罚决定书';
  return [
    pdfOfPages([{ content: `BT /F 20 Tf 50 700 Td ${blocks(alphabet, alphabet)} ET` }, { content: '10 10 100 100 re f' }], { fonts: { F: firstShared(2) }, objects: blockFont(alphabet, firstShared(2)) }),
    withImage('/Width 160/Height 100/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode', jpeg),
    withImage('/Width 160/Height 100/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 160/Rows 100>>', fax),
    withImage(`/Width 160/Height 100/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode/DecodeParms<</JBIG2Globals ${firstShared(1) + 1} 0 R>>`, jbig2Of(fax, 160, 100), [{ dictionary: '', stream: jbig2Symbols() }]),
    withImage(grey(160, 100, '/FlateDecode'), deflateSync(Buffer.alloc(16_000, 0x7f))),
  ];
}

const form = (content: string, self: number): PdfObject => ({ dictionary: `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X ${self} 0 R>>>>`, stream: content });
const page = (content: string, objects: readonly PdfObject[] = []) => pdfOfPages([{ content }], { images: { X: firstShared(1) }, objects });

/** PDFs that keep the engine busy for minutes or until its memory ends. */
export function endlessPdfs(): HostileFile[] {
  return [
    { name: 'strokes-without-end.pdf', bytes: page('0 0 m 595 842 l S '.repeat(1_000_000)) },
    { name: 'form-in-itself.pdf', bytes: page('/X Do /X Do', [form('/X Do /X Do', firstShared(1))]) },
    { name: 'forms-in-a-circle.pdf', bytes: page('/X Do', [form('/X Do /X Do', firstShared(1) + 1), form('/X Do /X Do', firstShared(1))]) },
  ];
}

/** PDFs made to do harm: cycles, depth, sizes, bombs, filters that do not fit, fonts that are not there. */
export function craftedPdfs(): HostileFile[] {
  const zeros = deflateSync(Buffer.alloc(100_000_000));
  const deep = Array.from({ length: 3000 }, (_, n): PdfObject => ({ dictionary: `/Type/Pages/Count 1/Kids[${n + 3} 0 R]/Parent ${n + 1} 0 R` }));
  const files: Readonly<Record<string, Buffer>> = {
    'page-tree-of-itself': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count 5/Kids[2 0 R 2 0 R]' }]),
    'page-tree-in-a-circle': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count 9/Kids[3 0 R]' }, { dictionary: '/Type/Pages/Count 9/Kids[2 0 R]/Parent 2 0 R' }]),
    'page-tree-3000-deep': writePdf([CATALOGUE, ...deep]),
    'page-its-own-parent': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count 1/Kids[3 0 R]' }, { dictionary: '/Type/Page/Parent 3 0 R' }]),
    'two-thousand-million-pages': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count 2147483647/Kids[3 0 R]' }, { dictionary: '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]' }]),
    'minus-pages': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count -5/Kids[]' }]),
    'catalogue-of-itself': writePdf([{ dictionary: '/Type/Catalog/Pages 1 0 R' }]),
    'no-catalogue': writePdf([{ dictionary: '/Type/Font' }]),
    'index-before-itself': Buffer.from(page('').toString('latin1').replace('/Root', '/Prev 9/Root'), 'latin1'),
    'huge-paper': pdfOfPages([{ content: '0 0 10 10 re f', size: [1e9, 1e9] }]),
    'no-paper': pdfOfPages([{ content: '0 0 10 10 re f', size: [0, 0] }]),
    'backward-paper': pdfOfPages([{ content: '0 0 10 10 re f', size: [-595, -842] }]),
    'thread-of-paper': pdfOfPages([{ content: '0 0 10 10 re f', size: [1, 14_400] }]),
    'states-without-end': page('q '.repeat(500_000)),
    'brackets-without-end': page('['.repeat(500_000)),
    'dictionaries-in-dictionaries': writePdf([{ dictionary: `/Type/Catalog/Pages 2 0 R/X${'<</X'.repeat(20_000)}` }]),
    'content-of-itself': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count 1/Kids[3 0 R]' }, { dictionary: '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[3 0 R 3 0 R]' }]),
    'content-bomb': writePdf([CATALOGUE, { dictionary: '/Type/Pages/Count 1/Kids[3 0 R]' }, { dictionary: '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' }, { dictionary: '/Filter/FlateDecode', stream: zeros }]),
    'bomb-in-a-bomb': withImage(grey(1000, 1000, '[/FlateDecode/FlateDecode]'), deflateSync(zeros)),
    'image-bomb': withImage(grey(9999, 9999, '/FlateDecode'), zeros),
    'image-of-60000-by-60000': withImage(grey(60_000, 60_000, '/FlateDecode'), zeros.subarray(0, 500)),
    'image-of-minus-size': withImage(grey(-5, 2147483647, '/FlateDecode'), zeros.subarray(0, 500)),
    'image-without-data': withImage(grey(500, 500, '/FlateDecode'), ''),
    'filters-in-a-row': withImage(grey(500, 500, `[${'/ASCIIHexDecode'.repeat(500)}]`), '00'.repeat(500)),
    'filter-nobody-knows': withImage(grey(500, 500, '/ZipDecode'), 'PK'),
    'text-as-jpx': withImage(grey(500, 500, '/JPXDecode'), 'this is no JPEG 2000'),
    'head-of-jpx': withImage(grey(500, 500, '/JPXDecode'), Buffer.from('0000000c6a5020200d0a870a00000014667479706a703220ff4fff510029', 'hex')),
    'text-as-jbig2': withImage(grey(500, 500, '/JBIG2Decode'), 'this is no JBIG2'),
    'jbig2-of-huge-page': withImage('/Width 500/Height 500/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode', jbig2Of(Buffer.alloc(50), 0x7fffffff, 0x7fffffff)),
    'text-as-fax': withImage('/Width 500/Height 500/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 500>>', 'this is no fax'),
    'fax-of-huge-width': withImage('/Width 500/Height 500/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2147483647/Rows 2147483647>>', Buffer.alloc(500, 0x55)),
    'text-as-jpeg': withImage(grey(500, 500, '/DCTDecode'), 'this is no JPEG'),
    'font-that-is-not-there': withFont('/Subtype/TrueType/BaseFont/SimSun/FirstChar 65/LastChar 67/Widths[500 500 500]'),
    'font-of-text': pdfOfPages([{ content: 'BT /F 20 Tf 50 700 Td <414243> Tj ET' }], { fonts: { F: firstShared(1) }, objects: [{ dictionary: `/Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor ${firstShared(1) + 1} 0 R` }, { dictionary: `/Type/FontDescriptor/FontName/X/Flags 4/FontFile2 ${firstShared(1) + 2} 0 R` }, { dictionary: '', stream: 'this is no font' }] }),
    'font-of-itself': withFont(`/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[${firstShared(1)} 0 R]`),
    'runs-a-program': pdfOfPages([{ content: '10 10 100 100 re f', entries: '/AA<</O<</S/JavaScript/JS(while(true);)>>>>' }]),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name: `${name}.pdf`, bytes }));
}
