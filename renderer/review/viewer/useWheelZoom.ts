import { useEffect, useRef, type RefObject } from 'react';
import type { Point } from './turn';
import { wheelZoom } from './view';

/** Zooms by the wheel with Ctrl held, or by two fingers; `onZoom` is told the new zoom and the point of the window under the pointer. */
export function useWheelZoom(room: RefObject<HTMLElement | null>, zoom: number, onZoom: (zoom: number, at: Point) => void): void {
  const latest = useRef({ zoom, onZoom });
  useEffect(() => {
    latest.current = { zoom, onZoom };
  });
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const edge = element.getBoundingClientRect();
      const delta = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
      latest.current.onZoom(wheelZoom(latest.current.zoom, delta), { x: event.clientX - edge.left, y: event.clientY - edge.top });
    };
    // Not passive: the browser itself would zoom the whole window.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [room]);
}
