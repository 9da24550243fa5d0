import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../shared/templates';
import { createWorkspace, openWorkspace, type Workspace } from '.';

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  workspace = await createWorkspace(join(folder, '工作区'));
});
afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const author = (minute: number) => ({ by: '王评查', at: `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z` });
const draft = (title: string) => ({ ...emptyDraft('own-1', '2026-03-01'), title });
const shown = () => {
  const found = workspace.templateDrafts.get('a');
  return found && [found.draft.title, found.revision, found.undo, found.redo];
};
const save = (title: string, minute: number, revision: number) => workspace.templateDrafts.save('a', revision, draft(title), `改为${title}`, author(minute));

describe('drafts of standards', () => {
  it('are there again after reopening, with what can be undone and done again', async () => {
    workspace.templateDrafts.create('a', draft('甲'), null, author(0));
    expect(shown()).toEqual(['甲', 1, null, null]);
    save('乙', 1, 1);
    save('丙', 2, 2);
    workspace.templateDrafts.step('a', 3, 'undo');
    workspace.close();
    workspace = await openWorkspace(join(folder, '工作区'));
    expect(shown()).toEqual(['乙', 4, '改为乙', '改为丙']);
    workspace.templateDrafts.step('a', 4, 'redo');
    expect(shown()).toEqual(['丙', 5, '改为丙', null]);
    workspace.templateDrafts.step('a', 5, 'redo');
    expect(shown()).toEqual(['丙', 5, '改为丙', null]);
  });

  it('forget what was undone once something else was changed', () => {
    workspace.templateDrafts.create('a', draft('甲'), 'f'.repeat(64), author(0));
    save('乙', 1, 1);
    workspace.templateDrafts.step('a', 2, 'undo');
    save('丁', 2, 3);
    expect(shown()).toEqual(['丁', 4, '改为丁', null]);
    expect(workspace.templateDrafts.get('a')?.former).toBe('f'.repeat(64));
  });

  it('refuse a change made from an older state', () => {
    workspace.templateDrafts.create('a', draft('甲'), null, author(0));
    save('乙', 1, 1);
    expect(() => save('丙', 2, 1)).toThrow('已在别处改动');
    expect(() => workspace.templateDrafts.step('a', 1, 'undo')).toThrow('已在别处改动');
    expect(shown()).toEqual(['乙', 2, '改为乙', null]);
  });

  it('are listed by their last change, and gone when removed', () => {
    workspace.templateDrafts.create('b', draft('乙'), null, author(5));
    workspace.templateDrafts.create('a', draft('甲'), null, author(0));
    expect(workspace.templateDrafts.list().map(({ id }) => id)).toEqual(['b', 'a']);
    save('丙', 9, 1);
    expect(workspace.templateDrafts.list().map(({ id }) => id)).toEqual(['a', 'b']);
    workspace.templateDrafts.remove('a');
    expect(workspace.templateDrafts.list().map(({ id }) => id)).toEqual(['b']);
    expect(() => workspace.templateDrafts.remove('a')).toThrow('没有这份草稿');
  });

  it('keep three hundred states, the latest', () => {
    workspace.templateDrafts.create('a', draft('0'), null, author(0));
    for (let change = 1; change <= 310; change += 1) save(String(change), 1, change);
    let steps = 0;
    for (let revision = 311; workspace.templateDrafts.get('a')?.undo !== null; revision += 1, steps += 1) workspace.templateDrafts.step('a', revision, 'undo');
    expect([steps, shown()?.[0]]).toEqual([299, '11']);
  });
});
