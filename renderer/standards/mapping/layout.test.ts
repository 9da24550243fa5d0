import { describe, expect, it } from 'vitest';
import { assignColumn, cellOf, columnAt, faultyCells, isReadable, layoutOf } from './layout';

const guess = { sheet: '表1', row: 2, columns: { title: 1, points: 3 } };

describe('pointing out the columns of a table', () => {
  it('starts from what was found, else from the first row', () => {
    expect(layoutOf({ name: '表1', rows: [], total: 0, guess })).toBe(guess);
    const bare = layoutOf({ name: '表2', rows: [], total: 0, guess: null });
    expect([bare, isReadable(bare), isReadable(guess)]).toEqual([{ sheet: '表2', row: 0, columns: {} }, false, true]);
  });

  it('gives a column to one thing, and one thing to one column', () => {
    const moved = assignColumn(guess, 4, 'points');
    expect([columnAt(moved, 3), columnAt(moved, 4), columnAt(moved, 1)]).toEqual(['', 'points', 'title']);
    expect(assignColumn(guess, 1, 'standard').columns).toEqual({ points: 3, standard: 1 });
    expect(assignColumn(guess, 1, '').columns).toEqual({ points: 3 });
  });

  it('finds the cells that something is wrong with, on this sheet', () => {
    const fault = (place: string, reason: string) => ({ severity: 'error' as const, place, subject: '', reason, remedy: '' });
    const cells = faultyCells([fault('表1!E5', '一'), fault('表1!E5', '二'), fault('表!1!A1', '三'), fault('第 3 行', '四')], '表1');
    expect([...cells].map(([cell, { reason }]) => [cell, reason])).toEqual([['E5', '一']]);
    expect([cellOf(4, 4), cellOf(0, 27)]).toEqual(['E5', 'AB1']);
  });
});
