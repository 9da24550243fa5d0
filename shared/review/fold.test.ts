import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldReview, type ActionBody, type ReviewAction } from '.';

let minute = 0;
const act = (body: ActionBody, by = '王评查'): ReviewAction => ({ body, by, at: new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString() });
const judge = (itemId: string, note = ''): ActionBody => ({
  type: 'judge',
  judgement: { itemId, applicable: true, vetoed: false, deductions: [], note, evidence: [] },
});
const answer = (findingId: string, verdict: 'accepted' | 'rejected' | null): ActionBody => ({ type: 'answer', findingId, verdict, reason: '' });
const undo: ActionBody = { type: 'undo' };
const redo: ActionBody = { type: 'redo' };

describe('where a review stands after its journal', () => {
  it('keeps the latest judgement of an item, with who made it and when', () => {
    const state = foldReview([act(judge('p1', '初评')), act(judge('p1', '复评'), '李复核')]);
    expect(state.judgements.map(({ note, by }) => [note, by])).toEqual([['复评', '李复核']]);
  });

  it('gives the machine its word back after a reset, and the judgement back after undoing the reset', () => {
    const journal = [act(judge('p1', '扣 2 分')), act({ type: 'reset', itemId: 'p1' })];
    expect(foldReview(journal).judgements).toEqual([]);
    expect(foldReview([...journal, act(undo)]).judgements.map((j) => j.note)).toEqual(['扣 2 分']);
  });

  it('undoes and redoes step by step, and forgets what was undone once something new is done', () => {
    const journal = [act(answer('f1', 'accepted')), act(answer('f2', 'rejected')), act(undo), act(undo), act(redo)];
    const state = foldReview(journal);
    expect(state.verdicts.map((v) => v.findingId)).toEqual(['f1']);
    expect([state.canUndo, state.canRedo]).toEqual([true, true]);
    const after = foldReview([...journal, act(answer('f3', 'accepted')), act(redo)]);
    expect(after.verdicts.map((v) => v.findingId)).toEqual(['f1', 'f3']);
    expect(after.canRedo).toBe(false);
  });

  it('takes an answer back', () => {
    expect(foldReview([act(answer('f1', 'accepted')), act(answer('f1', null))]).verdicts).toEqual([]);
  });

  it('replaces a correction of the same fact but keeps those of others', () => {
    const correct = (value: string, page: number): ActionBody => ({
      type: 'correct',
      correction: { type: 'fact', name: 'decisionDate', page, machineValue: '2024-03-12', value },
    });
    const state = foldReview([act(correct('2024-03-13', 3)), act(correct('2024-03-14', 3)), act(correct('2024-04-01', 9))]);
    expect(state.corrections.map((c) => c.type === 'fact' && c.value)).toEqual(['2024-03-14', '2024-04-01']);
  });

  it('says who finished it, and that nobody has after it was reopened', () => {
    const finished = [act(judge('p1')), act({ type: 'finish' }, '张组长')];
    expect(foldReview(finished).finishedBy).toBe('张组长');
    expect(foldReview([...finished, act({ type: 'reopen', reason: '漏看一页' })]).finishedBy).toBeNull();
  });

  it('keeps places on items by id, says anew what is said anew, and undoes each step', () => {
    const attach = (id: string, note: string): ActionBody => ({
      type: 'attach', place: { id, itemId: 'p1', note, evidence: { page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, text: '', confidence: 1 } },
    });
    const journal = [act(attach('a', '')), act(attach('b', '')), act(attach('a', '未签名')), act({ type: 'detach', id: 'b' })];
    const notes = (entries: readonly ReviewAction[]) => foldReview(entries).attached.map(({ id, note }) => [id, note]);
    expect(notes(journal)).toEqual([['a', '未签名']]);
    expect(notes([...journal, act(undo)])).toEqual([['a', '未签名'], ['b', '']]);
    expect(notes([...journal, act(undo), act(undo)])).toEqual([['a', ''], ['b', '']]);
  });

  it('takes several items over in one step and back in one', () => {
    const journal = [act(judge('p1', '先评')), act({ type: 'judge-all', judgements: ['p2', 'p3'].map((itemId) => ({ itemId, applicable: true, vetoed: false, deductions: [], note: '', evidence: [] })) })];
    expect(foldReview(journal).judgements.map(({ itemId }) => itemId)).toEqual(['p1', 'p2', 'p3']);
    expect(foldReview([...journal, act(undo)]).judgements.map(({ itemId }) => itemId)).toEqual(['p1']);
  });

  it('lets pages that were seen stand whatever is undone, and undo and redo whatever is seen', () => {
    const seen = (pages: number[], by: string) => act({ type: 'seen', pages }, by);
    const journal = [act(judge('p1')), seen([2, 1], '王评查'), act(undo), seen([3], '王评查'), seen([1], '李复核')];
    const state = foldReview(journal);
    expect(state.seen.map(({ by, pages }) => [by, pages])).toEqual([['王评查', [1, 2, 3]], ['李复核', [1]]]);
    expect([state.judgements, state.canRedo]).toEqual([[], true]);
    expect(foldReview([...journal, act({ type: 'finish' }), seen([4], '李复核')]).finishedBy).toBe('王评查');
  });

  it('never undoes the finishing or reopening of a review, nor what lies before it', () => {
    const state = foldReview([act(judge('p1')), act({ type: 'finish' }), act(undo)]);
    expect([state.finishedBy, state.judgements.length, state.canUndo]).toEqual(['王评查', 1, false]);
  });

  it('comes back to the same state after undoing and redoing any number of steps', () => {
    const step = fc.oneof(
      fc.constantFrom('a', 'b').map((id) => judge(id)),
      fc.tuple(fc.constantFrom('f1', 'f2'), fc.constantFrom('accepted' as const, 'rejected' as const, null)).map(([id, v]) => answer(id, v)),
      fc.constantFrom<ActionBody>(undo, redo, { type: 'reset', itemId: 'a' }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat(5), (bodies, back) => {
        const journal = bodies.map((body) => act(body));
        const before = foldReview(journal);
        let undone = 0;
        const longer = [...journal];
        while (undone < back && foldReview(longer).canUndo) {
          longer.push(act(undo));
          undone += 1;
        }
        for (let i = 0; i < undone; i += 1) longer.push(act(redo));
        const { canRedo: _, ...after } = foldReview(longer);
        const { canRedo: __, ...expected } = before;
        expect(after).toEqual(expected);
      }),
    );
  });
});
