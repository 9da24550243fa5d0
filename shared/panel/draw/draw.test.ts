import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DRAW_PLAN, drawCaseFiles, verifyDraw, type CatalogueEntry, type DrawPlan } from '.';
import { allocate } from './allocate';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const entry = (id: string, over: Partial<CatalogueEntry> = {}): CatalogueEntry => ({ id, agency: '甲县水利局', kind: 'penalty-ordinary', date: '2025-03-12', amount: '5000', ...over });
const many = (agency: string, count: number, over: Partial<CatalogueEntry> = {}) => Array.from({ length: count }, (_, i) => entry(`${agency}-${i + 1}`, { agency, ...over }));
const request = (plan: Partial<DrawPlan> = {}, seed = '20260318') => ({
  plan: { ...DEFAULT_DRAW_PLAN, ...plan }, seed, seedSource: '监督员当场报数', by: '王组长', at: '2026-03-18T09:00:00.000Z', witnesses: ['李监督员'],
});
const drawn = (record: { strata: readonly { drawn: readonly string[] }[] }) => record.strata.flatMap((stratum) => stratum.drawn);

describe('a draw of case files', () => {
  const catalogue = [...many('甲县水利局', 8), ...many('乙县水利局', 2), ...many('甲县水利局', 4, { kind: 'licence' }).map((one) => ({ ...one, id: `许可-${one.id}` }))];

  it('takes the number asked for from each agency and kind, or all there are', () => {
    const record = drawCaseFiles(catalogue, request(), sha256);
    expect(record.strata.map(({ labels, population, drawn: ids }) => [...labels, population, ids.length])).toEqual([
      ['乙县水利局', '行政处罚（普通程序）', 2, 2],
      ['甲县水利局', '行政处罚（普通程序）', 8, 3],
      ['甲县水利局', '行政许可', 4, 3],
    ]);
    expect(record.strata[1]?.reserves).toHaveLength(2);
  });

  it('comes out the same for the same seed whatever the order of the list, and otherwise for another seed', () => {
    const record = drawCaseFiles(catalogue, request(), sha256);
    expect(drawCaseFiles([...catalogue].reverse(), request(), sha256)).toEqual(record);
    expect(drawn(drawCaseFiles(catalogue, request({}, '20260319'), sha256))).not.toEqual(drawn(record));
  });

  it('can be recomputed by hand, as the record says', () => {
    // printf '20260318\\n许可-甲县水利局-1' | sha256sum, and so on, sorted
    expect(drawCaseFiles(catalogue, request(), sha256).strata[2]?.drawn).toEqual([1, 3, 2].map((n) => `许可-甲县水利局-${n}`));
  });

  it('tells bands of amounts and quarters apart, the lower end in the upper band', () => {
    const list = [entry('a', { amount: '9999.99' }), entry('b', { amount: '10000' }), entry('c', { amount: '100000' }), entry('d', { amount: null }), entry('e', { date: null })];
    const labels = drawCaseFiles(list, request({ strata: ['period', 'amount'], period: 'quarter' }), sha256).strata.map((stratum) => stratum.labels.join(' '));
    expect(labels.sort()).toEqual(['2025年第1季度 100000元以上', '2025年第1季度 10000元以上不满100000元', '2025年第1季度 不满10000元', '2025年第1季度 未注明数额', '未注明日期 不满10000元'].sort());
  });

  it('refuses what cannot be drawn, and says what to do', () => {
    const code = (list: readonly CatalogueEntry[], over: Partial<DrawPlan> = {}, seed = '1') => {
      try {
        drawCaseFiles(list, request(over, seed), sha256);
        return 'drawn';
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error;
      }
    };
    expect(code([])).toBe('draw-catalogue-empty');
    expect(code([entry('a'), entry('a')])).toBe('draw-catalogue-ids');
    expect(code([entry('a')], {}, ' ')).toBe('draw-seed-missing');
    expect(code([entry('a')], { size: { by: 'share', percent: 120, atLeast: 1 } })).toBe('draw-plan-numbers');
    expect(code(catalogue, { size: { by: 'total', number: 4, atLeast: 2 } })).toBe('draw-total-too-small');
  });
});

describe('sharing a total out over strata', () => {
  it('follows the sizes, gives the rest to the largest remainders, and each stratum its minimum', () => {
    expect(allocate([60, 30, 10], { by: 'total', number: 10, atLeast: 0 })).toEqual([6, 3, 1]);
    expect(allocate([50, 30, 20], { by: 'total', number: 7, atLeast: 0 })).toEqual([4, 2, 1]);
    expect(allocate([90, 1, 9], { by: 'total', number: 10, atLeast: 1 })).toEqual([7, 1, 2]);
    expect(allocate([10, 9], { by: 'share', percent: 10, atLeast: 1 })).toEqual([1, 1]);
  });

  it('never takes more than there is and comes to the total exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }), fc.nat(500), fc.nat(3), (sizes, number, atLeast) => {
        const parts = allocate(sizes, { by: 'total', number, atLeast });
        const least = sizes.reduce((sum, size) => sum + Math.min(size, atLeast), 0);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        if (Math.min(number, all) < least) return parts === null;
        return parts !== null && parts.every((part, i) => part <= (sizes[i] ?? 0) && part >= Math.min(sizes[i] ?? 0, atLeast)) && parts.reduce((sum, part) => sum + part, 0) === Math.min(number, all);
      }),
    );
  });
});

describe('the record of a draw', () => {
  const catalogue = [...many('甲县水利局', 8), ...many('乙县水利局', 6)];
  const record = drawCaseFiles(catalogue, request(), sha256);

  it('holds against its own catalogue', () => {
    expect(verifyDraw(record, catalogue, sha256)).toEqual({ holds: true, problems: [] });
  });

  it('does not hold once a case file was exchanged for another', () => {
    const [first, ...others] = record.strata;
    if (first === undefined) throw new Error('no strata');
    const exchanged = { ...record, strata: [{ ...first, drawn: [first.reserves[0] ?? '', ...first.drawn.slice(1)] }, ...others] };
    expect(verifyDraw(exchanged, catalogue, sha256).problems.join()).toContain('按种子应抽取');
  });

  it('does not hold with another seed, another catalogue or a stratum more or less', () => {
    expect(verifyDraw({ ...record, seed: '1' }, catalogue, sha256).holds).toBe(false);
    expect(verifyDraw(record, catalogue.slice(1), sha256).problems[0]).toContain('台账与抽取时的不同');
    expect(verifyDraw(record, catalogue.map((one, i) => (i === 0 ? { ...one, amount: '6000' } : one)), sha256).holds).toBe(false);
    expect(verifyDraw({ ...record, strata: record.strata.slice(1) }, catalogue, sha256).problems.join()).toContain('缺少');
    expect(verifyDraw({ ...record, strata: [...record.strata, ...record.strata] }, catalogue, sha256).holds).toBe(false);
    expect(verifyDraw({ ...record, strata: [...record.strata].reverse() }, catalogue, sha256).holds).toBe(false);
  });
});
