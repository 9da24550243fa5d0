import { describe, expect, it } from 'vitest';
import { art10Formal, art10Label, chineseDate, chineseNumber, formalBasis, formalText, shortBasis } from './chinese';

describe('Chinese wording', () => {
  it.each([[0, '零'], [5, '五'], [10, '十'], [12, '十二'], [30, '三十'], [60, '六十'], [101, '一百零一'], [110, '一百一十'], [365, '三百六十五'], [1005, '一千零五']])('writes %i as %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it('writes dates as documents do', () => {
    expect(chineseDate('2024-03-07')).toBe('2024年3月7日');
    expect(chineseDate(null)).toBe('');
    expect(chineseDate('不详')).toBe('不详');
  });

  it('cites statutes in full in notices and marks what was not verified', () => {
    const basis = { statute: '行政处罚法', article: 58, paragraph: 1, certainty: 'A', source: '' } as const;
    expect(formalBasis(basis)).toBe('《中华人民共和国行政处罚法》第五十八条第一款');
    expect(shortBasis({ ...basis, certainty: 'B' })).toBe('行政处罚法第58条第1款〔待核〕');
    expect(formalBasis({ statute: '归档规范', article: null, certainty: 'C', source: '' })).toBe('归档规范〔待核〕');
    expect(formalText('行政处罚法第59条', 'A')).toBe('《中华人民共和国行政处罚法》第五十九条');
    expect(formalText('见评查细则', 'X')).toBe('见评查细则〔待核〕');
  });

  it('names the items of Art. 10 of the 办法', () => {
    expect(art10Label('art10-2')).toBe('（二）行政执法程序正当性');
    expect(art10Formal('art10-13')).toBe('第十条第十三项“依法应当监督的其他内容”');
  });
});
