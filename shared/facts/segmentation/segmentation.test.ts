import { describe, expect, it } from 'vitest';
import { segmentDocuments } from '../index';
import { pageOf } from '../testing';
import { typeOfTitle } from './titles';

describe('titles', () => {
  it.each([
    ['行政处罚立案呈批表', '立案审批表'], ['案件立案登记表', '立案审批表'], ['现场检查(勘验)笔录', '现场检查笔录'], ['现场勘察笔录', '现场检查笔录'],
    ['调查询问笔录', '询问笔录'], ['行政处罚意见告知书', '行政处罚事先告知书'], ['违法行为通知书', '行政处罚事先告知书'], ['责令停止违法行为通知书', '责令改正通知书'],
    ['行政处罚事先(听证)告知书', '听证告知书'], ['行政处罚听证告知书', '听证告知书'], ['责令限期整改指令书', '责令改正通知书'], ['重大行政执法决定法制审核意见书', '法制审核意见书'],
    ['重大案件集体讨论记录', '集体讨论记录'], ['案件处理呈批表', '行政处罚决定审批表'], ['当场行政处罚决定书', '当场行政处罚决定书'], ['不予行政处罚决定书', '不予行政处罚决定书'],
    ['送达回执', '送达回证'], ['河南省政府非税收入财政票据', '缴款凭证'], ['行政处罚案件结案审批表', '结案审批表'], ['实施行政强制措施决定书', '查封扣押决定书'],
    ['解除行政强制措施决定书', '解除查封扣押决定书'], ['场所、设施、财物清单', '查封扣押清单'], ['先行登记保存证据处理决定书', '先行登记保存通知书'], ['公共场所卫生许可申请书', '行政许可申请书'],
    ['准予行政许可决定书', '准予行政许可决定书'], ['行政许可申请补正材料告知书', '补正材料告知书'], ['关于报送重大行政处罚备案的报告', '重大行政处罚备案报告'], ['涉嫌犯罪案件移送书', '案件移送函'],
    ['居民身份证(复印件)', '当事人身份证明'], ['营业执照', '当事人身份证明'], ['现场照片', '证据材料'], ['卷内文件目录', '卷内目录'], ['行政处罚案卷', '卷宗封面'],
  ])('%s is %s', (title, type) => expect(typeOfTitle(title)).toBe(type));

  it.each(['某县市场监督管理局', '某某食品有限公司', '二〇二四年三月五日'])('%s is no title', (text) => expect(typeOfTitle(text)).toBeNull());
});

describe('pages to documents', () => {
  const decision = ['# 某县水利局', '# 行政处罚决定书', '> 某水罚〔2025〕3号', '当事人：张三', '经查，当事人于2025年3月1日擅自取水，事实清楚证据确凿。'];

  it('lets a page without a title go on with the document before', () => {
    const documents = segmentDocuments([pageOf(1, decision), pageOf(2, ['如不服本决定，可在六十日内申请行政复议。', '> 2025年6月2日'])], []);
    expect(documents.map((d) => [d.type, d.pages])).toEqual([['行政处罚决定书', [1, 2]]]);
  });

  it('does not join two documents of one type', () => {
    const receipt = ['# 送达回证', '受送达人 | 张三', '送达方式 | 直接送达'];
    const documents = segmentDocuments([pageOf(1, receipt), pageOf(2, receipt)], []);
    expect(documents.map((d) => d.pages)).toEqual([[1], [2]]);
  });

  it('joins pages whose printed marks count up, even under a repeated title', () => {
    const record = (mark: string) => ['# 询问笔录', '问：你看清楚了吗？', '答：看清楚了。', mark];
    const documents = segmentDocuments([pageOf(1, record('第1页 共2页')), pageOf(2, record('第2页 共2页'))], []);
    expect(documents.map((d) => d.pages)).toEqual([[1, 2]]);
  });

  it('takes an untitled copy of an identity card for what it is', () => {
    const documents = segmentDocuments([pageOf(1, decision), pageOf(2, ['姓名张三', '出生1980年1月1日', '公民身份号码11010519491231002X', '签发机关某县公安局'])], []);
    expect(documents[1]?.type).toBe('当事人身份证明');
  });

  it('reads a title with one wrong character', () => {
    expect(segmentDocuments([pageOf(1, ['# 送达回让', '受送达人 | 张三'])], [])[0]?.type).toBe('送达回证');
  });

  it('gives every page to exactly one document, whatever is on it', () => {
    const pages = [pageOf(1, []), pageOf(2, ['乱']), pageOf(3, ['# 合同', '甲方乙方'])];
    expect(segmentDocuments(pages, []).flatMap((d) => d.pages)).toEqual([1, 2, 3]);
  });

  it('keeps what a person said about pages, and splits the machine’s document around it', () => {
    const pages = [pageOf(1, decision), pageOf(2, ['附件文字甲']), pageOf(3, ['附件文字乙'])];
    const documents = segmentDocuments(pages, [{ type: 'document', pages: [2], documentType: '证据材料' }]);
    expect(documents.map((d) => [d.type, d.pages, d.origin])).toEqual([
      ['行政处罚决定书', [1], 'machine'],
      ['证据材料', [2], 'person'],
      ['行政处罚决定书', [3], 'machine'],
    ]);
  });

  describe('what people said of pages', () => {
    const pages = [pageOf(1, decision), pageOf(2, ['附件文字甲']), pageOf(3, ['附件文字乙']), pageOf(4, ['附件文字丙'])];
    const said = (first: number, last: number, documentType = '行政处罚决定书') =>
      ({ type: 'document', pages: Array.from({ length: last - first + 1 }, (_, i) => first + i), documentType }) as const;
    const spans = (...corrections: ReturnType<typeof said>[]) => segmentDocuments(pages, corrections).map((d) => `${d.type} ${d.pages.join(',')}`);

    it('splits a document at a page though the type stays', () => {
      expect(spans(said(3, 4))).toEqual(['行政处罚决定书 1,2', '行政处罚决定书 3,4']);
      expect(spans(said(1, 4), said(3, 4))).toEqual(['行政处罚决定书 1,2', '行政处罚决定书 3,4']);
    });

    it('merges again what was split, and splits again what was merged', () => {
      expect(spans(said(3, 4), said(1, 4))).toEqual(['行政处罚决定书 1,2,3,4']);
      expect(spans(said(3, 4), said(1, 4), said(2, 4, '证据材料'))).toEqual(['行政处罚决定书 1', '证据材料 2,3,4']);
    });

    it('leaves the rest of an earlier correction a document of its own', () => {
      expect(spans(said(1, 4), said(2, 2))).toEqual(['行政处罚决定书 1', '行政处罚决定书 2', '行政处罚决定书 3,4']);
      expect(spans(said(1, 4), said(1, 2))).toEqual(['行政处罚决定书 1,2', '行政处罚决定书 3,4']);
    });
  });
});
