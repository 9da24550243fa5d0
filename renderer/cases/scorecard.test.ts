import { describe, expect, it } from 'vitest';
import { rejectedText, unanswered } from './scorecard';

describe('a line of the scorecard', () => {
  it('tells what nobody has answered', () => {
    expect(unanswered({ problems: 3, confirms: 2, accepted: 1, rejected: 1 })).toBe(3);
  });
  it.each([[0, 0, '—'], [0, 2, '100%'], [101, 100, '49%'], [1, 1, '50%']])('%s accepted, %s rejected: %s', (accepted, rejected, text) => {
    expect(rejectedText({ problems: 0, confirms: 0, accepted, rejected })).toBe(text);
  });
});
