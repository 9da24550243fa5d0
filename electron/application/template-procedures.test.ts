import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeFile, writeFiles } from './testing';
import { BUNDLED_STANDARDS, openBench, type TestBench } from './testing-application';

let bench: TestBench;
let minute = 0;
beforeEach(async () => {
  minute = 0;
  // Every look at the clock is a minute later: choices and judgements have an order.
  bench = await openBench({ now: () => Date.UTC(2026, 0, 1, 0, minute++) });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
const ORDINARY = readFileSync(path.join(BUNDLED_STANDARDS, 'penalty-ordinary-henan-two-tier.yaml'), 'utf8');
const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('absent');
  return value;
};

/** A file of the bundled standard with changes; each must find its place. */
function fileOf(name: string, changes: readonly (readonly [string, string])[]): string {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, ORDINARY);
  const file = path.join(bench.root, name);
  writeFileSync(file, text);
  return file;
}
const next = () => fileOf('新版.yaml', [['version: "2026.1"', 'version: "2026.2"'], ['title: 没有在七个工作日前通知, points: 2', 'title: 没有在七个工作日前通知, points: 4'], ['title: 听证通知书\n', 'title: 听证通知书（新）\n']]);

async function importCases(): Promise<void> {
  writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '听证通知书']), 'B.pdf': fakeFile(['行政处罚决定书', '送达回证']) });
  await bench.importAll();
  for (const caseId of ['A', 'B']) await call()['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
}
const decisionOf = (agency: string) => `${agency}\n行政处罚决定书\n某罚〔2025〕3号\n当事人：某县青石有限公司\n经查，当事人违法。决定罚款5000元。\n${agency}\n2025年6月2日`;
const late = { id: 'Y9-late', reason: '迟了两日', points: '2', occurrences: 1, findings: [] };
const judge = (caseId: string, deductions = [late]) =>
  call()['items.judge']({ caseId, itemId: 'Y9', applicable: true, vetoed: false, deductions, note: '见通知书', evidence: [] });
const lineOf = async (caseId: string, itemId: string) => must(must((await bench.detail(caseId)).sheet).lines.find(({ item }) => item.id === itemId));

describe('files of standards', () => {
  it('are checked with line, reason and remedy, and a broken one is not taken in', async () => {
    const file = fileOf('坏.yaml', [['art10: art10-1\n', 'art10: art10-99\n']]);
    const check = await call()['templates.validate']({ file });
    expect(check).toMatchObject({ template: null, faults: [{ severity: 'error', place: expect.stringMatching(/^第 \d+ 行$/) as string, reason: expect.stringContaining('art10-99') as string, remedy: expect.stringContaining('art10-1') as string }] });
    expect((await call()['templates.import']({ file })).template).toBeNull();
    expect((await call()['templates.list']({})).some(({ own }) => own)).toBe(false);
  });

  it('are taken in, exported as a workbook and read from it the same', async () => {
    const { template } = await call()['templates.import']({ file: next() });
    const hash = must(must(template).hash);
    expect((await call()['templates.list']({})).filter(({ own }) => own)).toMatchObject([{ hash, version: '2026.2' }]);
    const { path: workbook } = await call()['templates.export']({ hash, format: 'xlsx', folder: bench.root });
    expect((await call()['templates.validate']({ file: workbook })).template).toMatchObject({ hash, valid: true });
    // Taking the same in again changes nothing; another text of the same version is refused.
    await call()['templates.import']({ file: workbook });
    expect((await call()['templates.list']({})).filter(({ own }) => own)).toHaveLength(1);
    const other = fileOf('同版.yaml', [['version: "2026.1"', 'version: "2026.2"']]);
    await expect(call()['templates.import']({ file: other })).rejects.toThrow('请在文件里改用新的版本号');
  });
});

describe('another version in the middle of a batch', () => {
  it('is previewed, then points follow it, words stay, and choosing the old one takes it back', async () => {
    await importCases();
    await judge('A');
    const old = must(must((await bench.detail('A')).sheet).templateHash);
    const hash = must(must((await call()['templates.import']({ file: next() })).template).hash);

    const preview = await call()['templates.preview']({ hash });
    expect(preview).toMatchObject({ from: { hash: old, version: '2026.1' }, to: { version: '2026.2' }, cases: 2, finished: 0, kept: 0, adjusted: 1, reopened: 0 });
    expect(preview.changes.map(({ kind }) => kind)).toEqual(['template', 'points', 'wording']);
    expect((await lineOf('A', 'Y9')).deducted).toBe('2');

    await call()['templates.use']({ hash, reason: '司法局 1 月修订' });
    const line = await lineOf('A', 'Y9');
    expect([line.deducted, line.note, line.state, line.item.title]).toEqual(['4', '见通知书', 'judged', '听证通知书（新）']);
    const inUse = (await call()['templates.inUse']({})).filter(({ kinds }) => kinds.includes('penalty-ordinary'));
    expect(inUse).toMatchObject([{ hash: old, by: '', current: false }, { hash, reason: '司法局 1 月修订', current: true }]);
    // A judgement made under the new version carries its own points.
    await judge('B', [{ ...late, points: '4' }]);

    await call()['templates.use']({ hash: old, reason: '退回' });
    expect([(await lineOf('A', 'Y9')).deducted, (await lineOf('B', 'Y9')).deducted]).toEqual(['2', '2']);
    await bench.application.close();
    bench = await openBench({}, bench.root);
    expect([must((await bench.detail('A')).sheet).templateHash, (await lineOf('A', 'Y9')).deducted]).toEqual([old, '2']);
  });

  it('leaves a finished file with the standard it was finished under until it is reopened', async () => {
    await importCases();
    await judge('A');
    await call()['review.finish']({ caseId: 'A', by: '王评查' });
    const hash = must(must((await call()['templates.import']({ file: next() })).template).hash);
    expect(await call()['templates.use']({ hash, reason: '修订' })).toMatchObject({ cases: 1, finished: 1 });
    expect([must((await bench.detail('A')).sheet).templateVersion, must((await bench.detail('B')).sheet).templateVersion]).toEqual(['2026.1', '2026.2']);
    await call()['review.reopen']({ caseId: 'A', reason: '按新标准复评' });
    expect(must((await bench.detail('A')).sheet).templateVersion).toBe('2026.2');
  });

  it('uses a sector’s standard only once it is chosen, and only for that sector', async () => {
    writeFiles(bench.importFolder, {
      'E.pdf': fakeFile([decisionOf('驻马店市生态环境局')]), 'M.pdf': fakeFile([decisionOf('某县市场监督管理局')]),
    });
    await bench.importAll();
    for (const caseId of ['E', 'M']) await call()['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
    await call()['facts.correct']({ caseId: 'E', name: 'agencyName', page: 1, machineValue: null, value: '驻马店市生态环境局' });
    const used = async () => [must((await bench.detail('E')).sheet).templateId, must((await bench.detail('M')).sheet).templateId];
    expect(await used()).toEqual(['penalty-ordinary-henan-two-tier', 'penalty-ordinary-henan-two-tier']);
    const ecology = must((await call()['templates.list']({})).find(({ sectors }) => sectors?.includes('生态环境')));
    await call()['templates.use']({ hash: must(ecology.hash), reason: '生态环境专项评查' });
    expect(await used()).toEqual(['penalty-ordinary-ecology-2024', 'penalty-ordinary-henan-two-tier']);
  });
});

describe('a veto', () => {
  const veto = (note: string) => call()['items.judge']({ caseId: 'A', itemId: 'J1-1', applicable: true, vetoed: true, deductions: [], note, evidence: [] });
  it('is refused without its reason, and nothing changes', async () => {
    await importCases();
    await expect(veto('  ')).rejects.toThrow('必须写明认定理由');
    expect((await lineOf('A', 'J1-1')).state).not.toBe('judged');
    await veto('以内设机构名义处罚');
    expect(must((await bench.detail('A')).sheet)).toMatchObject({ vetoed: true, total: '0' });
  });
});

describe('a sub-item that does not apply', () => {
  it('leaves the denominator of its file', async () => {
    await importCases();
    await call()['items.judge']({ caseId: 'A', itemId: 'Y9', applicable: true, vetoed: false, deductions: [], note: '', evidence: [], notApplicableParts: ['Y9-d'] });
    expect(await lineOf('A', 'Y9')).toMatchObject({ applicablePoints: '3', awarded: '3' });
  });
});
