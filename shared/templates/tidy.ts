/** Controls, noncharacters and marks that turn the direction of writing: nothing a reader could see or a workbook could hold. */
const UNSEEN = new RegExp(
  `[${[[0x00, 0x08], [0x0b, 0x1f], [0x7f, 0x9f], [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069], [0xfdd0, 0xfdef], [0xfffe, 0xffff]]
    .map((ends) => ends.map((code) => `\\u${(code ?? 0).toString(16).padStart(4, '0')}`).join('-'))
    .join('')}]`,
  'g',
);

/** A text in the one form that YAML and workbooks can both hold: line breaks as \n, no tabs, nothing unseen, no blanks around. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/ +$/gm, '')
    .trim();
}

/** Every text within a value made tidy; the value is a tree (no cycles). */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}
