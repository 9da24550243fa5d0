import { attribute, attributeOf, constantNode, type GraphNode, type Numbers, type OnnxModel } from './onnx';
import { changed, resultOf, Wiring, type Changes } from './wiring';

/**
 * Writes a model's graph in fewer operations that compute the same up to rounding. The published files spell the activation
 * x·min(max(x+3,0),6)/6 out in four passes over each layer's picture and keep a factor and an offset from training behind each
 * convolution as two more: half of the time.
 *
 * @param inBlocks The runtime keeps pictures in blocks of channels between convolutions, as ONNX Runtime's native library
 * does on x64, and falls out of them for each operation that it does not know there; what it knows is then used instead.
 */
export function simplify(model: OnnxModel, inBlocks: boolean): OnnxModel {
  const steps = [scalingBehindConvolution, (m: OnnxModel) => activation(m, inBlocks), scalingBeforeConvolution, scalingAsNormalization, sumWithProduct, withoutUnused];
  return steps.reduce((simpler, step) => step(simpler), model);
}

/** Conv, then a factor and an offset: both go into the convolution's weights. */
function scalingBehindConvolution(model: OnnxModel): OnnxModel {
  const wiring = new Wiring(model);
  const changes: Changes = new Map();
  for (const conv of model.nodes) {
    if (conv.opType !== 'Conv') continue;
    const scaling = wiring.scaling(wiring.onlyUser(conv, 'Mul'));
    const layer = layerOf(conv, wiring);
    if (!scaling || !layer) continue;
    const { mul, add, factor, offset } = scaling;
    const scaled = withLayer(conv, { weights: times(layer.weights, factor), bias: layer.bias.map((b) => b * factor + offset) });
    changes.set(conv, scaled.map((node) => (node.opType === 'Conv' ? { ...node, output: add.output } : node)));
    changes.set(mul, []).set(add, []);
  }
  return changed(model, changes);
}

/**
 * x·min(max(x+3,0),6)/6 as x·HardSigmoid(x). In blocks of channels the runtime knows HardSigmoid only as the end of a
 * convolution: one that copies its picture.
 */
function activation(model: OnnxModel, inBlocks: boolean): OnnxModel {
  const wiring = new Wiring(model);
  const changes: Changes = new Map();
  for (const add of model.nodes) {
    const sum = add.opType === 'Add' ? wiring.scalarAndOther(add) : null;
    if (sum?.scalar !== 3) continue;
    const clip = wiring.onlyUser(add, 'Clip');
    const product = wiring.onlyUser(clip, 'Mul');
    const quotient = wiring.onlyUser(product, 'Div');
    if (!clip || !product?.input.includes(sum.other) || !quotient || wiring.numbers(quotient.input[1])?.data[0] !== 6) continue;
    const limit = (name: string, input: number): number | undefined => attributeOf(clip, name)?.f ?? wiring.numbers(clip.input[input])?.data[0];
    if (limit('min', 1) !== 0 || limit('max', 2) !== 6) continue;
    const maker = wiring.makerOf(sum.other);
    const channels = maker?.opType === 'Conv' ? wiring.numbers(maker.input[1])?.dims[0] : undefined;
    const copies = inBlocks && channels !== undefined ? copyOf(sum.other, channels, resultOf(clip)) : [];
    const gate: GraphNode = { opType: 'HardSigmoid', input: copies.at(-1)?.output ?? [sum.other], output: clip.output, attribute: [attribute('alpha', 'f', 1 / 6), attribute('beta', 'f', 0.5)] };
    changes.set(add, [...copies, gate]).set(clip, []).set(product, [{ ...product, output: quotient.output }]).set(quotient, []);
  }
  return changed(model, changes);
}

/** A convolution that gives its picture as it is. */
function copyOf(value: string, channels: number, name: string): GraphNode[] {
  const ones = constantNode(`${name}.ones`, { dims: [channels, 1, 1, 1], data: new Float32Array(channels).fill(1) });
  return [ones, { opType: 'Conv', input: [value, resultOf(ones)], output: [`${name}.copy`], attribute: [attribute('group', 'i', channels), attribute('kernel_shape', 'ints', [1, 1])] }];
}

/** A factor and an offset before a convolution of single pixels, which has no border: both go into its weights. */
function scalingBeforeConvolution(model: OnnxModel): OnnxModel {
  const wiring = new Wiring(model);
  const changes: Changes = new Map();
  for (const node of model.nodes) {
    const scaling = node.opType === 'Mul' ? wiring.scaling(node) : null;
    const conv = wiring.onlyUser(scaling?.add ?? null, 'Conv');
    const layer = conv && layerOf(conv, wiring);
    if (!scaling || !conv || !layer) continue;
    const { mul, add, input, factor, offset } = scaling;
    const { weights, bias } = layer;
    if (weights.dims[2] !== 1 || weights.dims[3] !== 1 || attributeOf(conv, 'pads')?.ints?.some((pad) => pad !== 0)) continue;
    const perFilter = weights.data.length / bias.length;
    const shifted = bias.map((b, filter) => b + offset * weights.data.subarray(filter * perFilter, (filter + 1) * perFilter).reduce((sum, w) => sum + w, 0));
    changes.set(mul, []).set(add, []);
    changes.set(conv, withLayer({ ...conv, input: [input, ...conv.input.slice(1)] }, { weights: times(weights, factor), bias: shifted }));
  }
  return changed(model, changes);
}

/**
 * A factor and an offset before a convolution with a border, where they cannot go into its weights (the border is zero behind
 * them): one normalization, which the runtime knows in blocks of channels.
 */
function scalingAsNormalization(model: OnnxModel): OnnxModel {
  const wiring = new Wiring(model);
  const changes: Changes = new Map();
  for (const node of model.nodes) {
    const scaling = node.opType === 'Mul' ? wiring.scaling(node) : null;
    const conv = scaling && wiring.usersOf(scaling.add).find((user) => user.opType === 'Conv');
    const perFilter = conv && wiring.numbers(conv.input[1])?.dims[1];
    if (!scaling || !conv || perFilter === undefined || perFilter === null) continue;
    const { mul, add, input, factor, offset } = scaling;
    const channels = perFilter * (attributeOf(conv, 'group')?.i ?? 1);
    const parameters = Object.entries({ scale: factor, offset, mean: 0, variance: 1 }).map(([name, value]) =>
      constantNode(`${resultOf(add)}.${name}`, { dims: [channels], data: new Float32Array(channels).fill(value) }));
    const normalization: GraphNode = { opType: 'BatchNormalization', input: [input, ...parameters.map(resultOf)], output: add.output, attribute: [attribute('epsilon', 'f', 0)] };
    changes.set(mul, []).set(add, [...parameters, normalization]);
  }
  return changed(model, changes);
}

/** x + x·g, where g is one number per channel, as x·(g+1): one pass less over the picture. */
function sumWithProduct(model: OnnxModel): OnnxModel {
  const wiring = new Wiring(model);
  const changes: Changes = new Map();
  for (const mul of model.nodes) {
    const add = mul.opType === 'Mul' ? wiring.onlyUser(mul, 'Add') : null;
    const picture = add?.input.find((input) => mul.input.includes(input));
    const gate = mul.input.find((input) => input !== picture);
    const gateMaker = gate === undefined ? undefined : wiring.makerOf(gate);
    if (!add || picture === undefined || gate === undefined || !gateMaker || !isPerChannel(gateMaker, wiring)) continue;
    const raised = `${gate}.raised`;
    const unit = constantNode(`${gate}.one`, { dims: [], data: Float32Array.of(1) });
    changes.set(mul, [unit, { opType: 'Add', input: [gate, resultOf(unit)], output: [raised], attribute: [] }, { ...mul, input: [picture, raised], output: add.output }]);
    changes.set(add, []);
  }
  return changed(model, changes);
}

/** Whether a value comes from the mean of each channel through convolutions and activations alone. */
function isPerChannel(node: GraphNode, wiring: Wiring): boolean {
  if (node.opType === 'GlobalAveragePool') return true;
  const maker = wiring.makerOf(node.input[0] ?? '');
  return ['Conv', 'Relu', 'HardSigmoid'].includes(node.opType) && maker !== undefined && isPerChannel(maker, wiring);
}

/** Leaves out what no result depends on any more. */
function withoutUnused(model: OnnxModel): OnnxModel {
  const needed = new Set(model.results);
  const nodes = model.nodes.toReversed().filter((node) => {
    const used = node.output.some((output) => needed.has(output));
    if (used) for (const input of node.input) needed.add(input);
    return used;
  });
  return { ...model, nodes: nodes.toReversed() };
}

interface Layer {
  readonly weights: Numbers;
  readonly bias: Float32Array;
}

/** The fixed weights of a convolution; null if they are not fixed. */
function layerOf(conv: GraphNode, wiring: Wiring): Layer | null {
  const weights = wiring.numbers(conv.input[1]);
  if (weights === null) return null;
  const bias = conv.input[2] === undefined ? new Float32Array(weights.dims[0] ?? 0) : wiring.numbers(conv.input[2])?.data;
  return bias === undefined ? null : { weights, bias };
}

/** A convolution with other weights, behind the nodes that give them. */
function withLayer(conv: GraphNode, { weights, bias }: Layer): GraphNode[] {
  const parameters = [constantNode(`${resultOf(conv)}.weights`, weights), constantNode(`${resultOf(conv)}.bias`, { dims: [bias.length], data: bias })];
  return [...parameters, { ...conv, input: [conv.input[0] ?? '', ...parameters.map(resultOf)] }];
}

const times = (numbers: Numbers, factor: number): Numbers => ({ ...numbers, data: numbers.data.map((value) => value * factor) });
