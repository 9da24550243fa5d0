import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Template, TemplateDraft } from '../../model';
import { draftOf, emptyDraft, judgeDraft, loadTemplate, nextVersion, writeTemplate } from '..';
import { pointsGaps } from './points';

const FOLDER = path.resolve(import.meta.dirname, '../../../scoring-templates');
const read = (name: string): Template => {
  const result = loadTemplate(readFileSync(path.join(FOLDER, name), 'utf8'), name, { hash: '' });
  if ('errors' in result) throw new Error(result.errors[0]?.reason);
  return result.template;
};
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const summary = () => draftOf(read('penalty-summary-draft.yaml'));

/** The draft with its first section with points changed. */
function changed(draft: TemplateDraft, change: (section: TemplateDraft['sections'][number]) => TemplateDraft['sections'][number]): { readonly draft: TemplateDraft; readonly at: number } {
  const at = draft.sections.findIndex(({ kind }) => kind === 'points');
  return { at, draft: { ...draft, sections: draft.sections.map((section, i) => (i === at ? change(section) : section)) } };
}
const withPoints = (points: string) => changed(summary(), (section) => ({ ...section, items: section.items.map((item, i) => (i === 0 ? { ...item, points } : item)) }));

describe('a draft of a standard', () => {
  it.each(NAMES)('made of %s is that very standard', (name) => {
    const template = read(name);
    const judged = judgeDraft(draftOf(template), {});
    expect(judged.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(judged.template && writeTemplate(judged.template)).toBe(writeTemplate(template));
    expect(pointsGaps(draftOf(template)).gaps).toEqual([]);
  });

  it('says what is not filled in, each at its field and in no word of the program', () => {
    const { template, faults } = judgeDraft({ ...emptyDraft('own-1', '2026-03-01'), kinds: [] }, {});
    expect(template).toBeNull();
    expect(faults).toContainEqual({ severity: 'error', path: ['title'], reason: '没有填写“名称”。', remedy: '请填写。' });
    expect(faults.map(({ path: at }) => at)).toEqual(expect.arrayContaining([['kinds'], ['sections', 0, 'items']]));
    expect(faults.filter(({ reason, remedy }) => /[a-z]{3}/i.test(reason + remedy))).toEqual([]);
  });

  it('is told a number that is none, at its field', () => {
    const { draft, at } = withPoints('十分');
    expect(judgeDraft(draft, {}).faults).toContainEqual(expect.objectContaining({ severity: 'error', path: ['sections', at, 'items', 0, 'points'], reason: expect.stringContaining('十分') as string }));
  });

  it('is told points that do not add up, at the sum they should make', () => {
    const { draft, at } = withPoints('1.5');
    expect(judgeDraft(draft, {}).faults.map(({ path: place }) => place)).toContainEqual(['sections', at, 'total']);
    const gap = pointsGaps(draft).gaps.find(({ path: place }) => place.join('/') === `sections/${at}/total`);
    expect(Number(gap?.sum)).toBeLessThan(Number(gap?.should));
  });

  it('is made of anything, wrong or not', () => {
    for (const value of [null, 7, 'x', [], { sections: 'x' }, { sections: [null, { kind: 'other', items: [{ points: {}, subItems: 1 }] }], kinds: ['x', 'licence'] }]) {
      expect(judgeDraft(draftOf(value), {}).template).toBeNull();
    }
    expect(draftOf({ kinds: ['x', 'licence', '__proto__'] }).kinds).toEqual(['licence']);
  });
});

describe('points that add up', () => {
  it('are compared exactly: three times 0.1 is 0.3', () => {
    const { draft } = changed(emptyDraft('own-1', '2026-03-01'), (section) => ({ ...section, total: '0.3', items: ['0.1', '0.1', '0.1'].map((points, i) => ({ ...itemOf(`a${i}`), points })) }));
    expect(pointsGaps({ ...draft, fullMarks: '0.30' })).toEqual({ gaps: [], converted: null });
    expect(pointsGaps(draft).converted).toMatchObject({ sum: '0.3', should: '100' });
  });

  it('count parts of an item, and weights', () => {
    const part = { id: 'p', title: '部分', points: '1', essential: false, checks: [] };
    const { draft } = changed(emptyDraft('own-1', '2026-03-01'), (section) => ({ ...section, weight: '90', total: '2', items: [{ ...itemOf('a'), points: '2', subItems: [part] }] }));
    expect(pointsGaps(draft).gaps.map(({ path: place, sum, should }) => [place.join('/'), sum, should])).toEqual([['sections/0/items/0/points', '1', '2'], ['fullMarks', '90', '100']]);
  });
});

const itemOf = (id: string): TemplateDraft['sections'][number]['items'][number] =>
  ({ id, title: id, standard: id, points: '', art10: 'art10-1', basis: '依据', certainty: 'C', source: '', documents: [], absence: 'none', checks: [], subItems: [], deductions: [] });

describe('the next version', () => {
  it.each([['2026.1', '2026.2'], ['2026.9', '2026.10'], ['第3版', '第4版'], ['试行', '试行.1'], ['2024', '2025']])('of %s is %s', (version, next) => {
    expect(nextVersion(version, () => false)).toBe(next);
  });
  it('is one that is not taken', () => {
    expect(nextVersion('2026.1', (version) => ['2026.2', '2026.3'].includes(version))).toBe('2026.4');
  });
});
