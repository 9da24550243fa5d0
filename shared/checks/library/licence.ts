import type { CheckDefinition } from '../definition';
import { licenceLaw } from './basis';

const LICENCE = ['licence'] as const;

/** Licences (行政许可法第29–50条). */
export const LICENCE_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'licence-correction-in-time', title: '五个工作日内一次告知补正', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(32, 1), when: ['correction-told'],
    rule: { kind: 'deadline', from: { name: 'applicationDate', label: '申请' }, to: { name: 'correctionNoticeDate', label: '告知补正', pick: 'earliest' }, term: { count: 5, unit: 'working-day' } },
  },
  {
    id: 'licence-decision-in-time', title: '二十个工作日内作出许可决定', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(42, 1), excuses: ['licence-extended', 'licence-testing'],
    rule: { kind: 'deadline', from: { name: 'acceptanceDate', label: '受理' }, to: { name: 'licenceDecisionDate', label: '许可决定' }, term: { count: 20, unit: 'working-day' } },
  },
  {
    id: 'licence-issued-in-time', title: '十个工作日内颁发许可证件', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(44), when: ['licence-granted'],
    rule: { kind: 'deadline', from: { name: 'licenceDecisionDate', label: '许可决定' }, to: { name: 'licenceIssuedDate', label: '发证' }, term: { count: 10, unit: 'working-day' } },
  },
  {
    id: 'licence-two-inspectors', title: '两名以上工作人员核查', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(34, 3),
    rule: { kind: 'count', fact: 'officer', witness: 'officerCertificate', documents: ['现场核查笔录'], minimum: 2, unit: '核查人员' },
  },
  {
    id: 'licence-acceptance-proof', title: '受理凭证', item: 'art10-2', kinds: LICENCE, level: 'deduct', automation: 'automatic', basis: licenceLaw(32, 2),
    rule: { kind: 'presence', documents: ['行政许可受理通知书'], anchor: { facts: ['applicationDate'], documents: ['行政许可申请书', '准予行政许可决定书'] }, expectation: '加盖专用印章并注明日期的受理凭证' },
  },
];
