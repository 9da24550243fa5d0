import { describe, expect, it } from 'vitest';
import type { FindingStatus } from '../../model';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
type Row = readonly [what: string, values: Values, status: FindingStatus];

const execution = (values: Values, more: CaseValues = {}) => check({ kind: 'coercive-execution', agency: '某县自然资源局', ...more, values });

function table(id: string, rows: readonly Row[], more: CaseValues = {}): void {
  describe(id, () => {
    it.each(rows)('%s', (_what, values, status) => expect(execution(values, more)(id).status).toBe(status));
  });
}

const DEMANDED = '催告书/demandServedDate';
const APPLIED = '强制执行申请书/courtApplicationDate';
const DECIDED = '强制执行决定书/executionDecisionDate';
const SERVED = '送达回证/decisionServedDate';
const DONE = '强制执行笔录/executedDate';

// 催告2024-09-20送达（周五），十个工作日：09-23…27（5）、09-29（调休）、09-30、10-08、10-09、10-10；十日后为10-11。
table('application-after-demand', [
  ['the tenth working day itself', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-10' }, 'problem'],
  ['the day after', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-11' }, 'pass'],
  ['ten natural days are not enough', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-01' }, 'problem'],
  ['no application', { [DEMANDED]: '2024-09-20' }, 'not-applicable'],
]);

// 决定2024-03-29送达，起诉期限六个月至09-29（调休上班，不顺延）；其后三个月至12-29（周日），顺延12-30。
table('application-after-remedies', [
  ['before the end', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-27' }, 'problem'],
  ['on the last day', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-29' }, 'problem'],
  ['the day after', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-30' }, 'pass'],
  ['before the end, but a court already ruled', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-20', '强制执行申请书/laterRemedy': '行政判决' }, 'confirm'],
]);
table('application-in-time', [
  ['the nominal last day, a Sunday', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-29' }, 'pass'],
  ['the Monday it rolls to', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-30' }, 'pass'],
  ['the day after', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-31' }, 'problem'],
  ['late after a delay of payment', { [SERVED]: '2024-03-29', [APPLIED]: '2025-02-10', '案件处理审批表/instalment': '同意分期缴纳' }, 'confirm'],
]);

table('demand-before-execution', [
  ['no demand', { [DECIDED]: '2025-03-20' }, 'problem'],
  ['demanded', { [DECIDED]: '2025-03-20', [DEMANDED]: '2025-03-03' }, 'pass'],
  ['goods being hidden', { [DECIDED]: '2025-03-20', '强制执行决定书/concealment': '转移财物' }, 'confirm'],
]);
table('demand-before-application', [['no demand', { [APPLIED]: '2025-03-20' }, 'problem'], ['demanded', { [APPLIED]: '2025-03-20', [DEMANDED]: '2025-03-03' }, 'pass']]);

const DEMAND: Values = { [DEMANDED]: '2025-03-03', '催告书/demandTerm': '十日内', '催告书/demandMethod': '缴纳', '催告书/demandPlea': '陈述', '催告书/demandMoney': '罚款', '催告书/demandAmount': '5000元' };
table('demand-elements', [
  ['all there', DEMAND, 'pass'],
  ['no right to be heard', { ...DEMAND, '催告书/demandPlea': null }, 'problem'],
  ['no term read is asked about', { ...DEMAND, '催告书/demandTerm': null }, 'confirm'],
]);
table('demand-amount', [
  ['named', DEMAND, 'pass'],
  ['not named', { ...DEMAND, '催告书/demandAmount': null }, 'confirm'],
  ['nothing to pay', { ...DEMAND, '催告书/demandMoney': null, '催告书/demandAmount': null }, 'not-applicable'],
]);
table('demand-term-respected', [
  ['on the last day', { [DEMANDED]: '2025-03-03', '催告书/demandDays': 10, [DECIDED]: '2025-03-13' }, 'problem'],
  ['the day after', { [DEMANDED]: '2025-03-03', '催告书/demandDays': 10, [DECIDED]: '2025-03-14' }, 'pass'],
  ['early, goods being hidden', { [DEMANDED]: '2025-03-03', '催告书/demandDays': 10, [DECIDED]: '2025-03-05', '强制执行决定书/concealment': '隐匿财物' }, 'confirm'],
]);

const DECISION: Values = {
  [DECIDED]: '2025-03-20', '强制执行决定书/address': '某县', '强制执行决定书/measureReason': '逾期', '强制执行决定书/measureBasis': '某法第一条', '强制执行决定书/executionMethod': '拆除', '强制执行决定书/executionDay': '2025-04-01',
  '强制执行决定书/measureReviewTold': '复议', '强制执行决定书/measureCourtTold': '诉讼',
};
table('execution-decision-elements', [
  ['all there', { ...DECISION, '强制执行决定书/mentionedParty': '张三' }, 'pass'],
  ['no way to the court', { ...DECISION, '强制执行决定书/measureCourtTold': null }, 'problem'],
  ['no time read', { ...DECISION, '强制执行决定书/mentionedParty': '张三', '强制执行决定书/executionDay': null }, 'confirm'],
]);

const at = (start: string, end: string): Values => ({ [DONE]: start.slice(0, 10), '强制执行笔录/executionStart': start, '强制执行笔录/executionEnd': end });
table('execution-not-off-hours', [
  ['a working day', at('2025-03-20T09:00', '2025-03-20T16:00'), 'pass'],
  ['until half past six in the evening', at('2025-03-20T09:00', '2025-03-20T18:30'), 'pass'],
  ['until half past nine, a question', at('2025-03-20T18:00', '2025-03-20T21:30'), 'confirm'],
  ['until half past ten', at('2025-03-20T18:00', '2025-03-20T22:30'), 'problem'],
  ['before six in the morning', at('2025-03-20T05:30', '2025-03-20T08:00'), 'problem'],
  ['the day before 国庆', at('2024-09-30T09:00', '2024-09-30T12:00'), 'pass'],
  ['on 国庆', at('2024-10-01T09:00', '2024-10-01T12:00'), 'problem'],
  ['the day after the holiday', at('2024-10-08T09:00', '2024-10-08T12:00'), 'pass'],
  ['a make-up Saturday is a working day', at('2024-10-12T09:00', '2024-10-12T12:00'), 'pass'],
  ['an ordinary Saturday, a question', at('2025-03-22T09:00', '2025-03-22T12:00'), 'confirm'],
  ['on a holiday in an emergency', { ...at('2024-10-01T09:00', '2024-10-01T12:00'), '强制执行笔录/executionEmergency': '情况紧急' }, 'confirm'],
  ['no record', {}, 'not-applicable'],
]);
table('execution-utilities', [['nothing cut', at('2025-03-20T09:00', '2025-03-20T16:00'), 'pass'], ['water cut', { ...at('2025-03-20T09:00', '2025-03-20T16:00'), '强制执行笔录/utilitiesCut': '停止供水' }, 'confirm']]);

const DEMOLITION: Values = { [DECIDED]: '2025-03-20', '强制执行决定书/demolition': '拆除违法建筑' };
table('demolition-announced', [
  ['no announcement', DEMOLITION, 'problem'],
  ['announced', { ...DEMOLITION, '强制执行公告/announcementDate': '2025-02-01' }, 'pass'],
  ['only mentioned', { ...DEMOLITION, '强制执行决定书/announcementMention': '发布公告' }, 'confirm'],
  ['money is executed, nothing demolished', { [DECIDED]: '2025-03-20' }, 'not-applicable'],
]);
table('demolition-after-remedies', [
  ['on the last day of the term', { ...DEMOLITION, [SERVED]: '2024-09-20', [DONE]: '2025-03-20' }, 'confirm'],
  ['the day after', { ...DEMOLITION, [SERVED]: '2024-09-20', [DONE]: '2025-03-21' }, 'pass'],
]);

const FEE = (late: number): Values => ({ '催告书/principalOwed': 10_000, '催告书/lateFeeClaimed': late });
table('execution-late-fee-limit', [['below', FEE(9_999), 'pass'], ['equal', FEE(10_000), 'pass'], ['above', FEE(10_001), 'problem'], ['none', { '催告书/principalOwed': 10_000 }, 'not-applicable']]);
describe('late fee demanded in a penalty’s own file', () => {
  it.each<[number, FindingStatus]>([[19_999, 'pass'], [20_000, 'pass'], [20_001, 'problem']])('%d on 20 000', (late, status) => {
    expect(check({ values: { '催告书/lateFeeClaimed': late } })('late-penalty-within-principal').status).toBe(status);
  });
});
const FEE_FROM = (decided: string): Values => ({ ...FEE(300), '催告书/lateFeeFrom': '2025-03-03', [DECIDED]: decided });
table('execution-late-fee-thirty-days', [['day 30', FEE_FROM('2025-04-02'), 'confirm'], ['day 31', FEE_FROM('2025-04-03'), 'pass']]);

// 代履行2024-10-08，三个工作日前：09-27、09-29（调休）、09-30之前一日催告。
const SUBSTITUTE: Values = { '代履行决定书/substituteDecisionDate': '2024-09-24', [DONE]: '2024-10-08' };
table('substitute-demanded-ahead', [
  ['two working days ahead', { ...SUBSTITUTE, [DEMANDED]: '2024-09-29' }, 'problem'],
  ['three working days ahead', { ...SUBSTITUTE, [DEMANDED]: '2024-09-27' }, 'pass'],
  ['four', { ...SUBSTITUTE, [DEMANDED]: '2024-09-26' }, 'pass'],
  ['at once, to clear a road', { ...SUBSTITUTE, [DEMANDED]: '2024-10-08', '代履行决定书/immediateSubstitute': '立即代履行' }, 'pass'],
]);
table('substitute-demand-present', [['none', SUBSTITUTE, 'problem'], ['at once', { ...SUBSTITUTE, '代履行决定书/immediateSubstitute': '立即代履行' }, 'pass']]);
table('substitute-decision-served', [
  ['the day before', { ...SUBSTITUTE, '送达回证/substituteServedDate': '2024-09-30' }, 'pass'],
  ['the same day', { ...SUBSTITUTE, '送达回证/substituteServedDate': '2024-10-08' }, 'pass'],
  ['the day after', { ...SUBSTITUTE, '送达回证/substituteServedDate': '2024-10-09' }, 'problem'],
]);
table('substitute-supervised', [
  ['nothing of it', SUBSTITUTE, 'confirm'],
  ['watched and signed', { ...SUBSTITUTE, '强制执行笔录/substituteSupervised': '监督', '强制执行笔录/executionSigned': '见证人：王某' }, 'pass'],
]);

table('application-papers', [
  ['only the application', { [APPLIED]: '2025-03-20' }, 'confirm'],
  ['all five', { [APPLIED]: '2025-03-20', '行政处罚决定书/decisionNumber': '某罚〔2024〕1号', '陈述申辩笔录/plea': '陈述申辩', [DEMANDED]: '2025-03-03', '强制执行申请书/executionSubject': '执行标的' }, 'pass'],
]);
it('names the missing papers', () => {
  expect(execution({ [APPLIED]: '2025-03-20', [DEMANDED]: '2025-03-03' })('application-papers').message).toBe('卷内未见行政决定书、当事人的意见、申请强制执行标的情况');
});
table('application-signed', [['signed', { [APPLIED]: '2025-03-20', '强制执行申请书/headSigned': '负责人：王某' }, 'pass'], ['no signature read', { [APPLIED]: '2025-03-20' }, 'confirm']]);
