import { basename } from 'node:path';
import { UserError } from '../../shared/model';
import { DEFAULT_WORKER_SETTINGS, type WorkerReply } from './messages';
import { unreadablePage } from './page-result';
import { poolPlan } from './size';
import type { EngineChoice, Inspection, RecognisedPage } from './types';
import { forkWorker, WorkerLost, workerEntry, type StartWorker, type WorkerHandle, type WorkerQuestion } from './worker-process';

export interface PoolOptions {
  /** Worker processes and threads of each; by default by cores and free memory, see `poolPlan`. */
  readonly workers?: number;
  readonly threads?: number;
  readonly engine?: EngineChoice;
  /** After this long a page counts as hanging and its worker is killed. Default two minutes: the slowest page measured took 8 s on a loaded machine. */
  readonly pageTimeoutMs?: number;
  /** A worker with more resident memory than this is replaced after its page. Default 1.4 GB; 0.6 GB is usual. */
  readonly maxWorkerBytes?: number;
  readonly modelsFolder?: string;
  /** Starts a worker process; by default `child_process.fork` of the bundled entry. */
  readonly startWorker?: StartWorker;
}

/** Recognises pages in worker processes, so that a crash or a hang in native code costs one page and not the program. */
export interface RecognitionPool {
  /**
   * Opens a file and counts its pages.
   * @throws UserError if the file cannot be opened.
   */
  inspect(file: string): Promise<Inspection>;
  /**
   * Recognises page `index` (0-based). A page that crashes or hangs its worker is tried once more in a fresh one;
   * then, and if it cannot be drawn, it is the result `unreadable` with the reason.
   * @throws UserError if recognition itself cannot work (missing models), or the pool is closed.
   */
  recognise(file: string, index: number): Promise<RecognisedPage>;
  /** Pages that are worked on at the same time. */
  readonly size: number;
  /** Ends all workers at once; what was under way is rejected with `pool-closed`. Safe to call twice. */
  close(): Promise<void>;
}

interface Job {
  readonly question: WorkerQuestion;
  readonly resolve: (reply: WorkerReply) => void;
  readonly reject: (error: Error) => void;
  attempts: number;
}

interface Slot {
  worker: WorkerHandle | null;
  job: Job | null;
}

const PAGE_TIMEOUT_MS = 120_000;
/** A worker with more resident memory (MB) than this is replaced after its page, unless told otherwise. */
export const DEFAULT_WORKER_MEMORY_MB = 1434;
const ATTEMPTS = 2;

/** Makes a pool. Workers are started when work comes, and stay. */
export function createRecognitionPool(options: PoolOptions = {}): RecognitionPool {
  const plan = poolPlan();
  const size = options.workers ?? plan.workers;
  const timeout = options.pageTimeoutMs ?? PAGE_TIMEOUT_MS;
  const maxBytes = options.maxWorkerBytes ?? DEFAULT_WORKER_MEMORY_MB * 1024 ** 2;
  const start = options.startWorker ?? forkWorker(workerEntry());
  const settings = { ...DEFAULT_WORKER_SETTINGS, engine: options.engine ?? 'auto', threads: options.threads ?? plan.threads, modelsFolder: options.modelsFolder ?? null };
  const slots: Slot[] = Array.from({ length: size }, () => ({ worker: null, job: null }));
  const waiting: Job[] = [];
  let closed = false;
  /** Whether any page was recognised yet, and whether a worker crashed before that. */
  let proven = false;
  let crashedUnproven = false;

  /** On a machine where the native library brings the process down (old processors), WASM takes over. */
  const startNext = (): WorkerHandle => start({ ...settings, engine: settings.engine === 'auto' && crashedUnproven && !proven ? 'wasm' : settings.engine });

  const ask = (question: WorkerQuestion): Promise<WorkerReply> =>
    new Promise((resolve, reject) => {
      if (closed) reject(poolClosed());
      else {
        waiting.push({ question, resolve, reject, attempts: 0 });
        assign();
      }
    });

  const assign = (): void => {
    for (const slot of slots) {
      if (slot.job !== null) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      slot.job = job;
      void run(slot, job).finally(() => {
        slot.job = null;
        if (!closed) assign();
      });
    }
  };

  const run = async (slot: Slot, job: Job): Promise<void> => {
    while (!closed) {
      job.attempts++;
      const worker = (slot.worker ??= startNext());
      try {
        const reply = await worker.ask(job.question, timeout);
        if (reply.type === 'recognised' && reply.page.state === 'ocr') proven = true;
        if (reply.rss > maxBytes) await discard(slot);
        // An error without a code is a fault in the program or the library: tried again like a crash.
        if (reply.type === 'failed' && reply.problem.code === null && job.attempts < ATTEMPTS) {
          await discard(slot);
          continue;
        }
        job.resolve(reply);
        return;
      } catch (error) {
        await discard(slot);
        if (error instanceof WorkerLost && error.reason === 'exit') crashedUnproven = true;
        if (job.attempts < ATTEMPTS) continue;
        job.reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
    }
    job.reject(poolClosed());
  };

  const discard = async (slot: Slot): Promise<void> => {
    const { worker } = slot;
    slot.worker = null;
    await worker?.kill();
  };

  return {
    size,
    async inspect(file) {
      let reply: WorkerReply;
      try {
        reply = await ask({ type: 'inspect', file });
      } catch (error) {
        throw closed ? poolClosed() : isPageLoss(error) ? cannotOpen(file, error) : toUserError(error);
      }
      if (reply.type === 'inspected') return reply.inspection;
      if (reply.type === 'failed' && reply.problem.code !== null) throw new UserError(reply.problem.code, reply.problem.message);
      throw cannotOpen(file, reply);
    },
    async recognise(file, index) {
      let reply: WorkerReply;
      try {
        reply = await ask({ type: 'recognise', file, index });
      } catch (error) {
        if (closed || !isPageLoss(error)) throw closed ? poolClosed() : toUserError(error);
        return unreadablePage(LOST_PAGE[error.reason] + LOST_PAGE_REST);
      }
      if (reply.type === 'recognised') return reply.page;
      if (reply.type === 'failed' && reply.problem.code !== null) throw new UserError(reply.problem.code, reply.problem.message);
      return unreadablePage(LOST_PAGE.fault + LOST_PAGE_REST);
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(poolClosed());
      await Promise.all(slots.map(discard));
    },
  };
}

const LOST_PAGE = {
  timeout: '识别该页用时过长，两次均未完成',
  exit: '识别该页时识别进程两次异常退出',
  fault: '识别该页时两次出错',
} as const;

const LOST_PAGE_REST = '，已标为“无法识别”。其余页面不受影响，原文件未作任何改动。请人工查看该页，或重新扫描后再导入。';

type PageLoss = WorkerLost & { readonly reason: 'timeout' | 'exit' };

/** Whether the page or file brought the worker down, rather than the worker never having started. */
function isPageLoss(error: unknown): error is PageLoss {
  return error instanceof WorkerLost && error.reason !== 'start';
}

function toUserError(cause: unknown): UserError {
  if (cause instanceof UserError) return cause;
  return new UserError('engine-not-starting', '识别进程无法启动，页面尚未识别。已导入的文件和已有的识别结果都已保留。请重新启动本程序；仍不行时请重新安装。', { cause });
}

function cannotOpen(file: string, cause: unknown): UserError {
  return new UserError('file-unopenable', `打开文件“${basename(file)}”时两次失败，该文件未能导入。原文件未作任何改动，其余文件照常处理。请确认该文件能用其他软件打开，或转换格式后重新导入。`, { cause });
}

function poolClosed(): UserError {
  return new UserError('pool-closed', '识别已停止。已识别的页面都已保留，未识别的页面下次可继续识别。');
}
