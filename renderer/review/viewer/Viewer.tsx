import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Evidence, Page } from '../../../shared/model';
import type { TextHit } from '../../../shared/search';
import { useReview, type Place } from '../context';
import { PageSheet } from './PageSheet';
import { SearchBar } from './SearchBar';
import { ViewerTools } from './ViewerTools';
import { layoutColumn } from './layout';
import { useColumn } from './useColumn';
import { useElementSize } from './useElementSize';
import { useEscape } from './useEscape';
import { useSearch } from './useSearch';
import type { Viewing } from './useViewing';
import { useWheelZoom } from './useWheelZoom';
import type { Size } from './view';
import './viewer.css';

interface Props {
  readonly caseId: string;
  readonly pages: readonly Page[];
  readonly place: Place;
  readonly viewing: Viewing;
  /** A page was asked for. */
  readonly onPage: (page: number) => void;
  /** A page came into sight by scrolling. */
  readonly onSeen: (page: number) => void;
}

/** An A4 sheet at 200 dpi stands for pages whose size is not known yet. */
const UNKNOWN_SIZE: Size = { width: 1654, height: 2339 };
const NOTHING: readonly never[] = [];
const NO_ROOM: Size = { width: 600, height: 600 };

/** All pages of the case file in one column, of which only those near the window are drawn; search and framing over them. */
export function Viewer({ caseId, pages, place, viewing, onPage, onSeen }: Props) {
  const { closed, show, onFrame } = useReview();
  const { view, setView, zoom, setZoom, full, searching, endSearch, endFraming, wanted } = viewing;
  const framing = viewing.framing && !closed;
  const room = useRef<HTMLDivElement>(null);
  const roomSize = useElementSize(room);
  const sizes = useMemo(() => pages.map((page): Size => (page.width > 0 && page.height > 0 ? page : UNKNOWN_SIZE)), [pages]);
  const layout = useMemo(() => {
    const shapes = pages.map((page, i) => ({ ...(sizes[i] ?? UNKNOWN_SIZE), notice: page.state === 'unreadable' }));
    return layoutColumn(roomSize === null ? [] : shapes, view, roomSize ?? NO_ROOM);
  }, [pages, sizes, view, roomSize]);
  const { range, hold } = useColumn({ room, roomSize, layout, sizes, turn: view.turn, place, onSeen });
  const current = pages[place.page - 1];
  const currentZoom = layout.pages[place.page - 1]?.zoom ?? zoom;
  useEffect(() => setZoom(currentZoom), [currentZoom, setZoom]);
  useWheelZoom(room, currentZoom, (fit, at) => {
    hold(at);
    setView({ ...view, fit });
  });

  // A hit is gone to like any place, but framed as a hit.
  const [hitPlace, setHitPlace] = useState<Evidence | null>(null);
  const onHit = useCallback(
    ({ page, boxes: [box], text }: TextHit) => {
      if (box === undefined) return;
      const evidence = { page, box, text, confidence: 1 };
      setHitPlace(evidence);
      show(evidence);
    },
    [show],
  );
  const readable = useMemo(() => pages.filter(({ state }) => state === 'ocr' || state === 'text-layer' || state === 'blank').length, [pages]);
  const search = useSearch(caseId, { query: viewing.firstQuery, fromPage: place.page }, readable, searching > 0, onHit);
  const currentHit = search.hits[search.current] ?? null;
  useEscape(framing, endFraming);

  return (
    <section className={full ? 'viewer viewer-full' : 'viewer'} aria-label="页面">
      <ViewerTools page={place.page} pages={pages.length} hasOriginal={current !== undefined && isPdf(current)} viewing={viewing} canFrame={!closed} onPage={onPage} />
      {searching > 0 && (
        <SearchBar
          search={search}
          asked={searching}
          page={place.page}
          pagesMissing={pages.length - readable}
          onClose={() => {
            endSearch();
            room.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {framing && (
        <div className="frame-hint" role="status">
          按住鼠标拖动，框出{wanted?.what ?? '作为依据的位置'}；或用方向键移动框（按住Shift改大小，按住Ctrl微调），回车框取。按Esc结束。
        </div>
      )}
      <div className="viewer-room" ref={room} tabIndex={0} role="region" aria-label="页面内容，可滚动">
        <div className="column" style={{ width: layout.width, height: layout.height }}>
          {layout.pages.slice(range.first, range.last + 1).map((placed, i) => {
            const page = pages[range.first + i];
            const size = sizes[range.first + i];
            if (page === undefined || size === undefined) return null;
            return (
              <PageSheet
                key={page.number}
                caseId={caseId}
                page={page}
                size={size}
                placed={placed}
                turn={view.turn}
                original={view.original && isPdf(page)}
                framed={onPageOnly(place.framed, page.number, hitPlace)}
                hits={onPageOnly(search.hits, page.number)}
                currentHit={currentHit?.page === page.number ? currentHit : null}
                current={page.number === place.page}
                onFrame={framing ? onFrame : null}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

const isPdf = (page: Page): boolean => /\.pdf$/i.test(page.source.file);

/** What stands on a page, but one; the same empty list for all pages with nothing, so that they are not drawn anew. */
function onPageOnly<T extends { readonly page: number }>(places: readonly T[], page: number, but: T | null = null): readonly T[] {
  const here = places.filter((place) => place.page === page && place !== but);
  return here.length === 0 ? NOTHING : here;
}
