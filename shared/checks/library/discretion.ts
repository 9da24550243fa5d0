import type { CheckDefinition } from '../definition';
import { penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary', 'penalty-summary'] as const;

/** The fine against imported benchmark tables (裁量基准表) and the statute's own range. All ask a person: which row or clause applies is a judgement. */
export const DISCRETION_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'fine-within-benchmark-table', title: '罚款与裁量基准表相符', item: 'art10-4', kinds: PENALTY, level: 'deduct', automation: 'to-confirm',
    basis: { ...penaltyLaw(34), source: '《中华人民共和国行政处罚法》第三十四条；所导入的裁量基准表' }, when: ['fine-imposed'],
    rule: { kind: 'discretion', against: 'table' },
  },
  {
    id: 'fine-within-statute', title: '罚款不超过法定幅度', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'to-confirm',
    basis: { ...penaltyLaw(5, 2), source: '《中华人民共和国行政处罚法》第五条第二款（过罚相当）；处罚依据条款的法定幅度' }, when: ['fine-imposed'],
    rule: { kind: 'discretion', against: 'statute' },
  },
  {
    id: 'reduction-grounded', title: '低于法定下限有减轻理由', item: 'art10-6', kinds: PENALTY, level: 'deduct', automation: 'to-confirm',
    basis: penaltyLaw(32), when: ['fine-imposed'],
    rule: { kind: 'discretion', against: 'reduction' },
  },
];
