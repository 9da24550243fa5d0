import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Box } from '../../../shared/model';
import { isFrameKey, movedFrame, newFrame } from './keyFrame';

/** Where arrow keys and Enter mean something of their own. */
const OWN_KEYS = 'input, textarea, select, [role="combobox"], [role="dialog"], [role="tablist"], [role="radiogroup"]';

/**
 * A frame on a page that the arrow keys move and Enter takes.
 * @param sheet the element that covers the page
 * @param active whether this page is the one that the keys work on
 * @param take told the frame in CSS pixels of the page as it stands
 */
export function useKeyFrame(sheet: RefObject<HTMLDivElement | null>, active: boolean, take: (frame: Box) => void): Box | null {
  const [frame, setFrame] = useState<Box | null>(null);
  const latest = useRef({ frame, take });
  useEffect(() => {
    latest.current = { frame, take };
  });
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const element = sheet.current;
      if (element === null || event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return;
      const { frame: now, take: tell } = latest.current;
      const size = { width: element.clientWidth, height: element.clientHeight };
      if (isFrameKey(event)) {
        event.preventDefault();
        setFrame(now === null ? newFrame(size, seenOf(element)) : movedFrame(now, event, size));
      } else if (event.key === 'Enter' && !event.ctrlKey && now !== null) {
        event.preventDefault();
        setFrame(null);
        tell(now);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      setFrame(null);
    };
  }, [active, sheet]);
  return frame;
}

/** What of a page is inside its scrolling window, in CSS pixels of the page. */
function seenOf(element: HTMLElement): Box {
  const page = element.getBoundingClientRect();
  const room = element.closest('.viewer-room')?.getBoundingClientRect() ?? page;
  const [left, top] = [Math.max(page.left, room.left), Math.max(page.top, room.top)];
  return { x: left - page.left, y: top - page.top, width: Math.min(page.right, room.right) - left, height: Math.min(page.bottom, room.bottom) - top };
}
