/** Hostile text is cut to this before anything else looks at it: four times what a cell of Excel holds. */
const INPUT_LIMIT = 4 * 32_767;

/** C0 and C1 controls except tab and line feed, and the noncharacters that make XML unreadable. */
// Built from code points, so that no control character stands in the source.
const CONTROLS = new RegExp(
  `[${range(0x00, 0x08)}${range(0x0b, 0x1f)}${range(0x7f, 0x9f)}${range(0xfdd0, 0xfdef)}${range(0xfffe, 0xffff)}]`,
  'g',
);
/** Controls that turn the direction of writing: a reader would see another text than the one that stands there. */
const DIRECTION_CONTROLS = new RegExp(`[${range(0x200e, 0x200f)}${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}]`, 'g');
const LONE_SURROGATES = /\p{Surrogate}/gu;

function range(from: number, to: number): string {
  const escape = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return `${escape(from)}-${escape(to)}`;
}

/** Takes out what neither XML nor a reader can bear; keeps line breaks (as \n). */
export function cleanText(text: string): string {
  return text
    .slice(0, INPUT_LIMIT)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION_CONTROLS, '')
    .replace(LONE_SURROGATES, '');
}

/** {@link cleanText} on one line, with runs of blanks folded. */
export function singleLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Shortens to `limit` UTF-16 units with `mark` at the end, never through a surrogate pair. */
export function cutText(text: string, limit: number, mark = '……'): string {
  if (text.length <= limit) return text;
  return text.slice(0, limit - mark.length).replace(LONE_SURROGATES, '') + mark;
}

/** One line of text that ends like a sentence (with `end`, or a mark of its own); empty text stays empty. */
export function endStop(text: string, end = '。'): string {
  const trimmed = singleLine(text).replace(end === '' ? /[。，、；：,;:]+$/ : /[，、；：,;:]+$/, '');
  return trimmed === '' || /[。！？]$/.test(trimmed) ? trimmed : trimmed + end;
}
