import { describe, expect, it } from 'vitest';
import { ORDER_EXAMPLES } from './examples/order';
import { PAPER_EXAMPLES } from './examples/papers';
import { PERSON_EXAMPLES } from './examples/persons';
import { SUBSTANCE_EXAMPLES } from './examples/substance';
import { TERM_EXAMPLES } from './examples/terms';
import { PENALTY_CONDUCT } from './library/penalty-conduct';
import { PENALTY_DECISION } from './library/penalty-decision';
import { PENALTY_GROUNDS } from './library/penalty-grounds';
import { PENALTY_PERSONS } from './library/penalty-persons';
import { PENALTY_PROCEDURE } from './library/penalty-procedure';
import { PENALTY_SERVICE } from './library/penalty-service';
import { check } from './testing';

const TOPICS = { terms: TERM_EXAMPLES, order: ORDER_EXAMPLES, papers: PAPER_EXAMPLES, substance: SUBSTANCE_EXAMPLES, persons: PERSON_EXAMPLES };
const ALL = Object.values(TOPICS).flat();
const LIBRARY = [...PENALTY_PROCEDURE, ...PENALTY_DECISION, ...PENALTY_CONDUCT, ...PENALTY_GROUNDS, ...PENALTY_PERSONS, ...PENALTY_SERVICE];

describe.each(Object.entries(TOPICS))('%s', (_topic, examples) => {
  it.each(examples.map((example) => [example.check, example.what, example] as const))('%s: %s', (id, _what, example) => {
    const finding = check(example.values)(id);
    expect(`${finding.status}: ${finding.message}`.startsWith(`${example.status}: `), `${example.status} expected, ${finding.status}: ${finding.message}`).toBe(true);
    if (finding.status === 'problem') expect(finding.evidence.length).toBeGreaterThan(0);
  });
});

describe('every check of the ordinary penalty', () => {
  const alarms = (id: string) => ALL.some((example) => example.check === id && (example.status === 'problem' || example.status === 'confirm'));
  const quiet = (id: string) => ALL.some((example) => example.check === id && example.status === 'pass');
  it.each(LIBRARY.map((entry) => entry.id))('%s has an example that alarms and one that passes', (id) => {
    expect({ alarms: alarms(id), quiet: quiet(id) }).toEqual({ alarms: true, quiet: true });
  });
  it('asserts in an example what it may assert', () => {
    for (const entry of LIBRARY) {
      if (entry.automation !== 'automatic') expect(ALL.some((example) => example.check === entry.id && example.status === 'problem'), entry.id).toBe(false);
      else expect(ALL.some((example) => example.check === entry.id && example.status === 'problem'), entry.id).toBe(true);
    }
  });
});

describe('limitation-period', () => {
  it('says when it is five years and from when it counts', () => {
    const finding = check({ values: { firstActDate: '2021-03-08', inspectionDate: '2024-03-08' } })('limitation-period');
    expect(finding.message).toContain('决定书所载最早行为2021-03-08，第24个月为2023-03-08；检查发现2024-03-08，超期366日');
    expect(finding.message).toContain('为五年');
    expect(finding.message).toContain('从终了之日起计算');
  });
});
