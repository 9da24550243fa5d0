import type { IsoDate } from '../../calendar';
import { chineseDate } from '../../wording';
import type { NoticeEventBody } from './events';
import type { LedgerEntry, ProblemProgress } from './fold';
import { DECIDABLE, LEDGER_STATES, SETTLED } from './states';

/**
 * Why an entry cannot be made on a document now, in Chinese without an end mark; null when it can. What is refused is what would make the
 * ledger say something that cannot have happened: a report before receipt, a day in the future, a closing before verification.
 */
export function whyNot(entry: LedgerEntry, body: NoticeEventBody, today: IsoDate): string | null {
  if (entry.discarded) return '该草稿已经废弃';
  if (entry.voided !== null) return '该文书已经作废';
  if ('on' in body && body.on > today) return `日期${chineseDate(body.on)}晚于今天`;
  return beforeIssue(entry, body) ?? onWay(entry, body) ?? onProblems(entry, body);
}

function beforeIssue({ issued }: LedgerEntry, body: NoticeEventBody): string | null {
  if (body.type === 'drafted' || body.type === 'discarded' || body.type === 'issued') return issued === null ? null : '该文书已经签发，不能再改';
  // A clue about a crime or a breach of discipline is handed on at once (及时移送, Art. 18), not only after a document was issued.
  if (issued === null) return body.type === 'transferred' ? null : '该文书尚未签发';
  return 'on' in body && body.on < issued.on ? `日期${chineseDate(body.on)}早于签发日期${chineseDate(issued.on)}` : null;
}

/** Acts that presuppose that the agency has the document. */
const AFTER_RECEIPT: readonly NoticeEventBody['type'][] = ['extended', 'reported', 'refused', 'verified', 'closed', 'decided'];

function onWay({ received, rule, problems, kind }: LedgerEntry, body: NoticeEventBody): string | null {
  if (body.type === 'received') {
    const earlier = problems.flatMap(({ reported, refused }) => [reported?.on, refused?.on]).find((on) => on !== undefined && on < body.on);
    return earlier === undefined ? null : `送达日期晚于已登记的报告或者拒绝日期${chineseDate(earlier)}`;
  }
  if (!AFTER_RECEIPT.includes(body.type)) return null;
  if (received === null) return '尚未登记送达日期';
  if ('on' in body && body.on < received.on) return `日期${chineseDate(body.on)}早于送达日期${chineseDate(received.on)}`;
  if (body.type === 'extended' && rule === null) return '该文书没有规定期限，不能延期';
  return body.type === 'decided' && kind !== 'opinion' ? '只有意见书之后才能制发决定书' : null;
}

function onProblems({ problems }: LedgerEntry, body: NoticeEventBody): string | null {
  if (!('problemIds' in body)) return null;
  if (body.problemIds.length === 0 && body.type !== 'transferred') return '没有选择问题';
  for (const id of body.problemIds) {
    const own = problems.find(({ problem }) => problem.id === id);
    if (own === undefined) return '所选问题不在该文书中';
    const reason = onProblem(own, body);
    if (reason !== null) return `“${own.problem.title}”${reason}`;
  }
  return null;
}

function onProblem({ state, reported }: ProblemProgress, body: NoticeEventBody): string | null {
  const now = LEDGER_STATES[state];
  if (body.type === 'reopened') return state === 'closed' || state === 'transferred' ? null : `当前为“${now}”，不需要恢复`;
  if (SETTLED.includes(state)) return `已经${now}`;
  switch (body.type) {
    case 'verified':
      if (body.verifier.trim() === '') return '没有填写核查人';
      return reported !== null && body.on < reported.on ? `的核查日期早于报告日期${chineseDate(reported.on)}` : null;
    case 'closed':
      return state === 'verified' ? null : `当前为“${now}”，核查认定整改到位后才能销号`;
    case 'decided':
      return DECIDABLE.includes(state) ? null : `当前为“${now}”，拒不纠正或者逾期后才能作出决定`;
    default:
      return null;
  }
}
