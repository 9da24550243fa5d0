import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorkerReady, WorkerReply, WorkerRequest, WorkerSettings } from './messages';

/** A request before the process numbers it. */
export type WorkerQuestion = WorkerRequest extends infer R ? (R extends WorkerRequest ? Omit<R, 'id'> : never) : never;

/** The worker process was killed (`timeout`) or ended before it answered; `start`: before it could work at all. */
export class WorkerLost extends Error {
  constructor(readonly reason: 'timeout' | 'exit' | 'start') {
    super(`The worker process was lost (${reason}).`);
    this.name = 'WorkerLost';
  }
}

/** A running worker process. */
export interface WorkerHandle {
  /**
   * Asks one thing; the next only after the answer.
   * @throws WorkerLost `timeoutMs` after the process is ready for it, or if the process ends before it answers.
   */
  ask(question: WorkerQuestion, timeoutMs: number): Promise<WorkerReply>;
  /** Kills the process and waits for its end. */
  kill(): Promise<void>;
}

/** A process that is not ready by then never will be. */
const START_TIMEOUT_MS = 120_000;

export type StartWorker = (settings: WorkerSettings) => WorkerHandle;

/** The little of a process that a pool needs; Node's child process and Electron's utility process both give it. */
export interface WorkerChannel {
  post(request: WorkerRequest): void;
  onMessage(listener: (message: WorkerReply | WorkerReady) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

/** The worker's script beside the bundle that runs now (`out/recognition-worker.mjs`). */
export function workerEntry(): string {
  return fileURLToPath(new URL('./recognition-worker.mjs', import.meta.url));
}

/** Starts workers with `child_process.fork`; bytes pass as bytes. */
export function forkWorker(entry: string): StartWorker {
  return (settings) => {
    const child = fork(entry, [JSON.stringify(settings)], {
      serialization: 'advanced',
      // A worker writes nothing that a user needs; its warnings must not mix with a host's own output.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    return workerHandle({
      post: (request) => child.send(request, () => undefined),
      onMessage: (listener) => child.on('message', (message: WorkerReply | WorkerReady) => listener(message)),
      onExit: (listener) => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => child.kill('SIGKILL'),
    });
  };
}

/** Numbers requests, bounds their time and notices the process's end. */
export function workerHandle(channel: WorkerChannel): WorkerHandle {
  let nextId = 1;
  let pending: Pending | null = null;
  let exited = false;
  let ready = false;
  const lost = (): WorkerLost => new WorkerLost(ready ? 'exit' : 'start');
  const ended = new Promise<void>((resolve) => {
    channel.onExit(() => {
      exited = true;
      pending?.settle(lost());
      resolve();
    });
  });
  channel.onMessage((message) => {
    if (message.type === 'ready') {
      ready = true;
      pending?.begin();
    } else if (message.id === pending?.id) pending.settle(message);
  });

  return {
    ask: (question, timeoutMs) =>
      new Promise((resolve, reject) => {
        if (exited) {
          reject(lost());
          return;
        }
        const id = nextId++;
        let timer = setTimeout(() => pending?.settle(new WorkerLost('start')), START_TIMEOUT_MS);
        pending = {
          id,
          // On a busy machine a process may need seconds to start: that time is not the page's.
          begin() {
            clearTimeout(timer);
            timer = setTimeout(() => pending?.settle(new WorkerLost('timeout')), timeoutMs);
          },
          settle(result) {
            clearTimeout(timer);
            pending = null;
            if (result instanceof WorkerLost) reject(result);
            else resolve(result);
          },
        };
        if (ready) pending.begin();
        channel.post({ ...question, id });
      }),
    async kill() {
      if (!exited) channel.kill();
      await ended;
    },
  };
}

interface Pending {
  readonly id: number;
  begin(): void;
  settle(result: WorkerReply | WorkerLost): void;
}
