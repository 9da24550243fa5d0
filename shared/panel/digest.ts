/** SHA-256 of the UTF-8 bytes of a text, lower-case hex. Given by the caller: `shared/` does no hashing of its own. */
export type Digest = (text: string) => string;

/**
 * JSON with the names of each object in code point order and no white space: one value, one text, on every PC.
 * Values that JSON does not know (undefined, functions) are left out as JSON does; numbers that are no numbers become null.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => (one === undefined ? 'null' : canonicalJson(one))).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined && typeof one !== 'function');
    return `{${entries.sort(([a], [b]) => byCodeUnits(a, b)).map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** Orders texts by their code units, which does not depend on the language of the PC. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
