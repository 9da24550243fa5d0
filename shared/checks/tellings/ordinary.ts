/** Pages of a made-up ordinary penalty file in wording of its own; each test replaces, adds or takes away papers. */
export type Paper = readonly string[];
export type File = Readonly<Record<string, Paper | null>>;

export const AGENCY = '# 栗川县市场监督管理局';
const PARTY = '栗川县青禾调味品有限公司';

export const inspection = (...rows: string[]): Paper => [AGENCY, '# 现场检查笔录', `被检查单位：${PARTY}`, '检查时间：2024年5月13日9时20分至10时15分', ...rows];
export const inquiry = (...rows: string[]): Paper => [AGENCY, '# 询问笔录', '询问时间：2024年5月16日14时10分至15时00分', '询问地点：栗川县市场监督管理局302室', '被询问人：钱振邦 | 性别：男', ...rows, '被询问人签名：钱振邦'];
export const notice = (rows: readonly string[], day = '2024年6月3日'): Paper => [AGENCY, '# 行政处罚事先告知书', '> 栗市监罚告〔2024〕31号', `${PARTY}：`, ...rows, `> ${day}`];
export const receipt = (paper: string, day: string, who = PARTY): Paper => [AGENCY, '# 送达回证', `送达文书名称及文号 | ${paper}`, `受送达人 | ${who}`, '送达方式 | 直接送达', `收到日期 | ${day}`, '送达人 | 季长林 霍思远'];

/** What a decision says, part by part. */
export interface DecisionParts {
  readonly head?: readonly string[];
  readonly act?: string;
  readonly told?: string;
  readonly discretion?: string;
  readonly operative?: string;
  readonly pay?: string;
  readonly remedy?: string;
  readonly date?: string;
}

export const decision = (parts: DecisionParts = {}): Paper => [
  AGENCY,
  '# 行政处罚决定书',
  '> 栗市监罚〔2024〕31号',
  ...(parts.head ?? [`当事人：${PARTY}`, '统一社会信用代码：91410324MA9F2C7H5P', '住所：栗川县伏牛路77号', '法定代表人：钱振邦']),
  parts.act ?? '经查，你单位于2024年5月13日销售标签不合格的预包装食品。上述事实有现场检查笔录、询问笔录等证据证明。',
  parts.told ?? '本局已于2024年6月4日向你单位送达行政处罚事先告知书，你单位在期限内未提出陈述申辩。',
  '你单位的行为违反了《中华人民共和国食品安全法》第六十七条第一款的规定，依据《中华人民共和国食品安全法》第一百二十五条第一款，',
  parts.discretion ?? '对照《河南省市场监督管理行政处罚裁量基准》，你单位主动改正，属于较轻情形，',
  parts.operative ?? '决定处以罚款人民币捌仟元整（¥8000.00）。',
  parts.pay ?? '自收到本决定书之日起十五日内将罚款缴至栗川农商银行营业部。逾期不缴纳的，每日按罚款数额的百分之三加处罚款。',
  parts.remedy ?? '如不服本决定，可以在收到本决定书之日起六十日内向栗川县人民政府申请行政复议，或者在六个月内向栗川县人民法院提起行政诉讼。',
  '> 栗川县市场监督管理局',
  `> ${parts.date ?? '2024年6月17日'}`,
];

export const PLAIN: File = {
  cover: ['# 栗川县市场监督管理局', '# 行政处罚案卷', '案由 | 青禾调味品有限公司销售标签不合格食品案', '保管期限 | 长期'],
  filing: [AGENCY, '# 立案审批表', `当事人 | ${PARTY}`, '案件来源 | 日常检查', '承办人意见 | 建议立案。季长林 霍思远 2024年5月14日', '负责人意见 | 同意立案。闻人杰 2024年5月14日'],
  inspection: inspection('执法人员季长林、霍思远向负责人钱振邦出示执法证件（证号豫13260410012、豫13260410027）。', '现场发现货架上有三种调味料未标注生产日期。', '检查人员：季长林、霍思远', '记录人：霍思远'),
  inquiry: inquiry('询问人：季长林、霍思远', '问：我们是栗川县市场监督管理局执法人员，这是我们的执法证件，证号豫13260410012、豫13260410027，请过目。', '答：看清楚了。'),
  report: [AGENCY, '# 案件调查终结报告', `当事人：${PARTY}`, '经调查，当事人销售标签不合格食品，建议处以罚款8000元。', '调查人员：季长林、霍思远', '> 2024年5月30日'],
  notice: notice(['你单位销售标签不合格食品，违反《中华人民共和国食品安全法》第六十七条第一款。依据该法第一百二十五条第一款，本局拟对你单位处以罚款8000元。', '你单位可在收到本告知书之日起五个工作日内提出陈述、申辩。']),
  noticeReceipt: receipt('行政处罚事先告知书 栗市监罚告〔2024〕31号', '2024年6月4日'),
  decision: decision(),
  decisionReceipt: receipt('行政处罚决定书 栗市监罚〔2024〕31号', '2024年6月19日'),
  payment: ['# 河南省非税收入一般缴款书（收据）', `缴款人 | ${PARTY}`, '执收单位 | 栗川县市场监督管理局', '收入项目 | 罚没收入', '金额 | ¥8000.00', '日期 | 2024年6月25日', '收款银行 | 栗川农商银行营业部'],
  closing: [AGENCY, '# 结案审批表', `当事人 | ${PARTY}`, '执行情况 | 罚款已缴纳', '负责人意见 | 同意结案。闻人杰 2024年7月1日'],
};
