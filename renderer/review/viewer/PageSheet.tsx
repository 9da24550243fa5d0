import { memo } from 'react';
import type { Evidence, Page } from '../../../shared/model';
import type { TextHit } from '../../../shared/search';
import { EvidenceFrames } from './EvidenceFrames';
import { FrameDrag } from './FrameDrag';
import { PageImage } from './PageImage';
import { PageProblem } from './PageProblem';
import { PdfPage } from './PdfPage';
import { SearchHits } from './SearchHits';
import { TextLayer } from './TextLayer';
import { NOTICE_HEIGHT, type PlacedPage } from './layout';
import type { Size, Turn } from './view';

interface Props {
  readonly caseId: string;
  readonly page: Page;
  /** Size in page pixels; a usual one while it is not known. */
  readonly size: Size;
  readonly placed: PlacedPage;
  readonly turn: Turn;
  /** Draw the page of the original PDF instead of the image that was recognised. */
  readonly original: boolean;
  readonly framed: readonly Evidence[];
  /** What the search found on the page, and the hit that is looked at. */
  readonly hits: readonly TextHit[];
  readonly currentHit: TextHit | null;
  /** Whether it is the page that keys work on. */
  readonly current: boolean;
  /** Told each place framed; null while dragging selects text. */
  readonly onFrame: ((evidence: Evidence) => void) | null;
}

/** One page in the column with what is framed on it. */
export const PageSheet = memo(function PageSheet({ caseId, page, size, placed, turn, original, framed, hits, currentHit, current, onFrame }: Props) {
  const { left, sheetTop, width, height, face } = placed;
  const drawable = page.width > 0 || original;
  return (
    <>
      {page.state === 'unreadable' && (
        <div className="page-problem" style={{ left, width, top: sheetTop - NOTICE_HEIGHT, height: NOTICE_HEIGHT }}>
          <PageProblem page={page} />
        </div>
      )}
      <div className="sheet" data-page={page.number} style={{ left, top: sheetTop, width, height }}>
        <div className={`sheet-face turn-${turn}`} style={{ width: face.width, height: face.height }}>
          {original && <PdfPage page={page} size={face} />}
          {!original && drawable && <PageImage caseId={caseId} page={page.number} />}
          {!drawable && <span className="page-note muted">{page.state === 'unreadable' ? '本页没有图像' : '本页等待识别，完成后自动显示'}</span>}
          {page.width > 0 && (
            <>
              <TextLayer caseId={caseId} page={page} scale={face.width / size.width} />
              <SearchHits hits={hits} current={currentHit} page={size} />
              <EvidenceFrames places={framed} page={size} />
            </>
          )}
        </div>
        {onFrame !== null && page.width > 0 && <FrameDrag caseId={caseId} page={page} turn={turn} current={current} onFrame={onFrame} />}
      </div>
    </>
  );
});
