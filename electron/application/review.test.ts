import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '送达回证']) });
  await bench.importAll();
  await call()['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
const firstPointsItem = async (): Promise<string> => {
  const line = (await bench.detail('A')).sheet?.lines.find(({ section }) => section.kind === 'points');
  if (!line) throw new Error('the standard has no item with points');
  return line.item.id;
};
const judge = (itemId: string, points: string) =>
  call()['items.judge']({
    caseId: 'A', itemId, applicable: true, vetoed: false, note: '缺签名', evidence: [],
    deductions: [{ id: null, reason: '缺签名', points, occurrences: 1, findings: [] }],
  });

describe('reviewing a case file', () => {
  it('counts what a person decides, and says who did', async () => {
    await call()['batch.set']({ ...(await call()['batch.get']({})), reviewer: '王评查' });
    const itemId = await firstPointsItem();
    const detail = await judge(itemId, '1');
    const line = detail.sheet?.lines.find(({ item }) => item.id === itemId);
    expect([line?.state, line?.deducted, line?.judgement?.by]).toEqual(['judged', '1', '王评查']);
    expect(detail.summary.state).toBe('reviewing');
  });

  it('keeps every acknowledged action through a restart', async () => {
    const itemId = await firstPointsItem();
    const before = await judge(itemId, '1');
    bench = await bench.restart();
    expect((await bench.detail('A')).sheet?.total).toBe(before.sheet?.total);
  });

  it('undoes and redoes a judgement, and lets the machine speak again after a reset', async () => {
    const itemId = await firstPointsItem();
    const proposed = (await bench.detail('A')).sheet?.total;
    const judged = (await judge(itemId, '1')).sheet?.total;
    const undone = await call()['review.undo']({ caseId: 'A' });
    expect([undone.sheet?.total, undone.canRedo]).toEqual([proposed, true]);
    expect((await call()['review.redo']({ caseId: 'A' })).sheet?.total).toBe(judged);
    const reset = await call()['items.reset']({ caseId: 'A', itemId });
    expect(reset.sheet?.lines.find(({ item }) => item.id === itemId)?.judgement).toBeNull();
  });

  it('recomputes documents and what follows them after a correction, keeping the machine\'s reading beside', async () => {
    const detail = await call()['documents.correct']({ caseId: 'A', pages: [2], documentType: '询问笔录' });
    expect(detail.documents.find(({ pages }) => pages.includes(2))).toMatchObject({ type: '询问笔录', origin: 'person' });
    expect(detail.corrections).toContainEqual({ type: 'document', pages: [2], documentType: '询问笔录' });
    const undone = await call()['review.undo']({ caseId: 'A' });
    expect(undone.documents.some(({ origin }) => origin === 'person')).toBe(false);
  });

  it('takes the place a person framed as that of the value, and gives the machine’s back by undo', async () => {
    const evidence = { page: 2, box: { x: 10, y: 20, width: 300, height: 40 }, text: '2024年3月12日', confidence: 0.9 };
    const detail = await call()['facts.correct']({ caseId: 'A', name: 'closingDate', page: 2, machineValue: null, value: '2024-03-12', evidence });
    expect(detail.facts.find(({ name }) => name === 'closingDate')).toMatchObject({ value: '2024-03-12', evidence, origin: 'person' });
    await expect(call()['facts.correct']({ caseId: 'A', name: 'closingDate', page: 2, machineValue: null, value: '2024-03-12', evidence: { ...evidence, page: 9 } })).rejects.toMatchObject({ code: 'page-missing' });
    const undone = await call()['review.undo']({ caseId: 'A' });
    expect(undone.facts.some(({ origin }) => origin === 'person')).toBe(false);
  });

  it('refuses a page or an item that is not there, and leaves everything as it was', async () => {
    const before = await bench.detail('A');
    await expect(call()['documents.correct']({ caseId: 'A', pages: [9], documentType: '询问笔录' })).rejects.toMatchObject({ code: 'page-missing' });
    await expect(judge('no-such-item', '1')).rejects.toMatchObject({ code: 'item-missing' });
    await expect(call()['findings.answer']({ caseId: 'A', findingId: 'x', verdict: 'accepted', reason: '' })).rejects.toMatchObject({ code: 'finding-missing' });
    await expect(call()['cases.get']({ caseId: '没有' })).rejects.toMatchObject({ code: 'case-missing' });
    expect(await bench.detail('A')).toEqual(before);
  });

  it('asks for a reason when a finding of the machine is thrown out', async () => {
    const finding = (await bench.detail('A')).findings.find(({ status }) => status === 'problem' || status === 'confirm');
    if (!finding) throw new Error('an almost empty case file has findings');
    const answer = (reason: string) => call()['findings.answer']({ caseId: 'A', findingId: finding.id, verdict: 'rejected', reason });
    await expect(answer(' ')).rejects.toMatchObject({ code: 'reason-missing' });
    expect((await answer('原卷另有附页')).verdicts).toMatchObject([{ findingId: finding.id, verdict: 'rejected', reason: '原卷另有附页' }]);
  });

  it('closes a review under a name, refuses changes then, and opens it again with a reason', async () => {
    const itemId = await firstPointsItem();
    expect(await call()['review.finish']({ caseId: 'A', by: '张组长' })).toMatchObject({ finishedBy: '张组长', summary: { state: 'finished' }, canUndo: false });
    await expect(judge(itemId, '1')).rejects.toMatchObject({ code: 'review-finished' });
    await expect(call()['review.undo']({ caseId: 'A' })).rejects.toMatchObject({ code: 'review-finished' });
    expect((await call()['review.reopen']({ caseId: 'A', reason: '漏看一页' })).finishedBy).toBeNull();
    expect((await judge(itemId, '1')).summary.state).toBe('reviewing');
  });
});
