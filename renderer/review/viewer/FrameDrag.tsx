import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Box, Evidence, Page } from '../../../shared/model';
import { textInside } from '../../../shared/search';
import { pageTextQuery } from '../../queries';
import { boxBetween, uprightBox, type Point } from './turn';
import { useKeyFrame } from './useKeyFrame';
import { turnedSize, type Turn } from './view';

/** A drag shorter than this in CSS pixels is a click and frames nothing. */
const SHORTEST = 5;

interface Props {
  readonly caseId: string;
  readonly page: Page;
  readonly turn: Turn;
  /** Whether the arrow keys frame on this page. */
  readonly current: boolean;
  readonly onFrame: (evidence: Evidence) => void;
}

/** Lies over a page while places are framed: dragging, or the arrow keys and Enter, make a box an evidence with the text inside. */
export function FrameDrag({ caseId, page, turn, current, onFrame }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  const finish = (event: PointerEvent<HTMLDivElement>) => {
    if (drag === null) return;
    setDrag(null);
    const { clientWidth, clientHeight } = event.currentTarget;
    const box = boxBetween(drag.from, pointIn(event), { width: clientWidth, height: clientHeight });
    if (box.width >= SHORTEST && box.height >= SHORTEST) void take(box);
  };
  const take = async (box: Box) => {
    const scale = turnedSize(page, turn).width / (sheet.current?.clientWidth ?? page.width);
    onFrame(await evidenceIn(uprightBox(scaled(box, scale), page, turn)));
  };
  /** A page whose text cannot be read now is framed all the same. */
  const evidenceIn = async (box: Box): Promise<Evidence> => {
    const text = await client.fetchQuery({ ...pageTextQuery(caseId, page.number), staleTime: Infinity }).catch(() => null);
    return { page: page.number, box, ...(text === null ? { text: '', confidence: 1 } : textInside(text, box)) };
  };
  const keyFrame = useKeyFrame(sheet, current, (box) => void take(box));
  useEffect(() => {
    if (keyFrame !== null) drawn.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [keyFrame]);
  const shown = drag === null ? keyFrame : boxBetween(drag.from, drag.to, { width: Infinity, height: Infinity });
  return (
    <div
      ref={sheet}
      className="frame-drag"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: pointIn(event), to: pointIn(event) });
      }}
      onPointerMove={(event) => drag !== null && setDrag({ ...drag, to: pointIn(event) })}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
    >
      {shown !== null && <div ref={drawn} className="frame-drawn" style={{ left: shown.x, top: shown.y, width: shown.width, height: shown.height }} />}
    </div>
  );
}

/** The pointer in CSS pixels from the top left of the page as it stands. */
function pointIn(event: PointerEvent<HTMLDivElement>): Point {
  const edge = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - edge.left, y: event.clientY - edge.top };
}

const scaled = (box: Box, by: number): Box => ({ x: box.x * by, y: box.y * by, width: box.width * by, height: box.height * by });
