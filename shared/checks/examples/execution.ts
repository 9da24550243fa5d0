import { examples, examplesFrom, inPaper, type Example } from './example';

const DEMAND = '催告书';
const DECISION = '强制执行决定书';
const SUBSTITUTE = '代履行决定书';
const RECORD = '强制执行笔录';
const DEMANDED = `${DEMAND}/demandServedDate`;
const DECIDED = `${DECISION}/executionDecisionDate`;
const SERVED = '送达回证/decisionServedDate';
const DONE = `${RECORD}/executedDate`;

const execution = examplesFrom({}, { kind: 'coercive-execution', agency: '某县自然资源局' });

const TOLD = inPaper(DEMAND, { demandServedDate: '2025-03-03', demandTerm: '十日内', demandMethod: '缴纳', demandPlea: '陈述', demandMoney: '罚款', demandAmount: '5000元' });
const decided = inPaper(DECISION, {
  executionDecisionDate: '2025-03-20', mentionedParty: '张三', address: '某县', measureReason: '逾期', measureBasis: '某法第一条', executionMethod: '拆除', executionDay: '2025-04-01', measureReviewTold: '复议', measureCourtTold: '诉讼',
});
/** Recorded on 2025-03-20, a Thursday, in the hours given. */
const hours = (start: string, end: string) => inPaper(RECORD, { executedDate: '2025-03-20', executionStart: `2025-03-20T${start}`, executionEnd: end.includes('T') ? end : `2025-03-20T${end}` });
const DEMOLITION = { [DECIDED]: '2025-03-20', [`${DECISION}/demolition`]: '拆除违法建筑' };
const fee = (late: number) => inPaper(DEMAND, { principalOwed: 10_000, lateFeeClaimed: late });
const FEE_FROM = { ...fee(300), [`${DEMAND}/lateFeeFrom`]: '2025-03-03' };
/** 代履行2024-10-08，三个工作日前：09-27、09-29（调休）、09-30之前一日催告。 */
const PERFORMED = { [`${SUBSTITUTE}/substituteDecisionDate`]: '2024-09-24', [DONE]: '2024-10-08' };
const AT_ONCE = { [`${SUBSTITUTE}/immediateSubstitute`]: '立即代履行' };
const ORDERED = inPaper(SUBSTITUTE, {
  substituteDecisionDate: '2024-09-24', mentionedParty: '张三', address: '某县', measureReason: '逾期', measureBasis: '某法第一条', executionMethod: '清除', executionDay: '2024-10-08', substituteCost: '3000元', substitutePerformer: '某公司',
});

/** Coercive execution by the agency itself, and substitute performance (行政强制法第34–52条). */
export const EXECUTION_EXAMPLES: readonly Example[] = [
  ...execution('demand-before-execution', [
    ['no demand', { [DECIDED]: '2025-03-20' }, 'problem'],
    ['demanded', { [DECIDED]: '2025-03-20', [DEMANDED]: '2025-03-03' }, 'pass'],
    ['goods being hidden', { [DECIDED]: '2025-03-20', [`${DECISION}/concealment`]: '转移财物' }, 'confirm'],
    ['not decided', {}, 'not-applicable'],
  ]),
  ...execution('demand-elements', [
    ['all there', TOLD, 'pass'],
    ['no right to be heard', { ...TOLD, [`${DEMAND}/demandPlea`]: null }, 'problem'],
    ['no term read: only asked', { ...TOLD, [`${DEMAND}/demandTerm`]: null }, 'confirm'],
  ]),
  ...execution('demand-amount', [
    ['named', TOLD, 'pass'],
    ['not named', { ...TOLD, [`${DEMAND}/demandAmount`]: null }, 'confirm'],
    ['the principal named', { ...TOLD, [`${DEMAND}/demandAmount`]: null, [`${DEMAND}/principalOwed`]: 5_000 }, 'pass'],
    ['nothing to pay', { ...TOLD, [`${DEMAND}/demandMoney`]: null, [`${DEMAND}/demandAmount`]: null }, 'not-applicable'],
  ]),
  ...execution('demand-plea-reviewed', [
    ['no answer', { ...TOLD, plea: '陈述申辩' }, 'confirm'],
    ['answered', { ...TOLD, plea: '陈述申辩', [`${DECISION}/pleaReview`]: '复核意见' }, 'pass'],
    ['no plea', TOLD, 'not-applicable'],
  ]),
  ...execution('demand-term-respected', [
    ['the day before the last', { [DEMANDED]: '2025-03-03', [`${DEMAND}/demandDays`]: 10, [DECIDED]: '2025-03-12' }, 'problem'],
    ['the last day', { [DEMANDED]: '2025-03-03', [`${DEMAND}/demandDays`]: 10, [DECIDED]: '2025-03-13' }, 'problem'],
    ['the day after', { [DEMANDED]: '2025-03-03', [`${DEMAND}/demandDays`]: 10, [DECIDED]: '2025-03-14' }, 'pass'],
    ['early, goods being hidden', { [DEMANDED]: '2025-03-03', [`${DEMAND}/demandDays`]: 10, [DECIDED]: '2025-03-12', [`${DECISION}/concealment`]: '隐匿财物' }, 'confirm'],
  ]),
  ...execution('execution-decision-elements', [
    ['all there', decided, 'pass'],
    ['no way to the court', { ...decided, [`${DECISION}/measureCourtTold`]: null }, 'problem'],
    ['no reconsideration', { ...decided, [`${DECISION}/measureReviewTold`]: null }, 'problem'],
    ['no time read: only asked', { ...decided, [`${DECISION}/executionDay`]: null }, 'confirm'],
  ]),
  ...execution('execution-power', [
    ['always a person’s question', { [DECIDED]: '2025-03-20' }, 'confirm'],
    ['left to the court', {}, 'not-applicable'],
  ]),
  ...execution('execution-not-off-hours', [
    ['from a minute before six', hours('05:59', '08:00'), 'problem'],
    ['from six', hours('06:00', '08:00'), 'pass'],
    ['from a minute past six', hours('06:01', '08:00'), 'pass'],
    ['until a minute before seven in the evening', hours('09:00', '18:59'), 'pass'],
    ['until seven', hours('09:00', '19:00'), 'pass'],
    ['a minute longer, a question', hours('09:00', '19:01'), 'confirm'],
    ['until ten, a question', hours('09:00', '22:00'), 'confirm'],
    ['a minute longer', hours('09:00', '22:01'), 'problem'],
    ['from a minute before seven in the evening', hours('18:59', '19:00'), 'pass'],
    ['from seven, a question', hours('19:00', '21:00'), 'confirm'],
    ['from a minute before ten, a question', hours('21:59', '22:00'), 'confirm'],
    ['from ten', hours('22:00', '22:00'), 'problem'],
    ['until the next afternoon, a question', hours('09:00', '2025-03-21T16:00'), 'confirm'],
    ['the day before 国庆', { [DONE]: '2024-09-30' }, 'pass'],
    ['its first day', { [DONE]: '2024-10-01' }, 'problem'],
    ['its second day', { [DONE]: '2024-10-02' }, 'problem'],
    ['its last day', { [DONE]: '2024-10-07' }, 'problem'],
    ['the day after', { [DONE]: '2024-10-08' }, 'pass'],
    ['a make-up Saturday is a working day', { [DONE]: '2024-10-12' }, 'pass'],
    ['an ordinary Saturday, a question', { [DONE]: '2025-03-22' }, 'confirm'],
    ['a year whose holidays are not known, a question', { [DONE]: '2031-03-20' }, 'confirm'],
    ['on a holiday in an emergency', { [DONE]: '2024-10-01', [`${RECORD}/executionEmergency`]: '情况紧急' }, 'confirm'],
    ['no record', {}, 'not-applicable'],
  ]),
  ...execution('execution-utilities', [
    ['nothing cut', hours('09:00', '16:00'), 'pass'],
    ['water cut', { ...hours('09:00', '16:00'), [`${RECORD}/utilitiesCut`]: '停止供水' }, 'confirm'],
  ]),
  ...execution('demolition-announced', [
    ['not announced', DEMOLITION, 'problem'],
    ['announced', { ...DEMOLITION, '强制执行公告/announcementDate': '2025-02-01' }, 'pass'],
    ['only mentioned', { ...DEMOLITION, [`${DECISION}/announcementMention`]: '发布公告' }, 'confirm'],
    ['money is executed, nothing demolished', { [DECIDED]: '2025-03-20' }, 'not-applicable'],
  ]),
  // 决定2024-09-20送达，起诉期限六个月至2025-03-20（周四）。
  ...execution('demolition-after-remedies', [
    ['the day before the last of the term', { ...DEMOLITION, [SERVED]: '2024-09-20', [DONE]: '2025-03-19' }, 'confirm'],
    ['the last day', { ...DEMOLITION, [SERVED]: '2024-09-20', [DONE]: '2025-03-20' }, 'confirm'],
    ['the day after', { ...DEMOLITION, [SERVED]: '2024-09-20', [DONE]: '2025-03-21' }, 'pass'],
  ]),
  ...execution('execution-late-fee-limit', [
    ['less than the principal', fee(9_999), 'pass'],
    ['as much', fee(10_000), 'pass'],
    ['more', fee(10_001), 'problem'],
    ['none', { [`${DEMAND}/principalOwed`]: 10_000 }, 'not-applicable'],
  ]),
  ...examples('late-penalty-within-principal', [
    ['demanded in the penalty’s own file: less than the fine', { [`${DEMAND}/lateFeeClaimed`]: 19_999 }, 'pass'],
    ['as much', { [`${DEMAND}/lateFeeClaimed`]: 20_000 }, 'pass'],
    ['more', { [`${DEMAND}/lateFeeClaimed`]: 20_001 }, 'problem'],
  ]),
  ...execution('execution-late-fee-thirty-days', [
    ['day 29', { ...FEE_FROM, [DECIDED]: '2025-04-01' }, 'confirm'],
    ['day 30', { ...FEE_FROM, [DECIDED]: '2025-04-02' }, 'confirm'],
    ['day 31', { ...FEE_FROM, [DECIDED]: '2025-04-03' }, 'pass'],
  ]),
  ...execution('substitute-demanded-ahead', [
    ['two working days ahead', { ...PERFORMED, [DEMANDED]: '2024-09-29' }, 'problem'],
    ['three', { ...PERFORMED, [DEMANDED]: '2024-09-27' }, 'pass'],
    ['four', { ...PERFORMED, [DEMANDED]: '2024-09-26' }, 'pass'],
    ['two, at once to clear a road', { ...PERFORMED, ...AT_ONCE, [DEMANDED]: '2024-09-29' }, 'pass'],
  ]),
  ...execution('substitute-demand-present', [
    ['none', PERFORMED, 'problem'],
    ['demanded', { ...PERFORMED, [DEMANDED]: '2024-09-27' }, 'pass'],
    ['at once, to clear a road', { ...PERFORMED, ...AT_ONCE }, 'pass'],
  ]),
  ...execution('substitute-decision-elements', [
    ['all there', ORDERED, 'pass'],
    ['no budget', { ...ORDERED, [`${SUBSTITUTE}/substituteCost`]: null }, 'confirm'],
    ['nobody named to perform', { ...ORDERED, [`${SUBSTITUTE}/substitutePerformer`]: null }, 'confirm'],
  ]),
  ...execution('substitute-decision-served', [
    ['the day of work before, ahead of 国庆', { ...PERFORMED, '送达回证/substituteServedDate': '2024-09-30' }, 'pass'],
    ['the same day', { ...PERFORMED, '送达回证/substituteServedDate': '2024-10-08' }, 'pass'],
    ['the day after', { ...PERFORMED, '送达回证/substituteServedDate': '2024-10-09' }, 'problem'],
    ['the day after, at once to clear a road', { ...PERFORMED, ...AT_ONCE, '送达回证/substituteServedDate': '2024-10-09' }, 'pass'],
  ]),
  ...execution('substitute-supervised', [
    ['watched and signed', { ...PERFORMED, [`${RECORD}/substituteSupervised`]: '监督', [`${RECORD}/executionSigned`]: '见证人：王某' }, 'pass'],
    ['watched, not signed', { ...PERFORMED, [`${RECORD}/substituteSupervised`]: '监督' }, 'confirm'],
    ['nothing of it', PERFORMED, 'confirm'],
  ]),
];
