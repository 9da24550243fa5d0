import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/model';
import { createScorecard, type ScorecardSource } from './scorecard';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

const CASES = ['A', 'B', 'C'] as const;

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, Object.fromEntries(CASES.map((id) => [`${id}.pdf`, fakeFile(['行政处罚决定书\n当事人：某县青石食品有限公司\n决定罚款60000元。', `第二页${id}`])])));
  await bench.importAll();
  for (const caseId of CASES) {
    await call()['documents.correct']({ caseId, pages: [1], documentType: '行政处罚决定书' });
    await call()['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
  }
  await call()['batch.set']({ ...(await call()['batch.get']({})), adviceMinimumAnswers: 2, adviceRejectedPercent: 50 });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
/** A problem that every one of these case files has, since none holds more than the decision. */
const hit = async (): Promise<Finding> => {
  const found = (await bench.detail('A')).findings.find(({ status, level }) => status === 'problem' && level !== 'hint');
  if (!found) throw new Error('nothing was found');
  return found;
};
const answer = (caseId: string, findingId: string, verdict: 'accepted' | 'rejected' | null) =>
  call()['findings.answer']({ caseId, findingId, verdict, reason: verdict === 'rejected' ? '卷内有' : '' });
const of = async (caseId: string, check: string): Promise<Finding | undefined> => (await bench.detail(caseId)).findings.find((finding) => finding.check === check);

describe('the scorecard of a workspace', () => {
  it('makes a check advice only once people rejected it too often, for all case files, and no longer when they take it back', async () => {
    const { id, check, level } = await hit();
    await answer('A', id, 'rejected');
    expect((await of('C', check))?.level).toBe(level);
    await call()['cases.list']({});

    const changed: unknown[] = [];
    bench.application.events.subscribe((event) => event.name === 'cases.changed' && changed.push(event.payload));
    await answer('B', id, 'accepted');
    expect(changed).toEqual([{ caseIds: [...CASES] }]);
    expect(await of('C', check)).toMatchObject({ level: 'hint', message: expect.stringContaining('该检查近期被人工否定1次/2次，仅作提示') as string });
    // A person stands behind this one.
    expect((await of('B', check))?.level).toBe(level);
    const line = (await bench.detail('C')).sheet?.lines.find(({ findings }) => findings.some((finding) => finding.check === check));
    expect(line?.findings.find((finding) => finding.check === check)?.level).toBe('hint');
    expect(line?.deductions.flatMap((deduction) => deduction.findings)).not.toContain(id);

    const card = await call()['checks.scorecard']({});
    expect(card).toMatchObject({ rejectedPercent: 50, minimumAnswers: 2 });
    const found = card.lines.find((entry) => entry.check === check);
    expect(found).toMatchObject({ accepted: 1, rejected: 1, adviceOnly: true });
    expect((found?.problems ?? 0) + (found?.confirms ?? 0)).toBe(3);

    await call()['review.undo']({ caseId: 'B' });
    expect((await of('C', check))?.level).toBe(level);
  });

  it('follows the setting at once, and survives a restart', async () => {
    const { id, check, level } = await hit();
    for (const caseId of ['A', 'B'] as const) await answer(caseId, id, 'rejected');
    expect((await of('C', check))?.level).toBe('hint');
    bench = await bench.restart();
    expect((await of('C', check))?.level).toBe('hint');
    await call()['batch.set']({ ...(await call()['batch.get']({})), adviceMinimumAnswers: 10 });
    expect((await of('C', check))?.level).toBe(level);
  });

  it('leaves a finished review as it was when it was finished', async () => {
    const { id, check, level } = await hit();
    const { sheet } = await call()['review.finish']({ caseId: 'C', by: '张组长' });
    for (const caseId of ['A', 'B'] as const) await answer(caseId, id, 'rejected');
    expect((await of('C', check))?.level).toBe(level);
    expect((await bench.detail('C')).sheet?.total).toBe(sheet?.total);
  });
});

describe('what a scorecard reads', () => {
  function counted(answered: readonly string[]): { readonly source: ScorecardSource; readonly read: string[] } {
    const read: string[] = [];
    return {
      read,
      source: {
        caseIds: () => ['A', 'B', 'C'],
        answered: (caseId) => answered.includes(caseId),
        tally: (caseId) => (read.push(caseId), [{ check: 'x', title: 'x', problems: 1, confirms: 0, accepted: 0, rejected: 1 }]),
        rule: () => ({ rejectedPercent: 50, minimumAnswers: 2 }),
      },
    };
  }

  it('is only what somebody answered in, once, and after a verdict only that case file', () => {
    const { source, read } = counted(['A', 'B']);
    const card = createScorecard(source);
    expect([card.advice(), card.advice()]).toEqual([[{ check: 'x', rejected: 2, answers: 2 }], [{ check: 'x', rejected: 2, answers: 2 }]]);
    expect(read).toEqual(['A', 'B']);
    card.changed('B');
    card.advice();
    card.changed('C');
    card.advice();
    expect(read).toEqual(['A', 'B', 'B']);
  });

  it('is everything for the table, each once', () => {
    const { source, read } = counted([]);
    const card = createScorecard(source);
    card.tallies();
    card.tallies();
    expect(read).toEqual(['A', 'B', 'C']);
  });
});
