import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_ASSIGNMENT_RULES, DEFAULT_DRAW_PLAN, readAudit, verifyAudit } from '../../../shared/panel';
import { fakeFile, writeFiles } from '../testing';
import { openBench, type TestBench } from '../testing-application';
import { sha256 } from './basis';
import { checkAuditLog } from './check-log';

let bench: TestBench;
const call = () => bench.application.implementation;
const person = (name: string, unit: string) =>
  ({ id: null, name, unit, specialisms: [], sectors: [], certificate: '豫监 0001', validFrom: null, validTo: null, contact: '13800000000', recusals: [] });
const files = Object.fromEntries(['一', '二', '三', '四'].map((name) => [`${name}.pdf`, fakeFile([`行政处罚决定书\n第${name}号`])]));
const idOf = async (name: string) => (await call()['panel.experts']({})).find(({ expert }) => expert.name === name)?.expert.id ?? '';

beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, files);
  await bench.importAll();
});
afterEach(() => bench.dispose());

const draw = (seed: string) => call()['panel.draw']({ plan: { ...DEFAULT_DRAW_PLAN, strata: [], size: { by: 'total', number: 2, atLeast: 0 } }, seed, seedSource: '监督员当场报数', witnesses: ['李监督员'] });
const assign = (from: 'draw' | 'all' = 'all') => call()['panel.assign']({ from, rules: DEFAULT_ASSIGNMENT_RULES, seed: '1' });

describe('the pool of experts', () => {
  it('keeps people, and erases their personal data from everything that stays', async () => {
    await call()['panel.saveExpert'](person('张某某', '甲县水利局'));
    const id = await idOf('张某某');
    await call()['panel.saveExpert']({ ...person('张某某', '甲县农业局'), id });
    expect(await call()['panel.experts']({})).toMatchObject([{ expert: { id, unit: '甲县农业局' }, erased: false }]);
    expect(await call()['panel.eraseExpert']({ id, reason: '本人要求' })).toMatchObject([{ expert: { id, contact: '', certificate: '' }, erased: true }]);
    const all = JSON.stringify(await call()['panel.audit']({}));
    expect([all.includes('张某某'), all.includes('13800000000'), all.includes('本人要求')]).toEqual([false, false, true]);
    await expect(call()['panel.saveExpert']({ ...person('张某某', '甲县农业局'), id })).rejects.toMatchObject({ code: 'expert-missing' });
  });
});

describe('draw and assignment in a workspace', () => {
  it('draws from its case files so that anybody can recompute it, and keeps earlier draws', async () => {
    const [first] = await draw('20260318');
    expect(first?.verification).toEqual({ holds: true, problems: [] });
    expect(first?.record).toMatchObject({ catalogue: { entries: 4 }, seedSource: '监督员当场报数', witnesses: ['李监督员'] });
    expect(first?.record.strata.flatMap(({ drawn }) => drawn)).toHaveLength(2);
    expect((await draw('20260319')).map(({ record }) => record.seed)).toEqual(['20260319', '20260318']);
    await expect(draw(' ')).rejects.toMatchObject({ code: 'draw-seed-missing' });
  });

  it('assigns what was drawn, evenly, and changes one case file by hand only with a reason', async () => {
    await expect(assign()).rejects.toMatchObject({ code: 'panel-nothing-to-assign' });
    for (const name of ['张某某', '李某某', '王某某']) await call()['panel.saveExpert'](person(name, `${name}所在单位`));
    await expect(assign('draw')).rejects.toMatchObject({ code: 'panel-no-draw' });
    await draw('1');
    const view = await assign('draw');
    expect([view.files.length, view.problems, Object.values(view.loads).sort()]).toEqual([2, [], [1, 1, 2]]);
    const one = view.assignments[0];
    const outside = [await idOf('张某某'), await idOf('李某某'), await idOf('王某某')].find((id) => one?.experts.includes(id) === false) ?? '';
    const change = { caseId: one?.fileId ?? '', remove: one?.experts[0] ?? '', add: outside };
    await expect(call()['panel.reassign']({ ...change, reason: ' ' })).rejects.toMatchObject({ code: 'assignment-reason-missing' });
    const after = await call()['panel.reassign']({ ...change, reason: '临时请假' });
    expect(after.assignments.find(({ fileId }) => fileId === change.caseId)?.experts).toContain(outside);
    bench = await bench.restart();
    expect((await call()['panel.assignment']({}))?.assignments).toEqual(after.assignments);
  });

  it('says what cannot be assigned', async () => {
    await call()['panel.saveExpert'](person('张某某', '甲县水利局'));
    const { problems } = await assign();
    expect(problems).toHaveLength(4);
    expect(problems[0]?.message).toContain('需要 2 名评查人员');
  });
});

describe('the audit log', () => {
  it('holds, goes out as a file that anybody can check, and shows a change in it', async () => {
    await call()['panel.saveExpert'](person('张某某', '甲县水利局'));
    await draw('1');
    expect((await call()['panel.audit']({})).verification).toMatchObject({ holds: true, head: { number: 2 } });
    const folder = path.join(bench.root, '导出');
    mkdirSync(folder);
    const { path: file } = await call()['panel.exportAudit']({ folder });
    const text = readFileSync(file, 'utf8');
    expect(verifyAudit(readAudit(text), null, sha256).holds).toBe(true);
    expect(verifyAudit(readAudit(text.replace('监督员当场报数', '组长自定')), null, sha256)).toMatchObject({ holds: false, number: 2 });
    expect((await call()['panel.exportAudit']({ folder })).path).not.toBe(file);
  });

  it('is checked without a window, in the workspace and as an exported file, and its first broken entry is named', async () => {
    await call()['panel.saveExpert'](person('张某某', '甲县水利局'));
    await draw('1');
    const { path: file } = await call()['panel.exportAudit']({ folder: bench.root });
    await bench.application.close();
    expect(await checkAuditLog(bench.workspace)).toMatchObject({ holds: true, message: expect.stringContaining('共 2 条') as string });
    const [, second = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${second}\n`);
    expect(await checkAuditLog(file)).toMatchObject({ holds: false, message: expect.stringContaining('第 1 条') as string });
    expect(await checkAuditLog(path.join(bench.root, '没有'))).toMatchObject({ holds: false, message: expect.stringContaining('找不到') as string });
  });
});
