import { editDistance } from '../../facts/text/distance';

const plain = (name: string): string => name.replace(/[（(][^）)]*[）)]/g, '').replace(/[^一-龥A-Za-z0-9]/g, '');

/**
 * Whether two readings name the same party. `unsure` when they differ by characters that a scan could have
 * changed (same length, one or two characters replaced); `different` when characters are missing, added, or many differ.
 */
export function sameName(a: string, b: string): 'same' | 'unsure' | 'different' {
  const left = plain(a);
  const right = plain(b);
  if (left === right || left === '' || right === '') return 'same';
  // A person on one paper and a firm on the other: an owner and the shop, which the papers need not say.
  if (left.length <= 4 !== right.length <= 4) return 'unsure';
  const distance = editDistance(left, right);
  if (left.length === right.length && distance <= Math.max(1, Math.floor(left.length / 6))) return 'unsure';
  return 'different';
}
