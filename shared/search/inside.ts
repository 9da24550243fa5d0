import type { Box, PageText, TextLine } from '../model';
import { acrossRows } from './order';

/** Longest text that is taken from a frame. */
const LONGEST = 2000;

/** The words inside a frame on a page. */
export interface FramedText {
  /** Characters whose middle is inside, line by line, lines parted by a blank; empty for none. */
  readonly text: string;
  /** Lowest confidence among them, 0..1; 1 for none. */
  readonly confidence: number;
}

/** The recognised text inside a box in page pixels. */
export function textInside(page: PageText, box: Box): FramedText {
  const parts: string[] = [];
  let confidence = 1;
  for (const { line } of acrossRows(page.lines)) {
    let part = '';
    for (let i = 0; i < line.text.length; i += 1) {
      const [x, y] = middleOfCharacter(line, i);
      if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) continue;
      part += line.text.charAt(i);
      confidence = Math.min(confidence, line.confidences[i] ?? line.confidence);
    }
    if (part.trim() !== '') parts.push(part.trim());
  }
  return { text: parts.join(' ').slice(0, LONGEST), confidence };
}

function middleOfCharacter({ quad, stops }: TextLine, i: number): readonly [number, number] {
  const along = ((stops[i] ?? 0) + (stops[i + 1] ?? 1)) / 2;
  const [tl, tr, br, bl] = quad;
  const at = (axis: 0 | 1) => (tl[axis] + bl[axis]) / 2 + ((tr[axis] + br[axis] - tl[axis] - bl[axis]) / 2) * along;
  return [at(0), at(1)];
}
