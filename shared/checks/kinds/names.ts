import { editDistance } from '../../facts/text/distance';

/** A name without bracketed remarks, closed or cut off by the line's end, and without marks. */
const plain = (name: string): string =>
  name
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/(.{2})[（(].*$/, '$1')
    .replace(/^[^（(]*[）)](?=.{4})/, '')
    .replace(/[^一-龥A-Za-z0-9]/g, '');

const COMPLETE = /(?:公司|厂|店|部|行|社|院|中心|学校|馆|站|场|超市|企业|集团|酒店|宾馆|门市|铺|吧|室|所|坊|园|城|房|楼|庄|户)$/;

/** Characters that print alike; a name that differs in nothing else was misread, or does not matter. */
const ALIKE = ['品晶', '已己巳', '人入', '未末', '土士', '日曰目', '大太犬', '沪泸', '千干', '天夭', '晴睛', '戊戌戍', '析折', '拔拨', '坏环', '侯候', '钧钓', '曰日', '汨汩'] as const;
const alike = (a: string, b: string): boolean => a === b || ALIKE.some((set) => set.includes(a) && set.includes(b));

/**
 * Whether two readings name the same party. `misread` when they differ by one or two characters replaced, which a scan
 * may have done; `unsure` when one may be the other cut off, told without its region, or an owner in the shop's place;
 * `different` when complete names differ otherwise.
 */
export function sameName(a: string, b: string): 'same' | 'misread' | 'unsure' | 'different' {
  const left = plain(a);
  const right = plain(b);
  if (left === right || left === '' || right === '') return 'same';
  // A person on one paper and a firm on the other: an owner and the shop, which the papers need not say.
  if (left.length <= 4 !== right.length <= 4) return 'unsure';
  if (left.includes(right) || right.includes(left)) return 'unsure';
  const distance = editDistance(left, right);
  if (left.length === right.length && distance <= Math.max(1, Math.floor(left.length / 6))) {
    return [...left].every((character, i) => alike(character, right.charAt(i))) ? 'unsure' : 'misread';
  }
  if (left.length > 4 && (!COMPLETE.test(left) || !COMPLETE.test(right))) return 'unsure';
  return 'different';
}
