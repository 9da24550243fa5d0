import { examples, type Example } from './example';

const CITIZEN = { partyName: '张三', partyId: '11010519491231002X' } as const;
/** Born 2008-05-01; the check character is right (computed, no real person's number). */
const YOUNG = { partyName: '李四', partyId: '411700200805010014' } as const;

/** Content of the decision and its execution: amounts at, below and above, wordings there and missing. */
export const SUBSTANCE_EXAMPLES: readonly Example[] = [
  ...examples('decision-elements', [
    ['complete', {}, 'pass'],
    ['no address', { address: null }, 'problem'],
    ['no term to pay', { paymentTerm: null }, 'problem'],
    ['no grounds read: only asked', { factStatement: null, evidenceStatement: null }, 'confirm'],
  ]),
  ...examples('decision-seal', [['seen', {}, 'pass'], ['not seen: only asked', { decisionSeal: null }, 'confirm'], ['seals on other papers, none here', { decisionSeal: null, '行政处罚事先告知书/sealSeen': '印章', '行政处罚决定书/legibility': 96 }, 'problem'], ['a text layer has no pictures', { decisionSeal: null, '行政处罚事先告知书/sealSeen': '印章', '行政处罚决定书/legibility': 100 }, 'confirm']]),
  ...examples('remedy-periods-right', [['59', { reviewTerm: 59 }, 'problem'], ['60', { reviewTerm: 60 }, 'pass'], ['61', { reviewTerm: 61 }, 'problem']]),
  ...examples('court-period-right', [['five months', { courtTerm: 5 }, 'problem'], ['six', { courtTerm: 6 }, 'pass'], ['seven', { courtTerm: 7 }, 'problem']]),
  ...examples('discretion-stated', [['stated', {}, 'pass'], ['not stated', { discretionStatement: null }, 'problem']]),
  ...examples('fine-within-benchmark', [
    ['a yuan below', { fineAmount: 9_999, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 }, 'problem'],
    ['the lower end', { fineAmount: 10_000, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 }, 'pass'],
    ['a yuan above it', { fineAmount: 10_001, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 }, 'pass'],
    ['a yuan below the upper end', { fineAmount: 19_999, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 }, 'pass'],
    ['the upper end', { fineAmount: 20_000, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 }, 'pass'],
    ['a yuan above', { fineAmount: 20_001, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 }, 'problem'],
  ]),
  ...examples('fine-not-above-notice', [
    ['below', { fineAmount: 19_999 }, 'pass'],
    ['as told', { fineAmount: 20_000 }, 'pass'],
    ['above', { fineAmount: 20_001 }, 'problem'],
  ]),
  ...examples('confiscation-as-noticed', [
    ['less than told', { confiscatedAmount: 999, '行政处罚事先告知书/noticeConfiscatedAmount': 1_000 }, 'pass'],
    ['as told', { confiscatedAmount: 1_000, '行政处罚事先告知书/noticeConfiscatedAmount': 1_000 }, 'pass'],
    ['more than told', { confiscatedAmount: 1_001, '行政处罚事先告知书/noticeConfiscatedAmount': 1_000 }, 'confirm'],
    ['nothing confiscated', {}, 'not-applicable'],
  ]),
  ...examples('party-name-consistent', [
    ['the same', { mentionedParty: '某某食品有限公司' }, 'pass'],
    ['another character, plainly written', { mentionedParty: '某某良品有限公司' }, 'problem'],
    ['cut off at the line’s end', { mentionedParty: '某某食品有限公' }, 'confirm'],
    ['a bracket that was not closed', { mentionedParty: '某某食品有限公司（统一社会信用代码' }, 'pass'],
    ['one character read otherwise', { mentionedParty: '某某食晶有限公司' }, 'confirm'],
    ['another firm', { mentionedParty: '某某食品贸易有限公司' }, 'problem'],
  ]),
  ...examples('party-name-consistent', [['the shop of the same owner', { mentionedParty: '某县张三五金门市', tradeName: '某县张三五金门市' }, 'pass']], CITIZEN),
  ...examples('amounts-consistent', [
    ['a yuan less in capitals', { fineCapital: 19_999 }, 'problem'],
    ['digits and capitals agree', {}, 'pass'],
    ['a yuan more in capitals', { fineCapital: 20_001 }, 'problem'],
  ]),
  ...examples('payment-amount-consistent', [
    ['a yuan short', { paymentAmount: 19_999 }, 'problem'],
    ['as decided', { paymentAmount: 20_000 }, 'pass'],
    ['a yuan more', { paymentAmount: 20_001 }, 'problem'],
    ['two slips', { paymentAmount: [10_000, 10_000] }, 'pass'],
    ['one slip for fine and confiscation', { paymentAmount: 20_316, confiscatedAmount: 316 }, 'pass'],
    ['a part, by instalments', { paymentAmount: 10_000, instalment: '准予分期缴纳' }, 'confirm'],
  ]),
  ...examples('payment-amount-consistent', [['a part, the case not closed', { paymentAmount: 10_000 }, 'confirm']], { without: ['结案审批表'] }),
  ...examples('payment-to-bank', [['bank', {}, 'pass'], ['taken by an officer', { cashCollected: '由执法人员收取' }, 'problem']]),
  ...examples('payment-element-told', [['told', {}, 'pass'], ['no bank named', { payee: null }, 'confirm']]),
  ...examples('payment-slip-official', [
    ['no sign of treasury or bank', {}, 'confirm'],
    ['fiscal slip', { '缴款凭证/officialSlip': '非税' }, 'pass'],
  ]),
  ...examples('payer-is-party', [
    ['the party', { '缴款凭证/payer': '某某食品有限公司' }, 'pass'],
    ['someone else', { '缴款凭证/payer': '另一建材有限公司' }, 'confirm'],
  ]),
  ...examples('late-penalty-within-principal', [
    ['below', { lateFeeAmount: 19_999 }, 'pass'],
    ['equal', { lateFeeAmount: 20_000 }, 'pass'],
    ['above', { lateFeeAmount: 20_001 }, 'problem'],
  ]),
  ...examples('mitigation-stated', [
    ['no ground', { mitigation: '减轻处罚' }, 'confirm'],
    ['a ground', { mitigation: '减轻处罚', mitigationGround: '行政处罚法第三十二条' }, 'pass'],
    ['not mitigated', {}, 'not-applicable'],
  ]),
  ...examples('leniency-grounded', [
    ['no ground', { leniency: '从轻处罚' }, 'confirm'],
    ['a ground', { leniency: '从轻处罚', leniencyGround: '主动消除' }, 'pass'],
    ['not lenient', {}, 'not-applicable'],
  ]),
  ...examples('citation-to-article', [['a bare statute', { bareCitation: '《某法》' }, 'confirm'], ['none', {}, 'pass']]),
  ...examples('cited-provisions-consistent', [
    ['the same', { violatedProvision: '食品安全法第三十四条', '调查终结报告/otherViolatedProvision': '食品安全法第三十四条' }, 'pass'],
    ['another article', { violatedProvision: '食品安全法第三十四条', '调查终结报告/otherViolatedProvision': '食品安全法第三十三条' }, 'confirm'],
  ]),
  ...examples('agency-consistent', [
    ['the same', { '送达回证/mentionedAgency': '某县市场监督管理局' }, 'pass'],
    ['another office', { '送达回证/mentionedAgency': '某县综合行政执法大队' }, 'confirm'],
  ]),
  ...examples('agency-head-and-foot', [
    ['the same', { mentionedAgency: '某县市场监督管理局', signingAgency: '某县市场监督管理局' }, 'pass'],
    ['another office signs', { mentionedAgency: '某县市场监督管理局', signingAgency: '某县市场监督管理局稽查大队' }, 'confirm'],
  ]),
  ...examples('party-of-age', [
    ['17 on the day before the birthday', { firstActDate: '2026-04-30', decisionDate: '2026-06-01' }, 'confirm'],
    ['18 on the birthday', { firstActDate: '2026-05-01', decisionDate: '2026-06-01' }, 'pass'],
    ['18 the day after', { firstActDate: '2026-05-02', decisionDate: '2026-06-01' }, 'pass'],
    ['13 on the day before the fourteenth birthday', { firstActDate: '2022-04-30', decisionDate: '2022-06-01' }, 'confirm'],
  ], YOUNG),
  ...examples('party-of-age', [['a firm', {}, 'not-applicable']]),
  ...examples('party-number-valid', [['right check character (GB 11643)', {}, 'pass']], CITIZEN),
  ...examples('party-number-valid', [['wrong check character', {}, 'confirm']], { ...CITIZEN, partyId: '110105194912310021' }),
  ...examples('party-number-valid', [['right check character (GB 32100)', {}, 'pass']], { partyId: '91350100M000100Y43' }),
  ...examples('party-number-valid', [['two characters changed places', {}, 'confirm']], { partyId: '91350100M00010Y043' }),
  ...examples('party-number-valid', [['17 characters', {}, 'confirm']], { partyId: '91350100M000100Y4' }),
  ...examples('party-number-valid', [['an old register number of 15 digits', {}, 'pass']], { partyId: '411728600012345' }),
  ...examples('party-number-consistent', [
    ['the same', { '立案审批表/mentionedPartyId': '91411728MA4521K7X2' }, 'pass'],
    ['another', { '立案审批表/mentionedPartyId': '91411728MA4521K7X3' }, 'confirm'],
  ]),
];
