import { describe, expect, it } from 'vitest';
import type { CaseDocument, Page } from '../../../shared/model';
import { groupPages } from './groups';

const page = (number: number): Page => ({
  number, source: { file: 'a.pdf', sha256: '00', index: number - 1 }, state: 'ocr', rotation: 0, width: 100, height: 140,
});
const document = (type: string, pages: number[]): CaseDocument => ({
  id: `${pages[0]}-${type}`, type, pages, title: type, confidence: 1, origin: 'machine',
  evidence: { page: pages[0] ?? 1, box: { x: 0, y: 0, width: 1, height: 1 }, text: type, confidence: 1 },
});

describe('pages under document names', () => {
  it('keeps reading order, two documents of one type apart, and pages without a document visible', () => {
    const groups = groupPages([1, 2, 3, 4, 5].map(page), [document('询问笔录', [1, 2]), document('询问笔录', [3]), document('送达回证', [5])]);
    expect(groups.map((group) => [group.title, group.pages.map((p) => p.number)])).toEqual([
      ['询问笔录', [1, 2]], ['询问笔录', [3]], ['未归类', [4]], ['送达回证', [5]],
    ]);
  });
});
