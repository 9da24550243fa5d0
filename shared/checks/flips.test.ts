import { describe, expect, it } from 'vitest';
import type { Fact } from '../model';
import { runChecks } from './run';
import { fact, paper } from './testing';

const filing = paper('立案审批表', 1);
const decision = paper('行政处罚决定书', 2);

/** A decision one week late, whose day was read with doubt and may be another. */
function term(alternative: string | null): { status: string | undefined; message: string | undefined } {
  const date: Fact = { ...fact('decisionDate', '2024-06-17', decision), ...(alternative ? { alternatives: [{ value: alternative, confidence: 0.2, page: 2, box: { x: 0, y: 0, width: 10, height: 10 } }] } : {}) };
  const findings = runChecks({ kind: 'penalty-ordinary', documents: [filing, decision], facts: [fact('filingDate', '2024-03-12', filing), date] });
  const found = findings.find((finding) => finding.check === 'decision-within-90-days');
  return { status: found?.status, message: found?.message };
}

describe('a doubtful figure', () => {
  it('is asserted where every reading is too late', () => {
    expect(term(null).status).toBe('problem');
    expect(term('2024-06-27').status).toBe('problem');
  });
  it('is asked about where the other reading is in time', () => {
    const asked = term('2024-06-07');
    expect(asked.status).toBe('confirm');
    expect(asked.message).toContain('2024-06-07');
  });
});
