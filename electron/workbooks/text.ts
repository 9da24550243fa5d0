/** The most characters that a cell may hold; Excel calls a longer one damaged. */
export const CELL_LIMIT = 32_767;
/** Hostile text is cut to this before anything else looks at it. */
const INPUT_LIMIT = 4 * CELL_LIMIT;
const CUT_MARK = '……〔内容过长，此处已截断〕';
const SHEET_NAME_LIMIT = 31;

/** C0 and C1 controls except tab and line feed, and the noncharacters that make XML unreadable. */
// Built from code points, so that no control character stands in the source.
const CONTROLS = new RegExp(
  `[${range(0x00, 0x08)}${range(0x0b, 0x1f)}${range(0x7f, 0x9f)}${range(0xfdd0, 0xfdef)}${range(0xfffe, 0xffff)}]`,
  'g',
);
/** Controls that turn the direction of writing: a reader would see another text than the one that stands there. */
const DIRECTION_CONTROLS = new RegExp(`[${range(0x200e, 0x200f)}${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}]`, 'g');
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Excel reads `_x003D_` in a string as "=": the underscore itself is written in that form, and reads back as it was. */
const EXCEL_ESCAPES = /_(?=x[0-9a-f]{4}_)/gi;

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

/** {@link cleanText}, at most 32,767 characters, with a mark where it was cut. */
export function boundedText(text: string): string {
  return cutText(cleanText(text), CELL_LIMIT, CUT_MARK);
}

/**
 * Text as a cell may hold it: clean, at most 32,767 characters with a mark where it was cut. A cell made of it is a
 * string cell whatever it begins with (=, +, -, @ …), since only formula objects become formulas.
 */
export function safeText(text: string): string {
  return boundedText(text).replace(EXCEL_ESCAPES, '_x005F_');
}

/** Text inside a page header or footer, where `&` begins a code; a leading digit would join the size code before it. */
export function headerText(text: string): string {
  const line = cutText(singleLine(text), 80).replace(/&/g, '&&');
  return /^\d/.test(line) ? ` ${line}` : line;
}

/** A name that Excel accepts for a sheet, unlike any of `taken` (compared without case). */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const clean = singleLine(wanted).replace(/[[\]:*?/\\]/g, '_').replace(/^'+|'+$/g, '').trim();
  const base = clean === '' || clean.toLowerCase() === 'history' ? `工作表${clean}` : clean;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = cutText(base, SHEET_NAME_LIMIT - suffix.length, '…').replace(/'+$/, '') + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
