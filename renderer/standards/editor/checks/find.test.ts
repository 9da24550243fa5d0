import { describe, expect, it } from 'vitest';
import type { CheckCard } from '../../../../shared/contract';
import { emptyDraft } from '../../../../shared/templates/editing/start';
import { addItem } from '../tree';
import { changeItem } from '../change';
import { findChecks, usedElsewhere } from './find';

const check = (id: string, title: string, over: Partial<CheckCard> = {}): CheckCard => ({
  id, title, item: 'art10-2', kinds: ['penalty-ordinary'], level: 'deduct', automation: 'automatic', basis: { statute: '行政处罚法', article: 60, certainty: 'A', source: '' }, parameters: [], ...over,
});
const LIBRARY = [
  check('ninety', '九十日内作出决定', { parameters: [{ name: '期限', value: '90日' }] }), check('licence-term', '许可期限', { kinds: ['licence'], basis: { statute: '行政许可法', article: 42, certainty: 'A', source: '' } }),
  check('officers', '两名执法人员', { item: 'art10-11' }),
];
const found = (words: string, art10: CheckCard['item'] | '' = '', kinds: CheckCard['kinds'] = []) => findChecks(LIBRARY, { words, art10, kinds }).map(({ id }) => id);

describe('the library of checks', () => {
  it('is searched by title, statute, article and parameter, all words wanted', () => {
    expect([found(''), found('许可'), found('处罚法 决定'), found('90日'), found('第42条'), found('决定 许可')]).toEqual([['ninety', 'licence-term', 'officers'], ['licence-term'], ['ninety'], ['ninety'], ['licence-term'], []]);
  });
  it('is narrowed to an item of Art. 10 and to kinds of case files', () => {
    expect([found('', 'art10-11'), found('', '', ['licence']), found('', 'art10-11', ['licence'])]).toEqual([['officers'], ['licence-term'], []]);
  });
  it('tells what is referred to in another place already', () => {
    const one = addItem(emptyDraft('own-1', '2026-03-01'), ['sections', 0]);
    if (one === null) throw new Error('no item');
    const draft = changeItem(one.draft, one.place, (item) => ({ ...item, title: '决定', checks: ['ninety'] }));
    expect(usedElsewhere(draft, ['sections', 0, 'items', 1]).get('ninety')).toBe('决定');
    expect(usedElsewhere(draft, one.place).size).toBe(0);
  });
});
