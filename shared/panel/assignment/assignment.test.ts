import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameUnit, validOn, withoutPersonalData, type Expert } from '../experts';
import { assignReviewers, changeAssignment, DEFAULT_ASSIGNMENT_RULES, verifyAssignment, type AssignableFile, type AssignmentRules } from '.';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const expert = (id: string, unit: string, over: Partial<Expert> = {}): Expert => ({
  id, name: `专家${id}`, unit, specialisms: [], sectors: [], certificate: '', validFrom: null, validTo: null, contact: '', recusals: [], ...over,
});
const file = (id: string, agency: string, over: Partial<AssignableFile> = {}): AssignableFile => ({ id, agency, kind: 'penalty-ordinary', sector: null, ...over });
const rules = (over: Partial<AssignmentRules> = {}): AssignmentRules => ({ ...DEFAULT_ASSIGNMENT_RULES, ...over });
const UNITS = ['甲县水利局', '乙县水利局', '丙县水利局', '丁县水利局'];
const pool = UNITS.flatMap((unit, u) => [expert(`${u}a`, unit), expert(`${u}b`, unit)]);
const assign = (files: readonly AssignableFile[], experts: readonly Expert[], over: Partial<AssignmentRules> = {}) => assignReviewers(files, experts, rules(over), '7', sha256);

describe('units', () => {
  it('are the same for a bureau and its brigade, and not for two bureaus of one county', () => {
    expect(sameUnit('甲县水利局', '甲县水利局水政监察大队')).toBe(true);
    expect(sameUnit('甲县 水利局', '甲县水利局')).toBe(true);
    expect(sameUnit('甲县水利局', '甲县农业农村局')).toBe(false);
    expect(sameUnit('', '甲县水利局')).toBe(false);
  });
});

describe('the validity of an appointment', () => {
  it('begins and ends with its days', () => {
    const term = { validFrom: '2025-01-01', validTo: '2026-03-31' };
    expect(['2024-12-31', '2025-01-01', '2026-03-31', '2026-04-01'].map((day) => validOn(term, day))).toEqual([false, true, true, false]);
  });
});

describe('assigning reviewers', () => {
  const files = UNITS.flatMap((unit) => [1, 2, 3].map((n) => file(`${unit}${n}`, unit)));

  it('gives each case file two reviewers of other units, and everybody the same number', () => {
    const { assignments, problems } = assign(files, pool);
    const checked = verifyAssignment(files, pool, rules(), assignments);
    expect([problems, checked.problems]).toEqual([[], []]);
    expect([...checked.loads.values()]).toEqual(pool.map(() => 3));
  });

  it('does not depend on the order of the lists', () => {
    const sorted = (list: readonly { fileId: string; experts: readonly string[] }[]) => [...list].sort((a, b) => (a.fileId < b.fileId ? -1 : 1));
    expect(sorted(assign([...files].reverse(), [...pool].reverse()).assignments)).toEqual(sorted(assign(files, pool).assignments));
  });

  it('takes specialists first, until they are three case files ahead', () => {
    const experts = [expert('s', '戊局一科', { specialisms: ['licence'] }), expert('g', '己局二科', { specialisms: ['penalty-ordinary'] })];
    const licences = Array.from({ length: 10 }, (_, i) => file(`x${i}`, '甲县水利局', { kind: 'licence' }));
    const loads = verifyAssignment(licences, experts, rules(), assign(licences, experts, { reviewersPerFile: 1 }).assignments).loads;
    expect([loads.get('s'), loads.get('g')]).toEqual([6, 4]);
    const first = licences.slice(0, 4);
    expect(verifyAssignment(first, experts, rules(), assign(first, experts, { reviewersPerFile: 1 }).assignments).loads.get('s')).toBe(3);
    expect(assign(licences, experts, { specialism: 'required' }).problems[0]?.message).toContain('专业方向不含“行政许可”');
  });

  it('exchanges what is assigned already rather than give up', () => {
    // Each expert takes one; only an exchange lets the second case file have its only reviewer.
    const experts = [expert('1', '戊局一科'), expert('2', '己局二科', { recusals: [{ of: 'case', caseId: 'y', reason: 'relative', note: '' }] })];
    const two = [file('x', '甲县水利局'), file('y', '甲县水利局')];
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const { assignments, problems } = assignReviewers(two, experts, rules({ reviewersPerFile: 1, mostPerExpert: 1 }), seed, sha256);
      expect([problems, assignments]).toEqual([[], [{ fileId: 'x', experts: ['2'] }, { fileId: 'y', experts: ['1'] }]]);
    }
  });

  it('says for each expert why a case file cannot be reviewed', () => {
    const experts = [
      expert('1', '甲县水利局'),
      expert('2', '乙县水利局', { recusals: [{ of: 'agency', agency: '甲县水利局', reason: 'former-unit', note: '2023年调出' }] }),
      expert('3', '丙县水利局', { validTo: '2026-03-17' }),
      expert('4', '丁县水利局'),
    ];
    const [problem] = assign([file('x', '甲县水利局')], experts, { validOn: '2026-03-18' }).problems;
    for (const part of ['需要 2 名', '只能分派 1 名', '专家1：所在单位“甲县水利局”', '专家2：应当回避（曾在该单位任职：2023年调出）', '专家3：聘期', '请增补']) expect(problem?.message).toContain(part);
  });

  it('says that the limit is what stands in the way, and lets no file go without while another has two', () => {
    const { assignments, problems } = assign([file('x', '甲县水利局'), file('y', '甲县水利局')], pool.slice(2, 4), { mostPerExpert: 1 });
    expect(assignments.map(({ experts }) => experts.length)).toEqual([1, 1]);
    expect(problems[0]?.message).toContain('每人最多 1 卷');
  });

  it('takes reviewers of different units where that is wanted', () => {
    const { assignments } = assign(files, pool, { differentUnits: true, reviewersPerFile: 3 });
    expect(verifyAssignment(files, pool, rules({ differentUnits: true, reviewersPerFile: 3 }), assignments)).toMatchObject({ holds: true });
  });
});

const caseGen = fc.record({
  files: fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 6 }),
  experts: fc.array(fc.record({ unit: fc.constantFrom(...UNITS, '戊市司法局'), recused: fc.option(fc.constantFrom(...UNITS), { nil: null, freq: 3 }) }), { minLength: 1, maxLength: 4 }),
  reviewersPerFile: fc.constantFrom(1 as const, 2 as const, 3 as const),
  differentUnits: fc.boolean(),
  mostPerExpert: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  seed: fc.nat(1000),
});

/** All ways of choosing `count` of the list. */
const choices = <T>(list: readonly T[], count: number): readonly (readonly T[])[] =>
  count === 0 ? [[]] : list.flatMap((one, i) => choices(list.slice(i + 1), count - 1).map((rest) => [one, ...rest]));

describe('any assignment', () => {
  it('holds its rules; where it gives up there is no complete one, and no complete one is more even (all of them tried)', () => {
    let complete = 0;
    fc.assert(
      fc.property(caseGen, (input) => {
        const files = input.files.map((agency, i) => file(`f${i}`, agency));
        const experts = input.experts.map(({ unit, recused }, i) =>
          expert(`e${i}`, unit, { recusals: recused === null ? [] : [{ of: 'agency', agency: recused, reason: 'declared', note: '' }] }));
        const all = rules({ ...input, specialism: 'ignored' });
        const result = assignReviewers(files, experts, all, String(input.seed), sha256);
        const checked = verifyAssignment(files, experts, all, result.assignments);
        expect(checked.problems.filter(({ rule }) => rule !== 'too-few')).toEqual([]);
        expect(checked.holds).toBe(result.problems.length === 0);

        let best = Number.POSITIVE_INFINITY;
        const options = files.map((one) => choices(experts, all.reviewersPerFile).filter((chosen) => verifyAssignment([one], experts, { ...all, mostPerExpert: null }, [{ fileId: one.id, experts: chosen.map(({ id }) => id) }]).holds));
        const loads = new Map(experts.map(({ id }) => [id, 0]));
        const visit = (index: number, squares: number): void => {
          if (squares >= best) return;
          if (index === files.length) {
            best = squares;
            return;
          }
          for (const chosen of options[index] ?? []) {
            if (chosen.some(({ id }) => (loads.get(id) ?? 0) >= (all.mostPerExpert ?? Number.POSITIVE_INFINITY))) continue;
            const more = chosen.reduce((sum, { id }) => sum + 2 * (loads.get(id) ?? 0) + 1, 0);
            for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) + 1);
            visit(index + 1, squares + more);
            for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) - 1);
          }
        };
        visit(0, 0);
        expect(result.problems.length === 0).toBe(best < Number.POSITIVE_INFINITY);
        if (checked.holds) {
          complete += 1;
          expect([...checked.loads.values()].reduce((sum, load) => sum + load ** 2, 0)).toBe(best);
        }
      }),
      { numRuns: 400 },
    );
    expect(complete).toBeGreaterThan(50);
  });
});

describe('checking an assignment', () => {
  const files = [file('x', '甲县水利局')];
  const check = (experts: readonly string[], over: Partial<AssignmentRules> = {}) => verifyAssignment(files, pool, rules(over), [{ fileId: 'x', experts }]).problems.map(({ rule }) => rule);

  it('finds each breach', () => {
    expect(check(['1a', '2a'])).toEqual([]);
    expect(check(['1a'])).toEqual(['too-few']);
    expect(check(['0a', '1a'])).toEqual(['own-unit']);
    expect(check(['1a', '1a'])).toEqual(['twice', 'too-few']);
    expect(check(['1a', '1b'], { differentUnits: true })).toEqual(['same-unit']);
    expect(check(['1a', 'nobody'])).toEqual(['unknown']);
    expect(check(['1a', '2a'], { mostPerExpert: 0 })).toEqual(['too-many', 'too-many']);
    expect(verifyAssignment(files, pool, rules(), [{ fileId: 'x', experts: ['1a', '2a'] }, { fileId: 'z', experts: [] }]).problems.map(({ rule }) => rule)).toEqual(['unknown']);
  });
});

describe('changing an assignment by hand', () => {
  const files = [file('x', '甲县水利局'), file('y', '乙县水利局')];
  const before = [{ fileId: 'x', experts: ['1a', '2a'] }, { fileId: 'y', experts: ['2a', '3a'] }];
  const change = (over: object, by: Partial<AssignmentRules> = {}) =>
    changeAssignment(files, pool, rules(by), before, { fileId: 'x', remove: '1a', add: '3a', reason: '1a 出差', by: '王组长', at: '2026-03-18T09:00:00.000Z', ...over });

  it('exchanges a reviewer, and says what stood before and after', () => {
    expect(change({})).toEqual({ assignments: [{ fileId: 'x', experts: ['2a', '3a'] }, before[1]], before: ['1a', '2a'], after: ['2a', '3a'], warnings: [] });
  });

  it('adds a third reviewer, and warns when one is missing', () => {
    expect(change({ remove: null }).after).toEqual(['1a', '2a', '3a']);
    expect(change({ add: null }).warnings[0]).toContain('现有 1 名');
  });

  it('needs a reason, and passes by no rule on persons', () => {
    expect(() => change({ reason: ' ' })).toThrow('没有填写调整理由');
    expect(() => change({ add: '0a' })).toThrow('不评本单位案卷');
    expect(() => change({ add: '2a' })).toThrow('同一名专家');
    expect(() => change({ add: '2b' }, { differentUnits: true })).toThrow('同一单位');
    expect(() => change({ remove: '3b' })).toThrow('不在分派表中');
  });
});

describe('erasing an expert', () => {
  it('leaves nothing personal but keeps what was decided readable', () => {
    const erased = withoutPersonalData(expert('1', '甲县水利局', { name: '张三', certificate: '豫Q001', contact: '13800000000', recusals: [{ of: 'agency', agency: '乙局', reason: 'relative', note: '配偶' }] }));
    expect(JSON.stringify(erased)).not.toMatch(/张三|豫Q001|138|配偶/);
    expect(erased.id).toBe('1');
  });
});
