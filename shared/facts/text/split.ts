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
