import { examplesFrom, type Example } from './example';

const DECISION = '当场行政处罚决定书';
const FIRM = { partyName: '某某有限公司', partyId: '91411728MA4521K7X2' } as const;
const FILED = '当场处罚备案表/summaryFiledDate';
const OFFICERS = `${DECISION}/officer`;

const summary = examplesFrom(
  {
    decisionDate: '2025-05-14', decisionServedDate: '2025-05-14', decisionNumber: '某当罚〔2025〕1号', fineAmount: 100, [OFFICERS]: ['刘一', '马二'], reviewOrgan: '某县人民政府', reviewFirst: '先申请行政复议',
    penaltyPlace: '处罚地点', penaltyProvision: '某条例第一条', factStatement: '经查', summaryTold: '听取陈述申辩',
  },
  { kind: 'penalty-summary', agency: '某县市场监督管理局', partyName: '张三', partyId: '411723198107065311' },
);
const CASH = { [`${DECISION}/cashOnSpot`]: '当场收缴' };
/** 行政复议法第23条 counts from 2024-01-01; before that the party had the choice. */
const DIRECT = { directCourt: '也可以直接向法院起诉', reviewFirst: null };

/** Summary penalties (当场处罚). */
export const SUMMARY_EXAMPLES: readonly Example[] = [
  ...summary('summary-fine-limit', [
    ['a citizen, below', { fineAmount: 199 }, 'pass'],
    ['a citizen, at the limit', { fineAmount: 200 }, 'pass'],
    ['a citizen, above', { fineAmount: 201 }, 'problem'],
  ]),
  ...summary('summary-fine-limit', [
    ['an organization, below', { fineAmount: 2_999 }, 'pass'],
    ['an organization, at the limit', { fineAmount: 3_000 }, 'pass'],
    ['an organization, above', { fineAmount: 3_001 }, 'problem'],
  ], FIRM),
  ...summary('summary-penalty-kind', [
    ['a fine', {}, 'pass'],
    ['a licence revoked is asked about', { otherPenalty: '吊销许可证' }, 'confirm'],
  ]),
  ...summary('summary-two-officers', [
    ['one is asked about', { [OFFICERS]: ['刘一'] }, 'confirm'],
    ['two', {}, 'pass'],
    ['three', { [OFFICERS]: ['刘一', '马二', '何三'] }, 'pass'],
    ['one name read, two certificates', { [OFFICERS]: ['刘一'], [`${DECISION}/officerCertificate`]: ['豫17080130021', '豫17080130046'] }, 'pass'],
  ]),
  ...summary('summary-elements', [
    ['all there', {}, 'pass'],
    ['no way to object', { reviewOrgan: null }, 'problem'],
    ['no place read is only asked about', { penaltyPlace: null }, 'confirm'],
    ['a warning instead of a fine', { fineAmount: null, warningGiven: '警告' }, 'pass'],
  ]),
  ...summary('summary-plea-heard', [['told', {}, 'pass'], ['nothing told', { summaryTold: null }, 'confirm']]),
  ...summary('summary-delivered-on-spot', [
    ['a receipt dated the day before', { decisionServedDate: '2025-05-13' }, 'pass'],
    ['the same day', {}, 'pass'],
    ['the day after', { decisionServedDate: '2025-05-15' }, 'confirm'],
  ]),
  ...summary('summary-filing-present', [
    ['no form', {}, 'problem'],
    ['no form, but told to be reported', { '结案审批表/summaryFiledMention': '已报局备案' }, 'confirm'],
    ['with the form', { [FILED]: '2025-05-15' }, 'pass'],
  ]),
  // 市场监管 seven working days from Friday 2025-04-25: 04-27 (make-up Sunday), 04-28 to 04-30, then 05-06 to 05-08 after 劳动节.
  ...summary('summary-filing-in-time', [
    ['sixth working day', { decisionDate: '2025-04-25', [FILED]: '2025-05-07' }, 'pass'],
    ['seventh', { decisionDate: '2025-04-25', [FILED]: '2025-05-08' }, 'pass'],
    ['eighth', { decisionDate: '2025-04-25', [FILED]: '2025-05-09' }, 'problem'],
  ]),
  ...summary('summary-filing-in-time', [
    ['农业, two days: the first', { [FILED]: '2025-05-15' }, 'pass'],
    ['the second', { [FILED]: '2025-05-16' }, 'pass'],
    ['the third, after a weekend', { [FILED]: '2025-05-19' }, 'problem'],
  ], { agency: '某县农业农村局' }),
  ...summary('summary-filing-in-time', [
    ['生态环境, three days, kind of day not settled: the second', { [FILED]: '2025-05-16' }, 'pass'],
    ['the third working day', { [FILED]: '2025-05-19' }, 'pass'],
    ['the fourth', { [FILED]: '2025-05-20' }, 'confirm'],
  ], { agency: '某市生态环境局' }),
  ...summary('summary-cash-limit', [
    ['below', { ...CASH, fineAmount: 99 }, 'pass'],
    ['one hundred', { ...CASH, fineAmount: 100 }, 'pass'],
    ['above', { ...CASH, fineAmount: 101 }, 'problem'],
    ['above, with a ground', { ...CASH, fineAmount: 101, cashGround: '事后难以执行' }, 'pass'],
    ['above, but paid to a bank', { fineAmount: 101 }, 'not-applicable'],
  ]),
  ...summary('summary-cash-receipt', [
    ['with the slip', { ...CASH, '缴款凭证/fiscalSlip': '非税收入' }, 'pass'],
    ['without', CASH, 'confirm'],
    ['nothing collected', {}, 'not-applicable'],
  ]),
  // 2024-09-27（周五）起二个工作日：09-29（调休）、09-30。
  ...summary('summary-cash-handed-in', [
    ['first working day, a make-up Sunday', { ...CASH, decisionDate: '2024-09-27', cashHandedIn: '2024-09-29' }, 'pass'],
    ['second', { ...CASH, decisionDate: '2024-09-27', cashHandedIn: '2024-09-30' }, 'pass'],
    ['the first day of the holiday', { ...CASH, decisionDate: '2024-09-27', cashHandedIn: '2024-10-01' }, 'problem'],
  ]),
  ...summary('summary-cash-banked', [
    ['first working day', { ...CASH, cashHandedIn: '2025-05-15', cashBanked: '2025-05-16' }, 'pass'],
    ['second, over a weekend', { ...CASH, cashHandedIn: '2025-05-15', cashBanked: '2025-05-19' }, 'pass'],
    ['third', { ...CASH, cashHandedIn: '2025-05-15', cashBanked: '2025-05-20' }, 'problem'],
  ]),
  ...summary('summary-remedy-told', [
    ['the last day of the old law', { ...DIRECT, decisionDate: '2023-12-31' }, 'not-applicable'],
    ['the first day of the new one', { ...DIRECT, decisionDate: '2024-01-01' }, 'problem'],
    ['the day after', { ...DIRECT, decisionDate: '2024-01-02' }, 'problem'],
    ['court only after reconsideration', { directCourt: '可以向法院起诉', decisionDate: '2024-01-02' }, 'pass'],
  ]),
  ...summary('summary-remedy-before-2024', [
    ['told to ask for reconsideration first under the old law', { decisionDate: '2023-12-31' }, 'confirm'],
    ['the first day of the new one', { decisionDate: '2024-01-01' }, 'not-applicable'],
    ['both ways told', { decisionDate: '2023-12-31', directCourt: '也可以直接起诉' }, 'pass'],
  ]),
  ...summary('summary-seal', [
    ['seen', { decisionSeal: '印章' }, 'pass'],
    ['not seen: only asked', {}, 'confirm'],
    ['a seal on another paper, none here', { '送达回证/sealSeen': '印章', [`${DECISION}/legibility`]: 96 }, 'problem'],
  ]),
  ...summary('summary-certificate', [
    ['the form left empty', { certificateBlank: '刘一' }, 'problem'],
    ['filled in', {}, 'pass'],
  ]),
];
