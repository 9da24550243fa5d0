import { describe, expect, it } from 'vitest';
import { placeLabels } from './lanes';

describe('labels over the line', () => {
  it('stand in one lane where there is room', () => {
    expect(placeLabels([{ x: 0, width: 60 }, { x: 100, width: 60 }], 400)).toEqual({ placed: [{ lane: 0, side: 'right' }, { lane: 0, side: 'right' }], lanes: 1 });
  });

  it('of one day stand over each other, the later act lower', () => {
    const { placed } = placeLabels([{ x: 10, width: 60 }, { x: 10, width: 60 }, { x: 10, width: 60 }], 400);
    expect(placed.map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  it('at the right end are written to the left', () => {
    expect(placeLabels([{ x: 380, width: 60 }], 400).placed).toEqual([{ lane: 0, side: 'left' }]);
  });

  it('never cover each other', () => {
    const labels = Array.from({ length: 30 }, (_, i) => ({ x: i * 11, width: 50 + (i % 5) * 20 }));
    const { placed } = placeLabels(labels, 400);
    const spans = labels.map(({ x, width }, i) => ({ lane: placed[i]?.lane, from: placed[i]?.side === 'left' ? x - width : x, to: placed[i]?.side === 'left' ? x : x + width }));
    for (const [i, a] of spans.entries()) {
      for (const b of spans.slice(i + 1)) if (a.lane === b.lane) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    }
  });
});
