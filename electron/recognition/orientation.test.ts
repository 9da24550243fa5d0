import { describe, expect, it } from 'vitest';
import { quadOfBox, type Quad } from '../../shared/model';
import { righten } from './orientation';
import type { Reader } from './reader';

const PAGE = { width: 200, height: 300, data: new Uint8Array(200 * 300 * 3).fill(255) };
const lying = (y: number, width = 100): Quad => quadOfBox({ x: 20, y, width, height: 12 });
const tall = (x: number): Quad => quadOfBox({ x, y: 20, width: 12, height: 150 });

/** A reader that sees given boxes on the page as it is and on the page turned by 90°, and reads with given confidences. */
function reader(upright: Quad[], onSide: Quad[], votes: number, confidences: { asIs: number; flipped: number }): Reader {
  return {
    detect: (page) => Promise.resolve(page.width === 200 ? upright : onSide),
    upsideDown: () => Promise.resolve(votes),
    readBox: (_page, quad) => {
      const confidence = quad[0][0] > quad[1][0] ? confidences.flipped : confidences.asIs;
      return Promise.resolve([{ text: '处罚', quad, confidence, stops: [0, 0.5, 1], confidences: [confidence, confidence] }]);
    },
    release: () => Promise.resolve(),
  };
}
const READS = { asIs: 0.95, flipped: 0.3 };
const FLIPPED = { asIs: 0.3, flipped: 0.95 };
const ROWS = [20, 50, 80, 110].map((y) => lying(y));
const COLUMNS = [20, 50, 80, 110].map(tall);

describe('righting a page', () => {
  it('leaves an upright page as it is', async () => {
    const page = await righten(reader(ROWS, [], -0.99, READS), PAGE);
    expect(page.rotation).toBe(0);
    expect(page.raster).toBe(PAGE);
  });
  it('turns a page that is upside down, and its boxes with it', async () => {
    const page = await righten(reader(ROWS, [], 0.99, FLIPPED), PAGE);
    expect(page.rotation).toBe(180);
    expect(page.quads[0]).toEqual(quadOfBox({ x: 80, y: 268, width: 100, height: 12 }));
  });
  it('turns pages that lie on either side', async () => {
    expect((await righten(reader(COLUMNS, ROWS, -0.99, READS), PAGE)).rotation).toBe(90);
    const page = await righten(reader(COLUMNS, ROWS, 0.99, FLIPPED), PAGE);
    expect(page.rotation).toBe(270);
    expect([page.raster.width, page.raster.height]).toEqual([300, 200]);
  });
  it('reads both ways where the direction model is unsure, and then turns only for a clear gain', async () => {
    expect((await righten(reader(ROWS, [], 0.2, FLIPPED), PAGE)).rotation).toBe(180);
    expect((await righten(reader(ROWS, [], 0.2, { asIs: 0.9, flipped: 0.92 }), PAGE)).rotation).toBe(0);
  });
  it('does not trust a vote of one or two lines against what they read', async () => {
    expect((await righten(reader(ROWS.slice(0, 1), [], 0.99, READS), PAGE)).rotation).toBe(0);
  });
  it('leaves vertical writing upright', async () => {
    expect((await righten(reader(COLUMNS, ROWS, -0.9, { asIs: 0.3, flipped: 0.3 }), PAGE)).rotation).toBe(0);
  });
  it('is not led by many narrow table cells', async () => {
    const cells = Array.from({ length: 12 }, (_, i) => quadOfBox({ x: 10 + i * 14, y: 200, width: 10, height: 18 }));
    expect((await righten(reader([...ROWS, ...cells], ROWS, -0.99, READS), PAGE)).rotation).toBe(0);
  });
  it('leaves a page without text alone', async () => {
    expect((await righten(reader([], [], 0, READS), PAGE)).rotation).toBe(0);
  });
});
