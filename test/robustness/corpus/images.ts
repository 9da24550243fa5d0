import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { faxTiff } from '../../../electron/documents/testing/fax';
import type { HostileFile } from './mutations';

const picture = () => sharp({ create: { width: 240, height: 320, channels: 3, background: '#dddddd', noise: { type: 'gaussian', mean: 160, sigma: 40 } } });

export async function soundTiffs(): Promise<Buffer[]> {
  const tiff = (compression: 'lzw' | 'jpeg' | 'deflate' | 'none', more = {}) => picture().tiff({ compression, ...more }).toBuffer();
  return [await faxTiff(picture()), await tiff('lzw', { predictor: 'horizontal' }), await tiff('jpeg'), await tiff('deflate', { tile: true, tileWidth: 64, tileHeight: 64 }), await tiff('none')];
}

export async function soundJpegs(): Promise<Buffer[]> {
  return [await picture().jpeg().toBuffer(), await picture().jpeg({ progressive: true }).toBuffer(), await picture().withMetadata({ orientation: 6 }).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer()];
}

export async function soundPngs(): Promise<Buffer[]> {
  return [await picture().png().toBuffer(), await picture().png({ palette: true }).toBuffer(), await picture().ensureAlpha(0.5).png({ progressive: true }).toBuffer()];
}

function pngOf(width: number, height: number, data: Uint8Array, extra: readonly Buffer[] = []): Buffer {
  const head = Buffer.from('0000000000000000080000000000'.slice(0, 26), 'hex');
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), ...extra, chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}

/** A little-endian TIFF with one directory of LONG tags; `next` is the place of the following directory. */
function tiffOf(tags: readonly (readonly [tag: number, value: number])[], next: number, data: Uint8Array = new Uint8Array()): Buffer {
  const bytes = Buffer.alloc(8 + 2 + 12 * tags.length + 4);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(tags.length, 8);
  tags.forEach(([tag, value], n) => {
    const at = 10 + 12 * n;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(4, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  bytes.writeUInt32LE(next, bytes.length - 4);
  return Buffer.concat([bytes, data]);
}

const basic = (width: number, height: number, compression = 1, offset = 130, count = 1000) =>
  [[256, width], [257, height], [258, 8], [259, compression], [262, 1], [273, offset], [277, 1], [278, height], [279, count]] as const;

/** A JPEG whose frame (its marker is `mark`) claims another size. */
function sized(source: Buffer, mark: number, width: number, height: number): Buffer {
  const bytes = Buffer.from(source);
  const frame = bytes.indexOf(Buffer.from([0xff, mark]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** A JPEG of 3,000 passes, each over the whole of a large page: minutes of work in 3 MB. */
export async function endlessImage(): Promise<HostileFile> {
  const [, progressive = Buffer.alloc(0)] = await soundJpegs();
  const scan = progressive.subarray(progressive.lastIndexOf(Buffer.from([0xff, 0xda])), progressive.length - 2);
  const bytes = Buffer.concat([sized(progressive, 0xc2, 3000, 3000).subarray(0, -2), ...Array.from({ length: 3000 }, () => scan), Buffer.from([0xff, 0xd9])]);
  return { name: 'scans-without-end.jpg', bytes };
}

/** Images made to do harm: sizes, bombs, circles of directories, data that is not there. */
export async function craftedImages(): Promise<HostileFile[]> {
  const [jpeg = Buffer.alloc(0)] = await soundJpegs();
  const zeros = deflateSync(Buffer.alloc(99_000_000));
  const files: Readonly<Record<string, Buffer>> = {
    'huge.png': pngOf(0x7fffffff, 0x7fffffff, deflateSync(Buffer.alloc(1000))),
    'nothing.png': pngOf(0, 0, deflateSync(Buffer.alloc(10))),
    'bomb.png': pngOf(9900, 9999, zeros),
    'thread.png': pngOf(1, 90_000_000, deflateSync(Buffer.alloc(1000))),
    'text-bomb.png': pngOf(100, 100, deflateSync(Buffer.alloc(10_100)), Array.from({ length: 5 }, () => chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), zeros])))),
    'profile-bomb.png': pngOf(100, 100, deflateSync(Buffer.alloc(10_100)), [chunk('iCCP', Buffer.concat([Buffer.from('p\0\0', 'latin1'), zeros]))]),
    'no-data.png': pngOf(100, 100, new Uint8Array()),
    'huge.jpg': sized(jpeg, 0xc0, 65_535, 65_535),
    'large-with-no-data.jpg': sized(jpeg, 0xc0, 9000, 9000),
    'nothing.jpg': sized(jpeg, 0xc0, 0, 0),
    'comments-without-end.jpg': Buffer.concat([jpeg.subarray(0, 2), ...Array.from({ length: 2000 }, () => Buffer.concat([Buffer.from([0xff, 0xfe, 0xff, 0xff]), Buffer.alloc(0xfffd)])), jpeg.subarray(2)]),
    'head-only.jpg': Buffer.from('ffd8ffd9', 'hex'),
    'directory-of-itself.tif': tiffOf(basic(100, 10), 8, Buffer.alloc(2000)),
    'directory-outside.tif': tiffOf(basic(100, 10), 0x7fffffff, Buffer.alloc(2000)),
    'huge.tif': tiffOf(basic(0x7fffffff, 0x7fffffff), 0),
    'large-with-no-data.tif': tiffOf(basic(9000, 9000), 0),
    'data-outside.tif': tiffOf(basic(100, 100, 1, 0xfffffff0, 0xffffffff), 0),
    'nothing.tif': tiffOf(basic(0, 0), 0),
    'no-tags.tif': tiffOf([], 8),
    'compression-nobody-knows.tif': tiffOf(basic(100, 10, 54_321), 0, Buffer.alloc(2000)),
    ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 32_773, 34_661, 34_712].map((compression) => [`noise-as-${compression}.tif`, tiffOf(basic(2000, 2000, compression), 0, Buffer.alloc(2000, 0x5a))])),
    'deflate-bomb.tif': tiffOf(basic(9900, 9999, 8, 122, zeros.length), 0, zeros),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
}
