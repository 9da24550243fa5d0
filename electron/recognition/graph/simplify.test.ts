import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { loadModels, type Models } from '../models';
import { simplifyModel } from '.';
import { attribute, constantNode, constantOf, readModel, writeModel, type GraphNode, type OnnxModel } from './onnx';
import { simplify } from './simplify';

const models = await loadModels();

/** What a model gives for pictures of noise that is the same each time. */
async function results(model: Uint8Array, dims: readonly number[]): Promise<Float32Array> {
  const session = await InferenceSession.create(model, { graphOptimizationLevel: 'all', intraOpNumThreads: 1 });
  let seed = 7;
  const noise = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 30 - 1);
  const data = Float32Array.from({ length: dims.reduce((product, dim) => product * dim) }, noise);
  const answer = await session.run({ [session.inputNames[0] ?? '']: new Tensor('float32', data, dims) });
  await session.release();
  const output = answer[session.outputNames[0] ?? '']?.data;
  if (!(output instanceof Float32Array)) throw new Error('no numbers');
  return output;
}

const count = (model: OnnxModel, ...ops: string[]): number => model.nodes.filter((node) => ops.includes(node.opType)).length;
const farthest = (a: Float32Array, b: Float32Array): number => a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN))), 0);

const SIZES: readonly (readonly [keyof Models & ('detection' | 'recognition' | 'direction'), readonly number[]])[] = [
  ['detection', [1, 3, 96, 128]],
  ['recognition', [1, 3, 48, 160]],
  ['direction', [1, 3, 48, 192]],
];

describe.each(SIZES)('the %s model', (name, dims) => {
  it.each([true, false])('gives the same in fewer passes (in blocks of channels: %s)', async (inBlocks) => {
    const before = await results(models[name], dims);
    const after = await results(simplifyModel(models[name], inBlocks), dims);
    expect(after.length).toBe(before.length);
    expect(farthest(before, after)).toBeLessThan(1e-4);
    const [full, simple] = [readModel(models[name]), simplify(readModel(models[name]), inBlocks)];
    const passes = (model: OnnxModel) => count(model, 'Add', 'Mul', 'Clip', 'Div', 'BatchNormalization');
    expect(passes(simple)).toBeLessThan(passes(full) * 0.65);
    expect(count(simple, 'Clip')).toBe(0);
  });

  it('is the same model when written as it was read', async () => {
    expect(await results(writeModel(readModel(models[name])), dims)).toEqual(await results(models[name], dims));
  });
});

describe('what does not match is left alone', () => {
  const scalar = (name: string, value: number): GraphNode => constantNode(name, { dims: [], data: Float32Array.of(value) });
  const op = (opType: string, input: readonly string[], output: string, ...attributes: GraphNode['attribute'][number][]): GraphNode => ({ opType, input, output: [output], attribute: attributes });
  const weights = constantNode('w', { dims: [1, 1, 3, 3], data: new Float32Array(9).fill(1) });
  const model = (nodes: readonly GraphNode[]): OnnxModel => ({ ...readModel(models.direction), nodes, results: ['y'] });
  const ops = (nodes: readonly GraphNode[]): string[] => simplify(model(nodes), true).nodes.flatMap(({ opType }) => (opType === 'Constant' ? [] : [opType]));

  it.each([
    ['a limit of five', 3, 5, 6],
    ['an offset of two', 2, 6, 6],
    ['a divisor of seven', 3, 6, 7],
  ])('an activation with %s', (_what, offset, limit, divisor) => {
    const nodes = [
      scalar('three', offset), scalar('six', divisor), op('Add', ['x', 'three'], 'a'), op('Clip', ['a'], 'b', attribute('min', 'f', 0), attribute('max', 'f', limit)),
      op('Mul', ['x', 'b'], 'c'), op('Div', ['c', 'six'], 'y'),
    ];
    expect(ops(nodes)).toEqual(['Add', 'Clip', 'Mul', 'Div']);
  });

  it('a factor and an offset behind a convolution whose picture is used elsewhere too', () => {
    const nodes = [weights, scalar('f', 2), scalar('o', 1), op('Conv', ['x', 'w'], 'a'), op('Mul', ['a', 'f'], 'b'), op('Add', ['b', 'o'], 'c'), op('Add', ['c', 'a'], 'y')];
    expect(ops(nodes)).toEqual(['Conv', 'Mul', 'Add', 'Add']);
  });

  it('puts a factor and an offset behind a convolution into its weights', () => {
    const nodes = [weights, scalar('f', 2), scalar('o', 1), op('Conv', ['x', 'w'], 'a'), op('Mul', ['a', 'f'], 'b'), op('Add', ['o', 'b'], 'y')];
    const simple = simplify(model(nodes), true);
    expect(ops(nodes)).toEqual(['Conv']);
    const conv = simple.nodes.find(({ opType }) => opType === 'Conv');
    const fixed = (input: number) => constantOf(simple.nodes.find(({ output }) => output[0] === conv?.input[input]))?.data;
    expect(conv?.output).toEqual(['y']);
    expect([...(fixed(1) ?? [])]).toEqual(new Array(9).fill(2));
    expect([...(fixed(2) ?? [])]).toEqual([1]);
  });

  it('adds a product to its picture only where the other factor is one number per channel', () => {
    const gated = (gate: readonly GraphNode[]) => ops([...gate, op('Mul', ['x', 'g'], 'a'), op('Add', ['x', 'a'], 'y')]);
    expect(gated([op('Sigmoid', ['x'], 'g')])).toEqual(['Sigmoid', 'Mul', 'Add']);
    expect(gated([op('GlobalAveragePool', ['x'], 'g')])).toEqual(['GlobalAveragePool', 'Add', 'Mul']);
  });
});

it('takes no other file for a model', () => {
  expect(() => simplifyModel(new TextEncoder().encode('%PDF-1.7'), true)).toThrow();
});
