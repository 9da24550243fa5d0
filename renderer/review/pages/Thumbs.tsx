import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { pagesText } from '../../components/text';
import { useElementSize } from '../viewer/useElementSize';
import type { PageGroup } from './groups';
import { Thumb } from './Thumb';
import { gridOf, nearGroups, placeGroups, scrollToPage, TITLE_HEIGHT } from './list';

interface Props {
  readonly caseId: string;
  readonly groups: readonly PageGroup[];
  readonly marked: ReadonlySet<number>;
  /** Who read each page. */
  readonly readers: ReadonlyMap<number, readonly string[]>;
  readonly current: number;
  readonly onPage: (page: number) => void;
}

/** The list is drawn anew after it was scrolled by this many CSS pixels. */
const STEP = 100;
/** CSS pixels left free beside the thumbnails. */
const MARGIN = 12;

/** Thumbnails under the names of their documents, of which only those near the window are drawn. */
export function Thumbs({ caseId, groups, marked, readers, current, onPage }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const size = useElementSize(list);
  const [scrolled, setScrolled] = useState(0);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const grid = useMemo(() => gridOf(width - MARGIN), [width]);
  const placed = useMemo(() => placeGroups(groups, grid), [groups, grid]);
  const near = useMemo(() => (height === 0 ? [] : nearGroups(placed, grid, scrolled - height, scrolled + 2 * height + STEP)), [placed, grid, scrolled, height]);
  const latest = useRef({ placed, grid });
  useLayoutEffect(() => {
    latest.current = { placed, grid };
  });
  useEffect(() => {
    const element = list.current;
    if (element === null || height === 0) return;
    element.scrollTop = scrollToPage(latest.current.placed, latest.current.grid, current, element.scrollTop, element.clientHeight);
  }, [current, height]);
  return (
    <div className="thumb-list" ref={list} onScroll={(event) => setScrolled(Math.floor(event.currentTarget.scrollTop / STEP) * STEP)}>
      <div className="thumb-column" style={{ height: placed.at(-1)?.bottom ?? 0 }}>
        {near.map(({ placed: { group, top, bottom }, firstRow, pages }) => (
          <section key={group.key} style={{ top, height: bottom - top }} aria-label={`${group.title}，${pagesText(group.pages.map((page) => page.number))}`}>
            <h3 style={{ height: TITLE_HEIGHT }} title={group.title}>
              {group.title}
            </h3>
            <div className="thumbs" style={{ top: TITLE_HEIGHT + firstRow * grid.row, gridTemplateColumns: `repeat(${grid.columns}, 1fr)`, gridAutoRows: grid.row }}>
              {pages.map((page) => (
                <Thumb key={page.number} caseId={caseId} page={page} marked={marked.has(page.number)} readers={readers.get(page.number)?.join('、') ?? ''} current={page.number === current} onPage={onPage} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
