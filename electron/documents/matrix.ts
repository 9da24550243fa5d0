/** A 2 × 3 matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** The matrix that undoes `m`; null if it flattens everything onto a line. */
export function inverse(m: Matrix): Matrix | null {
  const determinant = m[0] * m[3] - m[1] * m[2];
  if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-9) return null;
  const [a, b, c, d] = [m[3] / determinant, -m[1] / determinant, -m[2] / determinant, m[0] / determinant];
  return [a, b, c, d, -(m[4] * a + m[5] * c), -(m[4] * b + m[5] * d)];
}

/** A rectangle by its edges; `low` ≤ `high` in either direction. */
export interface Edges {
  readonly left: number;
  readonly low: number;
  readonly right: number;
  readonly high: number;
}

/** The upright rectangle around a transformed rectangle. */
export function transformEdges(m: Matrix, r: Edges): Edges {
  const corners = [[r.left, r.low], [r.right, r.low], [r.right, r.high], [r.left, r.high]] as const;
  const xs = corners.map(([x, y]) => m[0] * x + m[2] * y + m[4]);
  const ys = corners.map(([x, y]) => m[1] * x + m[3] * y + m[5]);
  return { left: Math.min(...xs), low: Math.min(...ys), right: Math.max(...xs), high: Math.max(...ys) };
}

/** How far a point lies outside a rectangle; 0 inside. */
export function distanceTo(x: number, y: number, r: Edges): number {
  return Math.hypot(Math.max(r.left - x, 0, x - r.right), Math.max(r.low - y, 0, y - r.high));
}
