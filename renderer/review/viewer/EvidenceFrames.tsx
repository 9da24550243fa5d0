import { useEffect, useRef } from 'react';
import type { Evidence } from '../../../shared/model';
import type { Size } from './view';

/** Page pixels left free around the framed characters. */
const AIR = 8;

interface Props {
  readonly evidence: readonly Evidence[];
  readonly page: Size;
  /** Rises with every jump: the first frame is then brought into sight. */
  readonly jump: number;
}

/** Frames around evidence, laid over the page in shares of its size, so that they fit at every zoom. */
export function EvidenceFrames({ evidence, page, jump }: Props) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [jump]);
  return evidence.map(({ box, text }, index) => (
    <div
      key={index}
      ref={index === 0 ? first : null}
      className="evidence-frame"
      role="img"
      aria-label={`依据所在位置：${text}`}
      style={{
        left: `${((box.x - AIR) / page.width) * 100}%`,
        top: `${((box.y - AIR) / page.height) * 100}%`,
        width: `${((box.width + 2 * AIR) / page.width) * 100}%`,
        height: `${((box.height + 2 * AIR) / page.height) * 100}%`,
      }}
    />
  ));
}
