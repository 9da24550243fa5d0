import { describe, expect, it } from 'vitest';
import type { ItemState, ScoreLine, TemplateItem, TemplateSection } from '../../../shared/model';
import { firstEvidence, groupLines, nextOpen, onlyOpen, standingOf, stepFrom } from './order';

const line = (id: string, state: ItemState, over: Partial<ScoreLine> = {}, stage = '立案', art10: TemplateItem['art10'] = 'art10-2'): ScoreLine => {
  const item: TemplateItem = {
    id, title: id, standard: '', points: '5', art10, basis: '', certainty: 'A', documents: [], absence: 'none', checks: [], subItems: [], deductions: [],
  };
  const section: TemplateSection = { id: stage, title: stage, kind: 'points', notApplicable: 'exclude', items: [item] };
  return { section, item, state, applicable: true, vetoed: false, deductions: [], deducted: '0', awarded: '5', note: '', findings: [], evidence: [], judgement: null, ...over };
};
const ids = (lines: readonly ScoreLine[]) => lines.map(({ item }) => item.id);

describe('the score sheet as it is worked through', () => {
  it('says of every item whether it is open, doubtful, judged or not applicable', () => {
    expect([line('a', 'open'), line('b', 'proposed'), line('c', 'to-confirm'), line('d', 'judged'), line('e', 'judged', { applicable: false })].map(standingOf)).toEqual([
      '未评', '未评', '待确认', '已评', '不适用',
    ]);
  });

  it('puts items together by stage, or in the order of Art. 10 whatever their stage', () => {
    const lines = [line('a', 'open', {}, '立案', 'art10-7'), line('b', 'open', {}, '调查', 'art10-2'), line('c', 'open', {}, '决定', 'art10-7')];
    expect(groupLines(lines, 'section').map(({ title, lines: own }) => [title, ids(own)])).toEqual([['立案', ['a']], ['调查', ['b']], ['决定', ['c']]]);
    expect(groupLines(lines, 'art10').map(({ title, lines: own }) => [title, ids(own)])).toEqual([
      ['（2）行政执法程序正当性', ['b']], ['（7）行政执法决定合法性和适当性', ['a', 'c']],
    ]);
  });

  it('shows only what is open, but never takes the unfolded item away', () => {
    const groups = groupLines([line('a', 'judged'), line('b', 'judged'), line('c', 'open')], 'section');
    expect(onlyOpen(groups, 'b').flatMap((group) => ids(group.lines))).toEqual(['b', 'c']);
  });

  it('goes on to the next open item, from the top again after the last, and ends when all are decided', () => {
    const lines = [line('a', 'open'), line('b', 'judged'), line('c', 'to-confirm')];
    expect([nextOpen(lines, 'a'), nextOpen(lines, 'c'), nextOpen(lines, null)].map((next) => next?.item.id)).toEqual(['c', 'a', 'a']);
    expect(nextOpen([line('a', 'open'), line('b', 'judged')], 'a')).toBeNull();
    const { section } = line('u', 'open');
    expect(nextOpen([line('u', 'open', { section: { ...section, kind: 'unit' } })], null)).toBeNull();
  });

  it('steps through all items and stays at the ends', () => {
    const lines = [line('a', 'judged'), line('b', 'judged')];
    expect([stepFrom(lines, null, 1), stepFrom(lines, null, -1), stepFrom(lines, 'b', 1), stepFrom(lines, 'a', -1)].map((next) => next?.item.id)).toEqual(['a', 'b', 'b', 'a']);
  });

  it('looks first at the machine\'s problem, then at the reviewer\'s own place', () => {
    const place = (page: number) => ({ page, box: { x: 0, y: 0, width: 1, height: 1 }, text: '', confidence: 1 });
    const attached = [{ id: '1', itemId: 'a', evidence: place(7), note: '', by: '', at: '' }];
    expect(firstEvidence(line('a', 'proposed', { evidence: [place(3)] }), attached)?.page).toBe(3);
    expect(firstEvidence(line('a', 'proposed'), attached)?.page).toBe(7);
    expect(firstEvidence(line('b', 'proposed'), attached)).toBeNull();
  });
});
