import { readModel, writeModel } from './onnx';
import { simplify } from './simplify';

/** A model's file with fewer operations that compute the same up to rounding; see {@link simplify}. @throws Error if it is no ONNX model. */
export const simplifyModel = (bytes: Uint8Array, inBlocks: boolean): Uint8Array => writeModel(simplify(readModel(bytes), inBlocks));
