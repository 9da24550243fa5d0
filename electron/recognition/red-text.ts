import { boxOfQuad, type Box, type Quad, type TextLine } from '../../shared/model';
import { shareInside } from './quads';
import { channelOf, type Grey } from './raster';
import type { Reader } from './reader';
import { redInkPicture, redRegions, redShare, type Redness } from './red-ink';
import type { Raster } from './types';

/** Red parts nearer than this many squares of the redness picture belong together: 5 mm on A4. */
const JOIN = 10;
const MARGIN = 16;
/** Regions looked at; a page with more of them is a coloured picture. */
const MAX_REGIONS = 6;
/** A line with more red than this among its dark pixels is red writing. */
const RED_LINE = 0.7;
/** Mean confidence that red text must reach; inside a seal, where curved writing is cut into pieces, more. */
const SURE = { outside: 0.6, inSeal: 0.8 } as const;

/** Red writing found beside, and instead of, what was read from the red channel. */
export interface RedText {
  readonly added: readonly TextLine[];
  /** Lines that hold red words among black ones, by their place in the input, read anew. */
  readonly replaced: ReadonlyMap<number, TextLine>;
  /** Places of lines that are only the seal's own writing, faint in the red channel and read in pieces. */
  readonly shadows: ReadonlySet<number>;
}

/**
 * Reads what is written in red: 红头, stamped words, red-pen notes. The red channel, which frees black text from
 * seals, shows next to nothing of it. Only regions with red ink are looked at, in a picture of the red ink alone, so that nothing black is
 * read twice; they are read from the green channel, which is sharper.
 *
 * @param lines What was read from the red channel.
 */
export async function readRedText(reader: Reader, raster: Raster, redness: Redness, lines: readonly TextLine[], seals: readonly Box[]): Promise<RedText> {
  const added: TextLine[] = [];
  const replaced = new Map<number, TextLine>();
  const shadows = new Set<number>();
  for (const [i, line] of lines.entries()) {
    const box = boxOfQuad(line.quad);
    if (seals.some((seal) => shareInside(box, seal) > 0.7) && redShare(raster, box) > RED_LINE) shadows.add(i);
  }
  const regions = redRegions(redness.picture, JOIN).slice(0, MAX_REGIONS);
  if (regions.length === 0) return { added, replaced, shadows };
  const green = channelOf(raster, 1);
  const boxes = lines.map((line) => boxOfQuad(line.quad));
  for (const quad of await redQuads(reader, raster, redness.cell, regions)) {
    const box = boxOfQuad(quad);
    const seal = seals.find((s) => shareInside(box, s) > 0.7);
    const inSeal = seal !== undefined;
    if (inSeal && !isBelowStar(box, seal)) continue;
    const covering = boxes.findIndex((other, i) => !shadows.has(i) && shareInside(box, other) > 0.5);
    if (covering >= 0) {
      const line = lines[covering];
      if (inSeal || line === undefined || replaced.has(covering)) continue;
      // Where nearly all of the line is red, the red ink shows better how far it reaches.
      const [again] = await reader.readBox(green, shareInside(boxOfQuad(line.quad), box) > 0.6 ? quad : line.quad);
      if (again !== undefined && readsBetter(again, line)) replaced.set(covering, again);
      continue;
    }
    for (const line of await reader.readBox(green, quad))
      if (line.confidence >= (inSeal ? SURE.inSeal : SURE.outside) && (!inSeal || line.text.length > 1)) added.push(line);
  }
  return { added, replaced, shadows };
}

/** Whether the green channel gave more: the red words of a mixed line, or what was only a shadow in the red channel. */
function readsBetter(again: TextLine, line: TextLine): boolean {
  return again.confidence > line.confidence + 0.05 || (again.text.length > line.text.length && again.confidence > line.confidence - 0.1);
}

async function redQuads(reader: Reader, raster: Raster, cell: number, regions: readonly Box[]): Promise<Quad[]> {
  const quads: Quad[] = [];
  for (const region of regions) {
    const x = Math.max(0, region.x * cell - MARGIN);
    const y = Math.max(0, region.y * cell - MARGIN);
    const width = Math.min(raster.width - x, region.width * cell + 2 * MARGIN);
    const height = Math.min(raster.height - y, region.height * cell + 2 * MARGIN);
    const picture: Grey = redInkPicture(raster, x, y, width, height);
    for (const [a, b, c, d] of await reader.detect(picture))
      quads.push([[a[0] + x, a[1] + y], [b[0] + x, b[1] + y], [c[0] + x, c[1] + y], [d[0] + x, d[1] + y]]);
  }
  return quads;
}

/** Straight writing in a seal (财务专用章, 业务讫章) stands below its middle; what is found elsewhere is cut from the curved name. */
function isBelowStar(box: Box, seal: Box): boolean {
  const down = (box.y + box.height / 2 - seal.y) / seal.height;
  const right = (box.x + box.width / 2 - seal.x) / seal.width;
  return down > 0.6 && down < 0.9 && Math.abs(right - 0.5) < 0.15;
}
