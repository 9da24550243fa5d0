import { daysBetween } from '../calendar';
import type { Evidence } from '../model';
import { documentsOf, factsOf, type CheckContext } from './context';
import type { AnyFactName } from './definition';
import { COERCION_EXCUSES } from './coercion-conditions';

/** Something that rebuts a problem. `settles`: no problem at all; otherwise a person must weigh it. */
export interface Excuse {
  readonly settles: boolean;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Where the excuse can be worth so many days at most: a longer overrun stays a problem. */
  readonly atMostDays?: number;
  /** Days that the excuse is usually worth; a longer overrun takes more than it, which the finding says. */
  readonly usualDays?: number;
}

function fromFacts(context: CheckContext, names: readonly AnyFactName[], settles: boolean, reason: string): Excuse | null {
  const facts = names.flatMap((name) => factsOf(context, name));
  return facts.length === 0 ? null : { settles, reason, evidence: facts.map((fact) => fact.evidence) };
}

function fromDocuments(context: CheckContext, types: readonly string[], settles: boolean, reason: string): Excuse | null {
  const documents = documentsOf(context, types);
  return documents.length === 0 ? null : { settles, reason, evidence: documents.map((document) => document.evidence) };
}

/** Natural days from the notice of the right to the hearing itself: the most that a hearing can take out of the term. */
function hearingDays(context: CheckContext): number | null {
  const told = factsOf(context, 'noticeServedDate').at(-1);
  const held = factsOf(context, 'hearingDate').at(-1);
  return told && held ? Math.max(0, daysBetween(String(told.value), String(held.value))) : null;
}

const EXCUSES = {
  /** 行政处罚法第45条 gives the right; a party may waive it in so many words. */
  'plea-waived': (c) => fromFacts(c, ['pleaWaiver'], true, '当事人已明确放弃陈述申辩'),
  'plea-heard': (c) => fromFacts(c, ['plea', 'pleaDate'], false, '当事人已提出陈述申辩，是否无需等待期满需人工判断'),
  'hearing-held': (c) => fromDocuments(c, ['听证笔录'], false, '案件举行了听证'),
  'period-extended': (c) => {
    const allowed = c.sector.extension;
    const stated = fromFacts(c, ['extensionStatement'], false, `卷内有延长办案期限的记载${allowed ? `（可延长${allowed.value}日，依据${allowed.source}）` : ''}，延长是否合法需人工判断`);
    return stated && allowed ? { ...stated, usualDays: allowed.value } : stated;
  },
  'period-suspended': (c) => {
    const stated = fromFacts(c, ['suspensionStatement'], false, '卷内有中止或不计入期限的记载，扣除多少需人工判断');
    if (stated) return stated;
    const suspending = c.sector.suspension?.value ?? [];
    if (!suspending.includes('听证')) return null;
    const hearing = fromDocuments(c, ['听证笔录'], false, `听证期间不计入办案期限（${c.sector.suspension?.source ?? ''}），扣除后是否超期需人工判断`);
    const days = hearingDays(c);
    return hearing && days !== null ? { ...hearing, atMostDays: days } : hearing;
  },
  'notice-stated-in-decision': (c) => fromFacts(c, ['pleaStatement'], false, '决定书记载了告知情况，但卷内未见告知书'),
  'seizure-extended': (c) => fromDocuments(c, ['延长查封扣押期限决定书'], false, '卷内有延长期限的决定'),
  'paid-in-parts': (c) => fromFacts(c, ['instalment'], false, '卷内有延期、分期缴纳或者减免的记载'),
  'not-closed': (c) => (documentsOf(c, ['结案审批表']).length > 0 ? null : { settles: false, reason: '案件尚未结案，罚款可能尚未缴清', evidence: [] }),
  /** 行政复议法第23条: who is told to ask for reconsideration first may also be told of the court after it. */
  'review-first-told': (c) => fromFacts(c, ['reviewFirst'], true, '决定书已告知先申请行政复议'),
  'hearing-withdrawn': (c) => fromFacts(c, ['hearingWithdrawn'], true, '当事人撤回或者放弃听证'),
  'crime-transferred': (c) => fromDocuments(c, ['案件移送函'], true, '卷内有移送材料'),
  'mitigation-stated': (c) => fromFacts(c, ['discretionStatement'], false, '决定书有裁量说明，幅度是否有据需人工判断'),
} satisfies Record<string, (context: CheckContext) => Excuse | null>;

type CoercionExcuse = keyof typeof COERCION_EXCUSES;
const isCoercionExcuse = (name: ExcuseName): name is CoercionExcuse => Object.hasOwn(COERCION_EXCUSES, name);

/** What an excuse says about a case; null where the file does not hold it. */
function excuseNamed(name: ExcuseName, context: CheckContext): Excuse | null {
  if (!isCoercionExcuse(name)) return EXCUSES[name](context);
  const { facts, settles, reason } = COERCION_EXCUSES[name];
  return fromFacts(context, facts, settles, reason);
}

export type ExcuseName = keyof typeof EXCUSES | keyof typeof COERCION_EXCUSES;

/** The first excuse that the file holds, settling ones first. */
export function excuseOf(names: readonly ExcuseName[], context: CheckContext): Excuse | null {
  const found = names.map((name) => excuseNamed(name, context)).filter((excuse) => excuse !== null);
  return found.find((excuse) => excuse.settles) ?? found[0] ?? null;
}
