import { constantOf, type GraphNode, type Numbers, type OnnxModel } from './onnx';

/** Who makes and who uses each value of a graph. */
export class Wiring {
  private readonly makers = new Map<string, GraphNode>();
  private readonly users = new Map<string, GraphNode[]>();
  private readonly results: ReadonlySet<string>;

  constructor({ nodes, results }: OnnxModel) {
    this.results = new Set(results);
    for (const node of nodes) {
      for (const output of node.output) this.makers.set(output, node);
      for (const input of node.input) this.users.set(input, [...(this.users.get(input) ?? []), node]);
    }
  }

  makerOf(value: string): GraphNode | undefined {
    return this.makers.get(value);
  }

  usersOf(node: GraphNode): readonly GraphNode[] {
    return this.users.get(resultOf(node)) ?? [];
  }

  /** The node that alone uses a node's result, if it is of that operation and nothing else sees the value. */
  onlyUser(node: GraphNode | null, opType: string): GraphNode | null {
    if (node === null || this.results.has(resultOf(node))) return null;
    const [user, ...others] = this.usersOf(node);
    return user?.opType === opType && others.length === 0 ? user : null;
  }

  /** The fixed numbers of an input; null if they are not fixed. */
  numbers(value: string | undefined): Numbers | null {
    return value === undefined ? null : constantOf(this.makers.get(value));
  }

  /** A single fixed number and the other input of a node with two inputs. */
  scalarAndOther(node: GraphNode | null): { readonly scalar: number; readonly other: string } | null {
    const [a, b] = node?.input ?? [];
    for (const [value, other] of [[a, b], [b, a]] as const) {
      const [scalar, ...more] = this.numbers(value)?.data ?? [];
      if (scalar !== undefined && more.length === 0 && other !== undefined) return { scalar, other };
    }
    return null;
  }

  /** A factor and then an offset, both single fixed numbers, that start at a product. */
  scaling(mul: GraphNode | null): { readonly mul: GraphNode; readonly add: GraphNode; readonly input: string; readonly factor: number; readonly offset: number } | null {
    const add = this.onlyUser(mul, 'Add');
    const factor = this.scalarAndOther(mul);
    const offset = this.scalarAndOther(add);
    return mul && add && factor && offset && { mul, add, input: factor.other, factor: factor.scalar, offset: offset.scalar };
  }
}

/** The first result of a node, the only one of the operations handled here. */
export const resultOf = (node: GraphNode): string => node.output[0] ?? '';

/** What takes the place of nodes; nodes not named stay. */
export type Changes = Map<GraphNode, readonly GraphNode[]>;

/** The model with nodes exchanged. */
export function changed(model: OnnxModel, changes: Changes): OnnxModel {
  return { ...model, nodes: model.nodes.flatMap((node) => changes.get(node) ?? [node]) };
}
