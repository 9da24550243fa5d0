import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** A PDF as a scanner makes it: one JPEG picture a page, A4. */
export async function scanPdf(jpegFiles: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (...chunks: (string | Buffer)[]): void => {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
      parts.push(bytes);
      length += bytes.length;
    }
  };
  const object = (id: number, ...body: (string | Buffer)[]): void => {
    offsets[id] = length;
    add(`${id} 0 obj\n`, ...body, '\nendobj\n');
  };
  add('%PDF-1.4\n');
  const kids = jpegFiles.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${jpegFiles.length} /Kids [${kids}] >>`);
  for (const [i, file] of jpegFiles.entries()) {
    const bytes = readFileSync(file);
    const { width, height, channels } = await sharp(bytes).metadata();
    const [page, content, image] = [3 + i * 3, 4 + i * 3, 5 + i * 3];
    const draw = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
    object(page, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /XObject << /Im0 ${image} 0 R >> >> >>`);
    object(content, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    const space = channels === 1 ? '/DeviceGray' : '/DeviceRGB';
    object(
      image,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${space} /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
      bytes,
      '\nendstream',
    );
  }
  const table = length;
  const count = offsets.length;
  add(`xref\n0 ${count}\n0000000000 65535 f \n`);
  for (let id = 1; id < count; id++) add(`${String(offsets[id]).padStart(10, '0')} 00000 n \n`);
  add(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}
