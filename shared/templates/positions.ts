import { isMap, isNode, isPair, isSeq } from 'yaml';
import type { Document, LineCounter } from 'yaml';

/** Keys and indexes from the top of the template down to a value. */
export type ValuePath = readonly (string | number)[];

/** 1-based line of the value at a path; of its nearest ancestor that stands in the file where it does not. */
export function lineOfPath(document: Document, counter: LineCounter, path: ValuePath): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isPair(p) && isNode(p.key) && String(p.key) === String(step));
      if (pair === undefined) break;
      offset = offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const next: unknown = node.items[Number(step)];
      if (next === undefined) break;
      offset = offsetOf(next) ?? offset;
      node = next;
    } else break;
  }
  return Math.max(1, counter.linePos(offset).line);
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) && node.range ? node.range[0] : undefined;
}

/** A path for the reader: 「sections › 第1个 › items › 第3个 › points」. */
export function describePath(path: ValuePath): string {
  return path.map((step) => (typeof step === 'number' ? `第${step + 1}个` : step)).join(' › ');
}
