import type { CheckDefinition } from '../definition';
import { transferRule } from './basis';

/** Administrative cases that may be crimes (行刑衔接, 国务院令第310号). */
export const TRANSFER_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'crime-transferred', title: '涉嫌犯罪案件移送', item: 'art10-9', kinds: ['penalty-ordinary', 'coercion-measure'], level: 'veto', automation: 'to-confirm', basis: transferRule(3), when: ['crime-indicated'], excuses: ['crime-transferred'],
    rule: { kind: 'presence', documents: ['案件移送函'], anchor: { facts: ['crimeIndication'], documents: [] }, expectation: '向公安机关移送的材料；是否达到追诉标准由人判断' },
  },
];
