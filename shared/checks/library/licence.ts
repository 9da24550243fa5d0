import type { CheckDefinition } from '../definition';
import { licenceLaw } from './basis';

const LICENCE = ['licence'] as const;
const DECISIONS = ['准予行政许可决定书', '不予行政许可决定书'] as const;

const application = { name: 'applicationDate', label: '申请' } as const;
const acceptance = { name: 'acceptanceDate', label: '受理' } as const;
const decision = { name: 'licenceDecisionDate', label: '许可决定' } as const;
const inspection = { name: 'inspectionDate', label: '现场核查', documents: ['现场核查笔录'], pick: 'earliest' } as const;

const decided = { documents: DECISIONS, otherwise: '卷内未见许可决定书' } as const;
const joint = { facts: ['jointLicence'], otherwise: '未见统一办理、联合办理或者集中办理的记载' } as const;
const extended = { documents: ['行政许可延期通知书'], otherwise: '未延长办理期限' } as const;
const tested = { documents: ['抽样检验报告'], otherwise: '卷内未见检验检测报告' } as const;
const reviewedBelow = { facts: ['preliminaryReviewDate'], otherwise: '未见下级机关初审的记载' } as const;
const interested = { facts: ['interestedParty'], otherwise: '未见利害关系人的记载' } as const;

/** Terms and acts of the ordinary licence (行政许可法第29–45条), from application to issue. */
export const LICENCE_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'licence-correction-in-time', title: '五个工作日内一次告知补正', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(32, 1), when: ['correction-told'],
    remark: '逾期不告知的，自收到申请材料之日起即为受理',
    rule: { kind: 'deadline', from: { name: 'materialsReceivedDate', otherwise: 'applicationDate', pick: 'earliest', notAfter: 'correctionNoticeDate', label: '收到申请' }, to: { name: 'correctionNoticeDate', label: '告知补正', pick: 'earliest' }, term: { count: 5, unit: 'working-day' } },
  },
  {
    id: 'licence-correction-once', title: '一次告知需要补正的全部内容', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(32, 1), when: ['correction-told'],
    rule: { kind: 'papers-at-most', documents: ['补正材料告知书'], maximum: 1, message: '卷内有{count}份补正告知文书，需要补正的全部内容应当一次告知' },
  },
  {
    id: 'licence-acceptance-proof', title: '受理凭证', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(32, 2),
    rule: { kind: 'presence', documents: ['行政许可受理通知书', '不予受理决定书'], anchor: { facts: ['applicationDate'], documents: ['行政许可申请书', ...DECISIONS] }, expectation: '加盖专用印章并注明日期的受理或者不予受理凭证（当场作出决定的除外）' },
  },
  {
    id: 'licence-acceptance-after-application', title: '先申请后受理', item: 'art10-2', kinds: LICENCE, level: 'hint', automation: 'to-confirm', basis: licenceLaw(32, 1),
    rule: { kind: 'order', first: application, second: acceptance, sameDay: 'allowed' },
  },
  {
    id: 'licence-two-inspectors', title: '两名以上工作人员核查', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(34, 3),
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: ['现场核查笔录'], minimum: 2, unit: '核查人员' },
  },
  {
    id: 'licence-inspected-before-decision', title: '先核查后决定', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(34, 3),
    remark: '实行告知承诺的可以先决定后核查',
    rule: { kind: 'order', first: inspection, second: decision, sameDay: 'allowed' },
  },
  {
    id: 'licence-interested-told', title: '告知利害关系人', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(36), when: [interested],
    rule: { kind: 'presence', documents: ['利害关系人告知书', '听证告知书', '听证笔录', '陈述申辩笔录'], anchor: { facts: ['interestedParty'], documents: [] }, expectation: '告知利害关系人并听取陈述申辩的材料（许可事项直接关系他人重大利益的应当告知）' },
  },
  {
    id: 'licence-approval-present', title: '审查和审批', item: 'art10-7', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: { ...licenceLaw(37), certainty: 'C', source: '《中华人民共和国行政许可法》第三十七条（按规定程序作出决定）；内部审批表由立卷规范要求' }, when: [decided],
    rule: { kind: 'presence', documents: ['行政许可审批表'], anchor: { facts: ['licenceDecisionDate'], documents: DECISIONS }, expectation: '许可审查、审批的材料' },
  },
  {
    id: 'licence-decision-in-time', title: '二十个工作日内作出许可决定', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(42, 1), when: ['licence-single'], excuses: ['hearing-held'],
    rule: {
      kind: 'net-deadline', from: acceptance, to: decision, count: 20, stated: 'statedLicenceTerm',
      extension: { documents: ['行政许可延期通知书'], date: 'licenceExtensionDate', days: 'licenceExtensionDays', atMost: 10 },
      excluded: { documents: ['检验检测期限告知书', '行政许可受理通知书'], days: 'excludedDays', plainDays: 'excludedPlainDays', from: 'excludedFrom', to: 'excludedTo', told: 'excludedToldDate' },
    },
  },
  {
    id: 'licence-joint-in-time', title: '统一或者联合办理四十五个工作日内办结', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(42, 2), when: [joint], excuses: ['hearing-held'],
    remark: '经本级人民政府负责人批准可以延长十五个工作日',
    rule: {
      kind: 'net-deadline', from: acceptance, to: decision, count: 45, stated: 'statedLicenceTerm',
      extension: { documents: ['行政许可延期通知书'], date: 'licenceExtensionDate', days: 'licenceExtensionDays', atMost: 15 },
      excluded: { documents: ['检验检测期限告知书', '行政许可受理通知书'], days: 'excludedDays', plainDays: 'excludedPlainDays', from: 'excludedFrom', to: 'excludedTo', told: 'excludedToldDate' },
    },
  },
  {
    id: 'licence-extension-reasoned', title: '延长期限告知理由', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(42, 1), when: [extended],
    rule: { kind: 'wording', documents: ['行政许可延期通知书'], elements: [{ name: '延长期限的理由', anyOf: ['licenceExtensionReason'] }] },
  },
  {
    id: 'licence-excluded-time-told', title: '不计入期限的时间书面告知', item: 'art10-2', kinds: LICENCE, level: 'hint', automation: 'to-confirm', basis: licenceLaw(45), when: [tested],
    rule: { kind: 'presence', documents: ['检验检测期限告知书'], facts: ['excludedDays', 'excludedPlainDays'], anchor: { facts: [], documents: ['抽样检验报告'] }, expectation: '书面告知检验、检测等所需时间的材料（报告由申请人自行提交的除外；未告知的不能从期限中扣除）' },
  },
  {
    id: 'licence-preliminary-review-in-time', title: '下级机关二十个工作日内初审完毕', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'to-confirm', basis: licenceLaw(43), when: [reviewedBelow],
    rule: { kind: 'deadline', from: acceptance, to: { name: 'preliminaryReviewDate', label: '初审', pick: 'latest' }, term: { count: 20, unit: 'working-day' } },
  },
  {
    id: 'licence-issued-in-time', title: '十个工作日内颁发许可证件', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(44), when: ['licence-granted'],
    rule: { kind: 'deadline', from: decision, to: { name: 'licenceIssuedDate', label: '发证' }, term: { count: 10, unit: 'working-day' } },
  },
  {
    id: 'licence-decision-served', title: '许可决定送达', item: 'art10-2', kinds: LICENCE, level: 'hint', automation: 'to-confirm', basis: licenceLaw(44), when: [decided],
    rule: { kind: 'presence', documents: ['送达回证'], facts: ['licenceIssuedDate', 'decisionServedDate'], anchor: { facts: ['licenceDecisionDate'], documents: DECISIONS }, expectation: '许可决定或者证件的送达回证' },
  },
];
