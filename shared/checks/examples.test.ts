import { describe, expect, it } from 'vitest';
import { TOPICS } from './examples';
import { alarms, hasBothSides, hasLimit, hasNearMiss } from './examples/demands';
import { CHECK_LIBRARY } from './library';
import { COERCION_MEASURE_CHECKS } from './library/coercion-measure';
import { COERCIVE_EXECUTION_CHECKS } from './library/coercive-execution';
import { MARK_CHECKS } from './library/marks';
import { TRANSFER_CHECKS } from './library/transfer';
import { check } from './testing';

const ALL = Object.values(TOPICS).flat();
const of = (id: string) => ALL.filter((example) => example.check === id);

describe.each(Object.entries(TOPICS))('%s', (_topic, examples) => {
  it.each(examples.map((example) => [example.check, example.what, example] as const))('%s: %s', (id, _what, example) => {
    const finding = check(example.values)(id);
    expect(`${finding.status}: ${finding.message}`.startsWith(`${example.status}: `), `${example.status} expected, ${finding.status}: ${finding.message}`).toBe(true);
    if (finding.status === 'problem') expect(finding.evidence.length).toBeGreaterThan(0);
  });
});

/** Shown by tests of their own so far. */
const APART = new Set([...COERCION_MEASURE_CHECKS, ...COERCIVE_EXECUTION_CHECKS, ...TRANSFER_CHECKS, ...MARK_CHECKS].map((entry) => entry.id));

describe('every check has examples', () => {
  it.each(CHECK_LIBRARY.filter((entry) => !APART.has(entry.id)).map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    expect({
      alarming: of(id).some(alarms),
      'near miss': hasNearMiss(of(id)),
      'before, at and after the limit': hasLimit(entry) ? hasBothSides(of(id)) : 'no limit',
      asserting: of(id).some((example) => example.status === 'problem'),
    }).toEqual({
      alarming: true,
      'near miss': true,
      'before, at and after the limit': hasLimit(entry) ? true : 'no limit',
      asserting: entry.automation === 'automatic',
    });
  });

  it('and every example has its check', () => {
    const known = new Set(CHECK_LIBRARY.map((entry) => entry.id));
    expect(ALL.filter((example) => !known.has(example.check))).toEqual([]);
  });
});
