import type { CheckDefinition } from '../definition';
import { transferRule } from './basis';

const KINDS = ['penalty-ordinary', 'penalty-summary', 'no-penalty', 'coercion-measure'] as const;
const POLICE = ['案件移送函', '公安机关回执'] as const;
/** The rule counts in days without saying which: natural days are taken, and the result is only asked about (domain facts, mark C). */
const NATURAL_DAYS = '该规定没有写明是否为工作日，按自然日计算';

/** Administrative cases that may be crimes (行刑衔接, 国务院令第310号). */
export const TRANSFER_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'crime-not-transferred', title: '载明涉嫌犯罪的案件已移送', item: 'art10-9', kinds: KINDS, level: 'veto', automation: 'automatic', basis: transferRule(3), when: ['crime-stated'], excuses: ['transfer-explained', 'transfer-proposed'], remark: '不得以行政处罚代替移送（第十一条）',
    rule: { kind: 'presence', documents: POLICE, anchor: { facts: ['crimeStated', 'goodsValueReached'], documents: [] }, expectation: '向公安机关移送的材料，也未见不移送的说明' },
  },
  {
    id: 'crime-transferred', title: '涉嫌犯罪案件移送', item: 'art10-9', kinds: KINDS, level: 'veto', automation: 'to-confirm', basis: transferRule(3), when: ['crime-only-indicated'], excuses: ['crime-transferred'],
    rule: { kind: 'presence', documents: POLICE, anchor: { facts: ['crimeIndication'], documents: [] }, expectation: '向公安机关移送的材料；是否达到追诉标准由人判断' },
  },
  {
    id: 'transfer-approved-in-time', title: '三日内决定是否移送', item: 'art10-9', kinds: KINDS, level: 'hint', automation: 'to-confirm', basis: transferRule(5, 2), remark: NATURAL_DAYS,
    rule: { kind: 'deadline', from: { name: 'transferReportDate', label: '移送报告', pick: 'earliest' }, to: { name: 'transferApprovalDate', label: '负责人决定', pick: 'latest' }, term: { count: 3, unit: 'day' } },
  },
  {
    id: 'transfer-within-24-hours', title: '批准后24小时内移送', item: 'art10-9', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: transferRule(5, 2), when: ['transferred'],
    rule: {
      kind: 'hours', hours: 24, from: { time: 'transferApprovalTime', date: { name: 'transferApprovalDate', label: '批准移送', pick: 'latest' } },
      to: { time: 'transferTime', date: { name: 'transferDate', label: '移送公安机关' } },
    },
  },
  {
    id: 'transfer-refusal-reasoned', title: '不批准移送记录理由', item: 'art10-9', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: transferRule(5, 2), when: ['transfer-refused'],
    rule: { kind: 'ask', question: '负责人不批准移送，请核对不予批准的理由是否记录在案', documents: ['案件移送审批表'], facts: ['transferRefused'] },
  },
  {
    id: 'transfer-papers', title: '移送材料齐全', item: 'art10-9', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: transferRule(6), when: ['transferred'],
    rule: {
      kind: 'papers', anchor: POLICE,
      papers: [
        { name: '涉嫌犯罪案件移送书', documents: ['案件移送函'] }, { name: '涉嫌犯罪案件情况的调查报告', documents: ['调查终结报告'], facts: ['transferReport'] },
        { name: '涉案物品清单', documents: ['查封扣押清单', '先行登记保存通知书'], facts: ['transferGoods'] }, { name: '检验报告或者鉴定结论', documents: ['抽样检验报告'], facts: ['transferTests'] },
      ],
    },
  },
  {
    id: 'transfer-receipt', title: '公安机关回执', item: 'art10-9', kinds: KINDS, level: 'hint', automation: 'to-confirm', basis: transferRule(7), when: ['transferred'],
    rule: { kind: 'presence', documents: ['公安机关回执'], anchor: { facts: ['transferDate'], documents: ['案件移送函'] }, expectation: '公安机关在移送书回执上的签字' },
  },
  {
    id: 'transfer-materials-in-time', title: '公安立案后三日内移交材料', item: 'art10-9', kinds: KINDS, level: 'hint', automation: 'to-confirm', basis: transferRule(12), when: ['transferred'], remark: NATURAL_DAYS,
    rule: { kind: 'deadline', from: { name: 'policeFiledDate', label: '接到立案通知' }, to: { name: 'policeHandoverDate', label: '移交涉案物品和材料' }, term: { count: 3, unit: 'day' } },
  },
];
