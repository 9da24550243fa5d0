import { describe, expect, it } from 'vitest';
import { fold } from '../text/normalise';
import { chineseAmount, findAmounts } from './amounts';
import { findDates } from './dates';
import { findNumbers, findPartyIds, isCreditCode, isIdentityNumber } from './numbers';
import { isPersonName, namesIn } from './persons';
import { findProvisions } from './provisions';

const dates = (text: string) => findDates(fold(text).replace(/\s/g, '')).map((date) => date.value);

describe('dates', () => {
  it.each([
    ['2024年3月5日', ['2024-03-05']],
    ['２０２４年０３月０５日９时', ['2024-03-05']],
    ['2024 年 3 月 5 日', ['2024-03-05']],
    ['二〇二四年三月五日', ['2024-03-05']],
    ['二○二四年十二月三十一日', ['2024-12-31']],
    ['二0=五年五月十二日', ['2025-05-12']],
    ['二①二五年五月十二日', ['2025-05-12']],
    ['二O二五年十月二十日', ['2025-10-20']],
    ['2024.03.05至2024.3.15', ['2024-03-05', '2024-03-15']],
    ['2024-03-05', ['2024-03-05']],
    ['2024/3/5', ['2024-03-05']],
    ['2O24年l月5曰', ['2024-01-05']],
    ['自2024年2月29日起至2024年3月9日', ['2024-02-29', '2024-03-09']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each(['2023年2月29日', '2024年13月1日', '1024年1月1日', '电话0396-2024-11', 'GB 4404.1-2008'])('is no date: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('amounts', () => {
  it.each([
    ['壹拾捌万元整', 180_000],
    ['陆万伍仟元整', 65_000],
    ['贰拾叁万捌仟伍佰元整', 238_500],
    ['叁佰壹拾陆元', 316],
    ['壹仟零伍元陆角叁分', 1005.63],
    ['拾万元整', 100_000],
    ['一万二千元', 12_000],
  ])('%s', (text, value) => expect(chineseAmount(text)).toBe(value));

  it('reads digits with separators, 万 and ￥', () => {
    expect(findAmounts(fold('罚款人民币180,000.00元')).map((a) => a.value)).toEqual([180_000]);
    expect(findAmounts(fold('处1.5万元以上3万元以下')).map((a) => a.value)).toEqual([15_000, 30_000]);
    expect(findAmounts(fold('￥60000.00')).map((a) => a.value)).toEqual([60_000]);
  });

  it('tells capitals from digits', () => {
    expect(findAmounts('罚款60000元(大写:陆万元整)').map((a) => [a.value, a.form])).toEqual([[60_000, 'digits'], [60_000, 'capital']]);
  });
});

describe('document numbers', () => {
  it.each([
    ['遂市监罚〔2024〕41号', '遂市监罚〔2024〕41号'],
    ['遂市监罚[2024]41号', '遂市监罚〔2024〕41号'],
    ['遂市监罚（2024)41号', '遂市监罚〔2024〕41号'],
    ['驻城管罚决字〔2025〕第19号', '驻城管罚决字〔2025〕第19号'],
    ['（泌）应急罚〔2024〕15号', '（泌）应急罚〔2024〕15号'],
    ['西农（种子）罚〔2025〕11号', '西农（种子）罚〔2025〕11号'],
    ['豫驻汝交执罚〔2025〕0032号', '豫驻汝交执罚〔2025〕0032号'],
  ])('%s', (text, value) => expect(findNumbers(fold(text))[0]?.value).toBe(value));
});

describe('identity numbers', () => {
  it('checks the last character', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
  });
  it('finds both kinds', () => {
    expect(findPartyIds('身份证号11010519491231002X,统一社会信用代码:91350100M000100Y43').map((f) => f.value)).toEqual(['11010519491231002X', '91350100M000100Y43']);
  });
});

describe('provisions', () => {
  it.each([
    ['违反了《中华人民共和国食品安全法》第三十四条第(十)项的规定', ['食品安全法第三十四条第（十）项']],
    ['《中华人民共和国水法》第六十九条第(一)项', ['水法第六十九条第（一）项']],
    ['依据《城市建筑垃圾管理规定》第十四条', ['城市建筑垃圾管理规定第十四条']],
  ])('%s', (text, expected) => expect(findProvisions(text).map((p) => p.value)).toEqual(expected));

  it('follows 该法 to the statute named before', () => {
    const found = findProvisions('违反了《中华人民共和国种子法》第四十条第一款的规定,依据该法第七十九条第(二)项');
    expect(found.map((p) => p.value)).toEqual(['种子法第四十条第一款', '种子法第七十九条第（二）项']);
  });
});

describe('names', () => {
  it('splits signatures', () => {
    expect(namesIn('刘志刚、马晓燕')).toEqual(['刘志刚', '马晓燕']);
    expect(namesIn('刘志刚马晓燕')).toEqual(['刘志刚', '马晓燕']);
    expect(namesIn('朱振宇胡倩', new Set(['胡倩']))).toEqual(['朱振宇', '胡倩']);
    expect(namesIn('胡倩(证号17020130035)')).toEqual(['胡倩']);
  });
  it('takes no office word for a name', () => {
    for (const word of ['执法人员', '当事人', '法定代表', '以上属实']) expect(isPersonName(word)).toBe(false);
  });
});
