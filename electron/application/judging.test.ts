import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../shared/contract';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '送达回证', '缴款凭证']), 'B.pdf': fakeFile(['行政处罚决定书']) });
  await bench.importAll();
  for (const caseId of ['A', 'B']) await call()['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
const asReviewer = async (reviewer: string) => call()['batch.set']({ ...(await call()['batch.get']({})), reviewer });
const itemOf = (detail: CaseDetail): string => {
  const line = detail.sheet?.lines.find(({ section }) => section.kind === 'points');
  if (!line) throw new Error('the standard has no item with points');
  return line.item.id;
};
const place = (page: number) => ({ page, box: { x: 10, y: 10, width: 50, height: 20 }, text: '无签名', confidence: 1 });
const judge = (caseId: string, itemId: string, reason: string, findings: readonly string[] = []) =>
  call()['items.judge']({ caseId, itemId, applicable: true, vetoed: false, note: '', evidence: [], deductions: [{ id: null, reason, points: '0.5', occurrences: 1, findings: [...findings] }] });

describe('places that a reviewer frames', () => {
  it('hang on the item with their notes, several of them, through a restart, and can be taken off and brought back', async () => {
    const itemId = itemOf(await bench.detail('A'));
    await call()['evidence.attach']({ caseId: 'A', itemId, evidence: place(1), note: '未签名' });
    const two = await call()['evidence.attach']({ caseId: 'A', itemId, evidence: place(2), note: '' });
    const [first, second] = two.attached;
    await call()['evidence.annotate']({ caseId: 'A', id: second?.id ?? '', note: '日期涂改' });
    bench = await bench.restart();
    expect((await bench.detail('A')).attached.map(({ evidence, note }) => [evidence.page, note])).toEqual([[1, '未签名'], [2, '日期涂改']]);
    expect((await call()['evidence.detach']({ caseId: 'A', id: first?.id ?? '' })).attached.map(({ id }) => id)).toEqual([second?.id]);
    expect((await call()['review.undo']({ caseId: 'A' })).attached).toHaveLength(2);
  });

  it('judge nothing by themselves', async () => {
    const before = await bench.detail('A');
    const after = await call()['evidence.attach']({ caseId: 'A', itemId: itemOf(before), evidence: place(1), note: '' });
    expect(after.sheet).toEqual(before.sheet);
  });

  it('are refused on a page or item that is not there', async () => {
    const itemId = itemOf(await bench.detail('A'));
    await expect(call()['evidence.attach']({ caseId: 'A', itemId, evidence: place(9), note: '' })).rejects.toMatchObject({ code: 'page-missing' });
    await expect(call()['evidence.attach']({ caseId: 'A', itemId: 'x', evidence: place(1), note: '' })).rejects.toMatchObject({ code: 'item-missing' });
    await expect(call()['evidence.detach']({ caseId: 'A', id: 'x' })).rejects.toMatchObject({ code: 'place-missing' });
  });
});

describe('pages that were read', () => {
  it('are kept by person, once each, and stay read whatever is undone', async () => {
    await asReviewer('王评查');
    await judge('A', itemOf(await bench.detail('A')), '缺签名');
    await call()['pages.seen']({ caseId: 'A', pages: [2, 1, 2] });
    await asReviewer('李复核');
    const seen = await call()['pages.seen']({ caseId: 'A', pages: [2] });
    expect(seen.map(({ by, pages }) => [by, pages])).toEqual([['王评查', [1, 2]], ['李复核', [2]]]);
    const undone = await call()['review.undo']({ caseId: 'A' });
    expect([undone.seen, undone.summary.state, undone.canRedo]).toEqual([seen, 'ready', true]);
    await call()['pages.seen']({ caseId: 'A', pages: [3] });
    expect((await bench.detail('A')).canRedo).toBe(true);
  });

  it('leave out pages that are not there, and do not stand in the way of importing a changed file', async () => {
    writeFiles(bench.importFolder, { 'C.pdf': fakeFile(['行政处罚决定书', '送达回证', '结案审批表']) });
    await bench.importAll();
    expect((await call()['pages.seen']({ caseId: 'C', pages: [1, 99] })).flatMap(({ pages }) => pages)).toEqual([1]);
    writeFiles(bench.importFolder, { 'C.pdf': fakeFile(['立案审批表', '结案审批表']) });
    await bench.importAll();
    expect(await bench.detail('C')).toMatchObject({ seen: [], summary: { pages: 2 } });
  });
});

describe('reasons for deductions', () => {
  it('come back in every case file of the workspace, the most used first, without what the machine wrote', async () => {
    const itemId = itemOf(await bench.detail('A'));
    await judge('A', itemId, '询问笔录缺见证人签名');
    await judge('B', itemId, '超期2日', ['f1']);
    expect(await call()['reasons.list']({ itemId })).toEqual([{ id: null, reason: '询问笔录缺见证人签名', points: '0.5', uses: 1 }]);
    await judge('B', itemId, '材料未编页码');
    await judge('A', itemId, '材料未编页码');
    expect((await call()['reasons.list']({ itemId })).map(({ reason, uses }) => [reason, uses])).toEqual([['材料未编页码', 2]]);
    expect(await call()['reasons.list']({ itemId: 'other' })).toEqual([]);
  });
});

describe('taking over what passed by itself', () => {
  it('judges only items on which every check passed, in one step', async () => {
    const before = await bench.detail('A');
    const after = await call()['items.acceptPasses']({ caseId: 'A' });
    const taken = after.sheet?.lines.filter(({ state }) => state === 'judged') ?? [];
    for (const { findings, deductions, vetoed } of taken) {
      expect(findings.every(({ status, automation }) => status === 'not-applicable' || (status === 'pass' && automation === 'automatic'))).toBe(true);
      expect([deductions, vetoed]).toEqual([[], false]);
    }
    expect(after.sheet?.total).toBe(before.sheet?.total);
    if (taken.length > 0) expect((await call()['review.undo']({ caseId: 'A' })).sheet).toEqual(before.sheet);
  });
});
