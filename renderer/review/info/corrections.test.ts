import { describe, expect, it } from 'vitest';
import type { CaseDocument, Correction, Fact, Finding } from '../../../shared/model';
import { mergedDocument, pageRange, parseFactValue, recheckText, removedFacts, shownFacts, splitPages } from './corrections';

const fact = (over: Partial<Fact>): Fact => ({
  id: 'f', name: 'decisionDate', value: '2024-03-12', document: 'd', evidence: { page: 5, box: { x: 0, y: 0, width: 1, height: 1 }, text: '', confidence: 1 },
  confidence: 1, rule: 'r', origin: 'machine', ...over,
});
const corrected: Correction = { type: 'fact', name: 'decisionDate', page: 5, value: '2024-03-13', machineValue: '2024-03-12' };

describe('facts and their corrections', () => {
  it('keeps what the machine read beside the corrected value', () => {
    const shown = shownFacts([fact({ value: '2024-03-13', origin: 'person' }), fact({ name: 'partyName', value: '某店' })], [corrected]);
    expect(shown.map(({ label, machineValue }) => [label, machineValue])).toEqual([['决定日期', '2024-03-12'], ['当事人', undefined]]);
  });

  it('finds the machine’s value of a fact whose place a person framed on another page', () => {
    const evidence = { page: 9, box: { x: 0, y: 0, width: 1, height: 1 }, text: '', confidence: 1 };
    const shown = shownFacts([fact({ value: '2024-03-13', origin: 'person', evidence })], [{ ...corrected, evidence }]);
    expect(shown.map(({ machineValue, page }) => [machineValue, page])).toEqual([['2024-03-12', 5]]);
  });

  it('leaves out facts that only checks use', () => {
    expect(shownFacts([fact({ name: 'internal.signature' })], [])).toEqual([]);
  });

  it('shows values that a person struck out', () => {
    expect(removedFacts([{ ...corrected, value: null }]).map((removed) => removed.machineValue)).toEqual(['2024-03-12']);
    expect(removedFacts([corrected])).toEqual([]);
  });
});

describe('typing a correction', () => {
  it('reads dates, amounts and text, and says what is wrong', () => {
    expect(parseFactValue('decisionDate', ' 2024-03-12 ')).toEqual({ value: '2024-03-12' });
    expect(parseFactValue('decisionDate', '2024-13-12')).toHaveProperty('problem');
    expect(parseFactValue('fineAmount', '60,000元')).toEqual({ value: 60000 });
    expect(parseFactValue('fineAmount', '六万')).toHaveProperty('problem');
    expect(parseFactValue('partyName', '遂平县某店')).toEqual({ value: '遂平县某店' });
  });

  it('takes page ranges inside the case file only', () => {
    expect(pageRange(3, 5, 20)).toEqual({ pages: [3, 4, 5] });
    expect(pageRange(5, 3, 20)).toHaveProperty('problem');
    expect(pageRange(3, 21, 20)).toHaveProperty('problem');
  });
});

describe('documents', () => {
  const document = (type: string, ...pages: number[]): CaseDocument => ({
    id: `${pages[0]}`, type, pages, title: '', evidence: { page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, text: '', confidence: 1 }, confidence: 1, origin: 'machine',
  });

  it('are split with any page but their first', () => {
    expect(splitPages(document('询问笔录', 3, 4, 5))).toEqual([4, 5]);
    expect(splitPages(document('送达回证', 6))).toEqual([]);
  });

  it('are merged with the next one under the type of the first', () => {
    expect(mergedDocument(document('询问笔录', 3, 4), document('证据材料', 5))).toEqual({ pages: [3, 4, 5], documentType: '询问笔录' });
    expect(mergedDocument(document('询问笔录', 3, 4), document('证据材料', 6))).toBeNull();
  });
});

describe('checking again', () => {
  const finding = (id: string, message: string): Finding => ({
    id, check: id, title: id, item: 'art10-2', status: 'problem', level: 'deduct', automation: 'automatic', basis: { statute: '行政处罚法', article: 60, certainty: 'A', source: '' }, message, evidence: [], confidence: 1,
  });

  it('says how many conclusions are others', () => {
    const before = { findings: [finding('a', '超期2日'), finding('b', '缺')], sheet: null };
    expect(recheckText(before, before)).toContain('检查结论没有变化');
    expect(recheckText(before, { findings: [finding('a', '超期3日')], sheet: null })).toContain('2条检查结论有变化');
  });
});
