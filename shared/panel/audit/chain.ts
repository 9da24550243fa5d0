import { canonicalJson, type Digest } from '../digest';

/** What somebody did, as the audit log (审计日志) keeps it. `before` and `after` are JSON values. */
export interface AuditEntry {
  /** Who. */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  /** What kind of act, e.g. 抽取, 调整分派, 确定最终结果. */
  readonly action: string;
  /** What it was done to, e.g. a case file. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string;
}

/** An entry in its place in the chain. */
export interface AuditLink {
  /** From 1, without gaps. */
  readonly number: number;
  /** Hash of the link before; 64 zeros for the first. */
  readonly previous: string;
  readonly entry: AuditEntry;
  /** SHA-256 of number, previous and entry in canonical form. */
  readonly hash: string;
}

/** Where a chain starts or stands: what the next link is appended to. */
export interface AuditHead {
  readonly number: number;
  readonly hash: string;
}

export const AUDIT_START: AuditHead = { number: 0, hash: '0'.repeat(64) };

const hashOf = (link: Omit<AuditLink, 'hash'>, digest: Digest): string => digest(canonicalJson({ number: link.number, previous: link.previous, entry: link.entry }));

/** The link that follows `head` with an entry. */
export function appendAudit(head: AuditHead, entry: AuditEntry, digest: Digest): AuditLink {
  const link = { number: head.number + 1, previous: head.hash, entry };
  return { ...link, hash: hashOf(link, digest) };
}

/** What checking a chain came to; a broken one names its first broken link. */
export type AuditVerification =
  | { readonly holds: true; readonly head: AuditHead }
  | { readonly holds: false; readonly number: number; readonly message: string };

/**
 * Checks a chain from its start. A chain whose end was cut off is a shorter chain that holds: give the head that was written down
 * elsewhere (in the printed record, say) to see that too.
 * @param head where the chain must have come to, or null if that is not known
 */
export function verifyAudit(links: readonly AuditLink[], head: AuditHead | null, digest: Digest): AuditVerification {
  let last = AUDIT_START;
  for (const link of links) {
    const number = last.number + 1;
    const broken = (message: string): AuditVerification => ({ holds: false, number, message: `审计日志第 ${number} 条${message}` });
    if (link.number !== number) return broken(`的编号是 ${link.number}，前面有条目被删除、插入或调换。`);
    if (link.previous !== last.hash) return broken('与前一条衔接不上，前一条被替换，或两条之间有条目被删除、插入。');
    if (link.hash !== hashOf(link, digest)) return broken('的内容与其校验值不符，内容被改动。');
    last = { number, hash: link.hash };
    if (head !== null && head.number === number && head.hash !== last.hash) return broken('与另行记录的校验值不符，从这一条或更早起被重写。');
  }
  if (head !== null && last.number < head.number) {
    return { holds: false, number: last.number + 1, message: `审计日志应有 ${head.number} 条，只有 ${last.number} 条，第 ${last.number + 1} 条起被删除。` };
  }
  return { holds: true, head: last };
}
