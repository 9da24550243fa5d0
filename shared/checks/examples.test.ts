import { describe, expect, it } from 'vitest';
import { TOPICS } from './examples';
import { alarms, hasBothSides, hasLimit, hasNearMiss } from './examples/demands';
import { CHECK_LIBRARY } from './library';
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

describe('every check has examples', () => {
  it.each(CHECK_LIBRARY.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
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
