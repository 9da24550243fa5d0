import { describe, expect, it } from 'vitest';
import type { DraftItem, DraftSection, TemplateDraft } from '../../../shared/model';
import { nodeAt, splitPlace, standing } from './places';
import { addAfter, addItem, addPart, indent, move, outdent, remove, treeRows, type Step } from './tree';

const item = (id: string, over: Partial<DraftItem> = {}): DraftItem =>
  ({ id, title: id, standard: id, points: '2', art10: 'art10-2', basis: '依据', certainty: 'A', source: '', documents: [], absence: 'none', checks: [], subItems: [], deductions: [], ...over });
const section = (id: string, kind: DraftSection['kind'], items: readonly DraftItem[]): DraftSection =>
  ({ id, title: id, kind, total: '', weight: '', cap: '', vetoOutcome: '', notApplicable: 'exclude', items });
const sub = { id: 'b-1', title: '子', points: '1', essential: true, checks: ['x'] };
const DRAFT: TemplateDraft = {
  id: 't', title: '标准', version: '1', kinds: [], sectors: [], source: '', certainty: 'C', notes: '', validFrom: '', validTo: '', fullMarks: '100', vetoOutcome: 'zero',
  rounding: { decimals: '2', mode: 'half-up' }, grades: [],
  sections: [section('V', 'veto', [item('v1'), item('v2')]), section('P', 'points', [item('a'), item('b', { subItems: [sub], deductions: [{ id: 'b-2', title: '扣', points: '1', maximum: '', checks: [] }] }), item('c')])],
};
const A = ['sections', 1, 'items', 0] as const;
const B = ['sections', 1, 'items', 1] as const;
const C = ['sections', 1, 'items', 2] as const;
const must = (step: Step | null): Step => {
  if (step === null) throw new Error('refused');
  return step;
};
const ids = ({ sections }: TemplateDraft) => sections.map(({ items }) => items.map(({ id }) => id).join(''));

describe('the tree of a draft', () => {
  it('shows what stands under what, and leaves out what is closed', () => {
    expect(treeRows(DRAFT, new Set()).map(({ level, title }) => `${level}${title}`)).toEqual(['1标准信息', '1V', '2v1', '2v2', '1P', '2a', '2b', '3子', '3扣', '2c']);
    expect(treeRows(DRAFT, new Set(['sections/0', 'sections/1/items/1'])).map(({ title }) => title)).toEqual(['标准信息', 'V', 'P', 'a', 'b', 'c']);
  });

  it('moves an item up and down, and over the edge into the next section', () => {
    expect(ids(must(move(DRAFT, B, -1)).draft)).toEqual(['v1v2', 'bac']);
    const over = must(move(DRAFT, A, -1));
    expect([ids(over.draft), over.place]).toEqual([['v1v2a', 'bc'], ['sections', 0, 'items', 2]]);
    const down = must(move(DRAFT, ['sections', 0, 'items', 1], 1));
    expect([ids(down.draft), down.place]).toEqual([['v1', 'v2abc'], ['sections', 1, 'items', 0]]);
    expect([move(DRAFT, ['sections', 0], -1), move(DRAFT, ['sections', 0, 'items', 0], -1), move(DRAFT, [...B, 'subItems', 0], 1), move(DRAFT, [], 1)]).toEqual([null, null, null, null]);
  });

  it('makes an item a sub-item of the one before, and an item again', () => {
    const made = must(indent(DRAFT, C));
    expect([ids(made.draft), made.place]).toEqual([['v1v2', 'ab'], [...B, 'subItems', 1]]);
    expect(nodeAt(made.draft, made.place)).toMatchObject({ part: { title: 'c', points: '2', essential: false } });
    const back = must(outdent(made.draft, made.place));
    expect(nodeAt(back.draft, back.place)).toMatchObject({ item: { title: 'c', points: '2', art10: 'art10-2', basis: '依据', certainty: 'A' } });
    expect(ids(back.draft)[1]).toMatch(/^abP-\d$/);
  });

  it('refuses what the form of a standard does not allow', () => {
    // The first item, one with parts of its own, one of a veto section, and what is no item.
    expect([A, B, ['sections', 0, 'items', 1], ['sections', 1], [...B, 'deductions', 0]].map((place) => indent(DRAFT, place))).toEqual([null, null, null, null, null]);
    expect([addPart(DRAFT, ['sections', 0, 'items', 0], 'subItems'), addPart(DRAFT, ['sections', 1], 'deductions'), addItem(DRAFT, []), outdent(DRAFT, B), outdent(DRAFT, [...B, 'deductions', 0])]).toEqual([null, null, null, null, null]);
  });

  it('removes a thing with what it holds and goes to the next, the one before or the one around', () => {
    expect(must(remove(DRAFT, B))).toMatchObject({ place: B, what: '删除“b”' });
    expect(must(remove(DRAFT, C)).place).toEqual(B);
    expect(must(remove(DRAFT, [...B, 'subItems', 0])).place).toEqual(B);
    expect(must(remove(DRAFT, ['sections', 1])).place).toEqual(['sections', 0]);
    expect(remove(DRAFT, [])).toBeNull();
  });

  it('adds one of the same kind behind, with an id that is free in the whole standard', () => {
    const taken = { ...DRAFT, sections: [section('P', 'points', [item('P-2')]), section('P2', 'points', [])] };
    const added = must(addAfter(taken, ['sections', 0, 'items', 0]));
    expect(nodeAt(added.draft, added.place)).toMatchObject({ item: { id: 'P-3', certainty: 'C', art10: '' } });
    const part = must(addAfter(DRAFT, [...B, 'subItems', 0]));
    expect([part.place, nodeAt(part.draft, part.place)]).toEqual([[...B, 'subItems', 1], expect.objectContaining({ part: expect.objectContaining({ id: 'b-3' }) as unknown })]);
    expect(must(addAfter(DRAFT, [])).place).toEqual(['sections', 2]);
  });
});

describe('the place of a fault', () => {
  it('is the field of the thing it is in', () => {
    expect(splitPlace(DRAFT, ['sections', 1, 'items', 1, 'subItems', 0, 'points'])).toEqual({ node: [...B, 'subItems', 0], field: 'points' });
    expect(splitPlace(DRAFT, ['sections', 1, 'items', 1, 'checks', 3])).toEqual({ node: B, field: 'checks' });
    expect(splitPlace(DRAFT, ['sections', 1, 'items', 1, 'subItems'])).toEqual({ node: B, field: 'subItems' });
    expect(splitPlace(DRAFT, ['sections', 1, 'total'])).toEqual({ node: ['sections', 1], field: 'total' });
    expect(splitPlace(DRAFT, ['sections', 1])).toEqual({ node: ['sections', 1], field: null });
    expect(splitPlace(DRAFT, ['grades', 0, 'minimum'])).toEqual({ node: [], field: 'grades' });
    expect(splitPlace(DRAFT, ['sections'])).toEqual({ node: [], field: 'sections' });
  });

  it('is found again on the way up when the thing is gone', () => {
    expect(standing(DRAFT, ['sections', 1, 'items', 9, 'subItems', 0])).toEqual(['sections', 1]);
    expect(standing(DRAFT, ['sections', 7, 'items', 0])).toEqual([]);
  });
});
