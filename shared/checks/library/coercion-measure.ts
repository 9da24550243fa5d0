import type { CheckDefinition } from '../definition';
import { coercionLaw } from './basis';

/** A seizure within a penalty case is bound by the same articles as one in a file of its own. */
const KINDS = ['penalty-ordinary', 'coercion-measure'] as const;

/** Coercive measures (查封扣押, 行政强制法第16–33条). */
export const COERCION_MEASURE_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'seizure-within-30-days', title: '查封扣押期限', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(25, 1), when: ['property-seized'], excuses: ['seizure-extended'],
    rule: { kind: 'deadline', from: { name: 'seizureDate', label: '查封扣押', pick: 'earliest' }, to: { name: 'seizureEndDate', label: '解除或处理', pick: 'latest' }, term: { count: 30, unit: 'day' }, unsettledDays: 1 },
  },
  {
    id: 'seizure-list-present', title: '查封扣押清单', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'automatic', basis: coercionLaw(24, 1), when: ['property-seized'],
    rule: { kind: 'presence', documents: ['查封扣押清单'], anchor: { facts: ['seizureListMention'], documents: ['查封扣押决定书'] }, expectation: '查封扣押财物清单' },
  },
  {
    id: 'seizure-approval-present', title: '查封扣押经负责人批准', item: 'art10-2', kinds: KINDS, level: 'veto', automation: 'automatic', basis: coercionLaw(18), when: ['property-seized'],
    rule: { kind: 'presence', documents: ['查封扣押审批表'], anchor: { facts: ['seizureDate'], documents: ['查封扣押决定书'] }, expectation: '实施查封扣押前负责人批准或24小时内补办批准的材料' },
  },
  {
    id: 'seizure-released', title: '查封扣押物品的处理', item: 'art10-2', kinds: KINDS, level: 'deduct', automation: 'to-confirm', basis: coercionLaw(28), when: ['property-seized'],
    rule: { kind: 'presence', documents: ['解除查封扣押决定书'], anchor: { facts: ['seizureDate'], documents: ['查封扣押决定书'] }, expectation: '解除查封扣押或者处理财物的文书' },
  },
];
