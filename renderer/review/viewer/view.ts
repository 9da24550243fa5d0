/** How the page is fitted: to the viewer's width, whole, or at a share of its size on paper. */
export type Fit = 'width' | 'page' | number;
export type Turn = 0 | 90 | 180 | 270;

/** How pages are shown; the same for all pages of a case file. */
export interface View {
  readonly fit: Fit;
  readonly turn: Turn;
  /** Shows the page of the original PDF instead of the image that was recognised. */
  readonly original: boolean;
  /** Two pages side by side. */
  readonly twoUp: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const FIRST_VIEW: View = { fit: 'width', turn: 0, original: false, twoUp: false };

const STEPS = [0.25, 0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;
/** Width of an A4 sheet at 96 dpi: what 100% means. */
const PAPER_WIDTH = 794;
/** CSS pixels left free around the pages. */
export const MARGIN = 16;
/** How small and how large a page can be made by the wheel. */
const [SMALLEST, LARGEST] = [0.1, 5] as const;

/** The size of a page after the reviewer turned it. */
export function turnedSize(page: Size, turn: Turn): Size {
  return turn === 90 || turn === 270 ? { width: page.height, height: page.width } : page;
}

/** The share of paper size at which a page (pixels) stands in a window (CSS pixels). */
export function zoomOf(fit: Fit, page: Size, turn: Turn, window: Size): number {
  if (typeof fit === 'number') return fit;
  const unit = PAPER_WIDTH / Math.min(page.width, page.height);
  const turned = turnedSize(page, turn);
  const byWidth = Math.max(50, window.width - 2 * MARGIN) / (turned.width * unit);
  if (fit === 'width') return byWidth;
  return Math.min(byWidth, Math.max(50, window.height - 2 * MARGIN) / (turned.height * unit));
}

/** The size of a page in CSS pixels, before turning, at a share of its paper size. */
export function shownSize(page: Size, zoom: number): Size {
  const scale = (PAPER_WIDTH / Math.min(page.width, page.height)) * zoom;
  return { width: page.width * scale, height: page.height * scale };
}

/** The next larger (1) or smaller (-1) zoom step from where the page stands now. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const next = direction === 1 ? STEPS.find((step) => step > zoom + 0.01) : STEPS.findLast((step) => step < zoom - 0.01);
  return next ?? (direction === 1 ? STEPS[STEPS.length - 1] : STEPS[0]) ?? zoom;
}

/** The share of paper size after the wheel was turned by `delta` pixels with Ctrl held; a notch of 100 is a seventh. */
export function wheelZoom(zoom: number, delta: number): number {
  return Math.max(SMALLEST, Math.min(LARGEST, zoom * Math.exp(-delta * 0.0013)));
}

/** A quarter turn further to the right. */
export function nextTurn(turn: Turn): Turn {
  return ((turn + 90) % 360) as Turn;
}
