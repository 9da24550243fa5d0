import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Page } from '../../../shared/model';
import { holdPdf } from './pdf';
import type { Size } from './view';

/** More canvas pixels than this are never asked for; the page is then shown less sharp. */
const MAX_CANVAS_PIXELS = 16_000_000;

/** Milliseconds a size has to stand before the page is drawn at it, so that zooming by wheel does not draw every step. */
const SETTLED = 120;

/** The page of the original PDF, drawn by pdf.js at the size at which it is shown. */
export function PdfPage({ page, size }: { readonly page: Page; readonly size: Size }) {
  const holder = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'drawing' | 'shown' | 'failed'>('drawing');
  const [attempt, setAttempt] = useState(0);
  const { sha256, index } = page.source;
  const { rotation } = page;
  const width = Math.round(size.width);
  useEffect(() => {
    let cancelled = false;
    let stop = () => {};
    const canvas = holder.current;
    const pdf = holdPdf(sha256);
    const draw = async () => {
      const pdfPage = await (await pdf.document).getPage(index + 1);
      if (cancelled || canvas === null) return;
      const turned = { rotation: (pdfPage.rotate + rotation) % 360 };
      const full = pdfPage.getViewport({ scale: 1, ...turned });
      const wanted = (width / full.width) * window.devicePixelRatio;
      const scale = Math.min(wanted, Math.sqrt(MAX_CANVAS_PIXELS / (full.width * full.height)));
      const viewport = pdfPage.getViewport({ scale, ...turned });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = pdfPage.render({ canvas, viewport });
      stop = () => task.cancel();
      await task.promise;
      pdfPage.cleanup();
      if (!cancelled) setState('shown');
    };
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!cancelled) setState('failed');
      });
    }, SETTLED);
    return () => {
      cancelled = true;
      clearTimeout(timer);
      stop();
      pdf.release();
    };
  }, [sha256, index, rotation, width, attempt]);
  useEffect(() => {
    const canvas = holder.current;
    return () => {
      // A canvas keeps its pixels until it is collected; without a size it has none.
      if (canvas !== null) canvas.width = canvas.height = 0;
    };
  }, []);
  return (
    <>
      <canvas ref={holder} className="page-picture" role="img" aria-label={`第${page.number}页原件`} />
      {state === 'drawing' && (
        <span className="page-note">
          正在显示原件…
        </span>
      )}
      {state === 'failed' && (
        <div className="page-note" role="alert">
          <p>原件第{index + 1}页显示不出来。识别图仍可查看，评查记录不受影响。</p>
          <Button
            size="small"
            onClick={() => {
              setState('drawing');
              setAttempt(attempt + 1);
            }}
          >
            重试
          </Button>
        </div>
      )}
    </>
  );
}
