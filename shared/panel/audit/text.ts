import { z } from 'zod';
import { UserError } from '../../model';
import { canonicalJson } from '../digest';
import type { AuditLink } from './chain';

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const linkShape = z.strictObject({
  number: z.int().positive(),
  previous: HASH,
  entry: z.strictObject({ by: z.string(), at: z.string(), action: z.string(), subject: z.string(), before: z.unknown(), after: z.unknown(), reason: z.string() }),
  hash: HASH,
});

/** An audit log as text: one link a line. */
export function writeAudit(links: readonly AuditLink[]): string {
  return links.map((link) => `${canonicalJson(link)}\n`).join('');
}

/**
 * Reads an audit log that somebody hands in.
 * @throws UserError `audit-unreadable` naming the first line that is no link
 */
export function readAudit(text: string): readonly AuditLink[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      const { number, previous, entry, hash } = linkShape.parse(JSON.parse(line));
      return { number, previous, hash, entry: { ...entry, before: entry.before ?? null, after: entry.after ?? null } };
    } catch (cause) {
      throw new UserError('audit-unreadable', `审计日志第 ${index + 1} 行读不出来，文件被改动或不完整。没有改动任何内容。`, { cause });
    }
  });
}
