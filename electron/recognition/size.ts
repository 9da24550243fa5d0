import { availableParallelism, freemem } from 'node:os';

/** Threads of one worker: two workers of one thread each read no more pages than one of two, in twice the memory. */
export const THREADS_PER_WORKER = 2;
/** Memory set aside for one worker, bytes: 0.9 GB measured, and the page under way. */
const BYTES_PER_WORKER = 1024 ** 3;
/** More workers than this wait for the disk and the database. */
const MAX_WORKERS = 8;

/** Worker processes for a machine: half its cores, as many as fit into its free memory, at least one. */
export function poolSize(cores: number = availableParallelism(), freeBytes: number = freemem()): number {
  const byCores = Math.floor(cores / THREADS_PER_WORKER);
  // Half of the free memory is left to the window, the database and other programs.
  const byMemory = Math.floor(freeBytes / 2 / BYTES_PER_WORKER);
  return Math.max(1, Math.min(byCores, byMemory, MAX_WORKERS));
}
