import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(rows: readonly string[]) {
  const pages = [pageOf(1, rows)];
  const facts = extractFacts(segmentDocuments(pages, []), pages, []);
  return (name: string) => facts.find((fact) => fact.name === name)?.value;
}
const says = (text: string) => read(['# 当场行政处罚决定书', ...(text.match(/.{1,38}/g) ?? [])]);

describe('当场收缴', () => {
  it.each(['现决定给予当场收缴罚款50元的行政处罚。', '缴纳方式：☑当场收缴 □自收到本决定书之日起15日内到银行缴纳', '罚款50元，当场收缴。', '由执法人员当场收缴。'])('%s', (text) => {
    expect(says(text)('cashOnSpot')).toBeDefined();
  });
  it.each([
    '缴纳方式：□当场收缴 ☑自收到本决定书之日起15日内到银行缴纳', '罚款的履行方式：1.当场收缴；2.十五日内到银行缴纳。', '执法人员可以当场收缴的情形除外，请于十五日内到银行缴纳。', '本次罚款不当场收缴。',
  ])('not: %s', (text) => expect(says(text)('cashOnSpot')).toBeUndefined());

  it('reads its ground', () => {
    const value = says('罚款150元，不当场收缴事后难以执行，由执法人员当场收缴。');
    expect([value('cashOnSpot'), value('cashGround')]).toEqual(['当场收缴', '事后难以执行']);
  });
});

describe('当场处罚备案表', () => {
  it('gives the day of the report and the way of the money', () => {
    const value = read(['# 当场行政处罚备案表', '当事人 | 李四', '处罚内容 | 罚款100元，当场收缴', '备案日期 | 2025年5月16日', '罚款交至机关日期 | 2025年5月16日', '缴存银行日期 | 2025年5月19日']);
    expect([value('summaryFiledDate'), value('cashHandedIn'), value('cashBanked')]).toEqual(['2025-05-16', '2025-05-16', '2025-05-19']);
  });
});

describe('elements of the decision on the spot', () => {
  const value = says('你于2025年5月14日在驻马店市解放路摆摊。处罚前已告知你事实、理由和依据，并听取了你的陈述和申辩。现给予警告。');
  it('finds place, hearing and warning', () => {
    for (const name of ['penaltyPlace', 'summaryTold', 'warningGiven']) expect(value(name)).toBeDefined();
  });
  it('takes an empty box for no warning', () => expect(says('给予你：□警告☑罚款人民币50元')('warningGiven')).toBeUndefined());
});
