import { examplesFrom, inPaper, type Example } from './example';

const DECISION = '冻结决定书';
const EXTENSION = '延长查封扣押期限决定书';
const RELEASED = '解除冻结决定书/freezeEndDate';
const SERVED = '送达回证/freezeServedDate';
const DATE = `${DECISION}/freezeDate`;

/** 2025-07-07冻结，首日不计，第30日为08-06（周三）。 */
const freeze = examplesFrom({ [DATE]: '2025-07-07' }, { kind: 'coercion-measure', agency: '某县税务局' });
const extended = (date: string, end: string | null = null) => inPaper(EXTENSION, { freezeExtensionDate: date, freezeExtensionEnd: end });
const ELEMENTS = inPaper(DECISION, {
  measureParty: '张三', measureAddress: '某县', measureReason: '经查', measureBasis: '某法第一条', measureTermStated: '期限', freezeAccount: '账号', freezeAmount: '5000元', measureReviewTold: '复议', measureCourtTold: '诉讼',
});
const NOTHING_FROZEN = { [DATE]: null } as const;

/** Freezing of deposits and remittances (冻结, 行政强制法第29–33条). */
export const FREEZE_EXAMPLES: readonly Example[] = [
  ...freeze('freeze-approval-present', [
    ['none', {}, 'problem'],
    ['approved', { '查封扣押审批表/measureApprovalDate': '2025-07-06' }, 'pass'],
    ['told in another paper', { '证据材料/measureApprovalMention': '经局长批准' }, 'confirm'],
    ['nothing frozen', NOTHING_FROZEN, 'not-applicable'],
  ]),
  ...freeze('freeze-decision-elements', [
    ['all there', ELEMENTS, 'pass'],
    ['no term', { ...ELEMENTS, [`${DECISION}/measureTermStated`]: null }, 'problem'],
    ['no court', { ...ELEMENTS, [`${DECISION}/measureCourtTold`]: null }, 'problem'],
    ['no account read: only asked', { ...ELEMENTS, [`${DECISION}/freezeAccount`]: null }, 'confirm'],
    ['nothing frozen', { '证据材料/freezeAccount': '账号', ...NOTHING_FROZEN }, 'not-applicable'],
  ]),
  // 2024-09-27起三个工作日：09-29（调休）、09-30、10-08。
  ...freeze('freeze-decision-served-in-time', [
    ['second working day', { [DATE]: '2024-09-27', [SERVED]: '2024-09-30' }, 'pass'],
    ['third, after the holiday', { [DATE]: '2024-09-27', [SERVED]: '2024-10-08' }, 'pass'],
    ['fourth', { [DATE]: '2024-09-27', [SERVED]: '2024-10-09' }, 'problem'],
    ['nothing frozen', { ...NOTHING_FROZEN, [SERVED]: '2024-10-09' }, 'not-applicable'],
  ]),
  ...freeze('freeze-within-30-days', [
    ['day 29', { [RELEASED]: '2025-08-05' }, 'pass'],
    ['day 30', { [RELEASED]: '2025-08-06' }, 'pass'],
    ['day 31, nothing says how to count', { [RELEASED]: '2025-08-07' }, 'confirm'],
    ['day 32', { [RELEASED]: '2025-08-08' }, 'problem'],
    ['testing time does not help a freeze', { '检验检测期限告知书/testingDays': 20, [RELEASED]: '2025-08-08' }, 'problem'],
    ['extended: day 60', { ...extended('2025-08-01'), [RELEASED]: '2025-09-05' }, 'pass'],
    ['day 62', { ...extended('2025-08-01'), [RELEASED]: '2025-09-07' }, 'problem'],
  ]),
  ...freeze('freeze-extension-in-time', [
    ['the day before the end', extended('2025-08-05'), 'pass'],
    ['the last day', extended('2025-08-06'), 'pass'],
    ['a day late, nothing says how to count', extended('2025-08-07'), 'confirm'],
    ['two days late', extended('2025-08-08'), 'problem'],
    ['not extended', {}, 'not-applicable'],
  ]),
  ...freeze('freeze-extension-length', [
    ['until day 59', extended('2025-08-05', '2025-09-04'), 'pass'],
    ['until day 60', extended('2025-08-05', '2025-09-05'), 'pass'],
    ['until day 61', extended('2025-08-05', '2025-09-06'), 'confirm'],
    ['until day 62', extended('2025-08-05', '2025-09-07'), 'problem'],
    ['testing time does not help a freeze', { ...extended('2025-08-05', '2025-09-07'), '检验检测期限告知书/testingDays': 20 }, 'problem'],
  ]),
];
