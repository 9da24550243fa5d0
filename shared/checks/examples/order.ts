import { examples, type Example, type Row } from './example';

/** [first date, second date] in and out of order around one day. */
const around = (first: string, second: string, day: string, sameDay: Row[2], out: Row[2]): Row[] => {
  const before = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;
  const after = `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`;
  return [
    [`${first} the day before`, { [first]: before, [second]: day }, 'pass'],
    [`${first} the same day`, { [first]: day, [second]: day }, sameDay],
    [`${first} the day after`, { [first]: after, [second]: day }, out],
  ];
};
const HEARING = { documents: ['听证笔录'] } as const;

/** What must come before what. */
export const ORDER_EXAMPLES: readonly Example[] = [
  ...examples('filing-before-decision', around('filingDate', 'decisionDate', '2024-04-22', 'pass', 'problem')),
  ...examples('notice-before-decision', around('noticeServedDate', 'decisionDate', '2024-04-22', 'confirm', 'problem')),
  ...examples('legal-review-before-decision', around('legalReviewDate', 'decisionDate', '2024-04-22', 'pass', 'problem')),
  ...examples('discussion-before-decision', around('discussionDate', 'decisionDate', '2024-04-22', 'pass', 'problem')),
  ...examples('discussion-after-plea', around('pleaDate', 'discussionDate', '2024-04-18', 'pass', 'confirm').map(([what, values, status]) => [what, { ...values, plea: '陈述申辩' }, status] as const)),
  ...examples('filing-before-inquiry', around('filingDate', '询问笔录/inquiryDate', '2024-03-12', 'pass', 'confirm')),
  ...examples('evidence-before-decision', around('询问笔录/inquiryDate', 'decisionDate', '2024-04-22', 'pass', 'confirm')),
  ...examples('hearing-before-decision', around('hearingDate', 'decisionDate', '2024-04-22', 'pass', 'confirm'), HEARING),
  ...examples('hearing-before-review', around('hearingDate', 'legalReviewDate', '2024-04-18', 'pass', 'confirm'), HEARING),
  ...examples('hearing-before-review', [['no hearing held', { legalReviewDate: '2024-04-18' }, 'not-applicable']]),
  ...examples('law-changed-since-act', [
    ['act the day before the revision', { firstActDate: '2021-08-31', decisionDate: '2021-12-01', penaltyProvision: '安全生产法第九十七条' }, 'confirm'],
    ['on the day of the revision', { firstActDate: '2021-09-01', decisionDate: '2021-12-01', penaltyProvision: '安全生产法第九十七条' }, 'pass'],
    ['the day after', { firstActDate: '2021-09-02', decisionDate: '2021-12-01', penaltyProvision: '安全生产法第九十七条' }, 'pass'],
    ['decided the day before the revision', { firstActDate: '2021-08-01', decisionDate: '2021-08-31', penaltyProvision: '安全生产法第九十七条' }, 'pass'],
    ['decided on the day of the revision', { firstActDate: '2021-08-01', decisionDate: '2021-09-01', penaltyProvision: '安全生产法第九十七条' }, 'confirm'],
    ['decided the day after', { firstActDate: '2021-08-01', decisionDate: '2021-09-02', penaltyProvision: '安全生产法第九十七条' }, 'confirm'],
  ]),
];
