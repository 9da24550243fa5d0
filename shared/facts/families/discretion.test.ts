import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '..';
import { pageOf } from '../testing';

function read(rows: readonly string[]): (name: string) => unknown[] {
  const pages = [pageOf(1, ['# 某县市场监督管理局', '# 行政处罚决定书', '> 某市监罚〔2025〕3号', '当事人：某县青石食品有限公司', ...rows, '> 某县市场监督管理局', '> 2025年6月2日'])];
  const facts = extractFacts(segmentDocuments(pages, []), pages, []);
  return (name) => facts.filter((fact) => fact.name === name).map((fact) => fact.value);
}

describe('what a decision says of discretion', () => {
  const value = read([
    '经查，涉案食品货值金额共计2400元，违法所得316元。', '上述行为违反了《食品安全法》第三十四条，依据《食品安全法》第一百二十四条第一款',
    '第（五）项的规定，货值金额不足一万元的，并处五万元以上十万元以下罚款。', '参照《某省市场监管行政处罚裁量基准》，属较轻情形，处5万元以上6.5万元以下罚款。', '决定给予以下行政处罚：罚款60000元。',
  ]);
  it.each([
    ['benchmarkGrade', ['较轻']], ['goodsValue', [2400]], ['illegalGain', [316]],
    ['statutoryRange', ['货值金额不足一万元的,并处五万元以上十万元以下罚款']],
  ])('%s', (name, expected) => expect(value(name)).toEqual(expected));

  it('is not what the party asks for, nor a grade far from any benchmark', () => {
    expect(read(['参照裁量基准，当事人请求认定为较轻情形，本局不予采纳。'])('benchmarkGrade')).toEqual([]);
    expect(read(['该行为情节轻微，属轻微违法，没有造成危害后果。'])('benchmarkGrade')).toEqual([]);
  });

  it('takes neither the statute\'s thresholds for figures nor the fine itself for the statute\'s range', () => {
    const other = read(['依据《食品安全法》第一百二十四条第一款，货值金额一万元以上的从重处罚，处以罚款60000元。']);
    expect([other('goodsValue'), other('statutoryRange')]).toEqual([[], []]);
  });
});
