import type { TextLine } from '../../../shared/model';

/** Characters in a row that are about equally wide, with the length they take up on the page in page pixels. */
export interface TextRun {
  readonly text: string;
  readonly length: number;
}

/** Characters printed as wide as they are high: Chinese ones, their punctuation and full-width forms. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u3000-\u303f“”‘’…—]/;

/** A character this many times as wide as its neighbour stands beside a gap. */
const GAP = 1.4;

/** Parts of a line of the given length, so that each can be stretched to where it is printed. */
export function textRuns({ text, stops }: TextLine, length: number): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (let from = 0; from < text.length; ) {
    const wide = WIDE.test(text.charAt(from));
    const width = (i: number) => (stops[i + 1] ?? 1) - (stops[i] ?? 0);
    const even = (i: number) => width(i) < GAP * width(i - 1) && width(i - 1) < GAP * width(i);
    let to = from + 1;
    while (to < text.length && WIDE.test(text.charAt(to)) === wide && even(to)) to += 1;
    runs.push({ text: text.slice(from, to), length: ((stops[to] ?? 1) - (stops[from] ?? 0)) * length });
    from = to;
  }
  return runs;
}
