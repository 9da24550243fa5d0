import type { CheckDefinition } from '../definition';
import { coercionLaw } from './basis';

/** A seizure within a penalty case is bound by the same articles as one in a file of its own. */
const KINDS = ['penalty-ordinary', 'no-penalty', 'coercion-measure'] as const;
const DECISION = ['查封扣押决定书'] as const;
const RECORD = ['查封扣押现场笔录'] as const;
const EXTENSION = ['延长查封扣押期限决定书'] as const;
const seizureDate = { name: 'seizureDate', label: '查封扣押', pick: 'earliest' } as const;
const extension = { date: 'extensionDate', end: 'extensionEnd', days: 'extensionDays' } as const;
const freezeDate = { name: 'freezeDate', label: '冻结', pick: 'earliest' } as const;
const freezeExtension = { date: 'freezeExtensionDate', end: 'freezeExtensionEnd', days: 'freezeExtensionDays' } as const;

/** Coercive measures (查封扣押、冻结, 行政强制法第16–33条). */
export const COERCION_MEASURE_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'seizure-authority', title: '有权实施查封扣押', item: 'art10-1', kinds: KINDS, level: 'hint', automation: 'human', basis: coercionLaw(22), when: ['property-seized'],
    rule: { kind: 'ask', question: '查封、扣押应当由法律、法规规定的行政机关实施，请核对本机关的法律、法规依据', documents: DECISION, facts: ['measureBasis'] },
  },
  {
    id: 'seizure-not-delegated', title: '强制措施权不得委托', item: 'art10-1', kinds: KINDS, level: 'veto', automation: 'to-confirm', basis: coercionLaw(17, 1), when: ['property-seized'],
    rule: { kind: 'sign', fact: 'measureDelegated', documents: DECISION, message: '决定书载有“{value}”，行政强制措施权不得委托' },
  },
  {
    id: 'seizure-approval-present', title: '查封扣押经负责人批准', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(18), when: ['property-seized'], excuses: ['measure-approval-mentioned'],
    rule: { kind: 'presence', documents: ['查封扣押审批表'], anchor: { facts: ['seizureDate'], documents: DECISION }, expectation: '实施查封扣押前负责人批准或24小时内补办批准的材料' },
  },
  {
    id: 'seizure-approved-in-time', title: '先批准后实施，紧急的24小时内补办', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(19), when: ['property-seized'],
    rule: {
      kind: 'hours', hours: 24, ground: { fact: 'measureEmergency', name: '情况紧急、当场实施' },
      from: { time: 'measureStartTime', date: seizureDate }, to: { time: 'measureApprovalTime', date: { name: 'measureApprovalDate', label: '负责人批准', pick: 'earliest' } },
    },
  },
  {
    id: 'seizure-two-officers', title: '两名以上执法人员实施', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(18), when: ['property-seized', 'measure-recorded'],
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: RECORD, minimum: 2, unit: '执法人员' },
  },
  {
    id: 'seizure-record-present', title: '制作现场笔录', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(18), when: ['property-seized'], remark: '现场检查笔录已记载实施过程的，可以视同',
    rule: { kind: 'presence', documents: RECORD, anchor: { facts: ['seizureDate'], documents: [...DECISION, '现场检查笔录'] }, expectation: '查封扣押现场笔录' },
  },
  {
    id: 'seizure-record-elements', title: '现场笔录记载法定程序', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(18), when: ['property-seized', 'measure-recorded'],
    rule: {
      kind: 'wording', documents: RECORD,
      elements: [
        { name: '出示执法身份证件', anyOf: ['certificateShown'], doubtful: true }, { name: '通知当事人到场', anyOf: ['partyNotified', 'partyAbsent'], doubtful: true },
        { name: '当场告知理由、依据、权利和救济途径', anyOf: ['measureRightsTold'], doubtful: true }, { name: '听取陈述和申辩', anyOf: ['measurePleaHeard', 'partyAbsent'], doubtful: true },
        { name: '当事人签名或者拒绝签名的注明', anyOf: ['measureSigned'], doubtful: true },
      ],
    },
  },
  {
    id: 'seizure-witness', title: '当事人不到场有见证人', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(18), when: ['property-seized', 'party-absent'],
    rule: { kind: 'wording', documents: RECORD, elements: [{ name: '见证人', anyOf: ['measureWitness'], doubtful: true }] },
  },
  {
    id: 'seizure-object', title: '查封扣押的对象', item: 'art10-7', kinds: KINDS, level: 'hint', automation: 'human', basis: coercionLaw(23), when: ['property-seized'],
    rule: { kind: 'ask', question: '请核对查封、扣押的场所、设施、财物是否与违法行为有关，是否为公民生活必需品，是否已被其他机关查封', documents: [...DECISION, '查封扣押清单'] },
  },
  {
    id: 'seizure-decision-elements', title: '查封扣押决定书要素', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(24, 2), when: ['property-seized'],
    rule: {
      kind: 'wording', documents: DECISION,
      elements: [
        { name: '当事人', anyOf: ['measureParty', 'mentionedParty'], doubtful: true }, { name: '当事人地址', anyOf: ['measureAddress'], doubtful: true },
        { name: '理由', anyOf: ['measureReason'], doubtful: true }, { name: '依据', anyOf: ['measureBasis'], doubtful: true }, { name: '期限', anyOf: ['measureTermStated'] },
        { name: '场所、设施或者财物的名称、数量', anyOf: ['measureThings', 'seizureListMention'], doubtful: true },
        { name: '申请行政复议的途径', anyOf: ['measureReviewTold'] }, { name: '提起行政诉讼的途径', anyOf: ['measureCourtTold'] },
        { name: '日期', anyOf: ['seizureDate'], doubtful: true },
      ],
    },
  },
  {
    id: 'seizure-list-present', title: '查封扣押清单', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(24, 1), when: ['property-seized'], excuses: ['list-in-decision'],
    rule: { kind: 'presence', documents: ['查封扣押清单'], anchor: { facts: ['seizureListMention'], documents: DECISION }, expectation: '查封扣押财物清单' },
  },
  {
    id: 'seizure-stated-term', title: '决定书载明的期限不超过三十日', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(25, 1), when: ['property-seized'], remark: '法律、行政法规另有规定的除外',
    rule: { kind: 'stated-term', days: { name: 'measureTermDays', label: '决定书载明期限', documents: DECISION }, most: 30 },
  },
  {
    id: 'seizure-within-30-days', title: '查封扣押期限', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(25, 1), when: ['property-seized'], remark: '法律、行政法规另有规定的除外',
    rule: {
      kind: 'coercion-term', from: seizureDate, to: { name: 'seizureEndDate', label: '解除或处理', pick: 'latest' }, extension, testing: true,
      settled: [{ name: 'transferDate', label: '移送公安机关' }, { name: 'decisionDate', label: '处罚决定', documents: ['行政处罚决定书', '不予行政处罚决定书'] }],
    },
  },
  {
    id: 'seizure-extension-in-time', title: '延长决定在期限届满前作出', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(25, 1), when: ['property-seized', 'measure-extended'],
    rule: { kind: 'coercion-extension', aspect: 'decided-in-time', from: seizureDate, extension, testing: true },
  },
  {
    id: 'seizure-extension-length', title: '延长不超过三十日', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(25, 1), when: ['property-seized', 'measure-extended'], remark: '法律、行政法规另有规定的除外',
    rule: { kind: 'coercion-extension', aspect: 'length', from: seizureDate, extension, testing: true },
  },
  {
    id: 'seizure-extension-approved', title: '延长经负责人批准', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(25, 1), when: ['property-seized', 'measure-extended'],
    rule: { kind: 'presence', documents: ['案件处理审批表'], facts: ['extensionApproval'], anchor: { facts: [], documents: EXTENSION }, expectation: '负责人批准延长期限的材料' },
  },
  {
    id: 'seizure-extension-reasoned', title: '延长书面告知并说明理由', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(25, 2), when: ['property-seized', 'measure-extended'],
    rule: { kind: 'papers', anchor: EXTENSION, papers: [{ name: '延长的理由', documents: [], facts: ['extensionReason'] }, { name: '延长决定的送达凭证', documents: [], facts: ['extensionServedDate'] }] },
  },
  {
    id: 'seizure-released', title: '查封扣押物品的处理', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(28, 1), when: ['property-seized'], excuses: ['property-handed-over'],
    rule: { kind: 'presence', documents: ['解除查封扣押决定书', '案件移送函'], anchor: { facts: ['seizureDate'], documents: DECISION }, expectation: '解除查封扣押或者处理财物的文书' },
  },
  {
    id: 'seizure-handed-over-with-crime', title: '涉罪移送时财物一并移送', item: 'art10-9', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(21), when: ['transferred-with-property'],
    rule: { kind: 'presence', documents: [], facts: ['propertyHandedOver'], anchor: { facts: [], documents: ['案件移送函', ...DECISION] }, expectation: '查封、扣押、冻结的财物一并移送并书面告知当事人的材料' },
  },
  {
    id: 'freeze-approval-present', title: '冻结经负责人批准', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(30, 1), when: ['frozen'], excuses: ['measure-approval-mentioned'],
    rule: { kind: 'presence', documents: ['查封扣押审批表'], anchor: { facts: ['freezeDate'], documents: ['冻结决定书'] }, expectation: '实施冻结前负责人批准的材料' },
  },
  {
    id: 'freeze-decision-elements', title: '冻结决定书要素', item: 'art10-7', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(31), when: ['frozen'],
    rule: {
      kind: 'wording', documents: ['冻结决定书'],
      elements: [
        { name: '当事人', anyOf: ['measureParty', 'partyName'], doubtful: true }, { name: '当事人地址', anyOf: ['measureAddress', 'address'], doubtful: true },
        { name: '理由', anyOf: ['measureReason'], doubtful: true }, { name: '依据', anyOf: ['measureBasis'], doubtful: true }, { name: '期限', anyOf: ['measureTermStated'] },
        { name: '冻结的账号', anyOf: ['freezeAccount'], doubtful: true }, { name: '冻结的数额', anyOf: ['freezeAmount'], doubtful: true },
        { name: '申请行政复议的途径', anyOf: ['measureReviewTold'] }, { name: '提起行政诉讼的途径', anyOf: ['measureCourtTold'] },
      ],
    },
  },
  {
    id: 'freeze-decision-served-in-time', title: '三日内交付冻结决定书', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(31), when: ['frozen'],
    rule: { kind: 'deadline', from: freezeDate, to: { name: 'freezeServedDate', label: '交付冻结决定书' }, term: { count: 3, unit: 'working-day' } },
  },
  {
    id: 'freeze-within-30-days', title: '冻结期限', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(32, 1), when: ['frozen'], remark: '法律另有规定的除外',
    rule: { kind: 'coercion-term', from: freezeDate, to: { name: 'freezeEndDate', label: '解除冻结', pick: 'latest' }, extension: freezeExtension, testing: false, settled: [{ name: 'decisionDate', label: '处罚决定', documents: ['行政处罚决定书', '不予行政处罚决定书'] }] },
  },
  {
    id: 'freeze-extension-in-time', title: '延长冻结在期限届满前决定', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(32, 1), when: ['frozen', 'measure-extended'],
    rule: { kind: 'coercion-extension', aspect: 'decided-in-time', from: freezeDate, extension: freezeExtension, testing: false },
  },
  {
    id: 'freeze-extension-length', title: '延长冻结不超过三十日', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(32, 1), when: ['frozen', 'measure-extended'], remark: '法律另有规定的除外',
    rule: { kind: 'coercion-extension', aspect: 'length', from: freezeDate, extension: freezeExtension, testing: false },
  },
];
