import type { CheckDefinition } from '../definition';
import { civilProcedureLaw, formerCivilProcedureLaw, penaltyLaw } from './basis';

const PENALTY = ['penalty-ordinary', 'no-penalty'] as const;
const by = (method: string) => ({ facts: ['serviceMethod'], values: [method], otherwise: `未采取${method}` }) as const;
const service = (article: number) => ({ basis: civilProcedureLaw(article), formerly: [formerCivilProcedureLaw(article)] });

/** Service of papers (送达): 行政处罚法第61条 refers to 民事诉讼法第87–95条. */
export const PENALTY_SERVICE: readonly CheckDefinition[] = [
  {
    id: 'service-two-deliverers', title: '两名送达人', item: 'art10-2', kinds: PENALTY, level: 'hint', automation: 'to-confirm', basis: { ...penaltyLaw(42, 1), certainty: 'C', source: '送达是否须两名执法人员，法律没有专门条文，实务要求待核' },
    when: [{ facts: ['deliverer'], otherwise: '未能识别送达人' }],
    rule: { kind: 'count', fact: 'deliverer', documents: ['送达回证'], minimum: 2, unit: '送达人' },
  },
  {
    id: 'service-agent-relation', title: '代收人与受送达人的关系', item: 'art10-2', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', ...service(88),
    when: [{ facts: ['agentReceipt'], otherwise: '未见代收' }],
    rule: { kind: 'presence', documents: [], facts: ['agentRelation'], anchor: { facts: ['agentReceipt'], documents: [] }, expectation: '代收人与受送达人关系的记载（成年家属、负责收件的人、代理人等）' },
  },
  {
    id: 'service-electronic-agreed', title: '电子送达经同意', item: 'art10-2', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(61, 2),
    when: [by('电子送达')],
    rule: { kind: 'presence', documents: [], facts: ['electronicConsent'], anchor: { facts: ['serviceMethod'], documents: [] }, expectation: '当事人同意电子送达的确认书' },
  },
  {
    id: 'service-mail-receipt', title: '邮寄送达的回执', item: 'art10-2', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', ...service(91),
    when: [by('邮寄送达')],
    rule: { kind: 'presence', documents: [], facts: ['mailReceipt'], anchor: { facts: ['serviceMethod'], documents: [] }, expectation: '邮寄回执或者妥投记录（以回执注明的收件日为送达日）' },
  },
  {
    id: 'service-public-ground', title: '公告送达的原因', item: 'art10-2', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', ...service(95),
    when: [by('公告送达')],
    rule: { kind: 'presence', documents: [], facts: ['publicServiceGround'], anchor: { facts: ['serviceMethod'], documents: [] }, expectation: '公告送达的原因和经过（下落不明或者其他方式无法送达）' },
  },
  {
    id: 'service-public-period', title: '公告满三十日', item: 'art10-2', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: civilProcedureLaw(95), formerly: [formerCivilProcedureLaw(95)],
    when: [by('公告送达')],
    rule: { kind: 'wait', from: { name: 'publicNoticeDate', label: '公告' }, to: { name: 'decisionServedDate', otherwise: 'noticeServedDate', label: '视为送达' }, term: { count: 30, unit: 'day' }, lastDayEnough: true },
  },
  {
    id: 'served-number-consistent', title: '送达回证文号与决定书一致', item: 'art10-7', kinds: PENALTY, level: 'deduct', automation: 'to-confirm', basis: penaltyLaw(61, 1),
    rule: { kind: 'match', compare: 'number', pairs: [{ left: { name: 'decisionNumber', label: '决定书文号' }, right: { name: 'servedNumber', label: '送达回证所载文号' } }] },
  },
];
