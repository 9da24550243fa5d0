import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageText } from '../../shared/model';
import type { ReviewResult } from '../../shared/panel';
import type { PackageContent } from './package';
import type { PackageBlob, PackageCase, PackageInfo } from './types';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const TEMPLATE = 'id: 演示标准\n';
export const TEMPLATE_HASH = sha256(TEMPLATE);

export const info: PackageInfo = {
  batch: '2026年度行政处罚案卷评查', organ: '甲市司法局', createdAt: '2026-03-18T09:00:00.000Z', createdBy: '王组长', programVersion: '0.1.0',
  expert: { id: 'e1', name: '李专家' }, blind: false, resultRecipient: null, settings: { name: '2026年度行政处罚案卷评查', rectificationDays: 30 },
};

const text = (page: number): PageText => ({
  page, width: 1000, height: 1400, seals: [{ x: 600, y: 1000, width: 200, height: 200 }],
  lines: [{ text: '处罚', quad: [[1, 2], [60, 2], [60, 30], [1, 30]], confidence: 0.98, stops: [0, 0.5, 1], confidences: [0.99, 0.97] }],
});

/** A package of made-up case files with random page images in `folder`. */
export function samplePackage(folder: string, cases = 2, pages = 3, imageBytes = 40_000): PackageContent {
  const blobs: PackageBlob[] = [];
  const blob = (kind: PackageBlob['kind'], bytes: number): string => {
    const content = randomBytes(bytes);
    const hash = sha256(content);
    writeFileSync(path.join(folder, hash), content);
    blobs.push({ kind, sha256: hash, path: path.join(folder, hash) });
    return hash;
  };
  const list = Array.from({ length: cases }, (_, index): PackageCase => {
    const file = blob('file', 1000);
    return {
      id: `案卷${index + 1}`, kind: 'penalty-ordinary', templateHash: TEMPLATE_HASH, files: [file], documents: [], facts: [], findings: [],
      pages: Array.from({ length: pages }, (__, page) => ({
        page: { number: page + 1, source: { file: '1.pdf', sha256: file, index: page }, state: 'ocr', rotation: 0, width: 1000, height: 1400 },
        image: blob('image', imageBytes),
        text: text(page + 1),
      })),
    };
  });
  return { info, cases: list, templates: new Map([[TEMPLATE_HASH, TEMPLATE]]), blobs };
}

/** A result of the first expert on the first made-up case file. */
export const sampleResult = (packageHash: string, over: Partial<ReviewResult> = {}): ReviewResult => ({
  packageHash, expertId: 'e1', caseId: '案卷1', templateHash: TEMPLATE_HASH, lines: [{ itemId: 'p1', applicable: true, vetoed: false, deducted: '2.5' }],
  total: '97.5', grade: '优秀', vetoed: false, verdicts: [], attached: [], seen: [{ by: '李专家', pages: [1, 2, 3], at: '2026-03-19T10:00:00.000Z' }],
  judgements: [{
    itemId: 'p1', applicable: true, vetoed: false, note: '未写日期', by: '李专家', at: '2026-03-19T10:00:00.000Z', evidence: [],
    deductions: [{ id: null, reason: '未写日期', points: '2.5', occurrences: 1, findings: [] }],
  }],
  finishedAt: '2026-03-19T10:00:00.000Z', ...over,
});
