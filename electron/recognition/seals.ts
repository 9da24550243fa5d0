import type { Box } from '../../shared/model';
import { isGreyPage, type Grey } from './raster';
import { darknessOf, rednessOfPage, type Redness } from './red-ink';
import type { Raster } from './types';

/** Long side of the paper in millimetres where the raster does not say: A4. */
const PAPER_MM = 297;
/** Diameters of official seals (公章 38–45 mm, 专用章 from 30 mm), with room for scaled copies. */
const DIAMETER_MM = { from: 25, to: 55 } as const;
const ANGLES = 72;
/** Share of the directions in which a rim must be seen. Text gives a third, red ink is surer than grey. */
const RIM_SHARE = { red: 0.6, grey: 0.75 } as const;
const CANDIDATES = 24;
/** Weakest edge that votes, in grey levels over the Sobel kernel. */
const EDGE = 90;

/**
 * Round official seals on an upright page: rings of red ink on colour scans, dark rings on grey and bilevel ones.
 * Each edge pixel votes for the centres it could belong to; a centre with many votes counts if its rim is there all around.
 */
export function findSeals(raster: Raster, redness: Redness = rednessOfPage(raster)): Box[] {
  const longSide = Math.max(raster.width, raster.height);
  const { cell } = redness;
  const pixelsPerMm = longSide / cell / PAPER_MM;
  const radii = { from: Math.round((DIAMETER_MM.from / 2) * pixelsPerMm), to: Math.round((DIAMETER_MM.to / 2) * pixelsPerMm) };
  const grey = isGreyPage(raster);
  const picture = grey ? darknessOf(raster, cell) : redness.picture;
  const rings = findRings(picture, radii, grey ? RIM_SHARE.grey : RIM_SHARE.red);
  return rings.map(({ x, y, radius }) => {
    const left = Math.max(0, (x - radius - 1) * cell);
    const top = Math.max(0, (y - radius - 1) * cell);
    return {
      x: left,
      y: top,
      width: Math.min(raster.width, (x + radius + 2) * cell) - left,
      height: Math.min(raster.height, (y + radius + 2) * cell) - top,
    };
  });
}

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Rings of dark (high) values, the best first, none overlapping another by more than half its radius. */
export function findRings(picture: Grey, radii: { readonly from: number; readonly to: number }, rimShare: number): Ring[] {
  const found: Ring[] = [];
  for (const candidate of candidates(picture, radii)) {
    if (found.some((r) => Math.hypot(r.x - candidate.x, r.y - candidate.y) < r.radius * 0.5)) continue;
    const ring = refine(picture, candidate, radii);
    if (ring.share >= rimShare) found.push({ x: ring.x, y: ring.y, radius: ring.radius });
  }
  return found;
}

function candidates({ width, height, data }: Grey, radii: { readonly from: number; readonly to: number }): Ring[] {
  const layers = Math.floor((radii.to - radii.from) / 2) + 1;
  const votes = new Uint16Array(layers * width * height);
  const at = (x: number, y: number): number => data[y * width + x] ?? 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const gx = at(x + 1, y - 1) + 2 * at(x + 1, y) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x - 1, y) - at(x - 1, y + 1);
      const gy = at(x - 1, y + 1) + 2 * at(x, y + 1) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x, y - 1) - at(x + 1, y - 1);
      const strength = Math.sqrt(gx * gx + gy * gy);
      if (strength < EDGE) continue;
      const [dx, dy] = [gx / strength, gy / strength];
      for (let layer = 0; layer < layers; layer++) {
        const radius = radii.from + layer * 2;
        for (const side of [radius, -radius]) {
          const cx = Math.round(x + dx * side);
          const cy = Math.round(y + dy * side);
          if (cx < 0 || cy < 0 || cx >= width || cy >= height) continue;
          const cell = (layer * height + cy) * width + cx;
          votes[cell] = (votes[cell] ?? 0) + 1;
        }
      }
    }
  // A slanted gradient misses the true centre by a pixel or two: votes are counted over 3 × 3 cells.
  const best: { ring: Ring; score: number }[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const radius = radii.from + layer * 2;
    const base = layer * width * height;
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 1; x++) {
        const centre = base + y * width + x;
        if ((votes[centre] ?? 0) < 3) continue;
        let sum = 0;
        for (let row = -width; row <= width; row += width) for (let i = -1; i <= 1; i++) sum += votes[centre + row + i] ?? 0;
        const score = sum / radius;
        if (score > 0.8) keepBest(best, { ring: { x, y, radius }, score });
      }
  }
  return best.sort((a, b) => b.score - a.score).map((b) => b.ring);
}

/** Keeps the best candidates, one per neighbourhood. */
function keepBest(best: { ring: Ring; score: number }[], next: { ring: Ring; score: number }): void {
  const near = best.findIndex((b) => Math.abs(b.ring.x - next.ring.x) < 6 && Math.abs(b.ring.y - next.ring.y) < 6);
  if (near >= 0) {
    if ((best[near]?.score ?? 0) < next.score) best[near] = next;
    return;
  }
  if (best.length < CANDIDATES) {
    best.push(next);
    return;
  }
  const weakest = best.reduce((w, b, i) => (b.score < (best[w]?.score ?? 0) ? i : w), 0);
  if ((best[weakest]?.score ?? 0) < next.score) best[weakest] = next;
}

/** Shifts centre and radius by a few pixels to where most of the rim is seen. */
function refine(picture: Grey, ring: Ring, radii: { readonly from: number; readonly to: number }): Ring & { share: number } {
  let best = { ...ring, share: 0 };
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++)
      for (let dr = -2; dr <= 2; dr++) {
        const radius = ring.radius + dr;
        if (radius < radii.from - 1 || radius > radii.to + 1) continue;
        const share = rimShareOf(picture, ring.x + dx, ring.y + dy, radius);
        if (share > best.share) best = { x: ring.x + dx, y: ring.y + dy, radius, share };
      }
  return best;
}

/** Share of directions in which the picture is darker on the rim than both inside and outside of it. */
function rimShareOf({ width, height, data }: Grey, x: number, y: number, radius: number): number {
  const value = (cos: number, sin: number, r: number): number => {
    const px = Math.round(x + cos * r);
    const py = Math.round(y + sin * r);
    return px < 0 || py < 0 || px >= width || py >= height ? 0 : (data[py * width + px] ?? 0);
  };
  let seen = 0;
  for (let i = 0; i < ANGLES; i++) {
    const angle = (i * 2 * Math.PI) / ANGLES;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const rim = Math.max(value(cos, sin, radius), value(cos, sin, radius + 1), value(cos, sin, radius - 1));
    if (rim > value(cos, sin, radius - 4) + 20 && rim > value(cos, sin, radius + 4) + 20) seen++;
  }
  return seen / ANGLES;
}
