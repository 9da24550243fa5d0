import { describe, expect, it } from 'vitest';
import { decodeCtc } from './ctc';

const ALPHABET = ['', '处', '罚', ' '];

/** One row of probabilities per step: the class `winner` gets `p`. */
function scores(steps: readonly (readonly [winner: number, p: number])[]): Float32Array {
  return Float32Array.from(steps.flatMap(([winner, p]) => ALPHABET.map((_, c) => (c === winner ? p : (1 - p) / (ALPHABET.length - 1)))));
}

describe('CTC decoding', () => {
  it('merges repeats, drops blanks, and keeps a character that comes twice with a blank between', () => {
    const read = decodeCtc(scores([[0, 0.9], [1, 0.8], [1, 0.95], [0, 0.9], [1, 0.7], [2, 0.6], [0, 0.9], [0, 0.9]]), 8, ALPHABET, 8);
    expect(read.map((c) => c.text)).toEqual(['处', '处', '罚']);
    expect(read.map((c) => Math.round(c.confidence * 100))).toEqual([95, 70, 60]);
  });

  it('places each character at the middle of its steps', () => {
    const read = decodeCtc(scores([[1, 0.9], [1, 0.9], [0, 0.9], [2, 0.9]]), 4, ALPHABET, 4);
    expect(read.map((c) => c.at)).toEqual([0.25, 0.875]);
  });

  it('measures places against the crop, not its padding', () => {
    const read = decodeCtc(scores([[0, 0.9], [1, 0.9], [0, 0.9], [0, 0.9]]), 4, ALPHABET, 2);
    expect(read[0]?.at).toBe(0.75);
  });

  it('closes a character that lasts to the end, and reads nothing from blanks', () => {
    expect(decodeCtc(scores([[0, 0.9], [2, 0.9]]), 2, ALPHABET, 2).map((c) => c.text)).toEqual(['罚']);
    expect(decodeCtc(scores([[0, 0.9], [0, 0.9]]), 2, ALPHABET, 2)).toEqual([]);
  });
});
