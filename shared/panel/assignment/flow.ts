/** One case file of the flow: the experts that may take it, with the price of each above the load. */
export interface FlowFile {
  readonly prices: ReadonlyMap<number, number>;
}

/** A step of an exchange: `file` goes from `from` (null: from nobody) to `to`. */
interface Step {
  readonly file: number;
  readonly from: number | null;
  readonly to: number;
}

interface Way {
  readonly price: number;
  readonly steps: readonly Step[];
}

/**
 * Assigns files to experts at the least cost, by shortest augmenting paths: an expert's k-th file costs 2k − 1 (so that the loads'
 * squares are as small as possible, which is as even as possible), and the price of each pair comes on top. A file that finds all its
 * experts full makes others exchange theirs.
 * @param groups the experts' units where the reviewers of a file must be of different ones; null where they need not
 * @param most files per expert
 */
export class AssignmentFlow {
  readonly assigned: readonly Set<number>[];
  readonly loads: number[];
  /** The cheapest exchange from one expert to another, by rows; undefined rows are out of date. */
  readonly #exchanges: (ReadonlyMap<number, { readonly price: number; readonly file: number }> | undefined)[];

  constructor(
    private readonly files: readonly FlowFile[],
    experts: number,
    private readonly groups: readonly string[] | null,
    private readonly most: number,
  ) {
    this.assigned = files.map(() => new Set<number>());
    this.loads = Array.from({ length: experts }, () => 0);
    this.#exchanges = Array.from({ length: experts }, () => undefined);
  }

  /** Gives the file one more expert; false if that cannot be, whatever is exchanged. */
  assign(file: number): boolean {
    const best = this.#cheapest(this.#waysFrom(file));
    if (best === null) return false;
    const touched = new Set<number>();
    for (const { file: one, from, to } of best.steps) {
      const set = this.assigned[one];
      if (set === undefined) continue;
      if (from !== null) set.delete(from);
      set.add(to);
      for (const expert of [...set, ...(from === null ? [] : [from])]) touched.add(expert);
    }
    const end = best.steps.at(-1)?.to;
    if (end !== undefined) this.loads[end] = (this.loads[end] ?? 0) + 1;
    for (const expert of touched) this.#exchanges[expert] = undefined;
    return true;
  }

  /** The cheapest ways, fewest exchanges first, in which the file comes to each expert (Bellman–Ford over experts). */
  #waysFrom(file: number): ReadonlyMap<number, Way> {
    const ways = new Map<number, Way>();
    for (const [expert, price] of this.files[file]?.prices ?? []) {
      if (this.#mayTake(file, expert, null)) ways.set(expert, { price, steps: [{ file, from: null, to: expert }] });
    }
    for (let changed = [...ways.keys()]; changed.length > 0; ) {
      const next = new Set<number>();
      for (const from of changed) {
        const way = ways.get(from);
        if (way === undefined) continue;
        for (const [to, exchange] of this.#exchangesOf(from)) {
          const price = way.price + exchange.price;
          const known = ways.get(to);
          if (known !== undefined && (known.price < price || (known.price === price && known.steps.length <= way.steps.length + 1))) continue;
          ways.set(to, { price, steps: [...way.steps, { file: exchange.file, from, to }] });
          next.add(to);
        }
      }
      changed = [...next];
    }
    return ways;
  }

  #cheapest(ways: ReadonlyMap<number, Way>): Way | null {
    let best: { readonly cost: number; readonly way: Way; readonly expert: number } | null = null;
    for (const [expert, way] of ways) {
      const load = this.loads[expert] ?? 0;
      if (load >= this.most) continue;
      const cost = way.price + 2 * load + 1;
      const better = best === null || cost < best.cost || (cost === best.cost && (way.steps.length < best.way.steps.length || (way.steps.length === best.way.steps.length && expert < best.expert)));
      if (better) best = { cost, way, expert };
    }
    return best?.way ?? null;
  }

  #exchangesOf(from: number): ReadonlyMap<number, { readonly price: number; readonly file: number }> {
    const known = this.#exchanges[from];
    if (known !== undefined) return known;
    const row = new Map<number, { readonly price: number; readonly file: number }>();
    this.assigned.forEach((set, file) => {
      if (!set.has(from)) return;
      const prices = this.files[file]?.prices ?? new Map<number, number>();
      const saved = prices.get(from) ?? 0;
      for (const [to, price] of prices) {
        const best = row.get(to);
        if ((best === undefined || price - saved < best.price) && this.#mayTake(file, to, from)) row.set(to, { price: price - saved, file });
      }
    });
    this.#exchanges[from] = row;
    return row;
  }

  /** Whether the expert may join those of the file, without the one that leaves it. */
  #mayTake(file: number, expert: number, leaving: number | null): boolean {
    const set = this.assigned[file];
    if (set === undefined || set.has(expert)) return false;
    return this.groups === null || [...set].every((other) => other === leaving || this.groups?.[other] !== this.groups?.[expert]);
  }
}
