import { examples, type Example } from './example';

const FARMING = { agency: '某县农业农村局' } as const;

/** Terms of the ordinary penalty: the day before, the day, the day after. */
export const TERM_EXAMPLES: readonly Example[] = [
  // 立案2024-09-09：第90日2024-12-08为周日，顺延至12-09.
  ...examples('decision-within-90-days', [
    ['the nominal last day', { filingDate: '2024-09-09', decisionDate: '2024-12-08' }, 'pass'],
    ['the working day it rolls to', { filingDate: '2024-09-09', decisionDate: '2024-12-09' }, 'pass'],
    ['the day after', { filingDate: '2024-09-09', decisionDate: '2024-12-10' }, 'problem'],
    ['day 90 in 端午: the next day of work', { filingDate: '2024-03-12', decisionDate: '2024-06-11' }, 'pass'],
    ['the day after', { filingDate: '2024-03-12', decisionDate: '2024-06-12' }, 'problem'],
    ['over, a suspension in the file', { filingDate: '2024-09-09', decisionDate: '2024-12-10', suspensionStatement: '中止调查' }, 'confirm'],
    // 市监：听证期间不计入；从告知送达到听证共20日。
    ['20 days over, a hearing took 20', { filingDate: '2024-09-09', decisionDate: '2024-12-29', noticeServedDate: '2024-11-01', hearingDate: '2024-11-21' }, 'confirm'],
    ['21 days over', { filingDate: '2024-09-09', decisionDate: '2024-12-30', noticeServedDate: '2024-11-01', hearingDate: '2024-11-21' }, 'problem'],
    ['no filing date read', { filingDate: null }, 'not-applicable'],
    ['30 days over, an extension in the file', { filingDate: '2024-09-09', decisionDate: '2025-01-08', extensionStatement: '延长办案期限' }, 'confirm'],
  ]),
  ...examples('decision-within-90-days', [
    ['a decision not to penalise is bound alike', { filingDate: '2024-09-09', decisionDate: '2024-12-11' }, 'problem'],
    ['and in time alike', { filingDate: '2024-09-09', decisionDate: '2024-12-09' }, 'pass'],
  ], { kind: 'no-penalty' }),
  ...examples('decision-within-90-days', [
    ['城管 has no rule on counting: two days over', { filingDate: '2024-09-09', decisionDate: '2024-12-11' }, 'confirm'],
    ['three days over', { filingDate: '2024-09-09', decisionDate: '2024-12-12' }, 'problem'],
  ], { agency: '某县城市管理局' }),
  // 2024-09-27起七个工作日到10-12（调休周六）.
  ...examples('decision-served-in-time', [
    ['sixth working day', { decisionDate: '2024-09-27', decisionServedDate: '2024-10-11' }, 'pass'],
    ['seventh, a make-up Saturday', { decisionDate: '2024-09-27', decisionServedDate: '2024-10-12' }, 'pass'],
    ['the Sunday after it', { decisionDate: '2024-09-27', decisionServedDate: '2024-10-13' }, 'problem'],
  ]),
  // 生态环境：立案十五日（自然日）.
  ...examples('filing-in-time', [
    ['day 14', { inspectionDate: '2024-03-04', filingDate: '2024-03-18' }, 'pass'],
    ['day 15', { inspectionDate: '2024-03-04', filingDate: '2024-03-19' }, 'pass'],
    ['day 16', { inspectionDate: '2024-03-04', filingDate: '2024-03-20' }, 'confirm'],
  ], { agency: '某市生态环境局' }),
  // 农业：立案七个工作日，2025-05-29起跨端午至06-10。
  ...examples('filing-in-time', [
    ['农业: sixth working day', { inspectionDate: '2025-05-29', filingDate: '2025-06-09' }, 'pass'],
    ['seventh', { inspectionDate: '2025-05-29', filingDate: '2025-06-10' }, 'pass'],
    ['eighth: the head may have extended it', { inspectionDate: '2025-05-29', filingDate: '2025-06-11' }, 'confirm'],
  ], FARMING),
  ...examples('filing-in-time', [['交通：only 及时, no number of days', { inspectionDate: '2024-03-04', filingDate: '2024-06-20' }, 'not-applicable']], { agency: '某县交通运输局' }),
  ...examples('preservation-handled-in-time', [
    ['sixth working day', { preservationDate: '2025-03-11', preservationEndDate: '2025-03-19' }, 'pass'],
    ['seventh', { preservationDate: '2025-03-11', preservationEndDate: '2025-03-20' }, 'pass'],
    ['eighth', { preservationDate: '2025-03-11', preservationEndDate: '2025-03-21' }, 'problem'],
    ['nothing registered', {}, 'not-applicable'],
  ]),
  ...examples('plea-period-respected', [
    ['fourth working day, 市场监管', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-18' }, 'problem'],
    ['the fifth and last', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-19' }, 'problem'],
    ['the day after', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-20' }, 'pass'],
    ['early, waived in words', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-18', pleaWaiver: '放弃陈述申辩' }, 'pass'],
    ['early, the plea already heard', { noticeServedDate: '2024-06-12', decisionDate: '2024-06-18', plea: '陈述申辩', pleaDate: '2024-06-13' }, 'confirm'],
  ]),
  ...examples('plea-period-respected', [
    ['农业: three days granted, decided on the third', { pleaTerm: 3, noticeServedDate: '2025-09-05', decisionDate: '2025-09-10' }, 'confirm'],
    ['the day after', { pleaTerm: 3, noticeServedDate: '2025-09-05', decisionDate: '2025-09-11' }, 'pass'],
  ], FARMING),
  ...examples('hearing-request-in-time', [
    ['fourth working day', { noticeServedDate: '2024-05-13', hearingRequestDate: '2024-05-17' }, 'pass'],
    ['fifth', { noticeServedDate: '2024-05-13', hearingRequestDate: '2024-05-20' }, 'pass'],
    ['sixth', { noticeServedDate: '2024-05-13', hearingRequestDate: '2024-05-21' }, 'confirm'],
  ]),
  ...examples('hearing-notice-in-time', [
    ['six working days ahead', { hearingRequestDate: '2024-05-20', hearingNoticeServedDate: '2024-05-24', hearingDate: '2024-06-03' }, 'problem'],
    ['seven', { hearingRequestDate: '2024-05-20', hearingNoticeServedDate: '2024-05-24', hearingDate: '2024-06-04' }, 'pass'],
    ['eight', { hearingRequestDate: '2024-05-20', hearingNoticeServedDate: '2024-05-24', hearingDate: '2024-06-05' }, 'pass'],
    ['no hearing', {}, 'not-applicable'],
  ]),
  ...examples('payment-in-time', [
    ['day 14', { decisionServedDate: '2025-09-09', paymentDate: '2025-09-23' }, 'pass'],
    ['day 15', { decisionServedDate: '2025-09-09', paymentDate: '2025-09-24' }, 'pass'],
    ['day 16', { decisionServedDate: '2025-09-09', paymentDate: '2025-09-25' }, 'confirm'],
    ['day 15 in 国庆, paid on the first working day', { decisionServedDate: '2025-09-19', paymentDate: '2025-10-09' }, 'pass'],
  ]),
  // 清明04-04至04-06放假，04-07（周日）调休上班.
  ...examples('closing-in-time', [
    ['fourteenth working day', { paymentDate: '2024-04-01', closingDate: '2024-04-22' }, 'pass'],
    ['fifteenth', { paymentDate: '2024-04-01', closingDate: '2024-04-23' }, 'pass'],
    ['sixteenth', { paymentDate: '2024-04-01', closingDate: '2024-04-24' }, 'confirm'],
  ]),
  // 生态环境范本：结案起三十日（待核）.
  ...examples('archived-in-time', [
    ['day 29', { closingDate: '2024-04-01', '卷宗封面/archiveDate': '2024-04-30' }, 'pass'],
    ['day 30, 劳动节, rolled to 05-06', { closingDate: '2024-04-01', '卷宗封面/archiveDate': '2024-05-06' }, 'pass'],
    ['the day after', { closingDate: '2024-04-01', '卷宗封面/archiveDate': '2024-05-07' }, 'confirm'],
  ], { agency: '某市生态环境局' }),
  ...examples('archived-in-time', [['no rule known', { closingDate: '2024-04-01', '卷宗封面/archiveDate': '2024-12-30' }, 'not-applicable']], FARMING),
  ...examples('published-in-time', [
    ['sixth working day', { decisionDate: '2024-04-22', '证据材料/publicationDate': '2024-04-29' }, 'pass'],
    ['seventh', { decisionDate: '2024-04-22', '证据材料/publicationDate': '2024-04-30' }, 'pass'],
    ['eighth, after 劳动节', { decisionDate: '2024-04-22', '证据材料/publicationDate': '2024-05-06' }, 'confirm'],
  ]),
  ...examples('limitation-period', [
    ['a day less than two years', { firstActDate: '2022-03-09', inspectionDate: '2024-03-08' }, 'pass'],
    ['two years', { firstActDate: '2022-03-08', inspectionDate: '2024-03-08' }, 'pass'],
    ['a day more', { firstActDate: '2022-03-07', inspectionDate: '2024-03-08' }, 'confirm'],
  ]),
  ...examples('service-public-period', [
    ['day 29', { '送达回证/serviceMethod': '公告送达', '送达回证/publicNoticeDate': '2024-05-06', decisionServedDate: '2024-06-04' }, 'confirm'],
    ['day 30', { '送达回证/serviceMethod': '公告送达', '送达回证/publicNoticeDate': '2024-05-06', decisionServedDate: '2024-06-05' }, 'pass'],
    ['day 31', { '送达回证/serviceMethod': '公告送达', '送达回证/publicNoticeDate': '2024-05-06', decisionServedDate: '2024-06-06' }, 'pass'],
    ['served by hand: no term', { '送达回证/serviceMethod': '直接送达', '送达回证/publicNoticeDate': '2024-05-06', decisionServedDate: '2024-05-07' }, 'not-applicable'],
  ]),
  // 罚款20000，04-22送达，第15日05-07；逾期一日600元.
  ...examples('late-fee-rate', [
    ['less than 3 % a day', { lateFeeAmount: 5_999, paymentDate: '2024-05-17' }, 'pass'],
    ['3 % for ten days', { lateFeeAmount: 6_000, paymentDate: '2024-05-17' }, 'pass'],
    ['a yuan more', { lateFeeAmount: 6_001, paymentDate: '2024-05-17' }, 'confirm'],
    ['no surcharge', {}, 'not-applicable'],
  ]),
];
