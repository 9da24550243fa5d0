import type { Art10Item, Certainty, LegalBasis } from '../model';
import { ART10_ITEMS } from '../model';

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number 0..9999 in Chinese numerals as statutes and notices write it (60 → 六十, 12 → 十二); digits beyond. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  [...String(value)].forEach((digit, index, all) => {
    const unit = UNITS[all.length - 1 - index] ?? '';
    if (digit === '0') {
      gap = true;
      return;
    }
    text += (gap ? '零' : '') + (DIGITS[Number(digit)] ?? '') + unit;
    gap = false;
  });
  return text.replace(/^一十/, '十');
}

/** An ISO date as 2026年3月12日; other text is returned as it is, null as an empty string. */
export function chineseDate(iso: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match === null ? (iso ?? '') : `${Number(match[1])}年${Number(match[2])}月${Number(match[3])}日`;
}

/** Item of Art. 10 of the 办法 as （二）行政执法程序正当性. */
export function art10Label(item: Art10Item): string {
  return `（${chineseNumber(Number(item.slice('art10-'.length)))}）${ART10_ITEMS[item]}`;
}

/** Item of Art. 10 as a notice cites it: 第十条第二项“行政执法程序正当性”. */
export function art10Formal(item: Art10Item): string {
  return `第十条第${chineseNumber(Number(item.slice('art10-'.length)))}项“${ART10_ITEMS[item]}”`;
}

/** 〔待核〕 after everything whose law was not read in full. */
export function certaintyMark(certainty: Certainty): string {
  return certainty === 'A' ? '' : '〔待核〕';
}

/** Full titles of statutes that are known by a short name. */
const FULL_TITLES: Record<string, string> = {
  行政处罚法: '中华人民共和国行政处罚法',
  行政强制法: '中华人民共和国行政强制法',
  行政许可法: '中华人民共和国行政许可法',
  行政复议法: '中华人民共和国行政复议法',
  行政诉讼法: '中华人民共和国行政诉讼法',
  民事诉讼法: '中华人民共和国民事诉讼法',
};

/** A basis as tables print it: 行政处罚法第60条第1款〔待核〕. */
export function shortBasis(basis: LegalBasis): string {
  const article = basis.article === null ? '' : `第${basis.article}条`;
  const paragraph = basis.paragraph === undefined ? '' : `第${basis.paragraph}款`;
  return `${basis.statute}${article}${paragraph}${certaintyMark(basis.certainty)}`;
}

/** A basis as a notice cites it: 《中华人民共和国行政处罚法》第六十条第一款〔待核〕. */
export function formalBasis(basis: LegalBasis): string {
  const full = FULL_TITLES[basis.statute] ?? basis.statute;
  const title = /(法|条例|规定|规则|办法|细则|标准)$/.test(full) && !full.startsWith('《') && basis.article !== null ? `《${full}》` : full;
  const article = basis.article === null ? '' : `第${chineseNumber(basis.article)}条`;
  const paragraph = basis.paragraph === undefined ? '' : `第${chineseNumber(basis.paragraph)}款`;
  return `${title}${article}${paragraph}${certaintyMark(basis.certainty)}`;
}

/** A basis that a standard gives as text (行政处罚法第59条) in the form of {@link formalBasis}; other wording as it stands. */
export function formalText(basis: string, certainty: Certainty): string {
  const match = /^《?([^《》第]+)》?第(\d+)条(?:第(\d+)款)?$/.exec(basis.trim());
  if (match?.[1] === undefined) return basis + certaintyMark(certainty);
  const paragraph = match[3] === undefined ? {} : { paragraph: Number(match[3]) };
  return formalBasis({ statute: match[1], article: Number(match[2]), ...paragraph, certainty, source: '' });
}
