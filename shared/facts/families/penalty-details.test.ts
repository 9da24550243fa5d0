import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(...pages: (readonly string[])[]) {
  const texts = pages.map((rows, i) => pageOf(i + 1, rows));
  const documents = segmentDocuments(texts, []);
  const facts = extractFacts(documents, texts, []);
  return (name: string) => facts.filter((fact) => fact.name === name).map((fact) => fact.value);
}

const decision = (...rows: string[]): string[] => ['# 某县市场监督管理局', '# 行政处罚决定书', '> 某市监罚〔2024〕5号', '当事人：某某食品有限公司', ...rows];

describe('行政处罚决定书', () => {
  it('reads the agency that signs', () => {
    expect(read(decision('决定对当事人处以罚款20000元。', '%70', '> 某县市场监督管理局', '> 2024年5月6日'))('signingAgency')).toEqual(['某县市场监督管理局']);
  });
  it.each([
    ['依据《中华人民共和国食品安全法》的规定，决定给予罚款20000元的处罚。', 1],
    ['依据《中华人民共和国食品安全法》第一百二十四条的规定，决定给予罚款20000元的处罚。', 0],
    ['根据《某省裁量基准》第三条，参照《某规定》执行。', 0],
  ])('a statute cited without its article: %s', (sentence, count) => {
    expect(read(decision(sentence))('bareCitation').length).toBe(count);
  });
  it.each([
    ['决定给予从轻处罚。', 1],
    ['当事人请求从轻处罚。', 0],
    ['不予从轻处罚。', 0],
  ])('leniency: %s', (sentence, count) => {
    expect(read(decision(sentence))('leniency').length).toBe(count);
  });
});

describe('行政处罚事先告知书', () => {
  it('reads what is to be confiscated', () => {
    expect(read(['# 行政处罚事先告知书', '某某食品有限公司：', '拟对你单位作出如下处罚：没收违法所得1200元，罚款20000元。'])('noticeConfiscatedAmount')).toEqual([1200]);
  });
});

describe('执法人员与证号', () => {
  const record = (...rows: string[]): string[] => ['# 现场检查笔录', '检查时间：2024年3月8日', ...rows];
  it('pairs a name with the number right behind it', () => {
    expect(read(record('检查人员：刘志刚 执法证号：豫17080130021', '检查人员：马晓燕 执法证号：豫17080130046'))('officerPair')).toEqual(['刘志刚|豫17080130021', '马晓燕|豫17080130046']);
  });
  it('does not pair the last of several names with the first of several numbers', () => {
    expect(read(record('检查人员：刘志刚、马晓燕', '刘志刚、马晓燕执法证号：豫17080130021、豫17080130046'))('officerPair')).toEqual([]);
  });
});

describe('回避', () => {
  const inquiry = (answer: string): string[] => ['# 询问笔录', '询问时间：2024年3月8日', '询问人：刘志刚、马晓燕', '问：你有权申请回避，是否申请回避？', answer];
  it.each([
    ['答：不申请回避。', 0],
    ['答：我提出回避申请，申请马晓燕回避。', 1],
  ])('%s', (answer, count) => {
    const facts = read(inquiry(answer));
    expect(facts('recusalRequest').length).toBe(count);
    expect(facts('recusalTold').length).toBe(1);
  });
});

describe('缴款凭证', () => {
  it('reads who paid and that the slip is a fiscal one', () => {
    const facts = read(['# 非税收入一般缴款书', '缴款人 | 某某食品有限公司', '项目名称 | 罚没收入', '金额 | ¥20,000.00', '日期 | 2024年5月8日']);
    expect(facts('payer')).toEqual(['某某食品有限公司']);
    expect(facts('officialSlip').length).toBe(1);
  });
});
