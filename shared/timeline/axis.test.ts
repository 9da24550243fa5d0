import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar';
import { axisOf } from '.';

const line = (...dates: string[]) => {
  const axis = axisOf(dates);
  if (axis === null) throw new Error('no line');
  return axis;
};

describe('the line of days', () => {
  it('makes days evenly wide', () => {
    const { at, breaks } = line('2024-03-01', '2024-03-31');
    expect(at('2024-03-11') - at('2024-03-01')).toBeCloseTo(at('2024-03-31') - at('2024-03-21'));
    expect(breaks).toEqual([]);
  });

  it('shortens a long stretch without dates and says how long it is', () => {
    const { at, breaks, months } = line('2022-03-01', '2024-03-01', '2024-03-31', '2024-04-20');
    expect(breaks).toEqual([{ from: '2022-03-01', to: '2024-03-01', days: 731 }]);
    expect(at('2024-04-20') - at('2024-03-01')).toBeGreaterThan(at('2024-03-01') - at('2022-03-01'));
    expect(months).toEqual(['2024-04-01']);
  });

  it('puts what lies outside at its ends, and has none for no dates', () => {
    const { at } = line('2024-03-01');
    expect([at('2020-01-01'), at('2030-01-01')]).toEqual([0, 1]);
    expect(axisOf([])).toBeNull();
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 2, maxLength: 30 }), fc.integer({ min: 0, max: 3000 }), (offsets, probe) => {
        const dates = offsets.map((offset) => addDays('2018-01-01', offset));
        const { at } = line(...dates);
        const all = [...new Set([...dates, addDays('2018-01-01', probe)])].sort();
        const places = all.map(at);
        for (let i = 1; i < places.length; i += 1) expect(places[i]).toBeGreaterThanOrEqual(places[i - 1] ?? 0);
        for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
      }),
    );
  });
});
