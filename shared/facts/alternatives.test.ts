import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from './index';
import { pageOf } from './testing';
import type { PageText } from '../model';

/** A page on which one character of a line was read with doubt. */
function doubtful(page: PageText, text: string, at: number, confidence: number): PageText {
  return { ...page, lines: page.lines.map((line) => (line.text === text ? { ...line, confidences: line.confidences.map((value, i) => (i === at ? confidence : value)) } : line)) };
}

function alternatives(page: PageText, name: string): (string | number)[] {
  const documents = segmentDocuments([page], []);
  return (extractFacts(documents, [page], []).find((fact) => fact.name === name)?.alternatives ?? []).map((other) => other.value);
}

const TWICE = '本机关于2024年5月3日作出决定。';
const page = pageOf(1, ['# 某县水利局', '# 行政处罚决定书', '当事人：张三', '罚款人民币3000元。', '> 某县水利局', '> 2024年5月3日']);

describe('other readings of doubtful figures', () => {
  it('keeps the dates that a look-alike day gives', () => {
    expect(alternatives(doubtful(page, '2024年5月3日', 7, 0.5), 'decisionDate')).toEqual(['2024-05-08', '2024-05-05']);
  });
  it('keeps no month that does not exist and none for figures read for sure', () => {
    expect(alternatives(doubtful(page, '2024年5月3日', 7, 0.95), 'decisionDate')).toEqual([]);
    expect(alternatives(page, 'decisionDate')).toEqual([]);
  });
  it('keeps none where the file says the same a second time', () => {
    const twice = pageOf(1, ['# 某县水利局', '# 行政处罚决定书', '当事人：张三', TWICE, '> 某县水利局', '> 2024年5月3日']);
    expect(alternatives(doubtful(twice, '2024年5月3日', 7, 0.5), 'decisionDate')).toEqual([]);
  });
  it('keeps no year far from the file’s other days', () => {
    expect(alternatives(doubtful(page, '2024年5月3日', 2, 0.5), 'decisionDate')).toEqual([]);
  });
  it('keeps other amounts', () => {
    expect(alternatives(doubtful(page, '罚款人民币3000元。', 5, 0.5), 'fineAmount')).toEqual([8000, 5000]);
  });
});
