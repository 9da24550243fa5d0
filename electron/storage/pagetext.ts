import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Box, PageMark, PageText, Quad, TextLine } from '../../shared/model';

/*
 * A page's text as stored: JSON of whole numbers, deflated. Coordinates in tenths of a pixel, stops in ten-thousandths
 * as steps from the one before (small numbers deflate well), confidences of characters in hundredths, of lines in
 * ten-thousandths. The page's number is not in it, so that the same content is the same bytes wherever it stands.
 */
type PackedLine = readonly [text: string, quad: readonly number[], confidence: number, steps: readonly number[], confidences: readonly number[]];
/** Number of the kind, box, confidence in hundredths. */
type PackedMark = readonly [kind: number, box: readonly number[], confidence: number];
/** By their number: only ever add at the end. */
const MARK_KINDS: readonly PageMark['kind'][] = ['seal', 'signature', 'fingerprint'];

interface Packed {
  readonly v: 1;
  readonly w: number;
  readonly h: number;
  readonly l: readonly PackedLine[];
  readonly s: readonly (readonly number[])[];
  /** Absent where marks were not looked for. */
  readonly m?: readonly PackedMark[];
}

/** No page holds more text than this; a larger one is a damaged or hostile body. */
const MAX_BYTES = 64 * 1024 * 1024;

function steps(stops: readonly number[]): number[] {
  let before = 0;
  return stops.map((stop) => {
    const now = Math.round(stop * 10_000);
    const step = now - before;
    before = now;
    return step;
  });
}

function stopsOf(packed: readonly number[]): number[] {
  let sum = 0;
  return packed.map((step) => (sum += step) / 10_000);
}

function packLine(line: TextLine): PackedLine {
  return [
    line.text,
    line.quad.flat().map((c) => Math.round(c * 10)),
    Math.round(line.confidence * 10_000),
    steps(line.stops),
    line.confidences.map((c) => Math.round(c * 100)),
  ];
}

function unpackLine([text, quad, confidence, packedStops, confidences]: PackedLine): TextLine {
  const at = (i: number): number => (quad[i] ?? 0) / 10;
  const corners: Quad = [[at(0), at(1)], [at(2), at(3)], [at(4), at(5)], [at(6), at(7)]];
  return {
    text,
    quad: corners,
    confidence: confidence / 10_000,
    stops: stopsOf(packedStops),
    confidences: confidences.map((c) => c / 100),
  };
}

function unpackBox([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Box {
  return { x: x / 10, y: y / 10, width: width / 10, height: height / 10 };
}

const packBox = (box: Box): number[] => [box.x, box.y, box.width, box.height].map((c) => Math.round(c * 10));

function unpackMark([kind, box, confidence]: PackedMark): PageMark[] {
  const known = MARK_KINDS[kind];
  return known === undefined ? [] : [{ kind: known, box: unpackBox(box), confidence: confidence / 100 }];
}

/** Packs a page's text for the database. */
export function packText(text: PageText): Uint8Array {
  const packed: Packed = {
    v: 1,
    w: text.width,
    h: text.height,
    l: text.lines.map(packLine),
    s: text.seals.map(packBox),
    ...(text.marks === undefined ? {} : { m: text.marks.map((mark): PackedMark => [MARK_KINDS.indexOf(mark.kind), packBox(mark.box), Math.round(mark.confidence * 100)]) }),
  };
  return deflateRawSync(JSON.stringify(packed), { level: constants.Z_DEFAULT_COMPRESSION });
}

/** Unpacks what {@link packText} made, as the text of the page with the given number. */
export function unpackText(body: Uint8Array, page: number): PageText {
  const packed = JSON.parse(inflateRawSync(body, { maxOutputLength: MAX_BYTES }).toString('utf8')) as Packed;
  const text = { page, width: packed.w, height: packed.h, lines: packed.l.map(unpackLine), seals: packed.s.map(unpackBox) };
  return packed.m === undefined ? text : { ...text, marks: packed.m.flatMap(unpackMark) };
}
