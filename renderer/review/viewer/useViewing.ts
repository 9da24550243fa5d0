import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Evidence } from '../../../shared/model';
import { FIRST_VIEW, nextTurn, zoomStep, type View } from './view';

/** How the pages are looked at, and what can be done about it from outside the viewer. */
export interface Viewing {
  readonly view: View;
  readonly setView: (view: View) => void;
  /** The share of paper size at which the current page stands. */
  readonly zoom: number;
  readonly setZoom: (zoom: number) => void;
  /** The pages fill the screen. */
  readonly full: boolean;
  /** Dragging on a page frames a place instead of selecting text. */
  readonly framing: boolean;
  readonly endFraming: () => void;
  /** What the next framed place is wanted for; null while it is evidence of an item. */
  readonly wanted: WantedPlace | null;
  /** Lets the reviewer frame one place for something: gives it, or null when framing is ended without one. */
  readonly frameFor: (what: string) => Promise<Evidence | null>;
  /** How often the search was asked for since it was opened; 0 while it is closed. */
  readonly searching: number;
  readonly endSearch: () => void;
  /** Words that are searched for as soon as the case file is open; empty for none. */
  readonly firstQuery: string;
  /** The shortcuts of the viewer. */
  readonly keys: Readonly<Record<ViewerKey, () => void>>;
}

/** A place that something on the screen waits for. */
export interface WantedPlace {
  /** What it is wanted for, in Chinese. */
  readonly what: string;
  readonly give: (place: Evidence | null) => void;
}

type ViewerKey = 'zoomIn' | 'zoomOut' | 'fitWidth' | 'fitPage' | 'turn' | 'original' | 'twoUp' | 'fullScreen' | 'search' | 'frame';

/** The state of the viewer on one review screen; `firstQuery`: words that the user came with. */
export function useViewing(firstQuery: string): Viewing {
  const [view, setView] = useState(FIRST_VIEW);
  const [zoom, setZoom] = useState(1);
  const { framing, startFraming, endFraming, wanted, frameFor } = useWantedPlace();
  const [searching, setSearching] = useState(firstQuery === '' ? 0 : 1);
  const [full, setFull] = useFullScreen();
  const endSearch = useCallback(() => setSearching(0), []);
  const keys = useMemo(
    () => ({
      zoomIn: () => setView({ ...view, fit: zoomStep(zoom, 1) }),
      zoomOut: () => setView({ ...view, fit: zoomStep(zoom, -1) }),
      fitWidth: () => setView({ ...view, fit: 'width' }),
      fitPage: () => setView({ ...view, fit: 'page' }),
      turn: () => setView({ ...view, turn: nextTurn(view.turn) }),
      original: () => setView({ ...view, original: !view.original }),
      twoUp: () => setView({ ...view, twoUp: !view.twoUp }),
      fullScreen: () => setFull(!full),
      search: () => setSearching((asked) => asked + 1),
      frame: () => (framing ? endFraming() : startFraming()),
    }),
    [view, zoom, full, setFull, framing, startFraming, endFraming],
  );
  return { view, setView, zoom, setZoom, full, framing, endFraming, wanted, frameFor, searching, endSearch, firstQuery, keys };
}

/** Framing for evidence, which goes on until it is ended, or for one place that something waits for. */
function useWantedPlace() {
  const [framing, setFraming] = useState(false);
  const [wanted, setWanted] = useState<WantedPlace | null>(null);
  const startFraming = useCallback(() => setFraming(true), []);
  const endFraming = useCallback(() => {
    setFraming(false);
    setWanted(null);
    wanted?.give(null);
  }, [wanted]);
  const frameFor = useCallback(
    (what: string) =>
      new Promise<Evidence | null>((give) => {
        setFraming(true);
        setWanted({
          what,
          give: (place) => {
            setFraming(false);
            setWanted(null);
            give(place);
          },
        });
      }),
    [],
  );
  return { framing, startFraming, endFraming, wanted, frameFor };
}

/** Full screen of the whole window: dialogs stay usable over it, and Esc ends it as everywhere. */
function useFullScreen(): [boolean, (full: boolean) => void] {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const set = useCallback((wanted: boolean) => {
    setFull(wanted);
    // A window that may not fill the screen still gives all its room to the pages.
    if (wanted) document.documentElement.requestFullscreen().catch(() => undefined);
    else if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
  }, []);
  return [full, set];
}
