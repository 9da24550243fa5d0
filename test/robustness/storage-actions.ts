import { createHash } from 'node:crypto';
import type { Page, PageText } from '../../shared/model';

/** Everything the storage writer writes follows from a running number, so that the verifier knows it without being told. */
export const PAGES_PER_CASE = 3;

export const caseIdOf = (n: number): string => `案卷${n}`;
export const imageOf = (n: number, page: number): Buffer => Buffer.from(`案卷${n}第${page}页`.repeat(500));
export const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function pageOf(n: number, page: number): Page {
  return {
    number: page, state: 'ocr', rotation: 0, width: 1654, height: 2339,
    source: { file: `${page}.jpg`, sha256: shaOf(imageOf(n, page)), index: 0 },
  };
}

export function textOf(n: number, page: number): PageText {
  const text = `第${n}号行政处罚决定书第${page}页`;
  const line = (y: number): PageText['lines'][number] => ({
    text,
    quad: [[100, y], [900, y], [900, y + 40], [100, y + 40]],
    confidence: 0.97,
    stops: Array.from({ length: text.length + 1 }, (_, i) => Math.round((i / text.length) * 10_000) / 10_000),
    confidences: Array.from({ length: text.length }, (_, i) => (90 + (i % 10)) / 100),
  });
  return { page, width: 1654, height: 2339, lines: Array.from({ length: 25 }, (_, i) => line(100 + i * 80)), seals: [] };
}
