import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_ASSIGNMENT_RULES } from '../../../shared/panel';
import { fakeFile, writeFiles } from '../testing';
import { openBench, type TestBench } from '../testing-application';

/** Three programs with folders of their own; nothing but files goes between them. */
let lead: TestBench;
let experts: TestBench[];
let post: string;
const PASSPHRASE = '评查口令20260318';
const call = (bench: TestBench | undefined) => {
  if (bench === undefined) throw new Error('no such program');
  return bench.application.implementation;
};

beforeEach(async () => {
  lead = await openBench();
  experts = [await openBench(), await openBench()];
  post = path.join(lead.root, 'U盘');
  mkdirSync(post);
  writeFiles(lead.importFolder, { '甲卷.pdf': fakeFile(['行政处罚决定书\n第一号', '送达回证']), '乙卷.pdf': fakeFile(['行政处罚决定书\n第二号']) });
  await lead.importAll();
  for (const caseId of ['甲卷', '乙卷']) await call(lead)['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
  for (const name of ['张专家', '李专家']) {
    await call(lead)['panel.saveExpert']({ id: null, name, unit: `${name}所在单位`, specialisms: [], sectors: [], certificate: '', validFrom: null, validTo: null, contact: '', recusals: [] });
  }
  await call(lead)['panel.assign']({ from: 'all', rules: DEFAULT_ASSIGNMENT_RULES, seed: '1' });
});
afterEach(async () => {
  for (const bench of [lead, ...experts]) await bench.dispose();
});

const inPost = (extension: string) => readdirSync(post).filter((name) => name.endsWith(extension)).sort().map((name) => path.join(post, name));
const idOf = async (name: string) => (await call(lead)['panel.experts']({})).find(({ expert }) => expert.name === name)?.expert.id ?? '';
const pack = async () => call(lead)['panel.writePackages']({ expertIds: [await idOf('张专家'), await idOf('李专家')], folder: post, passphrase: PASSPHRASE, originals: true });
const openAs = (who: 0 | 1, name: string) => {
  const folder = path.join(experts[who]?.root ?? '', '评查');
  return call(experts[who])['panel.openPackage']({ file: path.join(post, `评查包-${name}.ajpc`), passphrase: PASSPHRASE, folder });
};
async function review(who: 0 | 1, caseId: string, points: string, veto = false): Promise<void> {
  const bench = experts[who];
  const lines = (await call(bench)['cases.get']({ caseId })).sheet?.lines ?? [];
  const scored = lines.filter(({ section }) => section.kind === 'points').map(({ item }) => item);
  const heaviest = scored.reduce((a, b) => (Number(b.points) > Number(a.points) ? b : a));
  for (const { item, section } of lines) {
    const off = item.id === heaviest.id ? Number(points) : 0;
    const vetoed = veto && section.kind === 'veto' && lines.find((line) => line.section.kind === 'veto')?.item.id === item.id;
    const deductions = off === 0 ? [] : [{ id: null, reason: '文书缺项', points: String(off), occurrences: 1, findings: [] }];
    await call(bench)['items.judge']({ caseId, itemId: item.id, applicable: section.kind !== 'bonus', vetoed, deductions, note: vetoed ? '主体不适格' : '', evidence: [] });
  }
  await call(bench)['review.finish']({ caseId, by: '专家' });
}
const handIn = (who: 0 | 1) => call(experts[who])['panel.writeResult']({ folder: post });
const take = () => call(lead)['panel.importResults']({ files: inPost('.ajpr') });

describe('a panel of a lead and two experts over files only', () => {
  it('reviews independently, merges whatever the order, compares, and settles', async () => {
    expect((await pack()).map(({ message }) => message)).toEqual([null, null]);
    await openAs(0, '张专家');
    await openAs(1, '李专家');
    expect(await call(experts[0])['panel.role']({})).toMatchObject({ role: 'expert', cases: 2, finished: 0 });
    expect((await call(experts[0])['cases.get']({ caseId: '甲卷' })).summary).toMatchObject({ kind: 'penalty-ordinary', pages: 2, pagesDone: 2 });
    expect((await call(experts[0])['pages.text']({ caseId: '甲卷', page: 1 })).lines.map(({ text }) => text)).toEqual(['行政处罚决定书', '第一号']);
    await review(0, '甲卷', '1');
    await review(1, '甲卷', '2');
    await review(0, '乙卷', '0');
    expect(await handIn(0)).toMatchObject({ cases: 2, unfinished: [] });

    // Only one of two is in: nobody sees the scores.
    expect(await take()).toMatchObject([{ added: expect.arrayContaining(['甲卷', '乙卷']) as unknown, refusal: null }]);
    const waiting = (await call(lead)['panel.cases']({})).find(({ caseId }) => caseId === '甲卷');
    expect([waiting?.assessment, waiting?.reviewers.every(({ score }) => score === null)]).toEqual([null, true]);
    await expect(call(lead)['panel.compare']({ caseId: '甲卷' })).rejects.toMatchObject({ code: 'panel-not-complete' });

    expect(await handIn(1)).toMatchObject({ cases: 1, unfinished: ['乙卷'] });
    await take();
    const merged = await call(lead)['panel.cases']({});
    expect((await take()).flatMap(({ added, differing }) => [...added, ...differing])).toEqual([]);
    expect(await call(lead)['panel.cases']({})).toEqual(merged);
    const agreed = merged.find(({ caseId }) => caseId === '甲卷');
    expect(agreed?.assessment).toMatchObject({ state: 'agreed', spread: '1' });

    const { items } = await call(lead)['panel.compare']({ caseId: '甲卷' });
    expect(items[0]).toMatchObject({ differs: true });
    expect(items.findLastIndex(({ differs }) => differs)).toBeLessThan(items.findIndex(({ differs }) => !differs));
    const { proposal } = agreed?.assessment ?? { proposal: null };
    if (proposal === null) throw new Error('no proposal');
    const settled = await call(lead)['panel.settle']({ caseId: '甲卷', ...proposal, reason: '两人意见一致', participants: [] });
    expect(settled.decision).toMatchObject({ total: proposal.total, reason: '两人意见一致' });
    expect(await call(lead)['panel.agreement']({})).toMatchObject({ cases: 1, kappa: { coefficient: { units: items.length } } });
    expect((await call(lead)['panel.audit']({})).verification.holds).toBe(true);
  });

  it('demands a joint decision on a veto and on five points, and gives the veto to nobody to average', async () => {
    await pack();
    await openAs(0, '张专家');
    await openAs(1, '李专家');
    await review(0, '甲卷', '0', true);
    await review(1, '甲卷', '0');
    await review(0, '乙卷', '0');
    await review(1, '乙卷', '5');
    await handIn(0);
    await handIn(1);
    await take();
    const cases = await call(lead)['panel.cases']({});
    expect(cases.find(({ caseId }) => caseId === '甲卷')?.assessment).toMatchObject({ state: 'joint-decision', proposal: null });
    expect(cases.find(({ caseId }) => caseId === '乙卷')?.assessment).toMatchObject({ state: 'third-reviewer', spread: '5', proposal: null });
    const { grades } = await call(lead)['panel.compare']({ caseId: '甲卷' });
    const vetoed = { caseId: '甲卷', total: '0', grade: grades.at(-1)?.name ?? '', vetoed: true, reason: '合议认定主体不适格' };
    await expect(call(lead)['panel.settle']({ ...vetoed, participants: [] })).rejects.toMatchObject({ code: 'settlement-joint' });
    await expect(call(lead)['panel.settle']({ ...vetoed, reason: ' ', participants: ['王组长', '刘某'] })).rejects.toMatchObject({ code: 'settlement-reason-missing' });
    expect((await call(lead)['panel.settle']({ ...vetoed, participants: ['王组长', '刘某'] })).decision).toMatchObject({ vetoed: true, participants: ['王组长', '刘某'] });
  });

  it('keeps a second, differing result beside the first and asks', async () => {
    await pack();
    await openAs(0, '张专家');
    await openAs(1, '李专家');
    await review(0, '甲卷', '1');
    await review(1, '甲卷', '1');
    await handIn(0);
    await handIn(1);
    await call(experts[0])['review.reopen']({ caseId: '甲卷', reason: '漏看一页' });
    await review(0, '甲卷', '2');
    await handIn(0);
    await take();
    const [question] = (await call(lead)['panel.cases']({})).find(({ caseId }) => caseId === '甲卷')?.questions ?? [];
    expect(question?.options.length).toBe(2);
    const chosen = question?.options[1]?.digest ?? '';
    await call(lead)['panel.chooseResult']({ caseId: '甲卷', expertId: question?.expertId ?? '', digest: chosen, reason: '以更正后的为准' });
    expect((await call(lead)['panel.cases']({})).find(({ caseId }) => caseId === '甲卷')).toMatchObject({ questions: [], assessment: { state: 'agreed' } });
  });

  it('refuses a wrong passphrase, an altered result and work in the wrong role, and leaves nothing behind', async () => {
    await pack();
    const root = experts[0]?.root ?? '';
    const before = readdirSync(root);
    await expect(call(experts[0])['panel.openPackage']({ file: inPost('.ajpc')[0] ?? '', passphrase: '不对的口令123', folder: path.join(root, '评查') })).rejects.toMatchObject({ code: 'exchange-wrong-passphrase' });
    expect(readdirSync(root)).toEqual(before);
    await openAs(0, '张专家');
    await expect(call(experts[0])['panel.cases']({})).rejects.toMatchObject({ code: 'panel-expert-workspace' });
    await expect(handIn(0)).rejects.toMatchObject({ code: 'panel-nothing-finished' });
    await expect(call(lead)['panel.writeResult']({ folder: post })).rejects.toMatchObject({ code: 'panel-lead-workspace' });
    await review(0, '甲卷', '1');
    const { path: file } = await handIn(0);
    const bytes = readFileSync(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const [preview] = await call(lead)['panel.previewResults']({ files: [file] });
    expect([preview?.added, preview?.refusal?.includes('校验值不符')]).toEqual([[], true]);
    await take();
    expect((await call(lead)['panel.cases']({})).every(({ reviewers }) => reviewers.every(({ state }) => state === 'waiting'))).toBe(true);
  });
});
