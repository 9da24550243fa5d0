import { describe, expect, it } from 'vitest';
import { boxOfSpan, quadOfBox, type TextLine } from '../../shared/model';
import type { ReadCharacter } from './ctc';
import { inReadingOrder, linesFromCharacters } from './lines';

/** Characters of a line, each `width` pixels wide from `x`, in a box 1000 pixels long. */
function written(text: string, x: number, width = 40, confidence = 0.9): ReadCharacter[] {
  return [...text].map((character, i) => ({ text: character, at: (x + (i + 0.5) * width) / 1000, confidence }));
}
const BOX = quadOfBox({ x: 100, y: 200, width: 1000, height: 44 });

describe('lines from characters', () => {
  it('keeps the detected box and gives every character its place', () => {
    const [line] = linesFromCharacters(written('行政处罚决定书', 0), BOX);
    expect(line?.text).toBe('行政处罚决定书');
    expect(line?.stops).toHaveLength(8);
    expect(line?.quad).toEqual(BOX);
    const box = boxOfSpan(line as TextLine, 2, 4);
    expect(box.x).toBeCloseTo(180, 0);
    expect(box.width).toBeCloseTo(80, 0);
  });

  it('parts table cells that the detector joined, each with its own box', () => {
    const lines = linesFromCharacters([...written('立案日期', 0), ...written('2024年4月8日', 400)], BOX);
    expect(lines.map((l) => l.text)).toEqual(['立案日期', '2024年4月8日']);
    expect(lines[1]?.quad[0][0]).toBeCloseTo(500, 0);
    expect(lines[0]?.quad[1][0]).toBeCloseTo(260, 0);
    expect(lines[1]?.stops[0]).toBe(0);
    expect(lines[1]?.stops.at(-1)).toBe(1);
  });

  it('keeps spaced-out titles in one piece', () => {
    const title = ['卷', '内', '目', '录'].flatMap((c, i) => written(c, i * 100));
    expect(linesFromCharacters(title, BOX).map((l) => l.text)).toEqual(['卷内目录']);
  });

  it('drops specks, keeps doubtful lines with their low confidence', () => {
    expect(linesFromCharacters(written('一', 0, 40, 0.3), BOX)).toEqual([]);
    const [line] = linesFromCharacters(written('王国强', 0, 40, 0.3), BOX);
    expect(line?.text).toBe('王国强');
    expect(line?.confidence).toBeCloseTo(0.3);
  });

  it('strips spaces at the ends and gives nothing for a box of spaces', () => {
    expect(linesFromCharacters([...written(' ', 0), ...written('同意', 40), ...written(' ', 120)], BOX)[0]?.text).toBe('同意');
    expect(linesFromCharacters(written('  ', 0), BOX)).toEqual([]);
  });
});

describe('reading order', () => {
  it('takes rows from top to bottom and the cells of a slanted row from left to right', () => {
    const at = (text: string, x: number, y: number): TextLine => ({
      text, quad: quadOfBox({ x, y, width: 100, height: 40 }), confidence: 1, stops: [0, 1], confidences: [1],
    });
    const lines = [at('d', 500, 160), at('b', 500, 90), at('a', 100, 100), at('c', 100, 170)];
    expect(inReadingOrder(lines).map((l) => l.text)).toEqual(['a', 'b', 'c', 'd']);
  });
});
