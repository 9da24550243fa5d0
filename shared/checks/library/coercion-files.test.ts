import { describe, expect, it } from 'vitest';
import { extractFacts, kindOfCase, segmentDocuments } from '../../facts';
import { pageOf } from '../../facts/testing';
import { runChecks } from '../run';

/** The kind of a whole file, and its findings by check. */
function review(pages: readonly (readonly string[])[]) {
  const texts = pages.map((rows, i) => pageOf(i + 1, rows));
  const documents = segmentDocuments(texts, []);
  const kind = kindOfCase(documents, []);
  const findings = runChecks({ kind, documents, facts: extractFacts(documents, texts, []) });
  return { kind, problems: findings.filter((finding) => finding.status === 'problem').map((finding) => finding.check), status: (id: string) => findings.find((finding) => finding.check === id)?.status };
}

const AGENCY = '# 确山县自然资源局';
const receipt = (paper: string, day: string) => [AGENCY, '# 送达回证', `送达文书名称 | 《${paper}》`, '受送达人 | 刘东海', '送达方式 | 直接送达', `收到日期 | ${day}`, '送达人 | 周立 郑明'];

describe('强制拆除案卷', () => {
  const order = [AGENCY, '# 责令限期拆除决定书', '> 确自然资限拆字〔2024〕第1号', '刘东海：', '经查，你未经批准建设二层房屋120平方米。依据《中华人民共和国城乡规划法》第六十四条，责令你十五日内自行拆除。', '如不服，可在六十日内申请行政复议，或者在六个月内提起行政诉讼。', '> 2024年8月12日'];
  const demand = [AGENCY, '# 催告书', '> 确自然资催字〔2025〕第1号', '刘东海：', '你逾期未拆除违法建设的二层房屋。请自收到本催告书之日起十日内自行拆除，逾期将依法强制拆除。你有权进行陈述和申辩。', '> 2025年3月3日'];
  const announcement = [AGENCY, '# 限期拆除公告', '刘东海：限你于2025年3月20日前自行拆除违法建筑。', '> 2025年3月5日'];
  const decision = [AGENCY, '# 强制拆除决定书', '> 确自然资强拆字〔2025〕第1号', '当事人：刘东海 | 身份证号：41282419770609473X', '住址：确山县盘龙镇三里河村', '你逾期未拆除，经催告仍不履行。依据《中华人民共和国城乡规划法》第六十八条，决定于2025年4月10日对上述违法建筑强制拆除。', '如不服，可在六十日内向确山县人民政府申请行政复议，或者在六个月内向确山县人民法院提起行政诉讼。', '> 2025年3月28日'];
  const record = (time: string) => [AGENCY, '# 强制执行现场笔录', `时间：${time}`, '地点：确山县盘龙镇三里河村', '被执行人：刘东海', '执行情况：由机械拆除二层房屋。', '见证人（签名）：李长山'];
  const before = [order, receipt('责令限期拆除决定书', '2024年8月13日'), demand, receipt('催告书', '2025年3月4日'), announcement];
  const after = [receipt('强制拆除决定书', '2025年3月31日')];

  it('has nothing against a file in order', () => {
    const file = review([...before, decision, ...after, record('2025年4月10日9时00分至17时30分')]);
    expect(file.kind).toBe('coercive-execution');
    expect(file.problems).toEqual([]);
    expect(file.status('demand-term-respected')).toBe('pass');
    expect(file.status('demolition-after-remedies')).toBe('pass');
    expect(file.status('execution-not-off-hours')).toBe('pass');
  });

  it('finds a missing demand and announcement, and the holiday', () => {
    const file = review([order, receipt('责令限期拆除决定书', '2024年8月13日'), decision, ...after, record('2025年4月4日9时00分至17时30分')]);
    expect(file.problems).toEqual(['demand-before-execution', 'execution-not-off-hours', 'demolition-announced']);
  });
});

describe('申请法院强制执行案卷', () => {
  const penalty = [AGENCY, '# 行政处罚决定书', '> 确自然资罚决〔2024〕3号', '当事人：刘东海 | 身份证号：41282419770609473X', '住址：确山县盘龙镇三里河村', '决定罚款30000元。', '> 2024年3月28日'];
  const demand = (day: string) => [AGENCY, '# 催告书', '刘东海：', '请自收到本催告书之日起十日内缴纳罚款30000元及加处罚款30000元。你有权进行陈述和申辩。', `> ${day}`];
  const application = (day: string) => [AGENCY, '# 强制执行申请书', '申请执行事项：罚款30000元及加处罚款30000元。', '被申请人经催告仍未履行。', '> 负责人（签名）：张建华', `> ${day}`];
  const file = (demanded: string, served: string, applied: string) => review([penalty, receipt('行政处罚决定书', '2024年3月29日'), demand(demanded), receipt('催告书', served), application(applied)]);

  it('passes ten working days after the demand and within three months', () => {
    const good = file('2024年10月8日', '2024年10月9日', '2024年10月24日');
    for (const id of ['demand-before-application', 'application-after-demand', 'application-after-remedies', 'application-in-time']) expect([id, good.status(id)]).toEqual([id, 'pass']);
  });

  it('finds one day too early and one too late', () => {
    expect(file('2024年10月8日', '2024年10月9日', '2024年10月22日').status('application-after-demand')).toBe('problem');
    expect(file('2024年10月8日', '2024年10月9日', '2024年12月31日').status('application-in-time')).toBe('problem');
  });
});

describe('扣押案卷', () => {
  const MARKET = '# 新蔡县市场监督管理局';
  const approval = [MARKET, '# 实施行政强制措施审批表', '当事人 | 福满堂商行', '理由 | 涉嫌经营不合格食品，拟扣押大豆油82桶', '承办人意见 | 建议扣押。周立 郑明 2025年3月3日8时10分', '负责人意见 | 同意。张建华 2025年3月3日8时40分'];
  const decision = [MARKET, '# 实施行政强制措施决定书', '> 新市监扣〔2025〕2号', '当事人：福满堂商行', '住所：新蔡县文明路1号', '经查，你单位涉嫌经营不合格食品。依据《中华人民共和国食品安全法》第一百一十条，决定扣押大豆油82桶（详见《财物清单》），扣押期限为30日，自2025年3月3日至2025年4月1日。', '如不服，可在六十日内申请行政复议，或者在六个月内提起行政诉讼。', '> 2025年3月3日'];
  const list = [MARKET, '# 财物清单', '序号 | 名称 | 规格 | 数量', '1 | 大豆油 | 5L | 82桶', '当事人：王某 2025年3月3日'];
  const record = [MARKET, '# 扣押现场笔录', '时间：2025年3月3日9时00分至10时30分', '执法人员：周立（豫17290130007）、郑明（豫17290130018）', '出示执法证件，通知当事人到场，当场告知理由、依据以及权利、救济途径，听取了陈述和申辩。', '当事人签名：王某'];
  const release = (day: string) => [MARKET, '# 解除行政强制措施决定书', '福满堂商行：', '因检验已经完成，决定解除扣押，退还财物。', `> ${day}`];

  it('has nothing against a file in order', () => {
    const file = review([approval, decision, list, record, release('2025年4月2日')]);
    expect(file.kind).toBe('coercion-measure');
    expect(file.problems).toEqual([]);
    expect(file.status('seizure-approved-in-time')).toBe('pass');
    expect(file.status('seizure-record-elements')).toBe('pass');
  });

  it('finds a seizure without approval, list and end', () => {
    expect(review([decision, record, release('2025年4月21日')]).problems).toEqual(['seizure-approval-present', 'seizure-list-present', 'seizure-within-30-days']);
  });
});

describe('当场处罚案卷', () => {
  const decision = (fine: string) => ['# 驻马店市交通运输局', '# 当场行政处罚决定书', '> 驻交当罚〔2025〕12号', '当事人：李四 | 身份证号：411723198107065311', `你于2025年5月14日在驻马店市解放路违法停车。违反了《某条例》第五条的规定，依据《某条例》第六条，决定当场处以罚款${fine}元。`, '处罚前已告知你事实、理由和依据，并听取了陈述和申辩。罚款由执法人员当场收缴。', '如不服，应当先向驻马店市人民政府申请行政复议；对复议决定不服的，可以向驻马店市驿城区人民法院提起行政诉讼。复议期限为六十日内。', '执法人员：周立（证号豫17010130007）、郑明（证号豫17010130018）', '> 2025年5月14日'];
  const report = ['# 驻马店市交通运输局', '# 当场行政处罚备案表', '当事人 | 李四', '备案日期 | 2025年5月15日', '罚款交至机关日期 | 2025年5月15日', '缴存银行日期 | 2025年5月19日'];

  it('has nothing against a file in order', () => {
    const file = review([decision('100'), report]);
    expect(file.kind).toBe('penalty-summary');
    expect(file.problems).toEqual([]);
    for (const id of ['summary-cash-limit', 'summary-cash-handed-in', 'summary-cash-banked']) expect([id, file.status(id)]).toEqual([id, 'pass']);
  });

  it('finds cash above the limit and no report', () => {
    expect(review([decision('150')]).problems).toEqual(['summary-filing-present', 'summary-cash-limit']);
  });
});
