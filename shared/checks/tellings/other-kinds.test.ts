import { describe, expect, it } from 'vitest';
import { AGENCY, decision, notice, PLAIN, receipt, type File } from './ordinary';
import { reviewOf } from './review';

const PARTY = '栗川县青禾调味品有限公司';
const HEAVY: File = {
  ...PLAIN, report: null, payment: null, closing: null,
  notice: notice(['本局拟对你单位处以罚款120000元。', '你单位可在五个工作日内提出陈述、申辩，也可以在五个工作日内要求举行听证。']),
  request: [AGENCY, '# 听证申请书', '我单位要求举行听证。', `申请人：${PARTY}`, '> 2024年6月6日'],
  called: [AGENCY, '# 行政处罚听证通知书', `${PARTY}：`, '定于2024年6月27日9时在本局二楼举行听证。', '> 2024年6月12日'],
  calledReceipt: receipt('行政处罚听证通知书', '2024年6月13日'),
  heard: [AGENCY, '# 听证笔录', '听证时间：2024年6月27日9时至10时', '听证主持人：祝明', '案件调查人员：季长林、霍思远'],
  decision: decision({ operative: '决定处以罚款人民币壹拾贰万元整（¥120000.00）。', date: '2024年7月8日' }),
  decisionReceipt: receipt('行政处罚决定书', '2024年7月9日'),
};

const summaryDecision = (fine: string, who: readonly string[] = ['当事人：卓小满 | 身份证号：410324199203157048', '住址：栗川县石门镇五里沟村']): readonly string[] => [AGENCY, '# 当场行政处罚决定书', '> 栗市监当罚〔2024〕9号', ...who, `你于2024年8月6日在集市使用不合格的计量器具。依据《中华人民共和国计量法实施细则》第四十六条，当场决定处以罚款${fine}。`, '处罚前已告知事实、理由、依据，听取了陈述申辩。', '罚款自收到本决定书之日起十五日内缴至栗川农商银行。', '对本决定不服的，应当先在六十日内向栗川县人民政府申请行政复议；对复议决定不服的，再向栗川县人民法院起诉。', '执法人员：季长林（证号豫13260410012）、霍思远（证号豫13260410027）', '> 2024年8月6日'];
const FIRM = [`当事人：${PARTY}`, '统一社会信用代码：91410324MA9F2C7H5P', '住所：栗川县伏牛路77号'];
const FILED = [AGENCY, '# 当场行政处罚备案表', '当事人 | 卓小满', '备案日期 | 2024年8月7日'];
const SUMMARY: File = { decision: summaryDecision('100元'), filed: FILED };

const seizure = (words: string): readonly string[] => [AGENCY, '# 扣押决定书', '> 栗市监扣〔2024〕6号', `当事人：${PARTY}`, '住所：栗川县伏牛路77号', '地址：栗川县伏牛路77号', `你单位涉嫌经营不合格食品，依据《中华人民共和国食品安全法》第一百一十条，决定扣押酱料六十箱${words}，期限三十日。`, '如不服，可在六十日内向栗川县人民政府申请行政复议，或者在六个月内向栗川县人民法院起诉。', '> 2024年5月13日'];
const RECORD = [AGENCY, '# 扣押现场笔录', '时间：2024年5月13日9时至10时', '执法人员季长林、霍思远出示执法证件（证号豫13260410012、豫13260410027），通知当事人到场，告知理由、依据和权利、救济途径，听取陈述申辩。', '当事人签名：钱振邦'];
const APPROVAL = [AGENCY, '# 行政强制措施审批表', '事由 | 拟扣押酱料六十箱', '负责人意见 | 同意。闻人杰 2024年5月13日8时'];
const LIST = [AGENCY, '# 扣押物品清单', '序号 | 品名 | 规格 | 数量', '1 | 酱料 | 500克 | 60箱', '当事人：钱振邦'];
const release = (day: string): readonly string[] => [AGENCY, '# 解除扣押决定书', `${PARTY}：`, '现决定解除扣押，退还全部物品。', `> ${day}`];
const SEIZED: File = { approval: APPROVAL, decision: seizure('（详见物品清单）'), list: LIST, record: RECORD, release: release('2024年6月5日') };

const APPLICANT = '栗川县和顺餐饮管理有限公司';
const LICENCE: File = {
  application: [AGENCY, '# 行政许可申请书', `申请人：${APPLICANT}`, '申请事项：食品经营许可', '> 2024年9月2日'],
  accepted: [AGENCY, '# 行政许可受理通知书', `${APPLICANT}：`, '你单位的申请材料齐全，决定予以受理。', '> 2024年9月4日'],
  visit: [AGENCY, '# 行政许可现场核查笔录', '核查时间：2024年9月10日', '核查人员：季长林、霍思远', '核查结论：符合要求。'],
  granted: [AGENCY, '# 准予行政许可决定书', `${APPLICANT}：`, '准予食品经营许可。', '> 2024年9月20日'],
  handed: receipt('准予行政许可决定书、食品经营许可证', '2024年9月24日', APPLICANT),
};
const correction = (day: string): readonly string[] => [AGENCY, '# 申请材料补正告知书', `${APPLICANT}：`, '你单位于2024年9月2日提交的申请材料不齐全，请补正健康证明。', `> ${day}`];

interface Telling {
  readonly code: string;
  readonly check: string;
  readonly file: File;
  readonly tellings: Readonly<Record<string, File>>;
  readonly near: Readonly<Record<string, File>>;
}

const CASES: readonly Telling[] = [
  {
    code: 'hearing-notice-late', check: 'hearing-notice-in-time', file: HEAVY,
    tellings: { 'served on the 21st': { calledReceipt: receipt('行政处罚听证通知书', '2024年6月21日') }, 'six working days': { calledReceipt: receipt('听证通知书', '2024年6月19日') }, 'the day before': { calledReceipt: receipt('《听证通知书》', '2024.6.26') } },
    near: { 'seven working days': { calledReceipt: receipt('听证通知书', '2024年6月14日') }, 'two weeks': {} },
  },
  {
    code: 'summary-fine-too-high', check: 'summary-fine-limit', file: SUMMARY,
    tellings: { 'three hundred': { decision: summaryDecision('300元') }, 'in capitals': { decision: summaryDecision('人民币伍佰元整（500元）') }, 'a firm': { decision: summaryDecision('5000元', FIRM) } },
    near: { 'at the limit': { decision: summaryDecision('200元') }, 'a firm at its limit': { decision: summaryDecision('3000元', FIRM) } },
  },
  {
    code: 'summary-filing-missing', check: 'summary-filing-present', file: SUMMARY,
    tellings: { 'no form': { filed: null }, 'a receipt only': { filed: receipt('当场行政处罚决定书', '2024年8月6日', '卓小满') }, 'a note page': { filed: ['# 备考表', '立卷人：霍思远 检查人：祝明', '> 2024年8月20日'] } },
    near: { filed: {}, 'under an unread title': { filed: ['栗市监备9号', '现将2024年8月6日适用简易程序当场作出的处罚决定报所属行政机关备案。当事人卓小满，罚款一百元，执法人员季长林、霍思远。', '接收人：祝明', '2024年8月7日'] } },
  },
  {
    code: 'seizure-over-30-days', check: 'seizure-within-30-days', file: SEIZED,
    tellings: { 'two months': { release: release('2024年7月15日') }, 'five days over': { release: release('2024年6月17日') }, 'in Chinese figures': { release: release('二〇二四年七月一日') } },
    near: { 'thirty days': { release: release('2024年6月12日') }, extended: { release: release('2024年6月28日'), longer: [AGENCY, '# 延长扣押期限决定书', `${PARTY}：`, '因案情复杂，决定将扣押期限延长三十日。', '> 2024年6月7日'] } },
  },
  {
    code: 'seizure-list-missing', check: 'seizure-list-present', file: SEIZED,
    tellings: { 'no list': { list: null }, 'a picture instead': { list: ['# 现场照片', '照片：被扣押的酱料', '拍摄时间：2024年5月13日 拍摄人：霍思远'] }, 'the decision names one': { decision: seizure('（附扣押物品清单）'), list: null } },
    near: { listed: {}, 'named otherwise': { list: [AGENCY, '# 场所设施财物清单', '序号 | 名称 | 规格 | 数量', '1 | 酱料 | 500克 | 60箱'] } },
  },
  {
    code: 'seizure-approval-missing', check: 'seizure-approval-present', file: SEIZED,
    tellings: { 'no approval': { approval: null }, 'a report without a decision of the head': { approval: [AGENCY, '# 案件来源登记表', '案件来源 | 日常检查', '登记时间 | 2024年5月13日'] }, 'only the filing': { approval: [AGENCY, '# 立案审批表', '负责人意见 | 同意立案。闻人杰 2024年5月14日'] } },
    near: { approved: {}, 'approved afterwards': { approval: [AGENCY, '# 实施行政强制措施审批表', '事由 | 情况紧急，当场扣押酱料', '负责人意见 | 同意补办。闻人杰 2024年5月13日16时'] } },
  },
  {
    code: 'licence-decision-over-20-days', check: 'licence-decision-in-time', file: LICENCE,
    tellings: { 'in November': { granted: [AGENCY, '# 准予行政许可决定书', `${APPLICANT}：`, '准予许可。', '> 2024年11月4日'] }, 'the twenty-first working day': { granted: [AGENCY, '# 准予行政许可决定书', `${APPLICANT}：`, '准予许可。', '> 2024年10月14日'] }, refused: { granted: [AGENCY, '# 不予行政许可决定书', `${APPLICANT}：`, '因场所不符合要求，不予许可。', '> 2024年10月28日'] } },
    near: { 'in September': {}, 'before the holidays': { granted: [AGENCY, '# 准予行政许可决定书', `${APPLICANT}：`, '准予许可。', '> 2024年9月30日'] } },
  },
  {
    code: 'licence-correction-after-5-days', check: 'licence-correction-in-time', file: LICENCE,
    tellings: { 'ten days': { correction: correction('2024年9月12日') }, 'the sixth working day': { correction: correction('2024年9月10日') }, 'three weeks': { correction: correction('2024年9月23日') } },
    near: { 'at once': { correction: correction('2024年9月2日') }, 'the fifth working day': { correction: correction('2024年9月9日') } },
  },
  {
    code: 'licence-issue-late', check: 'licence-issued-in-time', file: LICENCE,
    tellings: { 'in November': { handed: receipt('食品经营许可证', '2024年11月1日', APPLICANT) }, 'three weeks of work': { handed: receipt('准予行政许可决定书及许可证', '2024年10月21日', APPLICANT) }, 'with dots': { handed: receipt('食品经营许可证正本', '2024.10.30', APPLICANT) } },
    near: { 'at once': {}, 'ten working days over the holidays': { handed: receipt('食品经营许可证', '2024年10月10日', APPLICANT) } },
  },
  {
    code: 'licence-single-inspector', check: 'licence-two-inspectors', file: LICENCE,
    tellings: { 'one name': { visit: [AGENCY, '# 行政许可现场核查笔录', '核查时间：2024年9月10日', '核查人员：季长林', '核查结论：符合要求。'] }, 'one with a number': { visit: [AGENCY, '# 现场核查记录', '核查人：霍思远（证号豫13260410027）', '核查结论：合格。'] }, 'one signs': { visit: [AGENCY, '# 现场核查笔录', '核查人员签名：季长林', '核查情况：设施齐全。'] } },
    near: { two: {}, 'two numbers': { visit: [AGENCY, '# 行政许可现场核查笔录', '核查人员：季长林', '执法证号：豫13260410012、豫13260410027', '核查结论：符合要求。'] } },
  },
];

describe.each(CASES)('$code', ({ check, file, tellings, near }) => {
  it.each(Object.keys(tellings))('is found: %s', (name) => {
    const finding = reviewOf(file, tellings[name]).of(check);
    expect(finding?.status, finding?.message).toBe('problem');
  });
  it.each(Object.keys(near))('is not asserted: %s', (name) => {
    const { problems, of } = reviewOf(file, near[name]);
    expect(problems, of(check)?.message).not.toContain(check);
  });
});
