import { availableParallelism, freemem } from 'node:os';

/** Memory set aside for one worker, bytes: 0.6 GB measured, and the page under way. */
const BYTES_PER_WORKER = 0.75 * 1024 ** 3;
/** More workers than this wait for the disk and the database. */
const MAX_WORKERS = 8;
/** More threads than this wait for each other on pictures of this size. */
const MAX_THREADS = 4;

/** How a machine's cores are put to work. */
export interface PoolPlan {
  readonly workers: number;
  /** Threads of one inference in each worker. */
  readonly threads: number;
}

/**
 * One worker a core, each with one thread, as many as fit into the free memory: pages side by side keep every core busy,
 * threads inside one page wait for each other (docs/recognition.md). Cores left over where memory is short become threads.
 */
export function poolPlan(cores: number = availableParallelism(), freeBytes: number = freemem()): PoolPlan {
  // Half of the free memory is left to the window, the database and other programs.
  const byMemory = Math.floor(freeBytes / 2 / BYTES_PER_WORKER);
  const workers = Math.max(1, Math.min(cores, byMemory, MAX_WORKERS));
  return { workers, threads: threadsFor(workers, cores) };
}

/** Threads of each of so many workers, so that together they keep the cores busy. */
export const threadsFor = (workers: number, cores: number = availableParallelism()): number => Math.max(1, Math.min(MAX_THREADS, Math.floor(cores / workers)));
