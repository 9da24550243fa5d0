import { boxOfSpan, type Box, type PageText } from '../model';
import type { PlacedLine } from './order';
import { placesOf, runsOf, searchForm, type Run, type RunPlaces } from './runs';
import type { TextHit, TextSearch } from './types';

/** Hits that are given with their places; more are only counted. */
export const MOST_HITS = 500;
/** Characters shown before and after a hit. */
const AROUND = 14;

/**
 * Where the words stand on one page, also across line breaks: from the end of a line to the start of the next one to the right or in
 * the next row, or to the one below in the same column. Blanks, case, width and kind of bracket do not matter.
 * @param query words; blank ones are nowhere
 */
export function findInPage(page: PageText, query: string): TextHit[] {
  const wanted = searchForm(query);
  if (wanted === '') return [];
  const runs = runsOf(page);
  const rank = new Map(runs[0].from.map((line, i) => [line, i]));
  const found = new Map<string, { readonly hit: TextHit; readonly rank: number; readonly offset: number }>();
  for (const run of runs) {
    if (!run.folded.includes(wanted)) continue;
    const places = placesOf(run);
    for (let at = run.folded.indexOf(wanted); at !== -1; at = run.folded.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      const position = (i: number) => ({ rank: rank.get(places.lines[i] ?? NOWHERE) ?? 0, offset: places.offsets[i] ?? 0 });
      const [from, to] = [position(at), position(end - 1)];
      const key = `${from.rank}:${from.offset}-${to.rank}:${to.offset}`;
      if (!found.has(key)) found.set(key, { hit: hitOf(page.page, run, places, at, end), ...from });
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank || a.offset - b.offset).map(({ hit }) => hit);
}

const NOWHERE: PlacedLine = { line: { text: '', quad: [[0, 0], [0, 0], [0, 0], [0, 0]], confidence: 0, stops: [0], confidences: [] }, box: { x: 0, y: 0, width: 0, height: 0 } };

function hitOf(page: number, run: Run, { lines, offsets }: RunPlaces, from: number, to: number): TextHit {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    const line = lines[at];
    let end = at + 1;
    while (end < to && lines[end] === line) end += 1;
    if (line !== undefined) boxes.push(boxOfSpan(line.line, offsets[at] ?? 0, (offsets[end - 1] ?? 0) + 1));
    at = end;
  }
  return { page, boxes, before: run.text.slice(Math.max(0, from - AROUND), from), text: run.text.slice(from, to), after: run.text.slice(to, to + AROUND) };
}

/** Puts the hits of page after page together, in the order in which the pages come. */
export function collectHits(query: string): { readonly add: (page: PageText) => void; readonly result: () => TextSearch } {
  const hits: TextHit[] = [];
  let total = 0;
  return {
    add(page) {
      const found = findInPage(page, query);
      total += found.length;
      hits.push(...found.slice(0, Math.max(0, MOST_HITS - hits.length)));
    },
    result: () => ({ hits, total }),
  };
}
