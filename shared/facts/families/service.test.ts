import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(...pages: (readonly string[])[]) {
  const texts = pages.map((rows, i) => pageOf(i + 1, rows));
  const documents = segmentDocuments(texts, []);
  const facts = extractFacts(documents, texts, []);
  return (name: string) => facts.filter((fact) => fact.name === name).map((fact) => fact.value);
}

const slip = (...rows: string[]): string[] => ['# 送达回证', '送达文书名称及文号 | 《行政处罚决定书》某市监罚〔2024〕5号', '受送达人 | 某某食品有限公司', ...rows];

describe('送达回证', () => {
  it('tells the way of service, and the number of the paper served', () => {
    const facts = read(slip('送达方式 | 留置送达', '送达时间 | 2024年5月6日'));
    expect(facts('serviceMethod')).toEqual(['留置送达']);
    expect(facts('servedNumber')).toEqual(['某市监罚〔2024〕5号']);
  });
  it('takes the checked one of several ways', () => {
    expect(read(slip('送达方式 | ☑直接送达 □留置送达 □公告送达'))('serviceMethod')).toEqual(['直接送达']);
  });
  it('takes none where several are printed and none is checked', () => {
    expect(read(slip('送达方式 | 直接送达、留置送达、邮寄送达'))('serviceMethod')).toEqual([]);
  });
  it('finds both who bring it, and not the one who takes it', () => {
    expect(read(slip('送达人 | 刘志刚 马晓燕', '受送达人签名 | 王建国'))('deliverer')).toEqual(['刘志刚', '马晓燕']);
  });
  it('finds who took it for the party, and the relation', () => {
    const facts = read(slip('代收人 | 李秀英', '备注 | 代收人系受送达人的妻子'));
    expect(facts('agentReceipt')).toEqual(['李秀英']);
    expect(facts('agentRelation').length).toBe(1);
  });
  it('finds ground and day of a service by announcement', () => {
    const facts = read(slip('送达方式 | 公告送达', '公告日期 | 2024年5月6日', '备注 | 当事人下落不明，其他方式无法送达'));
    expect(facts('publicServiceGround')).toEqual(['下落不明']);
    expect(facts('publicNoticeDate')).toEqual(['2024-05-06']);
  });
});

describe('集体讨论记录', () => {
  it('counts those who vote, not those who attend or report', () => {
    const facts = read(['# 行政处罚案件集体讨论记录', '时间：2024年5月6日', '参加人员：李振华、魏东升', '列席人员：刘志刚', '汇报人：刘志刚']);
    expect(facts('discussant')).toEqual(['李振华', '魏东升']);
  });
});

describe('法制审核意见书', () => {
  it.each([
    ['审核意见：不同意作出行政处罚，退回补充调查。', 1],
    ['审核意见：同意作出行政处罚。', 0],
    ['审核意见：☑同意 □不同意', 0],
  ])('%s', (opinion, count) => {
    expect(read(['# 法制审核意见书', '案件名称：某某食品有限公司经营过期食品案', opinion, '审核人：何三明', '2024年5月6日'])('reviewRejected').length).toBe(count);
  });
});
