import { describe, expect, it } from 'vitest';
import { framedValue } from './framed';

describe('the value in framed characters', () => {
  it.each([
    ['落款日期：2024年3月12日', '2024-03-12'],
    ['二〇二四年三月十二日', '2024-03-12'],
    ['2024 年 3 月 12 日至2024年4月1日', '2024-03-12'],
    ['２０２４年３月１２日', '2024-03-12'],
    ['2024.3.12', '2024-03-12'],
    ['某县水利局', null],
    ['2024年2月30日', null],
  ])('reads a date: %s', (framed, value) => expect(framedValue('date', framed)).toBe(value));

  it.each([
    ['罚款人民币玖万元整', '90000'],
    ['¥60,000.00', '60000'],
    ['60,000.50', '60000.50'],
    ['6万元', '60000'],
    ['陆仟伍佰元', '6500'],
    ['罚款', null],
  ])('reads an amount in yuan: %s', (framed, value) => expect(framedValue('amount', framed)).toBe(value));

  it('takes words without blanks', () => {
    expect(framedValue('text', ' 某某 食品有限公司 ')).toBe('某某食品有限公司');
    expect(framedValue('text', '  ')).toBeNull();
  });
});
