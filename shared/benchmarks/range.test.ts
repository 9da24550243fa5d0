import { describe, expect, it } from 'vitest';
import { readFineRanges } from '.';
import type { FineRange } from './types';

const bound = (b: FineRange['minimum']): string => (b === null ? '' : `${b.inclusive ? '=' : ''}${b.value}`);
/** Short form of a range: measure, base, ends; `=` marks an end that is included. */
const short = ({ measure, base, minimum, maximum }: FineRange): string => `${measure}${base ? ` ${base}` : ''} ${bound(minimum)}..${bound(maximum)}`;
const read = (text: string): string[] => readFineRanges(text).ranges.map(short);

describe('the range of a fine read from a text', () => {
  it.each([
    ['处5000元以上2万元以下罚款', 'yuan =5000..=20000'],
    ['处五千元以上二万元以下的罚款', 'yuan =5000..=20000'],
    ['可以处 5,000 元以上 20,000 元以下罚款', 'yuan =5000..=20000'],
    ['5000元以上2万元以下', 'yuan =5000..=20000'],
    ['处0.5万元以上1.25万元以下罚款', 'yuan =5000..=12500'],
    ['处5000元至2万元罚款', 'yuan =5000..=20000'],
    ['处５０００—２００００元罚款', 'yuan =5000..=20000'],
    ['处5～10万元罚款', 'yuan =50000..=100000'],
    ['处5000以上20000元以下罚款', 'yuan =5000..=20000'],
    ['处2万以上5万以下罚款', 'yuan =20000..=50000'],
    ['1万元以下', 'yuan ..=10000'],
    ['并处1万元以下的罚款', 'yuan ..=10000'],
    ['处10万元以上罚款', 'yuan =100000..'],
    ['处2000元罚款', 'yuan =2000..=2000'],
    ['罚款贰仟元', 'yuan =2000..=2000'],
    ['处一百万元以上一千二百五十万元以下罚款', 'yuan =1000000..=12500000'],
    ['处一亿二千万元以下罚款', 'yuan ..=120000000'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['处5000元以上不满1万元罚款', 'yuan =5000..10000'],
    ['处5000元以上不足1万元的罚款', 'yuan =5000..10000'],
    ['处超过1万元不超过3万元罚款', 'yuan 10000..=30000'],
    ['处低于5000元罚款', 'yuan ..5000'],
    ['处不低于5000元罚款', 'yuan =5000..'],
    ['处1万元（不含）以上3万元（含）以下罚款', 'yuan 10000..=30000'],
    ['处1万元以上3万元以下（不含本数）罚款', 'yuan =10000..30000'],
  ])('keeps which ends are included: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['货值金额10倍以上15倍以下', 'times goods-value =10..=15'],
    ['并处货值金额十倍以上十五倍以下罚款', 'times goods-value =10..=15'],
    ['处违法所得1倍以上3倍以下罚款', 'times illegal-gain =1..=3'],
    ['处违法所得零点五倍以上一倍以下的罚款', 'times illegal-gain =0.5..=1'],
    ['处5-8倍罚款', 'times =5..=8'],
    ['处工程合同价款2%以上3%以下的罚款', 'percent other =2..=3'],
    ['处工程合同价款百分之二以上百分之四以下的罚款', 'percent other =2..=4'],
    ['处进货总额8%的罚款', 'percent other =8..=8'],
    ['可以处滥伐林木价值三倍以上五倍以下的罚款', 'times other =3..=5'],
    ['每平方米处100元以上200元以下罚款', 'per-unit =100..=200'],
    ['按建筑面积处50元以上100元以下罚款/平方米', 'per-unit =50..=100'],
  ])('knows what a multiple or a percentage is taken of: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('parts the circumstance from the fine', () => {
    const text = '货值金额不足一万元的，并处五万元以上六万五千元以下罚款；货值金额一万元以上的，并处货值金额十倍以上十三倍以下罚款';
    const { ranges } = readFineRanges(text);
    expect(ranges.map(short)).toEqual(['yuan =50000..=65000', 'times goods-value =10..=13']);
    expect(ranges.map(({ condition }) => condition && [condition.base, bound(condition.minimum), bound(condition.maximum)])).toEqual([
      ['goods-value', '', '10000'], ['goods-value', '=10000', ''],
    ]);
  });

  it('passes over figures that are no fine', () => {
    expect(read('面积在50平方米以上100平方米以下的，处5000元以上1万元以下罚款')).toEqual(['yuan =5000..=10000']);
    expect(read('超限率30%以上50%以下的，处1000元以上3000元以下罚款')).toEqual(['yuan =1000..=3000']);
    expect(read('造成损失10万元以上的，处3万元以上5万元以下罚款')).toEqual(['yuan =30000..=50000']);
    expect(read('暂扣许可证1个月以上3个月以下')).toEqual([]);
    expect(read('没收违法所得，一并罚款')).toEqual([]);
    expect(read('责令停产停业；吊销许可证，五年内不得申请')).toEqual([]);
  });

  it('tells whom a range is for', () => {
    const { ranges } = readFineRanges('对单位处5万元以上10万元以下罚款，对个人处5000元以上1万元以下罚款，对其直接负责的主管人员处1000元以上5000元以下罚款');
    expect(ranges.map(({ subject }) => subject)).toEqual(['organization', 'citizen', 'responsible-person']);
  });

  it('tells a row without a fine from one it cannot read', () => {
    expect(readFineRanges('不予行政处罚，责令改正')).toEqual({ ranges: [], withoutFine: true });
    expect(readFineRanges('按有关规定从重')).toEqual({ ranges: [], withoutFine: false });
    expect(readFineRanges('给予警告，并处1000元以下罚款').withoutFine).toBe(false);
  });

  it('takes hostile text without a long search', () => {
    expect(readFineRanges('处'.repeat(20_000)).ranges).toEqual([]);
    expect(readFineRanges('1'.repeat(20_000)).ranges.length).toBeLessThan(2);
  });
});
