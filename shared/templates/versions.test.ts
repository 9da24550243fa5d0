import { describe, expect, it } from 'vitest';
import type { TemplateItem } from '../model';
import { item, judgement, section, template } from '../scoring/testing';
import { diffTemplates } from './diff';
import { followTemplate } from './follow';

const deduction = (id: string, points: string, maximum?: string) => ({ id, title: `扣分${id}`, points, checks: [], ...(maximum === undefined ? {} : { maximum }) });
const version = (items: readonly TemplateItem[], more: Parameters<typeof template>[1] = {}) => template([section('P', 'points', items)], more);
const OLD = version([item('a', '10', { deductions: [deduction('d1', '1', '3'), deduction('d2', '2')], subItems: [] }), item('b', '5'), item('gone', '5')]);
const NEW = version([item('a', '12', { title: '新名称', deductions: [deduction('d1', '2', '6')] }), item('b', '5', { standard: '改了文字' }), item('new', '3')], { version: '2' });

describe('what changed between two versions', () => {
  it('is said in Chinese, one change a line: the standard, points, wording, new items, removed items', () => {
    expect(diffTemplates(OLD, NEW).map((c) => [c.kind, c.id, c.text])).toEqual([
      ['template', null, '版本号由“1”改为“2”。'],
      ['points', 'a', '项目“新名称”的分值由“10”改为“12”。'],
      ['points', 'a', '项目“新名称”的扣分“扣分d1”内容由“每处1分，最多3分，检查：无”改为“每处2分，最多6分，检查：无”。'],
      ['points', 'a', '项目“新名称”删去扣分“扣分d2”（每处2分，检查：无）。'],
      ['wording', 'a', '项目“新名称”的名称由“项目a”改为“新名称”。'],
      ['wording', 'b', '项目“项目b”的评查标准由“”改为“改了文字”。'],
      ['added', 'new', '新增项目“项目new”（3分，在“部分P”）。'],
      ['removed', 'gone', '删去项目“项目gone”（5分）。'],
    ]);
  });

  it('is nothing between a version and itself', () => {
    expect(diffTemplates(NEW, NEW)).toEqual([]);
    const checked = (check: string) => version([{ ...item('b', '5'), checks: [check] }]);
    expect(diffTemplates(checked('x'), checked('y'), (id) => `检查${id}`).map((c) => c.text)).toEqual([expect.stringContaining('检查由“检查x”改为“检查y”')]);
  });

  it('names a change of section, of veto and of grades', () => {
    const veto = template([section('P', 'veto', [item('b', '0')], { title: '部分P' })], { vetoOutcome: 'fail', grades: [{ name: '合格', minimum: '0' }] });
    const texts = diffTemplates(version([item('b', '5')]), veto).map((c) => c.text);
    expect(texts).toEqual(expect.arrayContaining(['否决后果由“整卷记0分”改为“直接定为最低等次”。', '部分“部分P”的种类由“计分”改为“否决”。', '项目“项目b”由计分改为否决，须重新评定。']));
  });
});

describe('a judgement under another version', () => {
  const applied = (id: string | null, points: string, occurrences = 1) => ({ id, reason: '原话', points, occurrences, findings: [] });
  const follow = (deductions: readonly ReturnType<typeof applied>[], itemId = 'a') => followTemplate(judgement(itemId, { deductions, note: '原来的说明' }), OLD, NEW);

  it('takes the new points of the standard’s deduction, and keeps its words', () => {
    const { judgement: followed, adjusted } = follow([applied('d1', '1', 2)]);
    expect([followed?.deductions, followed?.note, adjusted]).toEqual([[applied('d1', '2', 2)], '原来的说明', true]);
  });

  it('keeps points that a person set otherwise', () => {
    expect(follow([applied('d1', '0.5')]).judgement?.deductions).toEqual([applied('d1', '0.5')]);
  });

  it('keeps a deduction that is listed no more as the reviewer’s own', () => {
    expect(follow([applied('d2', '2')]).judgement?.deductions).toEqual([applied(null, '2')]);
  });

  it('takes the whole item where it took the whole item', () => {
    expect(follow([applied(null, '10')]).judgement?.deductions).toEqual([applied(null, '12')]);
  });

  it('stays as it is where only the wording changed', () => {
    expect(followTemplate(judgement('b', { deductions: [applied(null, '1')] }), OLD, NEW)).toEqual({ judgement: judgement('b', { deductions: [applied(null, '1')] }), adjusted: false });
  });

  it('is void where the item is gone or counts in another way', () => {
    expect(followTemplate(judgement('gone'), OLD, NEW).judgement).toBeNull();
    expect(followTemplate(judgement('b'), OLD, template([section('J', 'veto', [item('b', '0')])])).judgement).toBeNull();
  });
});
