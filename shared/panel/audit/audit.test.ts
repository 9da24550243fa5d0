import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendAudit, AUDIT_START, readAudit, verifyAudit, writeAudit, type AuditEntry, type AuditLink } from '.';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const entry = (n: number): AuditEntry => ({ by: '王组长', at: `2026-03-18T09:00:0${n}.000Z`, action: '调整分派', subject: `案卷${n}`, before: ['e1'], after: ['e2', n], reason: '出差' });
const chain = [1, 2, 3, 4].reduce<readonly AuditLink[]>((links, n) => [...links, appendAudit(links.at(-1) ?? AUDIT_START, entry(n), sha256)], []);
const head = { number: 4, hash: chain[3]?.hash ?? '' };
const verify = (links: readonly AuditLink[]) => verifyAudit(links, head, sha256);

describe('the audit log', () => {
  it('holds as it was written, after writing and reading', () => {
    expect(verify(chain)).toEqual({ holds: true, head });
    expect(verify(readAudit(writeAudit(chain)))).toEqual({ holds: true, head });
    expect(verifyAudit([], null, sha256)).toMatchObject({ holds: true });
  });

  it('names the first link that was changed, taken out, put in or moved', () => {
    const changed = chain.map((link, i) => (i === 2 ? { ...link, entry: { ...link.entry, reason: '另有安排' } } : link));
    const [first, second, third, fourth] = chain;
    if (!first || !second || !third || !fourth) throw new Error('chain');
    const broken = (links: readonly AuditLink[]) => {
      const result = verify(links);
      return result.holds ? 'holds' : result.number;
    };
    expect(broken(changed)).toBe(3);
    expect(broken([first, third, fourth])).toBe(2);
    expect(broken([second, third, fourth])).toBe(1);
    expect(broken([first, second, second, third, fourth])).toBe(3);
    expect(broken([first, third, second, fourth])).toBe(2);
    expect(broken([first, second, third])).toBe(4);
  });

  it('shows that it was written anew from some link on, if its head was noted elsewhere', () => {
    const anew = [1, 2, 3, 4].reduce<readonly AuditLink[]>((links, n) => [...links, appendAudit(links.at(-1) ?? AUDIT_START, n === 2 ? { ...entry(2), by: '他人' } : entry(n), sha256)], []);
    expect(verifyAudit(anew, null, sha256).holds).toBe(true);
    expect(verify(anew)).toMatchObject({ holds: false, number: 4 });
  });

  it('notices any change of any character of its text', () => {
    const text = writeAudit(chain);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '0', '"', '王', ' '), (at, other) => {
        if (text[at] === other || text[at] === '\n') return;
        const edited = text.slice(0, at) + other + text.slice(at + 1);
        let holds: boolean;
        try {
          holds = verify(readAudit(edited)).holds;
        } catch (error) {
          expect(error).toMatchObject({ code: 'audit-unreadable' });
          return;
        }
        expect(holds).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
