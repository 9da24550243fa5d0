import type { CaseKind, LegalBasis } from '../../model';
import type { CheckDefinition, SignedPlace } from '../definition';
import { civilProcedureLaw, coercionLaw, licenceLaw, penaltyLaw } from './basis';

const ALL: readonly CaseKind[] = ['penalty-ordinary', 'penalty-summary', 'no-penalty', 'licence', 'coercion-measure', 'coercive-execution', 'inspection', 'other'];
const WITH_COERCION: readonly CaseKind[] = ['penalty-ordinary', 'no-penalty', 'coercion-measure', 'coercive-execution', 'other'];

/** Standards for files ask for it; the statute itself does not say so for these papers. */
const byStandard = (source: string): LegalBasis => ({ statute: '生态环境行政执法案卷评查细则（2024年修订版）', article: null, certainty: 'B', source: `环执法发〔2024〕4号，其他领域参照；${source}` });
const ELEMENTS = byStandard('卷面基本要素：机关名称、文书名、文号、印章、日期及负责人审批意见、签名、日期，送达回证');
const RECORDS = byStandard('卷面基本要素：现场检查、询问笔录逐页签名，末页执法人员签名、日期');

const OFFICERS = '^(?:检查|勘验|勘查|询[问间]|调查|核查)人(?:员)?|执法人员|办案人员|核查人员|勘验人员|检查人员|承办人(?!.*意见)|经办人|调查人员';
const officers = (who: string): SignedPlace => ({ who, labels: OFFICERS });
const party = (who: string): SignedPlace => ({ who, labels: '被(?:检查|勘验|询[问间]|调查|核查|勘查)|当事人|相对人|现场负责人|陈述申辩人|申辩人|陈述人|申请人|代理人签', waivable: true });

const signedCheck = (
  id: string, title: string, kinds: readonly CaseKind[], level: CheckDefinition['level'], basis: LegalBasis,
  papers: Extract<CheckDefinition['rule'], { readonly kind: 'signed' }>['papers'],
): CheckDefinition => ({ id, title, item: 'art10-2', kinds, level, automation: 'to-confirm', basis, rule: { kind: 'signed', papers } });

const stampedCheck = (id: string, title: string, kinds: readonly CaseKind[], level: CheckDefinition['level'], basis: LegalBasis, documents: readonly string[]): CheckDefinition => ({
  id, title, item: 'art10-1', kinds, level, automation: 'to-confirm', basis, rule: { kind: 'stamped', documents },
});

/** Signatures, seals and fingerprints in the page images: always a question with its pictures, never an assertion. */
export const MARK_CHECKS: readonly CheckDefinition[] = [
  signedCheck('signed-records', '笔录逐页签名', ALL, 'deduct', RECORDS, [
    { documents: ['现场检查笔录', '询问笔录', '现场核查笔录'], eachPage: true, places: [party('当事人'), officers('执法人员')] },
    { documents: ['陈述申辩笔录'], places: [party('当事人')] },
  ]),
  signedCheck('signed-hearing-record', '听证笔录签名', ['penalty-ordinary', 'no-penalty'], 'deduct', { ...penaltyLaw(64), source: `${penaltyLaw(64).source}第六十四条第八项` }, [
    { documents: ['听证笔录'], places: [{ who: '当事人或者其代理人', labels: '当事人|代理人|申请人', waivable: true }] },
  ]),
  signedCheck('signed-coercion-record', '强制措施现场笔录签名', WITH_COERCION, 'deduct', { ...coercionLaw(18), source: `${coercionLaw(18).source}第十八条第八项` }, [
    { documents: ['查封扣押现场笔录'], eachPage: true, places: [party('当事人'), officers('执法人员')] },
  ]),
  signedCheck('signed-coercion-list', '查封扣押清单签名', WITH_COERCION, 'hint', byStandard('清单由当事人和执法人员签名；行政强制法第二十四条第三款：清单一式二份'), [
    { documents: ['查封扣押清单'], places: [{ who: '当事人', labels: '当事人|相对人|被(?:检查|查封|扣押)|持有人|所有人', waivable: true }, officers('执法人员')] },
  ]),
  signedCheck('signed-service', '送达回证签收', ALL, 'deduct', civilProcedureLaw(87), [
    {
      documents: ['送达回证'],
      places: [
        { who: '受送达人', labels: '^(?:受送达人|代收人|收件人|签收人|接收人|领取人)(?:.*(?:签|盖章|印))|^签收', waivable: true },
        { who: '送达人', labels: '^送达人', persons: 2 },
      ],
    },
  ]),
  signedCheck('signed-approvals', '审批、审核文书签名', ALL, 'hint', ELEMENTS, [
    {
      documents: ['立案审批表', '不予立案审批表', '行政处罚决定审批表', '案件处理审批表', '结案审批表', '查封扣押审批表', '行政许可审批表', '行政检查审批表', '案件移送审批表'],
      places: [{ who: '负责人', labels: '负责人(?:意见|审批|批准|决定|签)|领导|审批(?:意见|人)|批准人|机关意见' }],
    },
    { documents: ['法制审核意见书'], places: [{ who: '审核人', labels: '审核人|审核(?:意见|机构)|负责人' }] },
  ]),
  signedCheck('signed-discussion', '集体讨论记录签名', ['penalty-ordinary', 'no-penalty', 'coercion-measure', 'coercive-execution', 'other'], 'hint', byStandard('集体讨论记录由参加人员签名；处罚法第五十七条第二款要求集体讨论'), [
    { documents: ['集体讨论记录'], places: [{ who: '参加人员', labels: '(?:出席|参加|与会|讨论|参会)人|^签' }] },
  ]),
  signedCheck('signed-summary-decision', '当场处罚决定书执法人员签名', ['penalty-summary'], 'deduct', penaltyLaw(52, 2), [
    { documents: ['当场行政处罚决定书'], places: [{ who: '执法人员', labels: OFFICERS, persons: 2 }] },
  ]),
  stampedCheck('seal-notices', '对外文书印章', ALL, 'hint', ELEMENTS, [
    '行政处罚事先告知书', '听证告知书', '听证通知书', '责令改正通知书', '先行登记保存通知书', '不予行政处罚决定书', '补正材料告知书', '检验检测期限告知书',
    '行政许可延期通知书', '利害关系人告知书', '准予行政许可决定书', '不予行政许可决定书', '行政检查通知书', '行政检查结果告知书', '催告书', '代履行决定书',
    '强制执行公告', '延长查封扣押期限决定书', '解除查封扣押决定书', '解除冻结决定书', '案件移送函',
  ]),
  stampedCheck('seal-seizure-decision', '查封扣押决定书印章', WITH_COERCION, 'deduct', coercionLaw(24, 2), ['查封扣押决定书']),
  stampedCheck('seal-freeze-decision', '冻结决定书印章', WITH_COERCION, 'deduct', coercionLaw(31), ['冻结决定书']),
  stampedCheck('seal-execution-decision', '强制执行决定书印章', ['coercive-execution', 'penalty-ordinary', 'other'], 'deduct', coercionLaw(37, 2), ['强制执行决定书']),
  stampedCheck('seal-licence-receipt', '受理凭证印章', ['licence'], 'deduct', licenceLaw(32, 2), ['行政许可受理通知书', '不予受理决定书']),
];
