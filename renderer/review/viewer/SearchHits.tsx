import type { TextHit } from '../../../shared/search';
import { boxStyle } from './EvidenceFrames';
import type { Size } from './view';

interface Props {
  readonly hits: readonly TextHit[];
  readonly current: TextHit | null;
  readonly page: Size;
}

/** Marks over the words found on a page; the current ones are framed. */
export function SearchHits({ hits, current, page }: Props) {
  return hits.flatMap((hit, i) =>
    hit.boxes.map((box, k) => (
      <div
        key={`${i}-${k}`}
        className={hit === current ? 'search-hit search-hit-current' : 'search-hit'}
        {...(hit === current && k === 0 ? { role: 'img', 'aria-label': `查找到的文字：${hit.text}` } : { 'aria-hidden': true })}
        style={boxStyle(box, page, hit === current ? 5 : 1)}
      />
    )),
  );
}
