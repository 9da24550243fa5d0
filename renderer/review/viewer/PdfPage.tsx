import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Page } from '../../../shared/model';
import { openPdf } from './pdf';
import type { Size } from './view';

/** More canvas pixels than this are never asked for; the page is then shown less sharp. */
const MAX_CANVAS_PIXELS = 16_000_000;

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
    const draw = async () => {
      const pdf = await openPdf(sha256);
      const pdfPage = await pdf.getPage(index + 1);
      const canvas = holder.current;
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
      if (!cancelled) setState('shown');
    };
    draw().catch(() => {
      if (!cancelled) setState('failed');
    });
    return () => {
      cancelled = true;
      stop();
    };
  }, [sha256, index, rotation, width, attempt]);
  return (
    <>
      <canvas ref={holder} className="page-picture" role="img" aria-label={`第${page.number}页原件`} />
      {state === 'drawing' && (
        <span className="page-note" role="status">
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
