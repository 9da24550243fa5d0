import { describe, expect, it } from 'vitest';
import type { Correction, Fact } from '../../../shared/model';
import { pageRange, parseFactValue, removedFacts, shownFacts } from './corrections';

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
