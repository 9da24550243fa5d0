import sharp, { type Sharp } from 'sharp';

/** A picture as office scanners write it: bilevel TIFF, group 4, one strip, 203 dpi. */
export async function faxTiff(image: Sharp): Promise<Buffer> {
  const { data, info } = await image.clone().greyscale().raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 8, yres: 8 })
    .toBuffer();
}

/** The group 4 data of a TIFF made by {@link faxTiff}; libvips writes several strips, so the picture must fit one (128 rows). */
export async function faxData(image: Sharp): Promise<Buffer> {
  // libvips writes TIFFs in which white is 1; a fax codes black as 1.
  const tiff = await faxTiff(sharp(await image.clone().negate({ alpha: false }).png().toBuffer()));
  const directory = tiff.readUInt32LE(4);
  const tags = new Map<number, number>();
  for (let i = 0; i < tiff.readUInt16LE(directory); i++) {
    const at = directory + 2 + 12 * i;
    tags.set(tiff.readUInt16LE(at), tiff.readUInt16LE(at + 2) === 3 ? tiff.readUInt16LE(at + 8) : tiff.readUInt32LE(at + 8));
  }
  const start = tags.get(273) ?? 0;
  return tiff.subarray(start, start + (tags.get(279) ?? 0));
}

function segment(number: number, type: number, page: number, data: Buffer): Buffer {
  const head = Buffer.alloc(11);
  head.writeUInt32BE(number, 0);
  head[4] = type;
  head[6] = page;
  head.writeUInt32BE(data.length, 7);
  return Buffer.concat([head, data]);
}

/** A JBIG2 stream for a PDF: one page of one immediate generic region, coded like a fax (MMR). */
export function jbig2Of(fax: Buffer, width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const page = Buffer.concat([size, Buffer.alloc(11)]);
  const region = Buffer.concat([size, Buffer.alloc(9), Buffer.from([1]), fax]);
  return Buffer.concat([segment(1, 48, 1, page), segment(2, 38, 1, region)]);
}

/** What a PDF keeps under /JBIG2Globals: here only a comment, which every decoder skips. */
export function jbig2Symbols(): Buffer {
  return segment(0, 62, 0, Buffer.from('20000000006100000000', 'hex'));
}
