import { useEffect, useMemo, useRef } from 'react';
import type { Evidence, Page } from '../../../shared/model';
import type { Place } from '../context';
import { PageSheet } from './PageSheet';
import { ViewerTools } from './ViewerTools';
import { layoutColumn } from './layout';
import { useColumn } from './useColumn';
import { useElementSize } from './useElementSize';
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
const NOTHING: readonly Evidence[] = [];
const NO_ROOM: Size = { width: 600, height: 600 };

/** All pages of the case file in one column, of which only those near the window are drawn. */
export function Viewer({ caseId, pages, place, viewing, onPage, onSeen }: Props) {
  const { view, setView, zoom, setZoom, full } = viewing;
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
  return (
    <section className={full ? 'viewer viewer-full' : 'viewer'} aria-label="页面">
      <ViewerTools page={place.page} pages={pages.length} hasOriginal={current !== undefined && isPdf(current)} viewing={viewing} onPage={onPage} />
      <div className="viewer-room" ref={room} tabIndex={0} role="region" aria-label="页面内容，可滚动">
        <div className="column" style={{ width: layout.width, height: layout.height }}>
          {layout.pages.slice(range.first, range.last + 1).map((placed, i) => {
            const page = pages[range.first + i];
            const size = sizes[range.first + i];
            if (page === undefined || size === undefined) return null;
            const framed = place.framed.filter((evidence) => evidence.page === page.number);
            return (
              <PageSheet
                key={page.number}
                caseId={caseId}
                page={page}
                size={size}
                placed={placed}
                turn={view.turn}
                original={view.original && isPdf(page)}
                framed={framed.length === 0 ? NOTHING : framed}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

const isPdf = (page: Page): boolean => /\.pdf$/i.test(page.source.file);
