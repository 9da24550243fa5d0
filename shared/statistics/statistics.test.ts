import { describe, expect, it } from 'vitest';
import { bandOf, statisticsOf, type CaseFigures, type StatisticsFilter } from './index';

const EVERYTHING: StatisticsFilter = { agency: [], kind: [], state: [] };
const file = (over: Partial<CaseFigures>): CaseFigures => ({
  agency: '甲县水利局', kind: 'penalty-ordinary', state: 'ready', total: '92', grade: '优秀', vetoed: false, openLines: 4, problems: 0, found: [], reviewers: [], ...over,
});
const late = (confirmed: boolean) => ({ check: 'decision-term', title: '九十日内作出决定', item: 'art10-2', confirmed }) as const;
const unsigned = { check: 'notice-signature', title: '告知书签名', item: 'art10-2', confirmed: false } as const;

describe('figures over case files', () => {
  it('keep apart what people decided, what the machine proposes, and what nobody scored', () => {
    const figures = statisticsOf([file({ openLines: 0 }), file({}), file({ total: null, grade: null, state: 'recognising' })], EVERYTHING);
    expect(figures.scores).toEqual({ confirmed: 1, proposed: 1, none: 1 });
    expect(figures.grades[0]).toEqual({ grade: '优秀', confirmed: 1, proposed: 1 });
    expect(figures.grades.slice(1).every(({ confirmed, proposed }) => confirmed + proposed === 0)).toBe(true);
    expect(figures.states).toContainEqual({ state: 'recognising', cases: 1 });
  });

  it('count a case file once under an item of Art. 10 and under a check, confirmed if a person stands behind one problem', () => {
    const figures = statisticsOf([file({ problems: 2, found: [unsigned, late(true)] }), file({ problems: 1, found: [late(false)], agency: '乙县水利局' })], EVERYTHING);
    expect(figures.items.find(({ item }) => item === 'art10-2')).toMatchObject({ confirmed: 1, proposed: 1 });
    expect(figures.items).toHaveLength(13);
    expect(figures.checks).toEqual([
      { check: 'decision-term', title: '九十日内作出决定', confirmed: 1, proposed: 1 },
      { check: 'notice-signature', title: '告知书签名', confirmed: 0, proposed: 1 },
    ]);
    expect(figures.agencies).toEqual([
      { agency: '甲县水利局', cases: 1, problems: 2, confirmed: 1, proposed: 0 },
      { agency: '乙县水利局', cases: 1, problems: 1, confirmed: 0, proposed: 1 },
    ]);
  });

  it('put a total into its band, 100 into 90–100 and a bonus above it', () => {
    expect(['0', '9.99', '10', '59.9', '60', '100', '100.5', null].map(bandOf)).toEqual(['0-10', '0-10', '10-20', '50-60', '60-70', '90-100', '100+', null]);
    expect(statisticsOf([file({})], EVERYTHING).points.map(({ band }) => band)).not.toContain('100+');
    expect(statisticsOf([file({ total: '103' })], EVERYTHING).points.at(-1)).toMatchObject({ band: '100+', proposed: 1 });
  });

  it('show what each reviewer has open and finished', () => {
    const figures = statisticsOf([file({ reviewers: ['王某', '李某'], state: 'finished' }), file({ reviewers: ['李某'], state: 'reviewing' })], EVERYTHING);
    expect(figures.reviewers).toEqual([{ reviewer: '李某', open: 1, finished: 1 }, { reviewer: '王某', open: 0, finished: 1 }]);
  });

  it('count only what the filter lets through, and still name all agencies', () => {
    const figures = statisticsOf([file({}), file({ agency: '乙县水利局', kind: 'licence' })], { ...EVERYTHING, agency: ['乙县水利局'] });
    expect([figures.cases, figures.all]).toEqual([1, 2]);
    expect(figures.agencyNames).toEqual(['甲县水利局', '乙县水利局'].sort((a, b) => a.localeCompare(b, 'zh-CN')));
    expect(statisticsOf([file({})], { ...EVERYTHING, state: ['finished'] })).toMatchObject({ cases: 0, all: 1 });
  });
});
