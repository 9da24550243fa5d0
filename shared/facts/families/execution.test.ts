import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../index';
import { pageOf } from '../testing';

/** The values of one page's facts by name, with its document type. */
function read(rows: readonly string[]) {
  const pages = [pageOf(1, rows)];
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  return { type: documents[0]?.type, value: (name: string) => facts.find((fact) => fact.name === name)?.value };
}

describe('催告书', () => {
  const demand = read([
    '# 西平县城市管理局', '# 行政强制执行催告书', '> 西城管催字〔2025〕8号', '河南鑫盛建材有限公司：', '本机关于2025年1月6日对你单位作出罚款30000元的行政处罚决定（西城管罚决〔2025〕3号），',
    '并于2025年1月8日送达。你单位逾期未履行。自2025年1月24日起每日按罚款数额的百分之三加处罚款，', '现加处罚款共计28800元。请你单位自收到本催告书之日起十日内将罚款30000元及加处罚款28800元缴至中国建设银行',
    '西平支行。你单位有权进行陈述和申辩。逾期仍不履行的，本机关将依法申请人民法院强制执行。', '> 西平县城市管理局', '> 2025年7月14日', '签收：王建国 2025年7月15日',
  ]);
  it('gives term, amounts, and the day it was received', () => {
    expect(demand.type).toBe('催告书');
    expect([demand.value('demandDate'), demand.value('demandServedDate'), demand.value('demandDays')]).toEqual(['2025-07-14', '2025-07-15', 10]);
    expect([demand.value('principalOwed'), demand.value('lateFeeClaimed'), demand.value('lateFeeFrom')]).toEqual([30_000, 28_800, '2025-01-24']);
    expect(demand.value('demandPlea')).toBe('陈述');
  });
});

describe('amounts demanded', () => {
  const owed = (text: string) => read(['# 催告书', '某某公司：', text, '> 2025年7月14日']);
  it('does not take the sum of both for either', () => {
    const demand = owed('请缴纳罚款及加处罚款共计60000元。');
    expect([demand.value('lateFeeClaimed'), demand.value('principalOwed')]).toEqual([undefined, undefined]);
  });
  it('takes each by its name', () => {
    const demand = owed('请缴纳罚款30000元，加处罚款共计30000元。');
    expect([demand.value('lateFeeClaimed'), demand.value('principalOwed')]).toEqual([30_000, 30_000]);
  });
});

describe('强制执行决定书', () => {
  const decision = read([
    '# 确山县自然资源局', '# 强制拆除决定书', '> 确自然资强拆字〔2025〕第1号', '当事人：刘东海 | 身份证号：41282419770609473X', '住址：确山县盘龙镇三里河村', '本机关于2024年8月12日作出《限期拆除决定书》，责令你自行拆除违法建设的二层房屋120平方米。你逾期未拆除，',
    '经催告仍不履行，且在法定期限内未申请行政复议或者提起行政诉讼。依据《中华人民共和国城乡规划法》第六十八条、', '《中华人民共和国行政强制法》第三十七条、第四十四条的规定，本机关决定于2025年4月10日9时对上述违法建筑强制拆除。',
    '如不服本决定，可以在六十日内向确山县人民政府申请行政复议，或者在六个月内向确山县人民法院提起行政诉讼。', '> 2025年3月28日',
  ]);
  it('gives the day planned for execution, not that of the decision before it', () => {
    expect(decision.type).toBe('强制执行决定书');
    expect([decision.value('executionDecisionDate'), decision.value('executionDay')]).toEqual(['2025-03-28', '2025-04-10']);
    expect(decision.value('demolition')).toBeDefined();
    expect(decision.value('measureCourtTold')).toBe('诉讼');
  });
});

describe('强制执行公告 and 强制执行笔录', () => {
  it('reads an announcement', () => {
    const announcement = read(['# 限期拆除公告', '刘东海：你建设的房屋属违法建筑，限你于2025年3月20日前自行拆除，逾期不拆除的将依法强制拆除。', '特此公告。', '> 确山县自然资源局', '> 2025年3月5日']);
    expect([announcement.type, announcement.value('announcementDate')]).toEqual(['强制执行公告', '2025-03-05']);
  });

  it('reads the hours of the execution and what was cut off', () => {
    const record = read(['# 强制执行现场笔录', '时间：2025年4月10日9时00分至17时30分', '地点：确山县盘龙镇三里河村', '被执行人：刘东海', '执行情况：现场切断供电后，由机械拆除二层房屋。', '见证人（签名）：李长山']);
    expect([record.type, record.value('executionStart'), record.value('executionEnd'), record.value('executedDate')]).toEqual(['强制执行笔录', '2025-04-10T09:00', '2025-04-10T17:30', '2025-04-10']);
    expect(record.value('utilitiesCut')).toBe('切断供电');
    expect(record.value('executionSigned')).toContain('李长山');
  });
});

describe('代履行决定书', () => {
  const substitute = read([
    '# 代履行决定书', '> 泌环代履字〔2025〕2号', '泌阳县永丰养殖有限公司：', '地址：泌阳县花园街道', '本机关于2025年2月10日作出责令改正决定，要求你公司清除倾倒在汝河河道内的粪污。你公司逾期未履行，经催告仍不履行，',
    '依据《中华人民共和国行政强制法》第五十条的规定，决定由泌阳县洁城环境服务有限公司代履行，', '代履行时间：2025年3月18日，代履行费用预算为人民币24000元，由你公司承担。', '> 泌阳县生态环境局', '> 2025年3月10日',
  ]);
  it('gives performer, cost and day', () => {
    expect([substitute.type, substitute.value('substituteDecisionDate'), substitute.value('executionDay')]).toEqual(['代履行决定书', '2025-03-10', '2025-03-18']);
    expect(substitute.value('substituteCost')).toContain('24000元');
    expect(substitute.value('substitutePerformer')).toContain('洁城环境服务有限公司');
    expect(substitute.value('immediateSubstitute')).toBeUndefined();
  });
});

describe('强制执行申请书', () => {
  const rows = ['# 行政处罚强制执行申请书', '申请人：西平县城市管理局', '被申请人：河南鑫盛建材有限公司', '申请执行事项：强制执行罚款30000元及加处罚款28800元。', '事实和理由：被申请人既未申请行政复议，也未提起行政诉讼，经催告仍未履行。', '此致', '西平县人民法院', '> 负责人（签名）：张建华', '> 二〇二五年八月四日'];
  it('gives the day of the application; no remedy taken is no result of one', () => {
    const application = read(rows);
    expect([application.type, application.value('courtApplicationDate')]).toEqual(['强制执行申请书', '2025-08-04']);
    expect(application.value('laterRemedy')).toBeUndefined();
    expect(application.value('executionSubject')).toBeDefined();
  });
  it('sees that a court has ruled', () => {
    expect(read([...rows.slice(0, 4), '西平县人民法院作出（2025）豫1721行初8号行政判决，驳回被申请人的诉讼请求。', ...rows.slice(5)]).value('laterRemedy')).toBeDefined();
  });
});

describe('送达回证', () => {
  const receipt = (paper: string) => read(['# 送达回证', `送达文书名称 | 《${paper}》`, '受送达人 | 刘东海', '收到日期 | 2025年4月2日']);
  it.each([['行政强制执行催告书', 'demandServedDate'], ['代履行决定书', 'substituteServedDate'], ['强制拆除决定书', 'executionServedDate'], ['延长查封（扣押）期限决定书', 'extensionServedDate'], ['冻结存款决定书', 'freezeServedDate'], ['限期拆除决定书', 'orderServedDate']])('%s', (paper, name) => {
    expect(receipt(paper).value(name)).toBe('2025-04-02');
  });
  it('takes the release of a freeze for no freeze', () => expect(receipt('解除冻结决定书').value('freezeServedDate')).toBeUndefined());
});
