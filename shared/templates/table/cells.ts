import type { Draft, Place } from './draft';
import type { Grid, GridCell } from './grid';
import { choices, valueOf } from './words';
import type { Words } from './words';

const EMPTY: GridCell = { text: '', kind: 'text' };

/** A cell's text; a formula or an error value is complained about and gives nothing. */
export function textAt(draft: Draft, grid: Grid, place: Place): string {
  const cell = grid.rows[place.row]?.[place.column] ?? EMPTY;
  if (cell.kind === 'formula') {
    draft.error(place, '这一格是公式，程序不采用公式的结果。', '请复制后用“选择性粘贴—数值”改为文字或数字。');
    return '';
  }
  if (cell.kind === 'error') {
    draft.error(place, `这一格是错误值“${cell.text.slice(0, 20)}”。`, '请改为文字或数字。');
    return '';
  }
  return cell.text.trim();
}

/** A number written as one, with or without 分; nothing for an empty cell. */
export function numberIn(draft: Draft, place: Place, text: string): number | undefined {
  if (text === '') return undefined;
  const match = /^(\d{1,5}(?:\.\d{1,6})?)\s*分?$/.exec(text);
  if (match !== null) return Number(match[1]);
  draft.error(place, `“${text.slice(0, 40)}”不是数字。`, '请写成不小于 0 的数字，例如 2 或 0.5。');
  return undefined;
}

/** The value that a word stands for; nothing for an empty cell. */
export function wordIn<V extends string>(draft: Draft, place: Place, words: Words<V>, text: string): V | undefined {
  if (text === '') return undefined;
  const value = valueOf(words, text);
  if (value !== null) return value;
  draft.error(place, `“${text.slice(0, 40)}”不是允许的值。`, `请从以下写法中选一个：${choices(words)}。`);
  return undefined;
}

/** Takes out what is undefined: a name that is absent, not one without a value. */
export function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
