import type { Box } from '../../../shared/model';
import type { Size } from './view';

/** Page pixels left free around the framed characters. */
const AIR = 8;

interface Props {
  readonly places: readonly { readonly box: Box; readonly text: string }[];
  readonly page: Size;
}

/** Frames around evidence, laid over the page in shares of its size, so that they fit at every zoom. */
export function EvidenceFrames({ places, page }: Props) {
  return places.map(({ box, text }, index) => (
    <div key={index} className="evidence-frame" role="img" aria-label={`依据所在位置：${text}`} style={boxStyle(box, page, AIR)} />
  ));
}

/** The place of a box on its page as shares of the page's size, with some page pixels around it. */
export function boxStyle(box: Box, page: Size, air = 0) {
  return {
    left: `${((box.x - air) / page.width) * 100}%`,
    top: `${((box.y - air) / page.height) * 100}%`,
    width: `${((box.width + 2 * air) / page.width) * 100}%`,
    height: `${((box.height + 2 * air) / page.height) * 100}%`,
  };
}
