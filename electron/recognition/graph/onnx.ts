import protobuf from 'protobufjs/light.js';

/** Numbers with their dimensions, which are empty for a single number. */
export interface Numbers {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** ONNX TensorProto, as far as fixed numbers of 32-bit floats need it. */
interface Tensor {
  readonly dims: readonly number[];
  readonly dataType: number;
  readonly floatData: readonly number[];
  readonly rawData?: Uint8Array;
}

/** ONNX AttributeProto; its other fields are carried along. */
export interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly f?: number;
  readonly i?: number;
  readonly ints?: readonly number[];
  readonly t?: Tensor;
}

/** ONNX NodeProto: one operation of a model's graph. */
export interface GraphNode {
  readonly opType: string;
  readonly name?: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly attribute: readonly Attribute[];
}

/** A model whose nodes can be changed, each of them behind those that it depends on; the rest of its file is carried along. */
export interface OnnxModel {
  readonly nodes: readonly GraphNode[];
  /** Names of the graph's results, which must keep their meaning. */
  readonly results: readonly string[];
  readonly file: ModelFile;
}

/** ONNX ModelProto. */
interface ModelFile {
  readonly graph: { readonly node: readonly GraphNode[]; readonly output: readonly Uint8Array[] };
}

const one = (type: string, id: number): protobuf.IField => ({ type, id });
const many = (type: string, id: number): protobuf.IField => ({ type, id, rule: 'repeated' });

/** The messages and field numbers of the ONNX format (onnx.proto). A message whose inside does not matter here is kept as bytes. */
const FORMAT = protobuf.Root.fromJSON({
  nested: {
    Model: {
      fields: {
        irVersion: one('int64', 1), producerName: one('string', 2), producerVersion: one('string', 3), domain: one('string', 4), modelVersion: one('int64', 5), docString: one('string', 6),
        graph: one('Graph', 7), opsetImport: many('bytes', 8), metadataProps: many('bytes', 14),
      },
    },
    Graph: { fields: { node: many('Node', 1), name: one('string', 2), initializer: many('bytes', 5), docString: one('string', 10), input: many('bytes', 11), output: many('bytes', 12), valueInfo: many('bytes', 13) } },
    Node: { fields: { input: many('string', 1), output: many('string', 2), name: one('string', 3), opType: one('string', 4), attribute: many('Attribute', 5), docString: one('string', 6), domain: one('string', 7) } },
    Attribute: {
      fields: {
        name: one('string', 1), f: one('float', 2), i: one('int64', 3), s: one('bytes', 4), t: one('Tensor', 5), g: one('bytes', 6),
        floats: many('float', 7), ints: many('int64', 8), strings: many('bytes', 9), tensors: many('bytes', 10), docString: one('string', 13), type: one('int32', 20),
      },
    },
    Tensor: {
      fields: {
        dims: many('int64', 1), dataType: one('int32', 2), floatData: many('float', 4), int32Data: many('int32', 5), stringData: many('bytes', 6), int64Data: many('int64', 7),
        name: one('string', 8), rawData: one('bytes', 9), doubleData: many('double', 10), docString: one('string', 12),
      },
    },
    ValueInfo: { fields: { name: one('string', 1) } },
  },
});
const FLOATS = 1;
const ATTRIBUTE_TYPE = { f: 1, i: 2, t: 4, ints: 7 } as const;

function decode(type: string, bytes: Uint8Array): { readonly [field: string]: unknown } {
  const message = FORMAT.lookupType(type);
  return message.toObject(message.decode(bytes), { longs: Number, arrays: true });
}

/** Reads a model file. @throws Error if it is none. */
export function readModel(bytes: Uint8Array): OnnxModel {
  const file = decode('Model', bytes);
  if (!isModelFile(file)) throw new Error('The model has no graph.');
  return { nodes: file.graph.node, results: file.graph.output.map((value) => String(decode('ValueInfo', value)['name'])), file };
}

const isModelFile = (file: object): file is ModelFile => 'graph' in file;

/** The model as a file again. */
export function writeModel({ nodes, file }: OnnxModel): Uint8Array {
  const message = FORMAT.lookupType('Model');
  return message.encode(message.fromObject({ ...file, graph: { ...file.graph, node: nodes } })).finish();
}

/** A node's attribute; undefined if it has none of that name. */
export const attributeOf = (node: GraphNode, name: string): Attribute | undefined => node.attribute.find((attribute) => attribute.name === name);

/** A new attribute: a number with a fraction, a whole number or several whole ones. */
export function attribute<K extends 'f' | 'i' | 'ints'>(name: string, kind: K, value: NonNullable<Attribute[K]>): Attribute {
  return { name, type: ATTRIBUTE_TYPE[kind], [kind]: value };
}

/** The 32-bit floats that a Constant node gives; null for other nodes and other numbers. */
export function constantOf(node: GraphNode | undefined): Numbers | null {
  const tensor = node?.opType === 'Constant' ? attributeOf(node, 'value')?.t : undefined;
  if (tensor?.dataType !== FLOATS) return null;
  // A copy, since the numbers in the file need not lie on a multiple of four bytes.
  return { dims: tensor.dims, data: tensor.rawData?.length ? new Float32Array(new Uint8Array(tensor.rawData).buffer) : Float32Array.from(tensor.floatData) };
}

/** A node that gives fixed numbers. */
export function constantNode(output: string, { dims, data }: Numbers): GraphNode {
  const tensor: Tensor = { dims, dataType: FLOATS, floatData: [], rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  return { opType: 'Constant', name: output, input: [], output: [output], attribute: [{ name: 'value', type: ATTRIBUTE_TYPE.t, t: tensor }] };
}
