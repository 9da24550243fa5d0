import type { ReviewResult } from './results';

/** A result for tests: one item, 90 points. */
export const result = (over: Partial<ReviewResult> = {}): ReviewResult => ({
  packageHash: 'a'.repeat(64), expertId: 'e1', caseId: '案卷1', templateHash: 'b'.repeat(64),
  lines: [{ itemId: 'p1', applicable: true, vetoed: false, deducted: '10' }], total: '90', grade: '优秀', vetoed: false,
  judgements: [], verdicts: [], attached: [], seen: [], finishedAt: '2026-03-18T09:00:00.000Z', ...over,
});
