import { describe, expect, it } from 'vitest';
import { quadOfBox, type PageText, type TextLine } from '../model';
import { collectHits, findInPage, MOST_HITS, textInside } from './index';

/** A line with characters of 20 by 20 pixels. */
function line(text: string, x: number, y: number, confidence = 0.9): TextLine {
  const stops = Array.from({ length: text.length + 1 }, (_, i) => i / text.length);
  return { text, quad: quadOfBox({ x, y, width: 20 * text.length, height: 20 }), confidence, stops, confidences: [...text].map(() => confidence) };
}
const page = (lines: readonly TextLine[], number = 1): PageText => ({ page: number, width: 1000, height: 1400, lines, seals: [] });

describe('searching a page', () => {
  it('frames the very characters', () => {
    const [hit, ...others] = findInPage(page([line('罚款人民币五千元整', 100, 200)]), '五千元');
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ page: 1, before: '罚款人民币', text: '五千元', after: '整' });
    expect(hit?.boxes).toEqual([{ x: 200, y: 200, width: expect.closeTo(60) as number, height: 20 }]);
  });

  it('does not mind blanks, width, case or the kind of bracket', () => {
    const text = page([line('泌水罚决字（2025） 第 ７ 号 abC', 0, 0)]);
    for (const query of ['〔2025〕第7号', '罚 决 字', '号ABc', '[2025]']) expect(findInPage(text, query)).toHaveLength(1);
    expect(findInPage(text, ' 　')).toEqual([]);
    expect(findInPage(text, '第8号')).toEqual([]);
  });

  it('finds words across a line break, whatever order the lines were recognised in', () => {
    const [hit] = findInPage(page([line('取水的行为', 0, 30), line('当事人未经批准擅自', 0, 0)]), '擅自取水');
    expect(hit?.boxes).toHaveLength(2);
    expect(hit?.boxes[0]?.y).toBe(0);
    expect(hit?.boxes[1]?.y).toBe(30);
  });

  it('finds words that go on below in the same cell of a table, once', () => {
    const table = page([line('案由', 0, 15), line('未经批准擅自取', 100, 0), line('水案', 100, 30), line('承办人', 400, 0), line('张三', 400, 30)]);
    expect(findInPage(table, '擅自取水案').map(({ boxes }) => boxes.length)).toEqual([2]);
    expect(findInPage(table, '承办人张三')).toHaveLength(1);
    expect(findInPage(table, '承办人')).toHaveLength(1);
  });

  it('gives hits in reading order over pages, and counts those beyond the bound', () => {
    const search = collectHits('元');
    for (let number = 1; number <= 20; number += 1) search.add(page([line('元'.repeat(40), 0, 30), line('共元', 0, 0)], number));
    const { hits, total } = search.result();
    expect(total).toBe(820);
    expect(hits).toHaveLength(MOST_HITS);
    expect(hits[0]).toMatchObject({ page: 1, before: '共' });
    expect(hits.map(({ page: number }) => number)).toEqual([...hits.map(({ page: number }) => number)].sort((a, b) => a - b));
  });
});

describe('text inside a frame', () => {
  it('takes the characters whose middle is inside, with the lowest confidence', () => {
    const text = page([line('第二行文字', 0, 40, 0.6), line('立案日期2025年', 0, 0)]);
    expect(textInside(text, { x: 75, y: -5, width: 1000, height: 30 })).toEqual({ text: '2025年', confidence: 0.9 });
    expect(textInside(text, { x: 0, y: 0, width: 61, height: 60 })).toEqual({ text: '立案日 第二行', confidence: 0.6 });
    expect(textInside(text, { x: 500, y: 500, width: 50, height: 50 })).toEqual({ text: '', confidence: 1 });
  });
});
