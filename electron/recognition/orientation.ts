import type { Quad, Rotation } from '../../shared/model';
import { isTall, quadHeight, quadWidth, turnQuadUpsideDown } from './quads';
import { channelOf, turnRaster, type Grey } from './raster';
import { readability, type Reader } from './reader';
import type { Raster } from './types';

/** An upright page with its text boxes. */
export interface UprightPage {
  readonly rotation: Rotation;
  readonly raster: Raster;
  /** The red channel, in which red seals are faint. Brightening what is left of them was measured to cost a line (docs/recognition.md). */
  readonly ink: Grey;
  readonly quads: readonly Quad[];
}

/** Lines asked which way up they stand, and lines read both ways when that gives no clear answer. */
const VOTES = 7;
const READINGS = 4;
/** A mean vote nearer to zero than this is no clear answer. */
const CLEAR_VOTE = 0.6;
/** How much better a page must read upside down before it is turned without a clear vote. */
const READS_BETTER = 0.08;
/** A page whose boxes are mostly tall and that reads worse than this either way holds vertical writing or no writing. */
const READABLE = 0.6;

/**
 * Finds which way up a page stands and turns it.
 * Tall boxes by the length they cover tell a page on its side (a count would let table cells of one character decide);
 * the direction model tells upside down, and where it is unsure, reading both ways.
 */
export async function righten(reader: Reader, raster: Raster): Promise<UprightPage> {
  const ink = channelOf(raster, 0);
  const asIs: UprightPage = { rotation: 0, raster, ink, quads: await reader.detect(ink) };
  if (!liesOnItsSide(asIs.quads)) return (await isUpsideDown(reader, asIs, false)) ? turnedUpsideDown(asIs) : asIs;

  const turned = turnRaster(raster, 90);
  const turnedInk = channelOf(turned, 0);
  const onSide: UprightPage = { rotation: 90, raster: turned, ink: turnedInk, quads: await reader.detect(turnedInk) };
  const upsideDown = await isUpsideDown(reader, onSide, true);
  return upsideDown === null ? asIs : upsideDown ? turnedUpsideDown(onSide) : onSide;
}

function liesOnItsSide(quads: readonly Quad[]): boolean {
  let tall = 0;
  let lying = 0;
  for (const quad of quads) {
    if (isTall(quad)) tall += quadHeight(quad);
    else if (quadWidth(quad) > 1.5 * quadHeight(quad)) lying += quadWidth(quad);
  }
  return tall > 1.5 * lying;
}

/** Whether the page is upside down; null if `mustRead` and it reads neither way. */
async function isUpsideDown(reader: Reader, page: UprightPage, mustRead: boolean): Promise<boolean | null> {
  const longest = page.quads.filter((quad) => !isTall(quad)).sort((a, b) => quadWidth(b) - quadWidth(a));
  if (longest.length === 0) return mustRead ? null : false;
  const asked = longest.slice(0, VOTES);
  let sum = 0;
  for (const quad of asked) sum += await reader.upsideDown(page.ink, quad);
  const vote = sum / asked.length;
  if (Math.abs(vote) >= CLEAR_VOTE && asked.length >= 3 && !mustRead) return vote > 0;

  const sample = longest.slice(0, READINGS);
  const upright = await readability(reader, page.ink, sample, false);
  const flipped = await readability(reader, page.ink, sample, true);
  if (mustRead && Math.max(upright, flipped) < READABLE) return null;
  return mustRead ? flipped > upright : flipped > upright + READS_BETTER;
}

/** The boxes are turned with the page: finding them anew would cost a third of the page's time. */
function turnedUpsideDown(page: UprightPage): UprightPage {
  const raster = turnRaster(page.raster, 180);
  const { width, height } = raster;
  return {
    rotation: page.rotation === 0 ? 180 : 270,
    raster,
    ink: channelOf(raster, 0),
    quads: page.quads.map((quad) => turnQuadUpsideDown(quad, width, height)),
  };
}
