import type { LegalBasis } from '../../model';
import type { CheckDefinition } from '../definition';
import { penaltyLaw, reconsiderationLaw } from './basis';

const SUMMARY = ['penalty-summary'] as const;
const SUMMARY_DECISION = ['当场行政处罚决定书'] as const;
const decisionDate = { name: 'decisionDate', label: '当场处罚决定' } as const;

/** Before 2024 no statute asked for reconsideration first against a summary penalty; the texts of that time were not read again. */
const freeChoice: LegalBasis = { statute: '行政诉讼法', article: 44, certainty: 'C', source: '2023-12-31以前没有先申请行政复议的规定，当事人可以直接起诉；当时的条文待核', to: '2023-12-31' };

/** Summary penalties (当场处罚, 行政处罚法第51、52、68–71条). */
export const SUMMARY_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'summary-fine-limit', title: '当场处罚限额', item: 'art10-2', kinds: SUMMARY, level: 'veto', automation: 'automatic', basis: penaltyLaw(51),
    rule: { kind: 'limit', amount: { name: 'fineAmount', label: '当场罚款', documents: SUMMARY_DECISION }, maximum: { citizen: 200, organization: 3_000 } },
  },
  {
    id: 'summary-penalty-kind', title: '当场处罚只限警告和小额罚款', item: 'art10-2', kinds: SUMMARY, level: 'veto', automation: 'to-confirm', basis: penaltyLaw(51),
    rule: { kind: 'sign', fact: 'otherPenalty', documents: SUMMARY_DECISION, message: '当场处罚决定书载有“{value}”，简易程序只能给予警告或者小额罚款，请核对是否为处罚内容' },
  },
  {
    id: 'summary-two-officers', title: '两名以上执法人员当场处罚', item: 'art10-2', kinds: SUMMARY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(42, 1), remark: '法律另有规定的除外',
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: SUMMARY_DECISION, minimum: 2, unit: '执法人员' },
  },
  {
    id: 'summary-elements', title: '当场处罚决定书要素', item: 'art10-7', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(52, 2),
    rule: {
      kind: 'wording', documents: SUMMARY_DECISION,
      elements: [
        { name: '编号', anyOf: ['decisionNumber'], doubtful: true }, { name: '当事人', anyOf: ['partyName', 'decisionParty'], doubtful: true },
        { name: '违法行为', anyOf: ['factStatement', 'violatedProvision'], doubtful: true }, { name: '处罚依据', anyOf: ['penaltyProvision'], doubtful: true },
        { name: '处罚种类和罚款数额', anyOf: ['fineAmount', 'warningGiven', 'otherPenalty'], doubtful: true },
        { name: '时间', anyOf: ['decisionDate'], doubtful: true }, { name: '地点', anyOf: ['penaltyPlace'], doubtful: true },
        { name: '救济途径', anyOf: ['reviewOrgan', 'reviewTerm', 'court', 'courtTerm'] },
        { name: '行政机关名称', anyOf: ['agencyName', 'mentionedAgency'], doubtful: true }, { name: '执法人员签名', anyOf: ['officer'], doubtful: true },
      ],
    },
  },
  {
    id: 'summary-plea-heard', title: '当场告知并听取陈述申辩', item: 'art10-2', kinds: SUMMARY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(44),
    rule: { kind: 'wording', documents: SUMMARY_DECISION, elements: [{ name: '告知事实、理由、依据和听取陈述申辩的记载', anyOf: ['summaryTold', 'pleaStatement', 'pleaWaiver'], doubtful: true }] },
  },
  {
    id: 'summary-delivered-on-spot', title: '决定书当场交付', item: 'art10-2', kinds: SUMMARY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(52, 1),
    rule: { kind: 'order', first: { name: 'decisionServedDate', label: '当事人签收' }, second: decisionDate, sameDay: 'allowed' },
  },
  {
    id: 'summary-filing-present', title: '当场处罚备案', item: 'art10-2', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(52, 3), excuses: ['summary-filing-mentioned'],
    rule: { kind: 'presence', documents: ['当场处罚备案表'], anchor: { facts: ['decisionDate'], documents: SUMMARY_DECISION }, expectation: '当场处罚备案表（应报所属行政机关备案）' },
  },
  {
    id: 'summary-filing-in-time', title: '当场处罚及时备案', item: 'art10-2', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(52, 3), sectorValue: 'summaryFilingTerm',
    rule: { kind: 'deadline', from: decisionDate, to: { name: 'summaryFiledDate', label: '备案' }, term: { sector: 'summaryFilingTerm' } },
  },
  {
    id: 'summary-cash-limit', title: '当场收缴罚款的限额', item: 'art10-8', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(68), when: ['cash-on-spot'], excuses: ['cash-ground'], remark: '不当场收缴事后难以执行，或者边远、水上、交通不便地区当事人提出的除外（第六十八条、第六十九条）',
    rule: { kind: 'limit', amount: { name: 'fineAmount', label: '当场收缴的罚款', documents: SUMMARY_DECISION }, maximum: { citizen: 100, organization: 100 } },
  },
  {
    id: 'summary-cash-receipt', title: '当场收缴出具专用票据', item: 'art10-8', kinds: SUMMARY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(70), when: ['cash-on-spot'],
    rule: { kind: 'presence', documents: [], facts: ['fiscalSlip'], anchor: { facts: ['cashOnSpot'], documents: SUMMARY_DECISION }, expectation: '财政部门统一制发的专用票据' },
  },
  {
    id: 'summary-cash-handed-in', title: '二日内交至行政机关', item: 'art10-8', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(71), when: ['cash-on-spot'],
    rule: { kind: 'deadline', from: { ...decisionDate, label: '当场收缴' }, to: { name: 'cashHandedIn', label: '交至行政机关' }, term: { count: 2, unit: 'working-day' } },
  },
  {
    id: 'summary-cash-banked', title: '二日内缴付银行', item: 'art10-8', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(71), when: ['cash-on-spot'],
    rule: { kind: 'deadline', from: { name: 'cashHandedIn', label: '交至行政机关' }, to: { name: 'cashBanked', label: '缴付银行' }, term: { count: 2, unit: 'working-day' } },
  },
  {
    id: 'summary-remedy-told', title: '告知先申请行政复议', item: 'art10-7', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: reconsiderationLaw(23), excuses: ['review-first-told'],
    rule: { kind: 'sign', fact: 'directCourt', documents: SUMMARY_DECISION, message: '对当场处罚不服应先申请行政复议，决定书却告知可以直接起诉（“{value}”）' },
  },
  {
    id: 'summary-remedy-before-2024', title: '未限制直接起诉', item: 'art10-7', kinds: SUMMARY, level: 'hint', automation: 'to-confirm', basis: freeChoice, excuses: ['court-directly-told'],
    rule: { kind: 'sign', fact: 'reviewFirst', documents: SUMMARY_DECISION, message: '决定书告知应先申请行政复议（“{value}”），2024-01-01以前对当场处罚不服可以直接起诉' },
  },
  {
    id: 'summary-seal', title: '当场处罚决定书印章', item: 'art10-7', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(59, 2),
    rule: { kind: 'wording', documents: SUMMARY_DECISION, elements: [{ name: '机关印章', anyOf: ['decisionSeal'], seenElsewhere: 'sealSeen' }] },
  },
  {
    id: 'summary-certificate', title: '记录执法证号', item: 'art10-11', kinds: SUMMARY, level: 'deduct', automation: 'automatic', basis: penaltyLaw(55, 1),
    rule: { kind: 'sign', fact: 'certificateBlank', documents: SUMMARY_DECISION, message: '当场处罚决定书上{value}的执法证号空白' },
  },
];
