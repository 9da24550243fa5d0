import { cleanText, cutText, singleLine } from '../../shared/wording';

/** The most characters that a cell may hold; Excel calls a longer one damaged. */
export const CELL_LIMIT = 32_767;
const CUT_MARK = '……〔内容过长，此处已截断〕';
const SHEET_NAME_LIMIT = 31;

/** Excel reads `_x003D_` in a string as "=": the underscore itself is written in that form, and reads back as it was. */
const EXCEL_ESCAPES = /_(?=x[0-9a-f]{4}_)/gi;

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
