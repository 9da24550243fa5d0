import { useEffect, useRef } from 'react';
import type { Page } from '../../../shared/model';
import type { Place } from '../context';
import { EvidenceFrames } from './EvidenceFrames';
import { PageImage } from './PageImage';
import { PageProblem } from './PageProblem';
import { PdfPage } from './PdfPage';
import { ViewerTools } from './ViewerTools';
import { useElementSize } from './useElementSize';
import { shownSize, turnedSize, zoomOf, type Size, type View } from './view';
import './viewer.css';

interface Props {
  readonly caseId: string;
  readonly pages: readonly Page[];
  readonly place: Place;
  readonly view: View;
  readonly onPage: (page: number) => void;
  readonly onView: (view: View) => void;
  /** Told the share of paper size at which the page stands, for zooming on by key. */
  readonly onZoom: (zoom: number) => void;
}

/** An A4 sheet at 200 dpi stands for pages whose size is not known yet. */
const UNKNOWN_SIZE: Size = { width: 1654, height: 2339 };

/** One page of the case file with the framed evidence over it. */
export function Viewer({ caseId, pages, place, view, onPage, onView, onZoom }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const roomSize = useElementSize(room);
  const page = pages[place.page - 1];
  const size: Size = page === undefined || page.width === 0 ? UNKNOWN_SIZE : page;
  const zoom = roomSize === null ? 1 : zoomOf(view.fit, size, view.turn, roomSize);
  const hasOriginal = page !== undefined && /\.pdf$/i.test(page.source.file);
  useEffect(() => onZoom(zoom), [zoom, onZoom]);
  const { jump, framed } = place;
  useEffect(() => {
    // A framed place brings itself into sight.
    if (framed.length === 0) room.current?.scrollTo({ top: 0 });
  }, [jump, framed]);
  return (
    <section className="viewer" aria-label="页面">
      <ViewerTools page={place.page} pages={pages.length} zoom={zoom} view={view} hasOriginal={hasOriginal} onPage={onPage} onView={onView} />
      <div className="viewer-room" ref={room} tabIndex={0} aria-label="页面内容，可滚动">
        {page !== undefined && roomSize !== null && (
          <>
            <PageProblem page={page} />
            <Sheet caseId={caseId} page={page} size={size} zoom={zoom} view={view} original={hasOriginal && view.original} place={place} />
          </>
        )}
      </div>
    </section>
  );
}

interface SheetProps {
  readonly caseId: string;
  readonly page: Page;
  readonly size: Size;
  readonly zoom: number;
  readonly view: View;
  readonly original: boolean;
  readonly place: Place;
}

function Sheet({ caseId, page, size, zoom, view, original, place }: SheetProps) {
  const shown = shownSize(size, zoom);
  const outer = turnedSize(shown, view.turn);
  const drawable = page.width > 0 || original;
  return (
    <div className="sheet" style={{ width: outer.width, height: outer.height }}>
      <div className={`sheet-face turn-${view.turn}`} style={{ width: shown.width, height: shown.height }}>
        {original && <PdfPage key={`original-${page.number}`} page={page} size={shown} />}
        {!original && drawable && <PageImage key={page.number} caseId={caseId} page={page.number} />}
        {!drawable && <span className="page-note muted">{page.state === 'unreadable' ? '本页没有图像' : '本页等待识别，完成后自动显示'}</span>}
        {page.width > 0 && <EvidenceFrames evidence={place.framed} page={size} jump={place.jump} />}
      </div>
    </div>
  );
}
