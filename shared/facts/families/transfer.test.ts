import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(rows: readonly string[]) {
  const pages = [pageOf(1, rows)];
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  return { type: documents[0]?.type, value: (name: string) => facts.find((fact) => fact.name === name)?.value };
}
const says = (title: string, text: string) => read([`# ${title}`, ...(text.match(/.{1,38}/g) ?? [])]);
const REPORT = '案件调查终结报告';

describe('what a paper says of a crime', () => {
  it.each([
    [REPORT, '当事人的行为涉嫌构成非法经营罪，依法应当移送公安机关处理。'],
    [REPORT, '当事人销售的白酒货值金额236748元，已达到立案追诉标准。'],
    ['法制审核意见书', '审核意见：该案涉嫌犯罪，建议移送公安机关。'],
  ])('%s：%s', (title, text) => expect(says(title, text).value('crimeStated')).toBeDefined());

  it.each([
    ['denied', REPORT, '经审查，该案不构成犯罪，不需要移送公安机关。'],
    ['not found', REPORT, '未发现当事人涉嫌犯罪，无需移送司法机关。'],
    ['below the standard', REPORT, '涉案金额未达到刑事立案追诉标准，不予移送。'],
    ['a warning', REPORT, '违法行为构成犯罪的，应当移送司法机关，依法追究刑事责任。'],
    ['a warning in a decision', '行政处罚决定书', '逾期不履行，构成犯罪的，依法追究刑事责任。'],
    ['a box on a form', '案件处理审批表', '□予以行政处罚 □撤销案件 □违法行为涉嫌犯罪，应当移送司法机关'],
    ['an item of a list', '行政处罚案件有关事项审批表', '处理建议：1.给予行政处罚；2.涉嫌犯罪，应移送公安机关；3.销案。'],
    ['a question on a form', '法制审核意见书', '审核内容：违法行为是否涉嫌犯罪，需要移送司法机关。审核意见：无此情形。'],
  ])('not where it is %s', (_what, title, text) => {
    expect(says(title, text).value('crimeStated')).toBeUndefined();
    expect(says(title, text).value('crimeIndication')).toBeUndefined();
  });

  it('takes one person’s view in a discussion for a sign only', () => {
    const record = says('重大案件集体讨论记录', '王某：本案已涉嫌销售伪劣产品罪，建议移送公安机关。');
    expect([record.value('crimeStated'), record.value('crimeIndication')]).toEqual([undefined, '涉嫌销售伪劣产品罪']);
  });
});

describe('counterfeit goods and their value', () => {
  it.each([
    ['货值金额149999元，假冒注册商标。', undefined], ['货值金额150000元，假冒注册商标。', '150000元'], ['货值金额150001元，假冒注册商标。', '150001元'],
    ['销售金额49999元，假冒注册商标。', undefined], ['销售金额50000元，假冒注册商标。', '50000元'], ['销售金额50001元，假冒注册商标。', '50001元'],
    ['货值金额十五万元以上的，处十五倍以上罚款。', undefined], ['罚款200000元。', undefined],
  ])('%s', (text, value) => expect(says(REPORT, text).value('goodsValueReached')).toBe(value));

  it('does not take a denial or a likeness for counterfeit', () => {
    expect(says(REPORT, '当事人生产的产品不属于伪劣产品。').value('counterfeitNamed')).toBeUndefined();
    expect(says(REPORT, '商标与他人注册商标近似，容易导致混淆，侵犯注册商标专用权。').value('likenessNamed')).toBe('近似');
  });
});

describe('why a case was not transferred, or that it was', () => {
  it.each(['涉案金额未达到刑事立案追诉标准。', '该案已于2025年3月2日移送县公安局。', '县公安局作出不予立案通知书。', '本案线索由县公安局移送我局。'])('%s', (text) => expect(says(REPORT, text).value('transferExplained')).toBeDefined());
  it.each(['构成犯罪的，移送公安机关依法追究刑事责任。', '建议移送公安机关。'])('not: %s', (text) => expect(says(REPORT, text).value('transferExplained')).toBeUndefined());
});

describe('papers of a transfer', () => {
  it('reads report, approval and its hour', () => {
    const form = read(['# 案件移送审批表', '案由 | 涉嫌销售假药', '承办人意见 | 建议移送公安机关。周立 郑明 2025年5月12日9时', '承办机构意见 | 同意。2025年5月12日', '负责人意见 | 同意移送。张建华 2025年5月13日16时30分']);
    expect([form.type, form.value('transferReportDate'), form.value('transferApprovalDate'), form.value('transferApprovalTime')]).toEqual(['案件移送审批表', '2025-05-12', '2025-05-13', '2025-05-13T16:30']);
    expect(form.value('transferRefused')).toBeUndefined();
  });

  it('reads the letter and what it encloses', () => {
    const letter = read(['# 涉嫌犯罪案件移送书', '> 驻市监移〔2025〕3号', '驻马店市公安局：', '现将该案移送你局。', '附：1.涉嫌犯罪案件情况的调查报告；2.涉案物品清单；3.检验报告，扣押的药品一并移送', '> 2025年5月14日10时']);
    expect([letter.type, letter.value('transferDate'), letter.value('transferTime')]).toEqual(['案件移送函', '2025-05-14', '2025-05-14T10:00']);
    for (const name of ['transferReport', 'transferGoods', 'transferTests', 'propertyHandedOver']) expect(letter.value(name)).toBeDefined();
  });

  it('knows a notice of the police among the evidence', () => {
    expect(read(['# 立案通知书', '你局移送的王某涉嫌销售假药案，我局决定立案侦查。', '> 驻马店市公安局', '> 2025年5月20日']).value('policeFiledDate')).toBe('2025-05-20');
    expect(read(['# 不予立案通知书', '你局移送的案件，我局决定不予立案。', '> 驻马店市公安局', '> 2025年5月20日']).value('policeFiledDate')).toBeUndefined();
  });
});
