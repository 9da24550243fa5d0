import type { OrtInferenceSession } from 'paddleocr';
import type { Quad, TextLine } from '../../shared/model';
import { CROP_HEIGHT, cropLine, toPlanes, type Crop } from './crop';
import { decodeCtc, type ReadCharacter } from './ctc';
import { createDetector } from './detector';
import { doubtfulFigures, withStretch } from './digits';
import { simplifyModel } from './graph';
import { linesFromCharacters } from './lines';
import type { Models } from './models';
import { asFlippedQuad, asLyingQuad, isTall, sliceQuad } from './quads';
import type { Grey } from './raster';
import { FloatTensor, type Runtime } from './runtime';

/** Padding the recogniser's input to multiples of this keeps the number of shapes, and with it its memory, small. */
const WIDTH_STEP = 32;
/**
 * Lines are read narrower than they are: the recogniser was trained on lines of up to 25 characters in 320 pixels, a third of their
 * natural width at 48 pixels height, and its time goes with the width. Where digits may have been lost by it, that part is read anew in full.
 */
const SQUEEZE = 0.7;
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
  const load = (model: Uint8Array, release = false) => runtime.load(simplifyModel(model, runtime.inBlocks), release);
  const [detection, recognition, direction] = [await load(models.detection, true), await load(models.recognition), await load(models.direction)];

  /** Runs a model on one crop; its only output's numbers and dimensions. */
  const infer = async (session: OrtInferenceSession, planes: Float32Array, width: number) => {
    const input = new FloatTensor('float32', planes, [1, 3, CROP_HEIGHT, width]);
    const results = await session.run({ [session.inputNames?.[0] ?? 'x']: input });
    const output = results[session.outputNames[0] ?? ''];
    if (output === undefined || !(output.data instanceof Float32Array)) throw new Error('The model gave no numbers.');
    return { data: output.data, dims: output.dims };
  };

  const readCrop = async (crop: Crop): Promise<ReadCharacter[]> => {
    const width = Math.ceil(crop.width / WIDTH_STEP) * WIDTH_STEP;
    const { data, dims } = await infer(recognition, toPlanes(crop, width), width);
    const steps = dims[1] ?? 0;
    if (dims[2] !== models.alphabet.length) throw new Error('The recogniser and its list of characters do not belong together.');
    return decodeCtc(data, steps, models.alphabet, (steps * crop.width) / width);
  };

  return {
    detect: createDetector(detection),

    async readBox(page, quad) {
      // Vertical writing is read lying down, as the recogniser was trained on it.
      const lying = isTall(quad) ? asLyingQuad(quad) : quad;
      const crop = cropLine(page, lying, SQUEEZE);
      let characters = await readCrop(crop);
      // From the end, so that the places of those before stay what they are.
      for (const stretch of doubtfulFigures(characters, crop.width / SQUEEZE).reverse())
        characters = withStretch(characters, stretch, await readCrop(cropLine(page, sliceQuad(lying, stretch.from, stretch.to))));
      return linesFromCharacters(characters, lying);
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
