/**
 * How text wraps in a cell. exceljs never grows a row, and merged cells grow in no program, so the heights are
 * computed here; on the generous side, because a fallback font may be wider and taller than the one asked for.
 */

/** Height of a line over its font size; Noto CJK, the tallest fallback, needs 1.45. */
const LINE_HEIGHT = 1.5;
/** Room that programs keep free left and right of a cell's text, in pixels at 96 dpi. */
const CELL_PADDING = 9;
const PIXELS_PER_POINT = 96 / 72;
/** Excel's limit for a row. */
export const TALLEST_ROW = 409;

/** Pixels of a column `width` characters wide (of Excel's default font). */
export function columnPixels(width: number): number {
  return Math.floor(width * 7 + 5);
}

/** Points that `lines` lines of `size` points take, with the room above and below. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil(Math.max(lines, 1) * size * LINE_HEIGHT + 4);
}

/** How many lines of `size` points a row of `height` points holds, at least one. */
export function linesWithin(height: number, size: number): number {
  return Math.max(1, Math.floor((height - 4) / (size * LINE_HEIGHT)));
}

/** Width of a character in em: CJK and everything unknown 1, Latin on the wide side of usual fonts. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2000) return code > 0xffff ? 1.3 : 1;
  if (code >= 0x0300 && code < 0x0370) return 0;
  if (/[a-ln-vxyz0-9]/.test(character)) return 0.58;
  if (/[mwMW@%&]/.test(character)) return 0.95;
  if (/[A-Z]/.test(character)) return 0.72;
  if (/[ .,:;!'|()[\]{}/\\-]/.test(character)) return 0.4;
  return 0.75;
}

/** May not begin a line: the character before it goes down with it. */
const NOT_AT_START = /^[。，、；：？！）】》〉」』〕”’…,.;:?!)\]}%]/;
/** May not end a line. */
const NOT_AT_END = /[（【《〈「『〔“‘([{]$/;

/** What may not be torn: a Latin word with its punctuation, or one character. */
function tokens(line: string): string[] {
  return line.match(/[\u0021-\u024f]+|[\s\S]/gu) ?? [];
}

interface WrappedLine {
  readonly text: string;
  /** Ends with a line break of the text itself. */
  readonly hard: boolean;
}

/** The lines into which a cell `pixels` wide breaks `text` set in `size` points; a blank text gives one empty line. */
export function wrapText(text: string, pixels: number, size: number): string[] {
  return wrap(text, pixels, size).map((line) => line.text);
}

function wrap(text: string, pixels: number, size: number): WrappedLine[] {
  const limit = Math.max(1, (pixels - CELL_PADDING) / (size * PIXELS_PER_POINT) - 0.1);
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrapParagraph(paragraph, limit);
    return lines.map((line, number) => ({ text: line, hard: number === lines.length - 1 && index < paragraphs.length - 1 }));
  });
}

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + characterWidth(character), 0);

function wrapParagraph(paragraph: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const token of tokens(paragraph)) {
    const parts = widthOf(token) > limit ? [...token] : [token];
    for (const part of parts) {
      const partWidth = widthOf(part);
      if (width + partWidth > limit && line !== '') {
        const carried = parts.length > 1 ? '' : carriedOver(line, part);
        lines.push(line.slice(0, line.length - carried.length));
        line = carried;
        width = widthOf(carried);
      }
      line += part;
      width += partWidth;
    }
  }
  lines.push(line);
  return lines;
}

/** The end of `line` that must go to the next line along with `token`. */
function carriedOver(line: string, token: string): string {
  if (!NOT_AT_START.test(token) && !NOT_AT_END.test(line)) return '';
  const characters = [...line];
  return characters.length < 2 ? '' : (characters.at(-1) ?? '');
}

/**
 * Splits `text` into pieces of at most `maxLines` wrapped lines each, after a full stop or line break where one ends a
 * line in their second half, so that a text too tall for one row goes on in the next. Nothing is lost: the pieces
 * joined (with the line breaks that fell between them) are the text.
 */
export function splitByLines(text: string, pixels: number, size: number, maxLines: number): string[] {
  const lines = wrap(text, pixels, size);
  const pieces: string[] = [];
  let from = 0;
  while (from < lines.length) {
    const to = lines.length - from <= maxLines ? lines.length : goodEnd(lines, from, from + maxLines);
    const piece = lines.slice(from, to);
    pieces.push(piece.map((line, index) => line.text + (line.hard && index < piece.length - 1 ? '\n' : '')).join(''));
    from = to;
  }
  return pieces;
}

/** The last end of a sentence or paragraph among the lines of the second half, else `to`. */
function goodEnd(lines: readonly WrappedLine[], from: number, to: number): number {
  for (let end = to; end > (from + to) / 2; end -= 1) {
    const last = lines[end - 1];
    if (last?.hard === true || /[。；]$/.test(last?.text ?? '')) return end;
  }
  return to;
}
