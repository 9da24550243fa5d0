import { boxOfSpan, quadOfBox } from '../../model';
import type { TextLine } from '../../model';

/** Words of one column with figures of the next behind them: 住处 and 15, of 2025/04/15 in the column beside. */
const GLUED = /^([一-龥][一-龥()]{0,11})(\d{1,4}[日号月]?)$/;
/** A date that a narrow column breaks off. */
const BROKEN = /(?:\d[./年月-]|[./-]\d{0,2})$/;

function part(line: TextLine, from: number, to: number): TextLine {
  const [start, end] = [line.stops[from] ?? 0, line.stops[to] ?? 1];
  const confidences = line.confidences.slice(from, to);
  return {
    text: line.text.slice(from, to),
    quad: quadOfBox(boxOfSpan(line, from, to)),
    confidence: confidences.length > 0 ? confidences.reduce((sum, value) => sum + value, 0) / confidences.length : line.confidence,
    stops: line.stops.slice(from, to + 1).map((stop) => (end > start ? (stop - start) / (end - start) : 0)),
    confidences,
  };
}

/**
 * Takes lines apart that the recogniser read across two columns of a table: figures behind words, where a broken date
 * stands right above the figures.
 */
export function splitGlued(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line) => {
    const match = GLUED.exec(line.text);
    if (!match) return [line];
    const at = match[1]?.length ?? 0;
    const figures = boxOfSpan(line, at, line.text.length);
    const goesOn = lines.some((other) => {
      const [tl, , br] = other.quad;
      const height = Math.max(figures.height, 1);
      const above = figures.y - br[1] < height && figures.y > tl[1] + height * 0.3;
      return other !== line && above && BROKEN.test(other.text) && Math.abs(tl[0] - figures.x) < height * 1.3;
    });
    return goesOn ? [part(line, 0, at), part(line, at, line.text.length)] : [line];
  });
}

const heightOf = (line: TextLine): number => line.quad[3][1] - line.quad[0][1];

/** Two pieces of one line as one. */
function joined(left: TextLine, right: TextLine): TextLine {
  const whole = right.quad[1][0] - left.quad[0][0];
  const at = (line: TextLine, stop: number) => (line.quad[0][0] + (line.quad[1][0] - line.quad[0][0]) * stop - left.quad[0][0]) / whole;
  const confidences = [...left.confidences, ...right.confidences];
  return {
    text: left.text + right.text,
    quad: [left.quad[0], right.quad[1], right.quad[2], left.quad[3]],
    confidence: confidences.length > 0 ? confidences.reduce((sum, value) => sum + value, 0) / confidences.length : left.confidence,
    stops: [...left.stops.slice(0, -1).map((stop) => at(left, stop)), ...right.stops.map((stop) => at(right, stop))],
    confidences,
  };
}

/** Puts together what the recogniser read in pieces: lines of one height that touch at their ends. */
export function joinTouching(lines: readonly TextLine[]): TextLine[] {
  const sorted = [...lines].sort((a, b) => a.quad[0][0] - b.quad[0][0]);
  const result: TextLine[] = [];
  for (const line of sorted) {
    const height = heightOf(line);
    const at = result.findIndex((left) => {
      const gap = line.quad[0][0] - left.quad[1][0];
      const level = Math.abs(line.quad[0][1] - left.quad[1][1]) < height * 0.25 && Math.abs(line.quad[3][1] - left.quad[2][1]) < height * 0.25;
      return level && gap > -height * 0.25 && gap < height * 0.2 && line.quad[1][0] > left.quad[1][0];
    });
    const left = result[at];
    if (left) result[at] = joined(left, line);
    else result.push(line);
  }
  return result;
}

/** Specks, ruling lines and torn edges that were read as characters. */
const isDust = (line: TextLine): boolean => {
  const text = line.text.trim();
  if (/^[/\\×*-]+$/.test(text)) return false;
  return !/[\p{L}\p{N}☑√✓✔■□¥￥]/u.test(text) || (/^(?:[^\d]|[一丨丿丶亅乙ー]{1,2})$/u.test(text) && line.confidence < 0.5);
};

/** The lines without what is no writing. */
export const withoutDust = (lines: readonly TextLine[]): TextLine[] => lines.filter((line) => !isDust(line));
