import sharp from 'sharp';
import type { Picture } from './pixels';
import type { PlacedCharacter } from './text-lines';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/**
 * Draws characters into a page picture with the computer's own fonts: the PDF engine has none, and leaves text whose
 * font is not in the file out without an error.
 */
export async function drawCharacters(picture: Picture, characters: readonly PlacedCharacter[]): Promise<Picture> {
  const marks = characters.map((c) => {
    const size = c.bottom - c.top;
    return `<text x="${c.left.toFixed(1)}" y="${(c.bottom - size * 0.14).toFixed(1)}" font-size="${(size * 0.95).toFixed(1)}">${escape(c.text)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${picture.height}" font-family="SimSun, FangSong, Noto Serif CJK SC, Noto Sans CJK SC, serif">${marks.join('')}</svg>`;
  const { data } = await sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .composite([{ input: Buffer.from(svg), limitInputPixels: picture.width * picture.height + 1 }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: picture.width, height: picture.height, data };
}
