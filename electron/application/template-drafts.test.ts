import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TemplateDraftDetail } from '../../shared/contract';
import type { DraftItem, TemplateDraft } from '../../shared/model';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
let minute = 0;
beforeEach(async () => {
  minute = 0;
  bench = await openBench({ now: () => Date.UTC(2026, 0, 1, 0, minute++) });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('absent');
  return value;
};
const ordinary = async (): Promise<string> => must(must((await call()['templates.list']({})).find(({ id }) => id === 'penalty-ordinary-henan-two-tier')).hash);
const begin = async () => call()['drafts.create']({ from: await ordinary() });

function withItem(draft: TemplateDraft, id: string, change: (item: DraftItem) => DraftItem): TemplateDraft {
  return { ...draft, sections: draft.sections.map((section) => ({ ...section, items: section.items.map((item) => (item.id === id ? change(item) : item)) })) };
}
const save = ({ draftId, revision }: TemplateDraftDetail, draft: TemplateDraft, what = '修改') => call()['drafts.save']({ draftId, revision, draft, what });
const errorsOf = ({ faults }: TemplateDraftDetail) => faults.filter(({ severity }) => severity === 'error');
/** 听证通知书: the deduction for a late notice. */
const dearer = (item: DraftItem): DraftItem => ({ ...item, title: '听证通知书（新）', deductions: item.deductions.map((own) => (own.id === 'Y9-late' ? { ...own, points: '4' } : own)) });

describe('a standard that is being written', () => {
  it('begins as the next version of another, without a fault, and changes nothing', async () => {
    const draft = await begin();
    expect([draft.draft.version, errorsOf(draft), draft.former?.version, draft.undo]).toEqual(['2026.2', [], '2026.1', null]);
    expect((await call()['templates.list']({})).some(({ own }) => own)).toBe(false);
    expect(await call()['drafts.list']({})).toMatchObject([{ draftId: draft.draftId, version: '2026.2', errors: 0 }]);
  });

  it('is there after the program was ended, with its undo', async () => {
    const first = await begin();
    await save(first, withItem(first.draft, 'Y9', dearer), '修改“听证通知书”');
    bench = await bench.restart();
    const [line] = await call()['drafts.list']({});
    const again = await call()['drafts.get']({ draftId: must(line).draftId });
    expect([again.undo, again.draft.sections.flatMap(({ items }) => items).find(({ id }) => id === 'Y9')?.title]).toEqual(['修改“听证通知书”', '听证通知书（新）']);
    const undone = await call()['drafts.undo']({ draftId: again.draftId, revision: again.revision });
    expect([undone.draft, undone.redo]).toEqual([first.draft, '修改“听证通知书”']);
    await expect(save(again, again.draft)).rejects.toThrow('已在别处改动');
  });

  it('cannot be published while something is wrong, and says where', async () => {
    const draft = await begin();
    const off = await save(draft, withItem(draft.draft, 'Y9', (item) => ({ ...item, points: '99' })));
    const section = off.draft.sections.findIndex(({ items }) => items.some(({ id }) => id === 'Y9'));
    expect(errorsOf(off).map(({ path }) => path)).toContainEqual(['sections', section, 'total']);
    await expect(call()['drafts.publication']({ draftId: off.draftId })).rejects.toThrow('请先按错误提示改正');
    await expect(call()['drafts.preview']({ draftId: off.draftId, caseId: 'A' })).rejects.toThrow('请先按错误提示改正');
  });

  it('is published as the version that was shown, once, and used at once', async () => {
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '听证通知书']) });
    await bench.importAll();
    await call()['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
    const begun = await begin();
    const draft = await save(begun, withItem(begun.draft, 'Y9', dearer));
    const shown = await call()['drafts.publication']({ draftId: draft.draftId });
    expect(shown).toMatchObject({ version: '2026.2', former: { version: '2026.1' }, state: 'new' });
    expect(shown.changes.map(({ kind }) => kind)).toEqual(['template', 'points', 'wording']);

    const newer = await save(draft, { ...draft.draft, notes: '又改' });
    await expect(call()['drafts.publish']({ draftId: draft.draftId, revision: newer.revision, hash: shown.hash })).rejects.toThrow('又有改动');
    const { hash } = await call()['drafts.publication']({ draftId: draft.draftId });
    const published = await call()['drafts.publish']({ draftId: draft.draftId, revision: newer.revision, hash });
    expect(published).toMatchObject({ hash, version: '2026.2', own: true });
    expect(await call()['drafts.list']({})).toEqual([]);
    await call()['templates.use']({ hash, reason: '修订' });
    expect(must((await bench.detail('A')).sheet).templateHash).toBe(hash);

    // The next one made from it goes on counting; one that takes the same version is told so before.
    const next = await call()['drafts.create']({ from: hash });
    expect(next.draft.version).toBe('2026.3');
    await save(next, { ...next.draft, version: '2026.2', title: '另一标准' });
    expect(await call()['drafts.publication']({ draftId: next.draftId })).toMatchObject({ state: 'taken', freeVersion: '2026.3' });
  });

  it('is tried on a case file: its own sheet, and nothing is stored', async () => {
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '听证通知书']) });
    await bench.importAll();
    await call()['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
    const before = await bench.detail('A');
    const begun = await begin();
    const draft = await save(begun, withItem(begun.draft, 'Y9', dearer));
    const preview = await call()['drafts.preview']({ draftId: draft.draftId, caseId: 'A' });
    expect(preview).toMatchObject({ kindFits: true, current: { version: '2026.1', total: must(before.sheet).total } });
    expect(preview.sheet.lines.find(({ item }) => item.id === 'Y9')?.item.title).toBe('听证通知书（新）');
    expect(await bench.detail('A')).toEqual(before);
    await expect(call()['drafts.preview']({ draftId: draft.draftId, caseId: 'B' })).rejects.toThrow('没有案卷');
  });

  it('begins empty: an id of its own, 自拟待核, and told what is missing', async () => {
    const empty = await call()['drafts.create']({ from: null });
    expect([empty.draft.id, empty.draft.source, empty.draft.certainty, empty.former]).toEqual(['own-1', '自拟', 'C', null]);
    expect(errorsOf(empty).map(({ path }) => path.join('/'))).toEqual(expect.arrayContaining(['title', 'kinds', 'sections/0/items']));
    expect((await call()['drafts.create']({ from: null })).draft.id).toBe('own-2');
  });

  it('goes out as a workbook that reads back as the same', async () => {
    const draft = await begin();
    const { hash } = await call()['drafts.publication']({ draftId: draft.draftId });
    const [yaml, workbook] = await Promise.all((['yaml', 'xlsx'] as const).map((format) => call()['drafts.export']({ draftId: draft.draftId, format, folder: bench.root })));
    expect(readFileSync(must(yaml).path, 'utf8')).toContain('version: "2026.2"');
    expect((await call()['templates.validate']({ file: must(workbook).path })).template?.hash).toBe(hash);
  });
});
