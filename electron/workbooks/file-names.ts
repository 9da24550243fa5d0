import { cutText, singleLine } from '../../shared/wording';

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?=$|\.| )/i;
/** With its extension: leaves room for the folder within Windows' 260. */
export const NAME_LIMIT = 120;
/** Linux counts bytes (255); what is left serves the number of a second file and the temporary name. */
const BYTE_LIMIT = 200;

/**
 * A file name that Windows and Linux accept, made of `parts` joined by `_`: no illegal character, reserved name,
 * leading or trailing dot or blank; at most 120 characters and 200 bytes with the extension.
 * @param extension with its dot, e.g. `.xlsx`
 */
export function fileName(parts: readonly string[], extension: string): string {
  const joined = parts.map(namePart).filter((part) => part !== '').join('_');
  const base = fitBytes(cutText(joined, NAME_LIMIT - extension.length, '…'), BYTE_LIMIT - extension.length);
  const safe = trimDots(base);
  const free = RESERVED.test(safe) || safe === '' ? `_${safe}` : safe;
  return `${free}${extension}`;
}

/** The n-th name for the same file: n = 1 is the name itself, then ` (2)` and so on before the extension. */
export function numberedName(name: string, n: number): string {
  if (n === 1) return name;
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const suffix = ` (${n})`;
  return cutText(base, NAME_LIMIT - extension.length - suffix.length, '…') + suffix + extension;
}

function namePart(text: string): string {
  return trimDots(singleLine(text).replace(/[<>:"/\\|?*]/g, '_').replace(/[\u200b-\u200d\ufeff]/g, ''));
}

function trimDots(text: string): string {
  return text.replace(/^[.\s]+|[.\s]+$/g, '');
}

function fitBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  let fitted = '';
  let bytes = Buffer.byteLength('…');
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    fitted += character;
  }
  return `${fitted}…`;
}
