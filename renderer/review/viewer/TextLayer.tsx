import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useMemo, useState } from 'react';
import type { Page, TextLine } from '../../../shared/model';
import { acrossRows } from '../../../shared/search';
import { pageTextQuery } from '../../queries';
import { textRuns } from './textRuns';

/** Milliseconds a page has to be near before its text is read, so that pages scrolled by ask for nothing. */
const SETTLED = 200;
/** Letters are this much of the height of a recognised line. */
const LETTER_SHARE = 0.8;
const FONT = 'sans-serif';

interface Props {
  readonly caseId: string;
  readonly page: Page;
  /** CSS pixels for a page pixel. */
  readonly scale: number;
}

/** The recognised text of a page laid over it without being seen, for selecting and copying. */
export const TextLayer = memo(function TextLayer({ caseId, page, scale }: Props) {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  const hasText = page.state === 'ocr' || page.state === 'text-layer';
  const { data } = useQuery({ ...pageTextQuery(caseId, page.number), enabled: settled && hasText });
  const lines = useMemo(() => (data === undefined ? [] : acrossRows(data.lines)), [data]);
  return (
    <div className="text-layer" style={{ width: page.width, height: page.height, transform: `scale(${scale})` }}>
      {lines.map(({ line }, i) => (
        <Line key={i} line={line} />
      ))}
    </div>
  );
});

const Line = memo(function Line({ line }: { readonly line: TextLine }) {
  const [[x1, y1], [x2, y2], , [x4, y4]] = line.quad;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const height = Math.hypot(x4 - x1, y4 - y1);
  const size = height * LETTER_SHARE;
  return (
    <div
      className="text-line"
      style={{ left: x1, top: y1, width: length, height, fontSize: size, lineHeight: `${height}px`, transform: `rotate(${Math.atan2(y2 - y1, x2 - x1)}rad)` }}
    >
      {textRuns(line, length).map((run, i) => (
        <span key={i} style={{ letterSpacing: (run.length - naturalLength(run.text, size)) / run.text.length }}>
          {run.text}
        </span>
      ))}
    </div>
  );
});

let pen: CanvasRenderingContext2D | null = null;

/** How long a text is in the font of the layer at a size, both in page pixels. */
function naturalLength(text: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * size;
  pen.font = `100px ${FONT}`;
  return (pen.measureText(text).width * size) / 100;
}
