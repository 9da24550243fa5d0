import { describe, expect, it } from 'vitest';
import { inYuan, mayApply, positionIn, readFineRanges, spanText } from '.';
import type { FineRange } from './types';

const range = (text: string): FineRange => {
  const [first] = readFineRanges(text).ranges;
  if (!first) throw new Error(`no range in ${text}`);
  return first;
};
const NONE = { goodsValue: null, illegalGain: null };

describe('an amount against a range', () => {
  it.each([['4999.99', 'below'], ['5000', 'inside'], ['5000.01', 'inside'], ['20000', 'inside'], ['20000.01', 'above']])('%s of 5000元以上2万元以下 is %s', (amount, position) => {
    expect(positionIn(amount, range('处5000元以上2万元以下罚款'))).toBe(position);
  });

  it.each([['4999', 'below'], ['5000', 'inside'], ['9999.99', 'inside'], ['10000', 'above']])('%s of 5000元以上不满1万元 is %s', (amount, position) => {
    expect(positionIn(amount, range('处5000元以上不满1万元罚款'))).toBe(position);
  });

  it.each([['10000', 'below'], ['10000.01', 'inside']])('%s of 超过1万元 is %s', (amount, position) => {
    expect(positionIn(amount, range('处超过1万元罚款'))).toBe(position);
  });
});

describe('a range that depends on figures of the case', () => {
  const times = range('并处货值金额10倍以上15倍以下罚款');
  it('is computed without binary rounding', () => {
    const span = inYuan(times, { ...NONE, goodsValue: '1234.1' });
    expect(span && spanText(span)).toBe('12341元以上18511.5元以下');
    const part = inYuan(range('处进货总额8%的罚款'), NONE);
    expect(part).toBeNull();
  });

  it('is not computed where the figure was not read, or another one was', () => {
    expect(inYuan(times, NONE)).toBeNull();
    expect(inYuan(times, { ...NONE, illegalGain: '500' })).toBeNull();
    expect(inYuan(range('每平方米处100元罚款'), { goodsValue: '1', illegalGain: '1' })).toBeNull();
  });

  it('counts only where its condition holds, and is kept where nobody knows', () => {
    const small = range('货值金额不足1万元的，处5万元以上10万元以下罚款');
    expect([mayApply(small, { ...NONE, goodsValue: '9999.99' }), mayApply(small, { ...NONE, goodsValue: '10000' }), mayApply(small, NONE)]).toEqual([true, false, true]);
  });
});
