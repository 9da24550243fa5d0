import type { Finding, FindingStatus, VerdictRecord } from '../../../shared/model';

/** Order in which a reviewer deals with findings. */
export const STATUS_ORDER: readonly FindingStatus[] = ['problem', 'confirm', 'pass', 'not-applicable'];

export const STATUS_COLOURS: Record<FindingStatus, string> = { problem: 'red', confirm: 'orange', pass: 'green', 'not-applicable': 'default' };

/** A finding with the person's answer to it, if there is one. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly verdict: VerdictRecord | null;
}

/** Findings by status in working order; within a status vetoes first, then deductions, then hints. */
export function groupFindings(findings: readonly Finding[], verdicts: readonly VerdictRecord[]): ReadonlyMap<FindingStatus, readonly AnsweredFinding[]> {
  const answers = new Map(verdicts.map((record) => [record.findingId, record]));
  const rank = { veto: 0, deduct: 1, hint: 2 } as const;
  return new Map(
    STATUS_ORDER.map((status) => [
      status,
      findings
        .filter((finding) => finding.status === status)
        .sort((a, b) => rank[a.level] - rank[b.level])
        .map((finding) => ({ finding, verdict: answers.get(finding.id) ?? null })),
    ]),
  );
}
