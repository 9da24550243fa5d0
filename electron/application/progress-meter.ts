/** Measures recognition speed over the latest pages, so that a slow or a fast stretch shows. */
export interface ProgressMeter {
  /** Tells that a page was recognised (not one taken from what was recognised before). */
  pageDone(): void;
  /** Tells that work begins, or goes on after a pause: the time until now does not count. */
  restart(): void;
  /** Pages per minute; null until two pages were done. */
  pagesPerMinute(): number | null;
}

const WINDOW_PAGES = 30;

/** @param now milliseconds */
export function createProgressMeter(now: () => number): ProgressMeter {
  let times: number[] = [now()];
  return {
    pageDone() {
      times.push(now());
      if (times.length > WINDOW_PAGES + 1) times.shift();
    },
    restart() {
      times = [now()];
    },
    pagesPerMinute() {
      const first = times[0];
      const last = times.at(-1);
      if (times.length < 3 || first === undefined || last === undefined || last <= first) return null;
      return Math.round(((times.length - 1) * 600_000) / (last - first)) / 10;
    },
  };
}
