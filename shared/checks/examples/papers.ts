import { examples, type Example } from './example';

const CITIZEN = { partyName: '张三', partyId: '411727198602144151' } as const;
const TRANSPORT = { agency: '某县交通运输局' } as const;
const without = (type: string) => ({ without: [type] });

/** Papers and records that must be in the file, at the thresholds from which they must. */
export const PAPER_EXAMPLES: readonly Example[] = [
  ...examples('filing-present', [['there', {}, 'pass']]),
  ...examples('filing-present', [['missing', {}, 'problem']], without('立案审批表')),
  ...examples('notice-present', [['there', {}, 'pass']]),
  ...examples('notice-present', [
    ['missing', { pleaStatement: null }, 'problem'],
    ['missing, but the decision tells of it', {}, 'confirm'],
  ], without('行政处罚事先告知书')),
  ...examples('service-proof-present', [
    ['there', {}, 'pass'],
    ['no day of service anywhere', { decisionServedDate: null }, 'problem'],
  ]),
  ...examples('closing-present', [['there', {}, 'pass']]),
  ...examples('closing-present', [['missing after payment', {}, 'problem']], without('结案审批表')),
  ...examples('closing-present', [['not paid yet', {}, 'not-applicable']], { without: ['结案审批表', '缴款凭证'] }),
  ...examples('contents-present', [['missing', {}, 'confirm']], { documents: ['卷宗封面'] }),
  ...examples('contents-present', [['there', {}, 'pass']], { documents: ['卷宗封面', '卷内目录'] }),
  ...examples('note-page-present', [['missing beside a contents page', {}, 'confirm']], { documents: ['卷内目录'] }),
  ...examples('note-page-present', [['there', {}, 'pass']], { documents: ['卷内目录', '备考表'] }),
  ...examples('note-page-present', [['not filed yet', {}, 'not-applicable']]),
  ...examples('investigation-report-present', [['missing', {}, 'confirm']]),
  ...examples('investigation-report-present', [['there', {}, 'pass']], { documents: ['调查终结报告'] }),
  ...examples('decision-approved', [['no approval', {}, 'confirm']]),
  ...examples('decision-approved', [['an approval form', {}, 'pass']], { documents: ['行政处罚决定审批表'] }),
  ...examples('decision-approved', [['decided by collective discussion', {}, 'pass']], { documents: ['集体讨论记录'] }),
  ...examples('party-identity-present', [['no proof', {}, 'confirm']]),
  ...examples('party-identity-present', [['a copy of the licence', {}, 'pass']], { documents: ['当事人身份证明'] }),
  ...examples('hearing-right-told', [
    ['just under 10 000, citizen, 市场监管', { fineAmount: 9_999 }, 'not-applicable'],
    ['10 000', { fineAmount: 10_000 }, 'problem'],
    ['10 001', { fineAmount: 10_001 }, 'problem'],
    ['10 001, told', { fineAmount: 10_001, hearingRight: '有权要求听证' }, 'pass'],
  ], CITIZEN),
  ...examples('hearing-right-told', [
    ['just under 5 000, citizen, Henan', { fineAmount: 4_999 }, 'not-applicable'],
    ['5 000', { fineAmount: 5_000 }, 'problem'],
    ['5 001', { fineAmount: 5_001 }, 'problem'],
    ['5 000 before Henan’s amounts came into force: only asked', { fineAmount: 5_000, decisionDate: '2021-11-30' }, 'confirm'],
  ], { ...CITIZEN, ...TRANSPORT }),
  ...examples('hearing-right-told', [
    ['just under 50 000, organization, Henan', { fineAmount: 49_999 }, 'not-applicable'],
    ['50 000', { fineAmount: 50_000 }, 'problem'],
    ['50 001', { fineAmount: 50_001 }, 'problem'],
    ['50 000, told', { fineAmount: 50_000, hearingRight: '有权要求听证' }, 'pass'],
  ], TRANSPORT),
  ...examples('hearing-right-told', [
    ['just under 100 000, organization, 市场监管', { fineAmount: 99_999 }, 'not-applicable'],
    ['100 000', { fineAmount: 100_000 }, 'problem'],
    ['100 001', { fineAmount: 100_001 }, 'problem'],
    ['a closure, whatever the fine', { otherPenalty: '责令停产停业整顿' }, 'problem'],
  ]),
  ...(['legal-review-present', 'discussion-present', 'major-penalty-filed'] as const).flatMap((check) => [
    ...examples(check, [
      ['just under 100 000', { fineAmount: 99_999 }, 'not-applicable'],
      ['100 000', { fineAmount: 100_000 }, 'problem'],
      ['100 001', { fineAmount: 100_001 }, 'problem'],
    ]),
    ...examples(check, [
      ['just under 10 000, citizen', { fineAmount: 9_999 }, 'not-applicable'],
      ['10 000', { fineAmount: 10_000 }, 'problem'],
      ['10 001', { fineAmount: 10_001 }, 'problem'],
    ], CITIZEN),
    ...examples(check, [['100 000 with the papers', { fineAmount: 100_000 }, 'pass']], { documents: ['法制审核意见书', '集体讨论记录', '重大行政处罚备案报告'] }),
  ]),
  ...examples('legal-review-present', [['a hearing held, however small the fine', { '听证笔录/hearingDate': '2024-04-15' }, 'problem']]),
  ...examples('plea-reviewed', [
    ['plea without an answer', { plea: '陈述申辩', pleaStatement: null }, 'confirm'],
    ['plea answered', { plea: '陈述申辩', pleaStatement: null, pleaReview: '复核意见' }, 'pass'],
    ['plea told of in the decision', { plea: '陈述申辩' }, 'pass'],
    ['no plea', {}, 'not-applicable'],
  ]),
  ...examples('hearing-held', [
    ['asked for and not held', { hearingRequestDate: '2024-04-10' }, 'confirm'],
    ['asked for and taken back', { hearingRequestDate: '2024-04-10', '听证申请书/hearingWithdrawn': '撤回听证申请' }, 'pass'],
    ['not asked for', {}, 'not-applicable'],
  ]),
  ...examples('hearing-held', [['held', { hearingRequestDate: '2024-04-10' }, 'pass']], { documents: ['听证笔录'] }),
  ...examples('legal-review-passed', [
    ['against it', { legalReviewDate: '2024-04-18', '法制审核意见书/reviewRejected': '不同意' }, 'confirm'],
    ['for it', { legalReviewDate: '2024-04-18' }, 'pass'],
  ]),
  ...examples('sample-result-told', [
    ['not told', {}, 'confirm'],
    ['told', { '抽样检验报告/sampleResultTold': '收到检验报告' }, 'pass'],
  ], { documents: ['抽样检验报告'] }),
  ...examples('decision-published', [
    ['no material', {}, 'confirm'],
    ['told in the decision', { publication: '公示信息' }, 'pass'],
  ]),
  ...examples('recusal-told', [['an inquiry without it', {}, 'confirm']], { documents: ['询问笔录'] }),
  ...examples('recusal-told', [['told', { '询问笔录/recusalTold': '回避' }, 'pass'], ['no inquiry', {}, 'not-applicable']]),
  ...examples('recusal-decided', [
    ['asked for, not decided', { '证据材料/recusalRequest': '回避申请书' }, 'confirm'],
    ['decided', { '证据材料/recusalRequest': '回避申请书', '证据材料/recusalDecision': '驳回回避申请' }, 'pass'],
    ['not asked for', {}, 'not-applicable'],
  ]),
  ...examples('instalment-approved', [
    ['asked for', { '证据材料/instalmentRequest': '申请分期缴纳' }, 'confirm'],
    ['granted', { '证据材料/instalmentRequest': '申请分期缴纳', '证据材料/instalmentApproval': '同意分期缴' }, 'pass'],
    ['not asked for', {}, 'not-applicable'],
  ]),
  ...examples('correction-ordered', [
    ['no order', { correctionOrder: null }, 'confirm'],
    ['in the decision', {}, 'pass'],
  ]),
  ...examples('contents-match', [
    ['lists what is there', { '卷内目录/listedPaper': ['立案审批表'] }, 'pass'],
    ['lists what is not', { '卷内目录/listedPaper': ['集体讨论记录'] }, 'confirm'],
  ]),
  ...examples('page-numbers-continuous', [
    ['the same number twice', { '立案审批表/pageStamp': 1, '现场检查笔录/pageStamp': 1 }, 'confirm'],
    ['one after the other', { '立案审批表/pageStamp': 1, '现场检查笔录/pageStamp': 2 }, 'pass'],
    ['a number left out', { '立案审批表/pageStamp': 1, '现场检查笔录/pageStamp': 3 }, 'confirm'],
  ]),
];
