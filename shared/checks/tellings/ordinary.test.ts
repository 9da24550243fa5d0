import { describe, expect, it } from 'vitest';
import { AGENCY, decision, inquiry, inspection, notice, PLAIN, receipt, type File } from './ordinary';
import { reviewOf } from './review';

const PARTY = '栗川县青禾调味品有限公司';
const OTHER = '栗川县青木调味品有限公司';
const SIGNED = '检查人员：季长林、霍思远';
const HEAD = [`当事人：${PARTY}`, '统一社会信用代码：91410324MA9F2C7H5P'];
const FINE = (amount: string, capital: string): string => `决定处以罚款人民币${capital}（¥${amount}）。`;
const HEAVY = { notice: notice(['本局拟对你单位处以罚款120000元。', '你单位可在五个工作日内提出陈述、申辩，也可以在五个工作日内要求举行听证。']), decision: decision({ operative: FINE('120000.00', '壹拾贰万元整') }), payment: null, closing: null, report: null } satisfies File;
const REVIEW = [AGENCY, '# 法制审核意见书', '案件事实清楚，程序合法，同意。', '审核人：祝明 2024年6月12日'];
const DISCUSSION = [AGENCY, '# 案件集体讨论记录', '时间：2024年6月14日9时', '主持人：闻人杰 | 记录人：祝明', '参加人员：闻人杰、祝明、岳平', '结论：一致同意处罚意见。'];

interface Telling {
  readonly code: string;
  readonly check: string;
  readonly tellings: Readonly<Record<string, File>>;
  readonly near: Readonly<Record<string, File>>;
}

const CASES: readonly Telling[] = [
  {
    code: 'decision-over-90-days', check: 'decision-within-90-days',
    tellings: {
      'filed in January': { filing: [AGENCY, '# 立案审批表', '负责人意见 | 同意立案。闻人杰 2024年1月8日'] },
      'a report of filing': { filing: [AGENCY, '# 行政处罚立案呈批表', `当事人 | ${PARTY}`, '立案时间 | 2024年2月20日', '领导批示 | 同意立案。闻人杰 2024年2月20日'] },
      'decided in October': { decision: decision({ date: '2024年10月21日' }) },
    },
    near: { 'eighty-nine days': { filing: [AGENCY, '# 立案审批表', '负责人意见 | 同意立案。闻人杰 2024年3月20日'] }, 'a day in Chinese figures': { decision: decision({ date: '二〇二四年六月十七日' }) } },
  },
  {
    code: 'single-officer', check: 'officers-at-least-two',
    tellings: {
      'one inspector': { inspection: inspection('执法人员季长林出示执法证件，证号豫13260410012。', '检查人员：季长林', '记录人：季长林') },
      'one at the inquiry': { inquiry: inquiry('询问人：季长林', '记录人：季长林', '问：这是我的执法证，证号豫13260410012，请过目。') },
      'one signs the record': { inspection: inspection('检查人：霍思远（执法证号：豫13260410027）', '出示了执法证件。', '检查人签名：霍思远') },
    },
    near: {
      'two numbers, one name read': { inspection: inspection('检查人员：季长林', '执法证号：豫13260410012、豫13260410027，已出示执法证件。') },
      'the second signs at the foot': { inspection: inspection('检查人：季长林，已出示执法证件，证号豫13260410012', '检查人员签名：季长林 霍思远') },
    },
  },
  {
    code: 'officer-certificate-missing', check: 'officer-certificate-shown',
    tellings: {
      'no word of it': { inspection: inspection('现场发现问题。', SIGNED), inquiry: inquiry('询问人：季长林、霍思远', '问：请如实回答。') },
      'a blank for the number': { inspection: inspection(SIGNED, '执法证号：', '现场发现问题。'), inquiry: inquiry('询问人：季长林、霍思远', '问：店里有几个人？') },
      'the party shows papers': { inspection: inspection('钱振邦出示营业执照和食品经营许可证。', SIGNED), inquiry: inquiry('询问人：季长林、霍思远', '问：许可证办了吗？', '答：办了。') },
    },
    near: {
      'shown in other words': { inspection: inspection('检查人员亮证表明身份后进行检查。', SIGNED), inquiry: inquiry('询问人：季长林、霍思远') },
      'numbers beside the names': { inspection: inspection('检查人员：季长林（豫13260410012）、霍思远（豫13260410027）'), inquiry: inquiry('询问人：季长林、霍思远') },
    },
  },
  {
    code: 'notice-missing', check: 'notice-present',
    tellings: {
      'no notice': { notice: null, noticeReceipt: null, decision: decision({ told: '本案现已调查终结。' }) },
      'evidence in its place': { notice: ['# 现场照片', '照片一：货架全景', '拍摄人：霍思远 拍摄时间：2024年5月13日'], noticeReceipt: null, decision: decision({ told: '以上事实清楚。' }) },
      'a letter of another kind': { notice: [AGENCY, '# 协助调查函', '某某局：请协助核实青禾公司的进货情况。', '> 2024年5月20日'], noticeReceipt: null, decision: decision({ told: '证据确凿。' }) },
    },
    near: {
      'its title cannot be read': { notice: ['栗市监罚告31号', `${PARTY}`, '你单位销售标签不合格食品，本局拟对你单位处以罚款8000元。现告知你单位，可在五个工作日内提出陈述、申辩，逾期视为放弃。', '> 2024年6月3日'], decision: decision({ told: '本案现已调查终结。' }) },
      'named otherwise': { notice: [AGENCY, '# 行政处罚意见告知书', `${PARTY}：`, '本局拟对你单位处以罚款8000元。你单位可在五个工作日内提出陈述、申辩。', '> 2024年6月3日'] },
    },
  },
  {
    code: 'decision-before-plea-period', check: 'plea-period-respected',
    tellings: {
      'served on the 14th': { noticeReceipt: receipt('行政处罚事先告知书 栗市监罚告〔2024〕31号', '2024年6月14日') },
      'decided the next day': { decision: decision({ date: '2024年6月5日' }) },
      'a holiday between': { decision: decision({ date: '2024年6月11日' }) },
    },
    near: { 'the day after the fifth': { decision: decision({ date: '2024年6月13日' }) }, 'waived in writing': { decision: decision({ date: '2024年6月6日' }), waiver: [AGENCY, '# 陈述申辩笔录', '陈述人：钱振邦', '我单位自愿放弃陈述申辩的权利。', '> 2024年6月5日'] } },
  },
  {
    code: 'fine-above-notice', check: 'fine-not-above-notice',
    tellings: {
      'told 5000': { notice: notice(['本局拟对你单位处以罚款5000元。', '你单位可在五个工作日内提出陈述、申辩。']) },
      'told in capitals': { notice: notice(['拟对你单位作出罚款人民币陆仟元整的行政处罚。', '你单位可在五个工作日内陈述和申辩。']) },
      'imposed more': { decision: decision({ operative: FINE('12000.00', '壹万贰仟元整') }), payment: null, closing: null },
    },
    near: { 'told more': { notice: notice(['本局拟对你单位处以罚款10000元。', '你单位可在五个工作日内提出陈述、申辩。']) }, 'told in ten thousands': { notice: notice(['拟处罚款0.8万元。', '你单位可在五个工作日内提出陈述、申辩。']) } },
  },
  {
    code: 'hearing-notice-missing', check: 'hearing-right-told',
    tellings: {
      'over the threshold': { ...HEAVY, notice: notice(['本局拟对你单位处以罚款120000元。', '你单位可在五个工作日内提出陈述、申辩。']) },
      'a licence revoked': { decision: decision({ operative: '决定吊销你单位食品经营许可证，并处罚款人民币捌仟元整（¥8000.00）。' }) },
      'closed down': { decision: decision({ operative: '决定责令停产停业，并处罚款人民币捌仟元整（¥8000.00）。' }) },
    },
    near: { 'told in the notice': HEAVY, 'told in a paper of its own': { ...HEAVY, notice: notice(['本局拟对你单位处以罚款120000元。', '你单位可在五个工作日内提出陈述、申辩。']), hearing: [AGENCY, '# 行政处罚听证告知书', `${PARTY}：`, '你单位有权要求举行听证。', '> 2024年6月3日'] } },
  },
  {
    code: 'legal-review-missing', check: 'legal-review-present',
    tellings: { 'a heavy fine': HEAVY, 'a licence revoked': { decision: decision({ operative: '决定吊销你单位食品经营许可证，并处罚款人民币捌仟元整（¥8000.00）。' }) }, 'discussed only': { ...HEAVY, discussion: DISCUSSION } },
    near: { reviewed: { ...HEAVY, review: REVIEW }, 'reviewed under an unread title': { ...HEAVY, review: ['栗市监审31号', '经法制机构审核，本案事实清楚，证据充分，程序合法，适用法律正确，裁量适当，同意办案机构的处理意见，请报局领导审批后作出处罚决定。', '审核人：祝明', '2024年6月12日'] } },
  },
  {
    code: 'legal-review-after-decision', check: 'legal-review-before-decision',
    tellings: { 'a week later': { review: [AGENCY, '# 法制审核意见书', '同意。', '审核人：祝明 2024年6月24日'] }, 'the form of another name': { review: [AGENCY, '# 案件法制审核表', '审核意见 | 同意。祝明 2024年6月20日'] }, 'a day later': { review: [AGENCY, '# 行政处罚案件法制审核意见书', '本案程序合法。', '> 法制审核机构', '> 2024年6月18日'] } },
    near: { before: { review: REVIEW }, 'the same day': { review: [AGENCY, '# 法制审核意见书', '同意。', '审核人：祝明 2024年6月17日'] } },
  },
  {
    code: 'discussion-missing', check: 'discussion-present',
    tellings: { 'a heavy fine': HEAVY, 'reviewed only': { ...HEAVY, review: REVIEW }, 'closed down': { decision: decision({ operative: '决定责令停产停业，并处罚款人民币捌仟元整（¥8000.00）。' }) } },
    near: { discussed: { ...HEAVY, discussion: DISCUSSION }, 'a small fine': {} },
  },
  {
    code: 'major-penalty-record-missing', check: 'major-penalty-filed',
    tellings: { 'a heavy fine': HEAVY, 'reviewed and discussed': { ...HEAVY, review: REVIEW, discussion: DISCUSSION }, 'a licence revoked': { decision: decision({ operative: '决定吊销你单位食品经营许可证，并处罚款人民币捌仟元整（¥8000.00）。' }) } },
    near: { filed: { ...HEAVY, record: [AGENCY, '# 重大行政处罚备案报告', '栗川县人民政府：现将本案报送备案。', '> 2024年6月28日'] }, 'a small fine': {} },
  },
  {
    code: 'service-late', check: 'decision-served-in-time',
    tellings: { 'served in July': { decisionReceipt: receipt('行政处罚决定书 栗市监罚〔2024〕31号', '2024年7月3日') }, 'the eighth working day': { decisionReceipt: receipt('《行政处罚决定书》', '2024年6月27日') }, 'with dots': { decisionReceipt: receipt('行政处罚决定书', '2024.7.2') } },
    near: { 'the seventh working day': { decisionReceipt: receipt('行政处罚决定书', '2024年6月26日') }, 'the same day': { decisionReceipt: receipt('行政处罚决定书', '2024年6月17日') } },
  },
  {
    code: 'service-proof-missing', check: 'service-proof-present',
    tellings: { 'no receipt': { decisionReceipt: null }, 'only the notice’s': { decisionReceipt: receipt('行政处罚事先告知书', '2024年6月4日') }, 'a picture of handing over': { decisionReceipt: ['# 送达照片', '照片：向钱振邦送达文书', '拍摄时间：2024年6月19日 拍摄人：霍思远'] } },
    near: { 'a receipt without a readable day': { decisionReceipt: [AGENCY, '# 送达回证', '送达文书名称 | 行政处罚决定书', `受送达人 | ${PARTY}`, '收到日期 | 见签收'] }, 'signed on the decision': { decisionReceipt: null, decision: [...decision(), '当事人签收：钱振邦 签收时间：2024年6月18日'] } },
  },
  {
    code: 'filing-missing', check: 'filing-present',
    tellings: { 'no filing': { filing: null }, 'only the source': { filing: [AGENCY, '# 案件来源登记表', '案件来源 | 日常检查', '登记时间 | 2024年5月13日'] }, 'a contents page names it': { filing: null, contents: ['# 卷内目录', '1 | 立案审批表 | 3', '2 | 现场检查笔录 | 4', '3 | 询问笔录 | 5', '4 | 行政处罚决定书 | 8', '5 | 送达回证 | 9'] } },
    near: { 'named otherwise': { filing: [AGENCY, '# 行政处罚立案呈批表', '领导批示 | 同意立案。闻人杰 2024年5月14日'] }, 'its title cannot be read': { filing: ['栗市监案31号', '案件来源：日常检查。当事人青禾公司涉嫌销售标签不合格食品，承办人建议立案调查，请领导审批。季长林、霍思远', '负责人意见：同意立案，由季长林、霍思远承办。闻人杰', '2024年5月14日'] } },
  },
  {
    code: 'remedy-text-wrong', check: 'remedy-periods-right',
    tellings: { 'thirty days': { decision: decision({ remedy: '如不服，可在收到本决定书之日起三十日内向栗川县人民政府申请行政复议，或者在六个月内向栗川县人民法院提起行政诉讼。' }) }, 'in figures': { decision: decision({ remedy: '不服本处罚的，可自收到之日起30日内向栗川县人民政府申请复议，也可于6个月内向栗川县人民法院起诉。' }) }, 'fifteen days': { decision: decision({ remedy: '若对本决定有异议，请于15日内向栗川县人民政府申请行政复议，或六个月内向栗川县人民法院提起诉讼。' }) } },
    near: { 'in figures': { decision: decision({ remedy: '不服的，可自收到之日起60日内向栗川县人民政府申请复议，也可于6个月内向栗川县人民法院起诉。' }) }, 'payment before it': { decision: decision({ remedy: '你单位应在三十日内改正。不服的，可在六十日内向栗川县人民政府申请行政复议，或者在六个月内向栗川县人民法院起诉。' }) } },
  },
  {
    code: 'decision-lacks-element', check: 'decision-elements',
    tellings: {
      'no address': { decision: decision({ head: HEAD }) },
      'no time to pay': { decision: decision({ pay: '罚款缴至栗川农商银行营业部。' }) },
      'no court': { decision: decision({ remedy: '如不服本决定，可以在六十日内向栗川县人民政府申请行政复议。' }) },
    },
    near: {
      'the place in other words': { decision: decision({ head: [...HEAD, '经营地点位于栗川县伏牛路77号'] }) },
      'the address after the name': { decision: decision({ head: [`被处罚人：${PARTY}，往所地栗川县伏牛路77号，法定代表人钱振邦`] }) },
      'the term as a date': { decision: decision({ pay: '履行期限：限于2024年7月2日前到栗川农商银行营业部缴清。' }) },
    },
  },
  {
    code: 'discretion-not-stated', check: 'discretion-stated',
    tellings: { 'nothing said': { decision: decision({ discretion: '经本局负责人批准，' }) }, 'only the law': { decision: decision({ discretion: '根据上述规定，' }) }, 'only the procedure': { decision: decision({ discretion: '本案证据确凿，程序合法，' }) } },
    near: { 'a grade': { decision: decision({ discretion: '参照裁量标准，本案属一般阶次，' }) }, 'circumstances only': { decision: decision({ discretion: '鉴于你单位系初次违法、社会危害较小，酌情，' }) } },
  },
  {
    code: 'fine-outside-benchmark', check: 'fine-within-benchmark',
    tellings: {
      'above it': { decision: decision({ discretion: '对照《河南省市场监督管理行政处罚裁量基准》，属于较轻情形（罚款二千元以上五千元以下），' }) },
      'below it': { decision: decision({ discretion: '依据裁量基准，违法行为属于一般档次，裁量幅度为10000元以上20000元以下，' }) },
      'in the report': { report: [AGENCY, '# 案件调查终结报告', '对照裁量基准，本案属于轻微档次，应处1000元以上3000元以下罚款。', '调查人员：季长林、霍思远', '> 2024年5月30日'] },
    },
    near: { 'at its upper end': { decision: decision({ discretion: '对照裁量基准，属于较轻情形（罚款五千元以上八千元以下），' }) }, 'only the statute’s range': { decision: decision({ discretion: '《中华人民共和国食品安全法》第一百二十五条规定可处一万元以上五万元以下罚款；对照裁量基准你单位具有减轻情形，' }) } },
  },
  {
    code: 'registration-preservation-over-7-days', check: 'preservation-handled-in-time',
    tellings: {
      'a decision too late': { preserved: [AGENCY, '# 先行登记保存证据通知书', `${PARTY}：`, '本局对涉案调味料先行登记保存，期限为七日。', '> 2024年5月13日'], handled: [AGENCY, '# 先行登记保存证据处理决定书', `${PARTY}：`, '现决定解除登记保存，退还物品。', '> 2024年5月29日'] },
      'nine working days': { preserved: [AGENCY, '# 证据先行登记保存通知书', '自即日起登记保存调味料三箱。', '> 2024年5月13日'], handled: [AGENCY, '# 先行登记保存物品处理通知书', '对登记保存的物品予以没收处理。', '> 2024年5月24日'] },
      'by the middle of June': { preserved: [AGENCY, '# 先行登记保存证据通知书', '对下列物品先行登记保存。', '> 2024年5月13日'], handled: [AGENCY, '# 解除先行登记保存证据通知书', '现予以解除。', '> 2024年6月14日'] },
    },
    near: {
      'the seventh working day': { preserved: [AGENCY, '# 先行登记保存证据通知书', '对下列物品先行登记保存。', '> 2024年5月13日'], handled: [AGENCY, '# 解除先行登记保存证据通知书', '现予以解除。', '> 2024年5月22日'] },
      'the same day': { preserved: [AGENCY, '# 先行登记保存证据通知书', '对下列物品先行登记保存。', '> 2024年5月13日'], handled: [AGENCY, '# 先行登记保存证据处理决定书', '退还。', '> 2024年5月13日'] },
    },
  },
  {
    code: 'names-inconsistent', check: 'party-name-consistent',
    tellings: {
      'another character on the receipt': { decisionReceipt: receipt('行政处罚决定书', '2024年6月19日', OTHER) },
      'a limited company by shares': { noticeReceipt: receipt('行政处罚事先告知书', '2024年6月4日', '栗川县青禾调味品股份有限公司') },
      'in the notice': { notice: [AGENCY, '# 行政处罚事先告知书', '> 栗市监罚告〔2024〕31号', '栗川县青禾食品有限公司：', '本局拟对你单位处以罚款8000元。你单位可在五个工作日内提出陈述、申辩。', '> 2024年6月3日'] },
    },
    near: {
      'cut off at the line’s end': { decisionReceipt: receipt('行政处罚决定书', '2024年6月19日', '栗川县青禾调味品有限公') },
      'with its code in brackets': { noticeReceipt: receipt('行政处罚事先告知书', '2024年6月4日', `${PARTY}（91410324MA9F2C7H5P）`) },
      'the owner receives it': { decisionReceipt: receipt('行政处罚决定书', '2024年6月19日', '钱振邦') },
    },
  },
  {
    code: 'amounts-inconsistent', check: 'amounts-consistent',
    tellings: { 'capitals and figures': { decision: decision({ operative: '决定处以罚款人民币玖仟元整（¥8000.00）。' }) }, 'figures first': { decision: decision({ operative: '决定对你单位罚款8000元（大写：捌仟伍佰元整）。' }) }, 'a zero too many': { decision: decision({ operative: '给予罚款捌仟元整（80000元）的行政处罚。' }), payment: null, closing: null } },
    near: { 'without 整': { decision: decision({ operative: '决定处以罚款捌仟元（8,000.00元）。' }) }, 'only figures': { decision: decision({ operative: '决定处以8000元的罚款。' }) } },
  },
  {
    code: 'late-payment-penalty-over-principal', check: 'late-penalty-within-principal',
    tellings: {
      'a second slip': { late: ['# 河南省非税收入一般缴款书（收据）', `缴款人 | ${PARTY}`, '收入项目 | 加处罚款', '金额 | ¥9600.00', '日期 | 2024年8月12日'] },
      'on the closing form': { closing: [AGENCY, '# 结案审批表', '执行情况 | 缴纳罚款8000元，加处罚款8400元。', '负责人意见 | 同意结案。闻人杰 2024年8月20日'] },
      'in words': { late: ['# 河南省政府非税收入财政票据', `交款人 | ${PARTY}`, '项目名称 | 逾期加处罚款', '金额（小写） | 12000.00', '开票日期 | 2024年8月12日'] },
    },
    near: { 'the same as the fine': { late: ['# 河南省非税收入一般缴款书（收据）', `缴款人 | ${PARTY}`, '收入项目 | 加处罚款', '金额 | ¥8000.00', '日期 | 2024年8月12日'] }, 'only warned of': {} },
  },
  {
    code: 'payment-collected-by-agency', check: 'payment-to-bank',
    tellings: {
      'cash to an officer': { payment: ['# 收款收据', `今收到：${PARTY}`, '交来：罚款', '金额：8000元', '经手：执法人员季长林收取现金', '> 2024年6月25日'] },
      'the agency’s own receipt': { payment: ['# 收据', `交款单位 | ${PARTY}`, '收款事由 | 行政处罚罚款', '金额 | ¥8000.00', '收款方式 | 现金', '收款单位 | 栗川县市场监督管理局', '日期 | 2024年6月25日'] },
      'paid at the agency’s finance office': { payment: ['# 收据', `今收到 ${PARTY} 缴来罚款现金捌仟元整（8000元）`, '收款单位：栗川县市场监督管理局财务室', '> 2024年6月25日'] },
    },
    near: { 'cash at the bank': { payment: ['# 栗川农商银行现金缴款单', `缴款人 | ${PARTY}`, '收款单位 | 栗川县财政局', '金额 | ¥8000.00', '日期 | 2024年6月25日'] }, 'the agency as the collecting unit': {} },
  },
  {
    code: 'closing-missing', check: 'closing-present',
    tellings: { 'paid, nothing more': { closing: null }, 'a note page at the end': { closing: ['# 备考表', '本卷情况说明：齐全', '立卷人：霍思远 检查人：祝明'] }, 'a copy of a licence at the end': { closing: ['# 营业执照', '名称 | 栗川县青禾调味品有限公司', '类型 | 有限责任公司', '统一社会信用代码 | 91410324MA9F2C7H5P'] } },
    near: { 'named otherwise': { closing: [AGENCY, '# 行政处罚案件结案报告', '罚款已缴纳，建议结案。', '负责人意见：同意结案。闻人杰 2024年7月1日'] }, 'not paid yet': { closing: null, payment: null } },
  },
];

describe('a file in order', () => {
  it('raises no alarm', () => expect(reviewOf(PLAIN).problems).toEqual([]));
});

describe.each(CASES)('$code', ({ check, tellings, near }) => {
  it.each(Object.keys(tellings))('is found: %s', (name) => {
    const finding = reviewOf(PLAIN, tellings[name]).of(check);
    expect(finding?.status, finding?.message).toBe('problem');
  });
  it.each(Object.keys(near))('is not asserted: %s', (name) => {
    const { problems, of } = reviewOf(PLAIN, near[name]);
    expect(problems, of(check)?.message).not.toContain(check);
  });
});
