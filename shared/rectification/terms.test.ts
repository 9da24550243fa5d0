import { describe, expect, it } from 'vitest';
import { addDays, STATE_COUNCIL_CALENDAR } from '../calendar';
import { dueDate, reminderOn, REVIEW_TERM, RULE_SETS, ruleSetsOn, type TermRule } from './terms';

const rule = (changes: Partial<TermRule> = {}): TermRule => ({ count: 30, unit: 'day', rollForward: true, basis: { text: '', certainty: 'A' }, ...changes });
const due = (received: string, changes: Partial<TermRule> = {}, ...extended: readonly number[]): string =>
  dueDate(received, rule(changes), extended.map((days) => ({ days })), STATE_COUNCIL_CALENDAR).due;

describe('due dates', () => {
  it.each([
    ['before 春节 2025', '2024-12-28', '2025-01-27'],
    ['on its first day', '2024-12-29', '2025-02-05'],
    ['on its last day', '2025-01-05', '2025-02-05'],
    ['on the day after it', '2025-01-06', '2025-02-05'],
    ['before 国庆 2025', '2025-08-31', '2025-09-30'],
    ['on its first day', '2025-09-01', '2025-10-09'],
    ['on its last day', '2025-09-08', '2025-10-09'],
    ['on the make-up Saturday after it', '2025-09-11', '2025-10-11'],
    ['on the last day of a year', '2024-12-01', '2024-12-31'],
    ['on New Year', '2024-12-02', '2025-01-02'],
    ['before the leap day', '2024-01-29', '2024-02-28'],
    ['on the leap day', '2024-01-30', '2024-02-29'],
    ['after the leap day', '2024-01-31', '2024-03-01'],
  ])('ending %s: received %s, due %s', (_when, received, end) => expect(due(received)).toBe(end));

  it('stay where they fall when the rule does not move them', () => expect(due('2025-09-01', { rollForward: false })).toBe('2025-10-01'));
  it('follow a term of other length and unit', () => {
    expect(due('2025-09-26', { count: 10, unit: 'working-day' })).toBe('2025-10-16');
    expect(due('2025-09-26', REVIEW_TERM)).toBe('2025-10-16');
  });
  it('are extended from the end before, one extension after the other', () => {
    expect(due('2025-06-02', {}, 5)).toBe('2025-07-07');
    expect(due('2025-06-02', {}, 5, 3)).toBe('2025-07-10');
  });
  it('say when a year has no holiday data', () => expect(dueDate('2031-05-01', rule(), [], STATE_COUNCIL_CALENDAR).complete).toBe(false));
});

describe('laws by date', () => {
  it.each([['2026-01-31', ['measures-2024']], ['2026-02-01', ['measures-2024', 'regulation-2026']], ['2024-08-31', []]])('on %s: %j', (date, ids) =>
    expect(ruleSetsOn(date).map(({ id }) => id)).toEqual(ids));
  it('mark the terms of the regulation, which were not read', () =>
    expect(RULE_SETS.map(({ rectification }) => rectification.basis.certainty)).toEqual(['A', 'X']));
});

describe('reminders', () => {
  it.each([[8, null], [7, 7], [4, 7], [3, 3], [1, 3], [0, 0], [-1, null]])('%i days before the end: %j', (left, expected) =>
    expect(reminderOn(addDays('2025-10-09', -left), '2025-10-09')).toBe(expected));
});
