import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TemplateDraftDetail } from '../../../shared/contract';
import { emptyDraft } from '../../../shared/templates/editing/start';
import { DraftKeeper, TYPING_PAUSE, type DraftCalls } from './keeper';

const draft = (title: string) => ({ ...emptyDraft('own-1', '2026-03-01'), title });
const detail = (title: string, revision: number): TemplateDraftDetail =>
  ({ draftId: 'a', revision, draft: draft(title), faults: [], former: null, undo: null, redo: null, by: '王评查', at: '' });

let saved: string[];
let broken: boolean;
const calls: DraftCalls = {
  async save({ revision, draft: kept, what }) {
    await Promise.resolve();
    if (broken) throw new Error('disk full');
    saved.push(`${revision}:${kept.title}:${what}`);
    return detail(kept.title, revision + 1);
  },
  undo: async ({ revision }) => {
    await Promise.resolve();
    return detail('撤销后', revision + 1);
  },
  redo: async ({ revision }) => {
    await Promise.resolve();
    return detail('重做后', revision + 1);
  },
};
let keeper: DraftKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  broken = false;
  keeper = new DraftKeeper(detail('原', 1), calls);
});
afterEach(() => vi.useRealTimers());

describe('what is changed in the editor', () => {
  it('is shown at once; typing in one field is one step, stored when it rests', async () => {
    keeper.change(draft('甲'), '修改名称', 'title');
    keeper.change(draft('甲乙'), '修改名称', 'title');
    expect([keeper.shown().draft.title, keeper.shown().state, saved]).toEqual(['甲乙', 'waiting', []]);
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE);
    expect([keeper.shown().state, keeper.shown().stored.revision, saved]).toEqual(['saved', 2, ['1:甲乙:修改名称']]);
  });

  it('is stored in order, each other field and each step of its own', async () => {
    keeper.change(draft('甲'), '修改名称', 'title');
    keeper.change(draft('乙'), '修改来源', 'source');
    keeper.change(draft('丙'), '删除', null);
    await keeper.flush();
    expect(saved).toEqual(['1:甲:修改名称', '2:乙:修改来源', '3:丙:删除']);
    expect([keeper.shown().draft.title, keeper.shown().state]).toEqual(['丙', 'saved']);
  });

  it('that is typed while the field is being stored is not lost', async () => {
    keeper.change(draft('甲'), '修改名称', 'title');
    const storing = keeper.flush();
    keeper.change(draft('甲乙'), '修改名称', 'title');
    await storing;
    await keeper.flush();
    expect([saved, keeper.shown().draft.title]).toEqual([['1:甲:修改名称', '2:甲乙:修改名称'], '甲乙']);
  });

  it('stays on the screen when storing fails, and is stored by the next try', async () => {
    broken = true;
    keeper.change(draft('甲'), '修改名称', null);
    await keeper.flush();
    expect([keeper.shown().state, keeper.shown().draft.title, saved]).toEqual(['failed', '甲', []]);
    await keeper.step('undo');
    expect(keeper.shown().draft.title).toBe('甲');
    broken = false;
    await keeper.flush();
    expect([keeper.shown().state, saved]).toEqual(['saved', ['1:甲:修改名称']]);
  });

  it('is stored before undo goes back', async () => {
    keeper.change(draft('甲'), '修改名称', 'title');
    await keeper.step('undo');
    expect([saved, keeper.shown().draft.title, keeper.shown().stored.revision]).toEqual([['1:甲:修改名称'], '撤销后', 3]);
  });
});
