import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * A program that can be killed and asked what it had acknowledged. The trials know nothing else of it, so that the
 * store alone and the whole application are killed by the same code.
 */
export interface KillDriver {
  readonly name: string;
  /** Starts the program on the same data every time. It writes `ready` and then one `ack …` line per acknowledged action. */
  start(): ChildProcess;
  /**
   * Opens the data as the next start of the program would, without any help, and closes it again.
   * @param acks what stood behind `ack ` in the lines of the last trial; after the last trial, in those of all
   * @returns one line for every acknowledged action that is missing or changed
   */
  verify(acks: readonly string[]): Promise<readonly string[]>;
}

export interface KillOptions {
  readonly trials: number;
  /** The same seed kills at the same times. */
  readonly seed: number;
  /** Longest life of a program after its start was acknowledged, in milliseconds. */
  readonly maxLifeMs: number;
  /** Every n-th trial is killed at a random time from its very start, also while it opens. 0: never. */
  readonly killWhileOpening: number;
  readonly log?: (line: string) => void;
}

export interface KillResult {
  readonly trials: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Trials whose program ended by itself with an error, or could not open its data. */
  readonly failures: readonly string[];
}

/** Random numbers 0..1 that a seed repeats (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A program that is not ready after this long hangs. */
const START_LIMIT_MS = 60_000;

async function runAndKill(child: ChildProcess, lifeMs: number, fromStart: boolean, acks: string[]): Promise<string | null> {
  if (!child.stdout || !child.stderr) throw new Error('the program needs piped outputs');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  let killed = false;
  const kill = (): void => {
    killed = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(kill, fromStart ? lifeMs : START_LIMIT_MS);
  let ready = false;
  const lines = createInterface({ input: child.stdout });
  const drained = new Promise((resolve) => lines.once('close', resolve));
  lines.on('line', (line) => {
    if (line.startsWith('ack ')) acks.push(line.slice(4));
    if (line !== 'ready') return;
    ready = true;
    if (fromStart) return;
    clearTimeout(timer);
    timer = setTimeout(kill, lifeMs);
  });
  await new Promise((resolve) => child.once('close', resolve));
  await drained;
  clearTimeout(timer);
  if (!killed) return `ended by itself: ${complaint.slice(-2000)}`;
  return !fromStart && !ready ? 'did not become ready' : null;
}

/** Starts, kills and checks a program again and again on the same data. */
export async function runKillTrials(driver: KillDriver, options: KillOptions): Promise<KillResult> {
  const random = seededRandom(options.seed);
  const all: string[] = [];
  const lost: string[] = [];
  const failures: string[] = [];
  const verify = async (label: string, acks: readonly string[]): Promise<void> => {
    try {
      lost.push(...(await driver.verify(acks)).map((line) => `${label}: ${line}`));
    } catch (error) {
      failures.push(`${label}: opening failed: ${String(error)}`);
    }
  };
  for (let trial = 1; trial <= options.trials; trial += 1) {
    const acks: string[] = [];
    const fromStart = options.killWhileOpening > 0 && trial % options.killWhileOpening === 0;
    const lifeMs = Math.ceil(random() * options.maxLifeMs);
    const failure = await runAndKill(driver.start(), lifeMs, fromStart, acks);
    if (failure !== null) failures.push(`trial ${trial}: ${failure}`);
    await verify(`trial ${trial}`, acks);
    all.push(...acks);
    options.log?.(`${driver.name} trial ${trial}: killed ${lifeMs} ms after ${fromStart ? 'its start' : 'ready'}, ${acks.length} acknowledged`);
  }
  await verify('after all trials', all);
  return { trials: options.trials, acknowledged: all.length, lost, failures };
}
