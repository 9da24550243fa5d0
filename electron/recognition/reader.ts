import { DetectionService, normalizeInputToRgb, type OrtInferenceSession } from 'paddleocr';
import type { Quad, TextLine } from '../../shared/model';
import { CROP_HEIGHT, cropLine, toPlanes } from './crop';
import { decodeCtc } from './ctc';
import { linesFromCharacters } from './lines';
import type { Models } from './models';
import { asFlippedQuad, asLyingQuad, isTall } from './quads';
import { rgbOfGrey, type Grey } from './raster';
import { FloatTensor, TENSORS, type Runtime } from './runtime';

/**
 * Detection as measured (docs/recognition.md): at the library's own box threshold of 0.6 whole underlined lines are
 * lost; a longer side than 1600 costs time and wins nothing at 200 dpi.
 */
const DETECTION = {
  channelOrder: 'bgr',
  maxSideLength: 1600,
  limitType: 'max',
  maxSideLimit: 4000,
  textPixelThreshold: 0.3,
  boxScoreThreshold: 0.45,
  unclipRatio: 1.5,
  maxCandidates: 1000,
} as const;

/** Padding the recogniser's input to multiples of this keeps the number of shapes, and with it its memory, small. */
const WIDTH_STEP = 32;
/** Input width of the model that tells upright from upside down: it looks at the beginning of a line. */
const DIRECTION_WIDTH = 192;

/** The three models behind one page: where text is, which way up it stands, what it says. */
export interface Reader {
  /** Boxes of text in a picture, in the detector's order. */
  detect(page: Grey): Promise<Quad[]>;
  /** The lines in one box; none if it holds only noise. */
  readBox(page: Grey, quad: Quad): Promise<TextLine[]>;
  /** −1 (surely upright) to 1 (surely upside down) for one lying box. */
  upsideDown(page: Grey, quad: Quad): Promise<number>;
  release(): Promise<void>;
}

/** Loads the models into the runtime. */
export async function createReader(runtime: Runtime, models: Models): Promise<Reader> {
  const [detection, recognition, direction] = [
    await runtime.load(models.detection),
    await runtime.load(models.recognition),
    await runtime.load(models.direction),
  ];
  const detector = new DetectionService(TENSORS, detection, DETECTION);

  /** Runs a model on one crop; its only output's numbers and dimensions. */
  const infer = async (session: OrtInferenceSession, planes: Float32Array, width: number) => {
    const input = new FloatTensor('float32', planes, [1, 3, CROP_HEIGHT, width]);
    const results = await session.run({ [session.inputNames?.[0] ?? 'x']: input });
    const output = results[session.outputNames[0] ?? ''];
    if (output === undefined || !(output.data instanceof Float32Array)) throw new Error('The model gave no numbers.');
    return { data: output.data, dims: output.dims };
  };

  return {
    async detect(page) {
      const boxes = await detector.run(normalizeInputToRgb(rgbOfGrey(page)));
      return boxes.flatMap((box): Quad[] => {
        if (box.points === undefined) return [];
        const [a, b, c, d] = box.points;
        return [[[a.x, a.y], [b.x, b.y], [c.x, c.y], [d.x, d.y]]];
      });
    },

    async readBox(page, quad) {
      // Vertical writing is read lying down, as the recogniser was trained on it.
      const lying = isTall(quad) ? asLyingQuad(quad) : quad;
      const crop = cropLine(page, lying);
      const width = Math.ceil(crop.width / WIDTH_STEP) * WIDTH_STEP;
      const { data, dims } = await infer(recognition, toPlanes(crop, width), width);
      const steps = dims[1] ?? 0;
      if (dims[2] !== models.alphabet.length) throw new Error('The recogniser and its list of characters do not belong together.');
      return linesFromCharacters(decodeCtc(data, steps, models.alphabet, (steps * crop.width) / width), lying);
    },

    async upsideDown(page, quad) {
      const { data } = await infer(direction, toPlanes(cropLine(page, quad), DIRECTION_WIDTH), DIRECTION_WIDTH);
      return (data[1] ?? 0) - (data[0] ?? 0);
    },

    async release() {
      await Promise.all([detection, recognition, direction].map(async (session) => session.release?.()));
    },
  };
}

/** Mean confidence of the characters in some boxes, read as they stand or from the other end; 0 if nothing is read. */
export async function readability(reader: Reader, page: Grey, quads: readonly Quad[], flipped: boolean): Promise<number> {
  let sum = 0;
  let count = 0;
  for (const quad of quads) {
    for (const line of await reader.readBox(page, flipped ? asFlippedQuad(quad) : quad)) {
      for (const confidence of line.confidences) sum += confidence;
      count += line.confidences.length;
    }
  }
  return count === 0 ? 0 : sum / count;
}
