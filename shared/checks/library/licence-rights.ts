import type { CheckDefinition } from '../definition';
import { licenceLaw, reconsiderationLaw } from './basis';

const LICENCE = ['licence'] as const;
const REFUSAL = ['不予行政许可决定书'] as const;

const hearing = { name: 'hearingDate', label: '举行听证', pick: 'earliest' } as const;
const decision = { name: 'licenceDecisionDate', label: '许可决定' } as const;
const acceptance = { name: 'acceptanceDate', label: '受理' } as const;
const request = { name: 'hearingRequestDate', label: '申请听证', pick: 'latest' } as const;

const refused = { documents: REFUSAL, otherwise: '未作出不予许可决定' } as const;
const technical = { facts: ['technicalLicence'], otherwise: '未见属于检验、检测、检疫类许可的记载' } as const;
const renewal = { facts: ['renewal'], otherwise: '不属于延续申请' } as const;
const hearingTold = { documents: ['听证告知书', '利害关系人告知书'], otherwise: '未告知听证权利' } as const;

/** Hearing, refusal, special kinds, renewal, fees and publication of licences (行政许可法第38、40、46–50、55、58条). */
export const LICENCE_RIGHTS: readonly CheckDefinition[] = [
  {
    id: 'licence-hearing-request-in-time', title: '听证申请期限', item: 'art10-2', kinds: LICENCE, level: 'hint', automation: 'to-confirm',
    basis: { ...licenceLaw(47, 1), certainty: 'C', source: '《中华人民共和国行政许可法》第四十七条；第八十二条只规定行政机关的期限以工作日计，申请人的五日按工作日计算待核' }, when: [hearingTold, 'hearing-requested'],
    rule: { kind: 'deadline', from: { name: 'interestedPartyToldDate', otherwise: 'noticeDate', label: '告知听证权利', pick: 'latest' }, to: request, term: { count: 5, unit: 'working-day' } },
  },
  {
    id: 'licence-hearing-held-in-time', title: '二十个工作日内组织听证', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(47, 1), when: ['hearing-requested'],
    rule: { kind: 'deadline', from: request, to: hearing, term: { count: 20, unit: 'working-day' } },
  },
  {
    id: 'licence-hearing-notice-in-time', title: '听证七个工作日前通知', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(48, 1), when: ['hearing-requested'],
    rule: { kind: 'notice-ahead', from: { name: 'hearingNoticeServedDate', label: '听证通知书送达', pick: 'latest' }, to: { ...hearing, pick: 'latest' }, count: 7 },
  },
  {
    id: 'licence-hearing-chair', title: '听证主持人不是审查人员', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(48, 1), when: ['hearing-requested'],
    rule: { kind: 'distinct', fact: 'chair', others: 'officer', labels: ['听证主持人', '审查该申请的人员'] },
  },
  {
    id: 'licence-hearing-before-decision', title: '先听证后决定', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(48, 2), when: ['hearing-requested'],
    rule: { kind: 'order', first: { ...hearing, pick: 'latest' }, second: decision, sameDay: 'allowed' },
  },
  {
    id: 'licence-refusal-reasoned', title: '不予许可说明理由', item: 'art10-7', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(38, 2), when: [refused],
    rule: { kind: 'wording', documents: REFUSAL, elements: [{ name: '不予许可的理由', anyOf: ['refusalReason'] }] },
  },
  {
    id: 'licence-refusal-remedy-told', title: '不予许可告知复议和诉讼', item: 'art10-7', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(38, 2), when: [refused],
    rule: { kind: 'wording', documents: REFUSAL, elements: [{ name: '申请行政复议的权利', anyOf: ['reviewTold', 'reviewOrgan', 'reviewTerm'] }, { name: '提起行政诉讼的权利', anyOf: ['courtTold', 'court', 'courtTerm'] }] },
  },
  {
    id: 'licence-refusal-review-term', title: '告知的复议期限', item: 'art10-7', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: reconsiderationLaw(20), when: [refused],
    rule: { kind: 'sign', fact: 'reviewTerm', documents: REFUSAL, right: [60], message: '决定书告知的复议期限为{value}日，行政复议法第二十条规定为六十日（法律规定超过六十日的除外）' },
  },
  {
    id: 'licence-inspectors-assigned-in-time', title: '五个工作日内指派检验人员', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(55, 2), when: [technical],
    rule: { kind: 'deadline', from: acceptance, to: { name: 'inspectorsAssignedDate', label: '指派检验人员', pick: 'earliest' }, term: { count: 5, unit: 'working-day' } },
  },
  {
    id: 'licence-inspectors-assigned-two', title: '指派两名以上检验人员', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(55, 2), when: [technical],
    rule: { kind: 'count', fact: 'assignedInspector', documents: ['行政许可审批表'], minimum: 2, unit: '检验、检测、检疫人员' },
  },
  {
    id: 'licence-renewal-requested-in-time', title: '届满三十日前申请延续', item: 'art10-2', kinds: LICENCE, level: 'hint', automation: 'to-confirm',
    basis: { ...licenceLaw(50, 1), certainty: 'C', source: '《中华人民共和国行政许可法》第五十条；申请人的三十日按自然日计算待核，法律、法规、规章另有规定的从其规定' }, when: [renewal],
    rule: { kind: 'lead-time', from: { name: 'applicationDate', label: '申请延续' }, to: { name: 'licenceExpiry', label: '原许可有效期届满' }, days: 30 },
  },
  {
    id: 'licence-renewal-decided-in-time', title: '届满前决定是否准予延续', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(50, 2), when: [renewal],
    remark: '逾期未作决定的，视为准予延续',
    rule: { kind: 'order', first: decision, second: { name: 'licenceExpiry', label: '原许可有效期届满' }, sameDay: 'allowed' },
  },
  {
    id: 'licence-fee-grounded', title: '收费有法律、行政法规依据', item: 'art10-8', kinds: LICENCE, level: 'hint', automation: 'to-confirm', basis: licenceLaw(58, 1),
    rule: { kind: 'ask', documents: ['缴款凭证'], question: '许可案卷内有缴费材料：实施许可不得收费，法律、行政法规另有规定的除外（第五十八条），收费应当按公布的项目和标准（第五十九条），请核对依据' },
  },
  {
    id: 'licence-published', title: '准予许可决定公开', item: 'art10-5', kinds: LICENCE, level: 'hint', automation: 'to-confirm', basis: { ...licenceLaw(40), source: '《中华人民共和国行政许可法》第四十条；国办发〔2018〕118号（六）：七个工作日内公开' }, when: ['licence-granted'],
    rule: { kind: 'presence', documents: [], facts: ['publication', 'publicationDate'], anchor: { facts: [], documents: ['准予行政许可决定书'] }, expectation: '准予许可决定公开的材料（多在卷外，请核对）' },
  },
  {
    id: 'licence-party-consistent', title: '申请人名称一致', item: 'art10-7', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: { ...licenceLaw(38, 1), certainty: 'C', source: '《中华人民共和国行政许可法》第三十八条（对符合条件的申请人作出决定），名称一致由立卷规范要求' },
    rule: { kind: 'match', compare: 'name', pairs: [{ left: { name: 'partyName', label: '申请人' }, right: { name: 'mentionedParty', label: '文书所载申请人' } }] },
  },
];
