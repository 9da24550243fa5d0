import type { Box, PageMark, TextLine } from '../../shared/model';
import { isFinger, outlineOf, ridgesPerMm } from './marks/blots';
import { densityOf, inkOf, pixelsOf, readCells, withoutRules, type DensityPicture, type InkPicture } from './marks/ink';
import { redMarks } from './marks/red';
import { gather, strokesOf, thickness, type StrokeGroup } from './marks/strokes';
import type { Raster } from './types';

/** Marks kept of one page, the largest: a page of photographs must not fill the workspace. */
const MAX_MARKS = 40;
/** Strokes looked at, the largest: a halftone has tens of thousands, and every one is compared with every other. */
const MAX_STROKES = 1500;
/** Space around the page's edge in mm where scanners leave shadows and binders holes. */
const EDGE_MM = 6;
/** Sizes of writing in mm, from a short surname to a line of names. */
const WRITING_MM = { height: { from: 2.8, to: 34 }, width: { from: 3.5, to: 110 } } as const;
/** Least ink of a signature in mm². */
const LEAST_INK = 2.5;
/** Ink over more than this share of its box is a blot, a hole or a picture, not pen strokes. */
const FULLEST = 0.55;
/** Gaps between the strokes of one signature in mm. */
const GAP_MM = { x: 3.5, y: 1.2 } as const;
/** Ink cells of writing per cell of its box's width and height: measured 2.5 and more for names, up to 1.4 for what is left of frames. */
const LEAST_STROKES = 1.8;
/** Writing spreads at least so far across its own direction, in mm (standard deviation). */
const LEAST_SPREAD = 0.55;
/** Squares looked at for photographs, in squares of the density picture. */
const PICTURE_MM = 6;
/** Ink in a square millimetre of ridges, at the least. */
const RIDGE_SHARE = 0.42;
/** Changes between ridge and furrow along a line across a finger; objects on photographs have fewer. */
const RIDGES_PER_MM = 1;
/** Dust, in cells. */
const DUST = 4;

/**
 * Marks of persons on an upright page that reading does not give: writing without a recognised line, stamps other than the
 * round seals, fingerprints. A look at where ink is and text was not read; what a mark says is not read.
 *
 * @param lines recognised lines of this raster
 * @param seals round seals already found on it
 */
export function findMarks(raster: Raster, lines: readonly TextLine[], seals: readonly Box[]): PageMark[] {
  const picture = inkOf(raster);
  const red = redMarks(raster, seals);
  const taken = [...seals, ...red.map((mark) => mark.box)];
  const density = densityOf(picture);
  const fingers = darkFingers(raster, picture, density, lines, taken);
  const writing = writingOf(picture, density, lines, [...taken, ...fingers.map((mark) => mark.box)]);
  return [...red, ...fingers, ...writing].sort((a, b) => area(b.box) - area(a.box)).slice(0, MAX_MARKS);
}

const area = (box: Box): number => box.width * box.height;

/** Share of a box that others cover. */
function coveredBy(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const w = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const h = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return w > 0 && h > 0 ? sum + (w * h) / area(box) : sum;
  }, 0);
}

function atEdge({ width, height, cellsPerMm }: InkPicture, box: Box): boolean {
  const edge = EDGE_MM * cellsPerMm;
  return box.x < edge || box.y < edge || box.x + box.width > width - edge || box.y + box.height > height - edge;
}

/** Groups of strokes that look like writing and lie where no text was read. */
function writingOf(picture: InkPicture, density: DensityPicture, lines: readonly TextLine[], taken: readonly Box[]): PageMark[] {
  const { width, height, cellsPerMm } = picture;
  const strokes = strokesOf(withoutRules(picture), width, height, readCells(picture, lines), DUST).filter(
    (stroke) => stroke.read < stroke.cells * 0.4 && !atEdge(picture, stroke.box) && coveredBy(pixelsOf(picture, stroke.box), taken) < 0.5,
  );
  const pictures = picturesOf(density);
  const largest = strokes.sort((a, b) => b.cells - a.cells).slice(0, MAX_STROKES);
  return gather(largest, GAP_MM.x * cellsPerMm, GAP_MM.y * cellsPerMm).flatMap((group) => {
    if (!isWriting(group, cellsPerMm) || coveredBy(group.box, pictures) > 0.2) return [];
    const contrast = group.darkness / group.cells;
    const ink = group.cells / cellsPerMm ** 2;
    const confidence = 0.5 + (ink >= 6 ? 0.2 : 0) + (contrast >= 80 ? 0.2 : 0);
    return [{ kind: 'signature' as const, box: pixelsOf(picture, group.box), confidence }];
  });
}

function isWriting({ box, cells, spread }: StrokeGroup, cellsPerMm: number): boolean {
  const [width, height] = [box.width / cellsPerMm, box.height / cellsPerMm];
  if (height < WRITING_MM.height.from || height > WRITING_MM.height.to || width < WRITING_MM.width.from || width > WRITING_MM.width.to) return false;
  if (cells / cellsPerMm ** 2 < LEAST_INK || cells > FULLEST * box.width * box.height) return false;
  // Corners of frames are two thin strokes; a single straight one strikes a field out (／).
  return cells >= (box.width + box.height) * LEAST_STROKES && thickness(spread, cells) / cellsPerMm >= LEAST_SPREAD;
}

/** Squares of 6 mm that are mostly dark: photographs and dark backgrounds; boxes in cells. */
function picturesOf({ width, height, side, share }: DensityPicture): Box[] {
  const found: Box[] = [];
  for (let top = 0; top + PICTURE_MM <= height; top += PICTURE_MM)
    for (let left = 0; left + PICTURE_MM <= width; left += PICTURE_MM) {
      let dark = 0;
      for (let y = top; y < top + PICTURE_MM; y++) for (let x = left; x < left + PICTURE_MM; x++) dark += share[y * width + x] ?? 0;
      if (dark > PICTURE_MM ** 2 * 0.5) found.push({ x: left * side, y: top * side, width: PICTURE_MM * side, height: PICTURE_MM * side });
    }
  return found;
}

/** Fingerprints in dark ink or on grey scans: even ellipses of ridges that stand by themselves. */
function darkFingers(raster: Raster, picture: InkPicture, density: DensityPicture, lines: readonly TextLine[], taken: readonly Box[]): PageMark[] {
  const { width, height, side, share } = density;
  const dense = new Uint8Array(share.length);
  for (let i = 0; i < share.length; i++) if ((share[i] ?? 0) >= RIDGE_SHARE) dense[i] = 1;
  const boxes = lines.map(({ quad: [tl, , br] }) => ({ x: tl[0], y: tl[1], width: br[0] - tl[0], height: br[1] - tl[1] }));
  return strokesOf(dense, width, height, new Uint8Array(dense.length), 40).flatMap(({ box }) => {
    const mm = side / picture.cellsPerMm;
    const cells = { x: box.x * side, y: box.y * side, width: box.width * side, height: box.height * side };
    const pixels = pixelsOf(picture, cells);
    if (!isFinger(box.width * mm, box.height * mm, outlineOf(dense, width, box))) return [];
    if (atEdge(picture, cells) || coveredBy(pixels, [...taken, ...boxes]) > 0.25) return [];
    if (ridgesPerMm(raster, pixels, picture.cellsPerMm * picture.cell) < RIDGES_PER_MM) return [];
    return [{ kind: 'fingerprint' as const, box: pixels, confidence: 0.6 }];
  });
}
