import { expect, it } from 'vitest';
import { runChecks } from '../run';
import { check, fact, paper } from '../testing';

it('names the papers that an application to the court lacks', () => {
  const values = { '强制执行申请书/courtApplicationDate': '2025-03-20', '催告书/demandServedDate': '2025-03-03' };
  expect(check({ kind: 'coercive-execution', values })('application-papers').message).toBe('卷内未见行政决定书、当事人的意见、申请强制执行标的情况');
});

it('looks at the hours of each record of execution', () => {
  const records = [1, 2].map((page) => paper('强制执行笔录', page));
  const done = (...days: readonly string[]) =>
    runChecks({ kind: 'coercive-execution', documents: records, facts: records.map((record, i) => fact('executedDate', days[i] ?? '', record)) }).find((finding) => finding.check === 'execution-not-off-hours');
  expect(done('2024-09-29', '2024-09-30')?.status).toBe('pass');
  expect(done('2024-09-30', '2024-10-01')).toMatchObject({ status: 'problem', message: expect.stringContaining('2024-10-01') as string });
});
