/** An amount of money found in text, in yuan. */
export interface FoundAmount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly form: 'digits' | 'capital';
}

const DIGIT: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  // 貳, 參 and 弍 stand in older forms; 陸 on bank slips.
  貳: 2, 弍: 2, 參: 3, 叄: 3, 陸: 6,
};
// 干, 伯 and 什 are what 仟, 佰 and 拾 are read as between figures.
const SMALL: Readonly<Record<string, number>> = { 拾: 10, 十: 10, 什: 10, 佰: 100, 百: 100, 伯: 100, 仟: 1000, 千: 1000, 干: 1000, 阡: 1000 };
const CAPITALS = '零〇壹贰叁肆伍陆柒捌玖貳弍參叄陸拾十什佰百伯仟千干阡万萬亿';
const NUMERALS = '零〇一二两三四五六七八九十百千万亿';

/** A Chinese number, capital (陆万) or plain (六万), possibly with 元角分; null if it is none. */
export function chineseAmount(text: string): number | null {
  const match = /^(.*?)[元圆](?:(.)角)?零?(?:(.)分)?[整正]?$/.exec(text.replace(/萬/g, '万')) ?? [text, text.replace(/萬/g, '万')];
  const whole = match[1] ?? '';
  if (whole === '') return null;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of whole) {
    const value = DIGIT[char];
    const unit = SMALL[char];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      // A leading 拾 stands for 壹拾.
      section += (digit === 0 && unit === 10 && section === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (char === '万' || char === '亿') {
      total = (total + section + digit) * (char === '万' ? 10_000 : 100_000_000);
      section = 0;
      digit = 0;
    } else return null;
  }
  const jiao = match[2] ? (DIGIT[match[2]] ?? 0) : 0;
  const fen = match[3] ? (DIGIT[match[3]] ?? 0) : 0;
  return Math.round((total + section + digit) * 100 + jiao * 10 + fen) / 100;
}

function digitAmount(digits: string, unit: string | undefined): number {
  const figures = digits.replace(/[OoQ]/g, '0').replace(/[lI|]/g, '1');
  // A separator read as a point: no amount of money has three decimals.
  const value = Number((unit === '万' ? figures : figures.replace(/\.(?=\d{3}(?:\D|$))/g, '')).replace(/,/g, ''));
  return unit === '万' ? Math.round(value * 1_000_000) / 100 : value;
}

const F = '[0-9OoQlI|]';
const DIGITS = new RegExp(`(?<![0-9.])(?=${F}*[0-9])(${F}{1,3}(?:,${F}{3})+(?:\\.${F}{1,2})?|${F}+(?:\\.${F}{1,4})?)(万|余)?[元圆]`, 'g');
const YEN = /[¥Y](?:人民币)?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?!\d)/g;
const CAPITAL = new RegExp(`([${CAPITALS}]{1,20})[元圆]((?:.角)?零?(?:.分)?[整正]?)`, 'g');
const PLAIN = new RegExp(`([${NUMERALS}]{1,12})元`, 'g');

/** All amounts of a folded text, in order; ranges (以上, 以下, 至 …) are left to the caller. */
export function findAmounts(text: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  const add = (match: RegExpMatchArray, value: number | null, form: FoundAmount['form']) => {
    const from = match.index ?? 0;
    if (value === null || !Number.isFinite(value)) return;
    if (found.some((other) => from < other.to && from + match[0].length > other.from)) return;
    found.push({ value, from, to: from + match[0].length, form });
  };
  for (const match of text.matchAll(DIGITS)) if (match[2] !== '余') add(match, digitAmount(match[1] ?? '', match[2]), 'digits');
  for (const match of text.matchAll(YEN)) add(match, digitAmount(match[1] ?? '', undefined), 'digits');
  for (const match of text.matchAll(CAPITAL)) if (/[壹贰叁肆伍陆柒捌玖貳弍參叄陸拾佰仟]/.test(match[0])) add(match, chineseAmount(match[0]), 'capital');
  for (const match of text.matchAll(PLAIN)) add(match, chineseAmount(match[0]), 'digits');
  return found.sort((a, b) => a.from - b.from);
}
