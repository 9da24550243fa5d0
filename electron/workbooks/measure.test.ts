import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesHeight, linesWithin, splitByLines, TALLEST_ROW, wrapText } from './measure';

describe('wrapping', () => {
  it('gives a CJK text the lines its width needs', () => {
    // 9 pt = 12 px a character; 129 px hold ten of them beside the cell's own margins.
    expect(wrapText('字'.repeat(25), 131, 9).map((line) => line.length)).toEqual([10, 10, 5]);
    expect(wrapText('一\n二\n', 131, 9)).toEqual(['一', '二', '']);
  });

  it('keeps closing punctuation off the beginning of a line and words whole', () => {
    for (const line of wrapText(`${'字'.repeat(10)}。${'字'.repeat(5)}`, 131, 9)) expect(line).not.toMatch(/^。/);
    expect(wrapText('字字字字字字字 decision', 131, 9).at(-1)).toBe('decision');
  });

  it('breaks a word that no line holds', () => {
    expect(wrapText('x'.repeat(5000), 131, 9).length).toBeGreaterThan(100);
  });

  it('never needs a row taller than Excel has, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.integer({ min: 30, max: 900 }), fc.integer({ min: 8, max: 22 }), (raw, pixels, size) => {
        const text = raw.replace(/\r/g, '');
        const most = linesWithin(200, size);
        const pieces = splitByLines(text, pixels, size, most);
        for (const piece of pieces) expect(linesHeight(wrapText(piece, pixels, size).length, size)).toBeLessThanOrEqual(TALLEST_ROW);
        expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      }),
      { numRuns: 100 },
    );
  });
});
