import type { LegalBasis } from '../../model';
import type { CheckDefinition } from '../definition';

const INSPECTION = ['inspection'] as const;
const NOTICE = ['行政检查通知书'] as const;
const RECORD = ['现场检查笔录'] as const;

/** Only excerpts of both were read, so every check of this kind asks. */
const inspectionRule = (certainty: 'B' | 'C'): LegalBasis => ({
  statute: '关于严格规范涉企行政检查的意见',
  article: null,
  certainty,
  source: '国办发〔2024〕54号（摘录）；司法部办公厅《行政检查文书基本格式文本（试行）》（2025，审批、通知、实施、记录、反馈，摘录）',
  from: '2024-12-30',
});
/** 《河南省行政执法条例》（2016-06-01施行）；其后是否修订未核. */
const henanRule: LegalBasis = { statute: '河南省行政执法条例', article: 24, certainty: 'B', source: '《河南省行政执法条例》第二十四条，2016年后是否修订待核', from: '2016-06-01' };

const noticed = { documents: NOTICE, otherwise: '卷内未见行政检查通知书' } as const;
const problemFound = { facts: ['inspectionProblem'], otherwise: '未见检查发现问题的记载' } as const;

/** 行政检查: no scoring standard was found; what the national rules ask of the papers. */
export const INSPECTION_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'inspection-approved', title: '检查经负责人批准', item: 'art10-2', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'),
    rule: { kind: 'presence', documents: ['行政检查审批表'], anchor: { facts: ['inspectionDate'], documents: [...NOTICE, ...RECORD] }, expectation: '检查前经行政执法机关负责人批准的材料（情况紧急当场实施的应及时补办）' },
  },
  {
    id: 'inspection-approved-before', title: '先批准后检查', item: 'art10-2', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'),
    rule: { kind: 'order', first: { name: 'inspectionApprovedDate', label: '检查审批', pick: 'earliest' }, second: { name: 'inspectionDate', label: '检查', pick: 'earliest' }, sameDay: 'allowed' },
  },
  {
    id: 'inspection-notice-present', title: '检查通知', item: 'art10-2', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'),
    rule: { kind: 'presence', documents: NOTICE, anchor: { facts: ['inspectionDate'], documents: RECORD }, expectation: '行政检查通知书' },
  },
  {
    id: 'inspection-notice-before', title: '先通知后检查', item: 'art10-2', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'), when: [noticed],
    rule: { kind: 'order', first: { name: 'inspectionNoticeDate', label: '检查通知', pick: 'earliest' }, second: { name: 'inspectionDate', label: '检查', pick: 'earliest' }, sameDay: 'allowed' },
  },
  {
    id: 'inspection-task-stated', title: '载明检查事项和依据', item: 'art10-3', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'), when: [noticed],
    rule: { kind: 'wording', documents: NOTICE, elements: [{ name: '检查事项或者依据', anyOf: ['inspectionTask'] }] },
  },
  {
    id: 'inspection-two-officers', title: '检查人员不少于两人', item: 'art10-2', kinds: INSPECTION, level: 'veto', automation: 'to-confirm', basis: henanRule,
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: RECORD, minimum: 2, unit: '检查人员' },
  },
  {
    id: 'inspection-certificate-shown', title: '出示执法证件', item: 'art10-11', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: henanRule,
    rule: { kind: 'wording', documents: RECORD, elements: [{ name: '出示执法证件的记录或执法证号', anyOf: ['certificateShown', 'officerCertificate'] }] },
  },
  {
    id: 'inspection-rights-told', title: '告知回避和陈述申辩等权利', item: 'art10-2', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'),
    rule: {
      kind: 'papers', anchor: [...NOTICE, ...RECORD],
      papers: [{ name: '告知有权申请回避的记载', documents: [], facts: ['recusalTold'] }, { name: '告知陈述申辩、救济等权利的记载', documents: [], facts: ['inspectionRightsTold', 'inspectionRemedyTold'] }],
    },
  },
  {
    id: 'inspection-recorded', title: '检查记录', item: 'art10-5', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'),
    rule: { kind: 'presence', documents: RECORD, anchor: { facts: [], documents: [...NOTICE, '行政检查审批表', '行政检查结果告知书'] }, expectation: '现场检查笔录（检查应当全过程记录）' },
  },
  {
    id: 'inspection-result-told', title: '告知检查结果', item: 'art10-2', kinds: INSPECTION, level: 'deduct', automation: 'to-confirm', basis: inspectionRule('B'),
    rule: { kind: 'presence', documents: ['行政检查结果告知书', '责令改正通知书'], facts: ['inspectionResultDate'], anchor: { facts: ['inspectionDate'], documents: RECORD }, expectation: '向被检查人反馈检查结果的文书' },
  },
  {
    id: 'inspection-result-after', title: '先检查后告知结果', item: 'art10-2', kinds: INSPECTION, level: 'hint', automation: 'to-confirm', basis: inspectionRule('C'),
    rule: { kind: 'order', first: { name: 'inspectionDate', label: '检查', pick: 'latest' }, second: { name: 'inspectionResultDate', label: '告知检查结果', pick: 'latest' }, sameDay: 'allowed' },
  },
  {
    id: 'inspection-problem-followed', title: '发现问题有后续处理', item: 'art10-7', kinds: INSPECTION, level: 'hint', automation: 'to-confirm', basis: inspectionRule('C'), when: [problemFound],
    rule: { kind: 'presence', documents: ['责令改正通知书', '立案审批表', '案件移送函', '不予立案审批表', '服务型执法材料'], facts: ['corrected'], anchor: { facts: ['inspectionProblem'], documents: [] }, expectation: '对检查发现问题的处理材料（责令改正、移送、立案或者已改正的记载）' },
  },
];
