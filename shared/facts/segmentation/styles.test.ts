import { describe, expect, it } from 'vitest';
import { quadOfBox, type PageText } from '../../model';
import { segmentDocuments } from '../index';
import { pageOf } from '../testing';
import { typeOfTitle } from './titles';

/** Adds a line of given height (body text is 36 px) with its left edge at `left` % of the page's width and top at `top` %. */
function withLine(page: PageText, text: string, place: { left: number; top: number; height: number }): PageText {
  const { left, top, height } = place;
  const box = { x: (page.width * left) / 100, y: (page.height * top) / 100, width: text.length * height, height };
  const line = { text, quad: quadOfBox(box), confidence: 1, stops: Array.from({ length: text.length + 1 }, (_, i) => i / text.length), confidences: Array.from(text, () => 1) };
  return { ...page, lines: [line, ...page.lines] };
}

const typesOf = (...pages: PageText[]): string[] => segmentDocuments(pages, []).flatMap((document) => document.pages.map(() => document.type));
const firstOf = (...rows: string[]): string | undefined => segmentDocuments([pageOf(1, rows)], [])[0]?.type;

const PROSE = ['经查，当事人于二〇二五年三月在城东市场内从事有关经营活动，', '现场未能提供相应的证明材料，其余情况正在进一步核实当中。'];

describe('a title wherever it stands', () => {
  it.each([
    ['large at the left edge', { left: 10, top: 5, height: 60 }],
    ['in body letters at the left edge', { left: 12, top: 6, height: 36 }],
    ['in body letters at the right edge', { left: 60, top: 6, height: 36 }],
    ['small in the corner', { left: 70, top: 4, height: 30 }],
  ])('%s', (_, place) => {
    expect(typesOf(withLine(pageOf(1, ['当事人：某盐业公司', ...PROSE]), '盐业行政处罚案件调查终结报告', place))).toEqual(['调查终结报告']);
  });

  it('beside the number of the paper on one line', () => {
    expect(firstOf('行政处罚立案审批表 | @62 粮立〔2025〕7号', '当事人 | 某粮库')).toBe('立案审批表');
    expect(firstOf('结案审批表    编号：2025-07', '当事人 | 某粮库')).toBe('结案审批表');
  });

  it('in brackets or after the name of its field', () => {
    expect(firstOf('《送达回证》', '甲方乙方')).toBe('送达回证');
    expect(firstOf('文书名称：法制审核意见书', '送审单位：稽查科')).toBe('法制审核意见书');
    expect(firstOf('五、询问笔录', '被询问人：张三')).toBe('询问笔录');
  });

  it('written downwards at the edge of a form', () => {
    const page = [...'结案审批表'].reduce((sheet, char, i) => withLine(sheet, char, { left: 5, top: 12 + i * 3, height: 56 }), pageOf(1, ['@30 案由 | @50 擅自设立广告', '@30 履行情况 | @50 已履行']));
    expect(typesOf(page)).toEqual(['结案审批表']);
  });

  it('is not a name inside running text, a table of papers or a field', () => {
    expect(firstOf('有关材料附后', ...PROSE, '行政处罚决定书')).toBe('证据材料');
    expect(typesOf(pageOf(1, ['# 送达回证', '送达文书', '行政处罚决定书', '受送达人 | 张三', '送达方式 | 直接送达']))).toEqual(['送达回证']);
    expect(typesOf(pageOf(1, ['送达回证', '行政处罚决定书', '受送达人 | 张三', '送达方式 | 直接送达']))).toEqual(['送达回证']);
  });

  it('does not part a paper whose pages repeat its name in small letters at their head', () => {
    const head = (n: number, rows: string[]) => withLine(pageOf(n, rows), '调查终结报告', { left: 12, top: 3, height: 28 });
    const documents = segmentDocuments([head(1, ['# 调查终结报告', ...PROSE]), head(2, PROSE)], []);
    expect(documents.map((document) => document.pages)).toEqual([[1, 2]]);
  });
});

describe('titles put together from matter and form', () => {
  it.each([
    ['气象行政处罚告知笔录', '行政处罚事先告知书'], ['烟草专卖处罚意见告知单', '行政处罚事先告知书'], ['违法行为告知书', '行政处罚事先告知书'], ['拟处罚通知书', '行政处罚事先告知书'],
    ['人防违法案件审理记录', '集体讨论记录'], ['档案行政处罚案件合议意见', '集体讨论记录'], ['局务会议纪要', '集体讨论记录'], ['案件评议记录', '集体讨论记录'],
    ['医疗保障违法案件卷', '卷宗封面'], ['当场处罚卷', '卷宗封面'], ['体育行政执法案件档案', '卷宗封面'], ['供销处罚卷(正卷)', '卷宗封面'],
    ['卷内材料清单', '卷内目录'], ['归档文件一览表', '卷内目录'], ['卷内文件', '卷内目录'], ['案卷材料索引', '卷内目录'],
    ['复检报告', '抽样检验报告'], ['盐产品初检结果单', '抽样检验报告'], ['采样单', '抽样检验报告'],
    ['放弃陈述申辩权利声明书', '陈述申辩笔录'], ['不要求听证说明', '陈述申辩笔录'], ['当事人申辩材料', '陈述申辩笔录'],
    ['来信来访登记卡', '案件来源登记表'], ['立案签批单', '立案审批表'], ['行政处罚请示', '行政处罚决定审批表'], ['粮食流通执法巡查记录', '现场检查笔录'],
    ['隐患整改指令', '责令改正通知书'], ['责令限期补办通知', '责令改正通知书'], ['免罚决定书', '不予行政处罚决定书'], ['法规科审核意见', '法制审核意见书'],
    ['案件查处情况报告', '调查终结报告'], ['决定书签收单', '送达回证'], ['罚款缴纳证明', '缴款凭证'], ['销案审批单', '结案审批表'], ['卷内情况说明', '备考表'],
    ['行政外罚决定书', '行政处罚决定书'], ['责今改正通知书', '责令改正通知书'],
  ])('%s is %s', (title, type) => expect(typeOfTitle(title)).toBe(type));

  it.each(['立案通知书', '不动产权证书', '调查问卷', '高考试卷', '产品合格证', '整改情况报告', '供货协议', '微信聊天截图说明', '房屋租赁情况说明', '权利义务告知书'])('%s is none of them', (title) => {
    expect([null, '证据材料']).toContain(typeOfTitle(title));
  });
});

describe('pages without a title', () => {
  it.each<[string, string[]]>([
    ['送达回证', ['受送达单位 | 某加油站', '送达地点 | 站内', '收件人 | 王五', '送达人 | 甲、乙']],
    ['行政处罚事先告知书', ['某某经营部：', '你单位虚报统计数据，违反有关规定，我局拟对你单位处罚款三千元。', '你单位有权进行陈述和申辩，五日内未提出的视为放弃。']],
    ['行政处罚决定书', ['气罚决字〔2025〕3号', '当事人：某防雷检测公司', '经查明，当事人无资质检测，违反规定，有笔录、照片为证。', '本局决定处罚款一万元，十五日内缴至银行。', '可申请行政复议，或者六个月内提起行政诉讼。']],
    ['立案审批表', ['案由 | 擅自迁移测量标志', '当事人 | 某公司', '经办人 | 建议立案。甲乙', '局长 | 同意立案。丙']],
    ['现场检查笔录', ['检查时间：2025年3月1日9时', '检查地点：某书店', '检查人：甲、乙', '被检查人：某书店', '记录人：乙', '现场情况：货架上有图书若干。']],
    ['询问笔录', ['问：你是负责人吗？', '答：是。', '问：货从哪里来？', '答：朋友介绍的。', '被询问人：丁']],
    ['缴款凭证', ['缴款人 | 某店', '执收单位 | 某局', '金额 | 500.00', '大写 | 伍佰元整', '票号 | 0012']],
    ['集体讨论记录', ['时间：2025年3月1日', '地点：三楼会议室', '主持人：甲', '参加人：乙、丙、丁', '记录人：戊', '讨论意见：一致同意承办机构意见。']],
    ['法制审核意见书', ['稽查大队：', '经审核，本案主体适格，事实清楚，证据充分，适用法律准确，程序合法，裁量适当。']],
    ['陈述申辩笔录', ['某局：', '你局告知书已收到，我店对拟处罚内容没有异议，不陈述、不申辩。', '某店']],
    ['不予行政处罚决定书', ['当事人：某店', '经查，当事人违法行为轻微，决定对当事人不予行政处罚。', '如不服，可以申请行政复议或者提起行政诉讼。']],
    ['抽样检验报告', ['样品名称 | 食用盐', '检验项目 | 碘含量', '标准值 | 18-33', '检验结论 | 不合格', '受检单位 | 某超市']],
    ['结案审批表', ['案由 | 虚报数据', '履行情况 | 已缴清', '经办人 | 建议结案', '局领导 | 同意结案']],
    ['备考表', ['本卷情况说明：共12页', '立卷人：甲', '检查人：乙']],
    ['责令改正通知书', ['某幼儿园：', '你园未按规定公示收费，现责令你园于2025年4月1日前改正，并书面报送。']],
    ['调查终结报告', ['一、当事人基本情况', '当事人：某公司。', '二、违法事实：经查，某公司无证经营。', '三、证据：笔录、照片。', '四、处理建议：建议罚款五千元。', '承办人：甲、乙']],
    ['当事人身份证明', ['姓名张三', '公民身份号码11010519491231002X', '签发机关某县公安局', '当事人提供，与原件一致']],
  ])('%s by its own words, and less surely', (type, rows) => {
    const [document] = segmentDocuments([pageOf(1, rows)], []);
    expect(document?.type).toBe(type);
    expect(document?.confidence).toBeLessThan(0.7);
  });

  it('are not swallowed by the paper before them', () => {
    const report = ['# 调查终结报告', ...PROSE];
    expect(typesOf(pageOf(1, report), pageOf(2, ['受送达人 | 张三', '送达方式 | 直接', '送达人 | 甲乙']))).toEqual(['调查终结报告', '送达回证']);
    expect(typesOf(pageOf(1, report), pageOf(2, ['某某经营部：', '我局拟对你单位处罚款三千元。', '你单位有权陈述、申辩，逾期视为放弃。']))).toEqual(['调查终结报告', '行政处罚事先告知书']);
  });

  it('go on with a paper in whose course such words belong', () => {
    const decision = ['# 行政处罚决定书', '> 某水罚〔2025〕3号', '当事人：张三', ...PROSE];
    expect(typesOf(pageOf(1, decision), pageOf(2, ['本局拟处罚款并告知你有权陈述申辩，你逾期未提出，视为放弃。', '本局决定如下：罚款一千元。']))).toEqual(['行政处罚决定书', '行政处罚决定书']);
  });

  it('take their type from a later page of theirs if the first says nothing', () => {
    expect(typesOf(pageOf(1, ['某地发生的情况如下文所述', '其余从略']), pageOf(2, ['违反规定，本局决定如下：处罚款一千元，缴至银行。', '当事人可申请行政复议，也可提起行政诉讼。']))).toEqual(['行政处罚决定书', '行政处罚决定书']);
  });

  it('before the contents are the cover; after the contents nothing more of it', () => {
    const contents = ['序号 | 题名 | 页号', '1 | 立案审批表 | 1', '2 | 现场检查笔录 | 2', '3 | 询问笔录 | 3', '4 | 行政处罚决定书 | 5'];
    expect(typesOf(pageOf(1, ['某局', '某店无证经营案', '二〇二五年']), pageOf(2, contents), pageOf(3, ['照片粘贴处', '门头']))).toEqual(['卷宗封面', '卷内目录', '证据材料']);
    expect(typesOf(pageOf(1, ['# 卷内目录', ...contents]), pageOf(2, ['5 | 送达回证 | 7', '6 | 缴款书 | 8', '7 | 备考表 | 9']))).toEqual(['卷内目录', '卷内目录']);
  });
});

describe('papers of other matters', () => {
  const record = pageOf(1, ['# 询问笔录', '问：货从哪里来？', '答：朋友介绍的。']);

  it.each<[string, string[]]>([
    ['a complaint', ['尊敬的市场监管局领导：', '我在某超市购买过期食品，要求退款并依法处罚商家。', '投诉人：张三']],
    ['a report of what was put right', ['整改报告', '某局：', '你局责令我公司于3月10日前整改的问题，我公司已全部整改。']],
    ['the text of a statute', ['第四十四条 行政机关在作出处罚决定之前，应当告知当事人拟作出的处罚内容。', '第四十五条 当事人有权进行陈述和申辩，可以申请行政复议或者提起诉讼。']],
    ['a ledger', ['日期 | 品名 | 数量 | 金额', '3.1 | 大米 | 20 | 400', '3.2 | 面粉 | 10 | 200']],
    ['a statement of the party', ['情况说明', '我叫张三，2025年3月1日执法人员来检查时，', '我店确实有过期食品，愿意接受处罚，请从轻处理。']],
    ['a confirmed address', ['送达地址确认书', '受送达人 | 张三', '送达地址 | 某县某路', '收件人 | 张三']],
    ['a discretion benchmark', ['序号 | 违法行为 | 处罚依据 | 裁量阶次', '1 | 无证经营 | 第三十五条 | 从轻']],
    ['a delivery note', ['收货单位 | 某超市', '品名 | 数量 | 单价 | 金额', '送货人 | 王五']],
    ['a receipt for goods', ['收款收据', '今收到李四货款人民币伍佰元整', '收款人：王五']],
    ['a letter of another authority', ['某县城市管理局：', '来函收悉。经核查，该地块为集体土地。', '特此函复']],
  ])('%s is evidence, alone and after a record', (_, rows) => {
    expect(typesOf(pageOf(1, rows))).toEqual(['证据材料']);
    expect(typesOf(record, pageOf(2, rows))).toEqual(['询问笔录', '证据材料']);
  });

  it('a record goes on with its answers and ends with its signatures', () => {
    expect(typesOf(record, pageOf(2, ['答：不清楚，要问店长。', '问：还有补充吗？']), pageOf(3, ['以上笔录看过，无误。', '张三 2025年3月1日']))).toEqual(['询问笔录', '询问笔录', '询问笔录']);
  });

  it('of the names that a misread title may have been, the words of the page choose', () => {
    const rows = ['案由 | 虚报数据', '履行情况 | 已缴清', '经办人 | 建议结案', '局领导 | 同意结案'];
    expect(firstOf('# 彘案审批表', ...rows)).toBe('结案审批表');
  });

  it('a bank slip that pays something else is evidence, one that pays the fine a receipt', () => {
    const slip = (purpose: string) => ['# 某银行转账回单', '付款人 | 某店', '收款人 | 某公司', '金额 | 500.00', `用途 | ${purpose}`];
    expect(typesOf(pageOf(1, slip('退还货款')))).toEqual(['证据材料']);
    expect(typesOf(pageOf(1, slip('交纳罚款')))).toEqual(['缴款凭证']);
  });

  it('a list of papers with their pages at the front is the contents, deeper in the file a list', () => {
    const list = ['# 材料清单', '1 | 立案审批表 | 1', '2 | 现场检查笔录 | 2', '3 | 询问笔录 | 3', '4 | 行政处罚决定书 | 5'];
    expect(typesOf(pageOf(2, list))).toEqual(['卷内目录']);
    expect(typesOf(pageOf(9, list))).toEqual(['证据材料']);
  });

  it.each(['送达地址确认书', '分期缴款申请', '供货合同', '情况照片'])('%s stays what its title says whatever words it shares', (title) => {
    expect(firstOf(`# ${title}`, '受送达人 | 张三', '送达地点 | 某地', '收件人 | 张三', '确认上述送达地址')).toBe('证据材料');
  });
});
