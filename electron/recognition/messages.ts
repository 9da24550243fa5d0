import type { EngineChoice, Inspection, RecognisedPage } from './types';

/** What the pool asks of a worker process. One request is under way at a time. */
export type WorkerRequest =
  | { readonly id: number; readonly type: 'inspect'; readonly file: string }
  | { readonly id: number; readonly type: 'recognise'; readonly file: string; readonly index: number };

/** An error as it passes between processes. `code` is set for errors meant for the user. */
export interface WorkerProblem {
  readonly code: string | null;
  readonly message: string;
}

/** What a worker process says once when its code is loaded: a process that ends before that cannot work at all. */
export interface WorkerReady {
  readonly type: 'ready';
}

/** What a worker process answers; `rss` is its resident memory in bytes. */
export type WorkerReply =
  | { readonly id: number; readonly type: 'inspected'; readonly inspection: Inspection; readonly rss: number }
  | { readonly id: number; readonly type: 'recognised'; readonly page: RecognisedPage; readonly rss: number }
  | { readonly id: number; readonly type: 'failed'; readonly problem: WorkerProblem; readonly rss: number };

/** How a worker process is set up; passed as its only argument, in JSON. */
export interface WorkerSettings {
  readonly engine: EngineChoice;
  readonly threads: number;
  readonly modelsFolder: string | null;
}

export const DEFAULT_WORKER_SETTINGS: WorkerSettings = { engine: 'auto', threads: 2, modelsFolder: null };
