/** One hostile file; `what` says how it came about, for the report of a failure. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Random = () => number;

/** A whole number below `most`. */
export const below = (random: Random, most: number): number => Math.floor(random() * most);

const EXTREMES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

/** What a bad disk, a cut cable or a malicious hand does to a file. */
const MUTATIONS: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  function flip(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let n = 1 + below(random, 40); n > 0; n -= 1) {
      const at = below(random, copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  function cut(bytes, random) {
    return bytes.subarray(0, 1 + below(random, bytes.length - 1));
  },
  function take(bytes, random) {
    const at = below(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 400))]);
  },
  function repeat(bytes, random) {
    const at = below(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 1 - below(random, 2000)))]);
  },
  function blank(bytes, random) {
    const copy = Buffer.from(bytes);
    const at = below(random, copy.length);
    return copy.fill(below(random, 2) * 255, at, Math.min(copy.length, at + 1 + below(random, 500)));
  },
  /** Sizes, offsets and counts of binary formats. */
  function extreme(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let n = 1 + below(random, 3); n > 0; n -= 1) {
      const at = below(random, Math.max(1, Math.min(copy.length - 4, random() < 0.5 ? 512 : copy.length)));
      const value = EXTREMES[below(random, EXTREMES.length)] ?? 0;
      if (random() < 0.5) copy.writeUInt32LE(value, at);
      else copy.writeUInt32BE(value, at);
    }
    return copy;
  },
  /** Numbers that stand as text: lengths, object numbers, offsets of a PDF. */
  function digits(bytes, random) {
    const copy = Buffer.from(bytes);
    const places = [...copy.keys()].filter((at) => (copy[at] ?? 0) >= 0x30 && (copy[at] ?? 0) <= 0x39);
    for (let n = 1 + below(random, 10); n > 0 && places.length > 0; n -= 1) copy[places[below(random, places.length)] ?? 0] = 0x30 + below(random, 10);
    return copy;
  },
];

/** `count` mutations of the seeds, each kind of damage in turn. */
export function mutated(kind: string, extension: string, seeds: readonly Buffer[], count: number, random: Random): HostileFile[] {
  return Array.from({ length: count }, (_, n) => {
    const mutate = MUTATIONS[n % MUTATIONS.length];
    const seed = seeds[n % seeds.length];
    if (mutate === undefined || seed === undefined) throw new Error('no seeds');
    return { name: `${kind}-${n}-${mutate.name}.${extension}`, bytes: mutate(seed, random) };
  });
}
