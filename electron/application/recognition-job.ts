import type { Implementation, IntakeCandidate, IntakePreview, JobProgress } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { listCandidates } from '../documents';
import type { PendingPage } from '../storage';
import type { Context } from './context';
import { absolutePath } from './folders';
import { isWorkspaceTrouble, takeCandidate } from './intake';
import { createJobReport, type JobReport } from './job-report';
import { readPage } from './page-reading';
import { requireCase, type Session } from './session';

/** Import and recognition of an open workspace. */
export interface RecognitionJob {
  progress(): JobProgress;
  /** Takes in what is new in a folder and recognises it, and whatever was left unfinished before. */
  start(folder: string): Promise<JobProgress>;
  pause(): JobProgress;
  /** Goes on with every page that still waits, also after a cancel or a restart of the program. */
  resume(): JobProgress;
  cancel(): JobProgress;
  /** After the reader was replaced: as many pages at a time as the new one takes. */
  readerChanged(): void;
  /** Reads the unreadable pages of a case file once more. */
  retry(caseId: string): JobProgress;
  /** Resolves when nothing runs any more: done, cancelled, failed or stopped. */
  settled(): Promise<void>;
  /** Stops for good; pages being read are waited for a moment, so that they need not be read again. */
  stop(): Promise<void>;
}

/** Longest wait for pages being read when the workspace closes, in milliseconds. */
const STOP_PATIENCE = 5000;

export function createRecognitionJob(context: Context, session: Session): RecognitionJob {
  return new Job(context, session);
}

class Job implements RecognitionJob {
  readonly #context: Context;
  readonly #session: Session;
  readonly #report: JobReport;
  #queue: PendingPage[] = [];
  #readers = 0;
  /** Pages being read now, by content: the same content twice waits for its first reading. */
  readonly #reading = new Map<string, Promise<unknown>>();
  #import: Promise<void> | null = null;
  /** True from the moment a folder is looked at until its last case file is taken in. */
  #importing = false;
  /** True while the files of one case file are counted and copied: they go before pages, or the totals would come last. */
  #taking = false;
  #pagesRead = 0;
  #stopped = false;
  /** Called when the state changes: pausing importers and waiting hosts look again. */
  #waiters: (() => void)[] = [];

  constructor(context: Context, session: Session) {
    this.#context = context;
    this.#session = session;
    this.#report = createJobReport(session.workspace, context.now, (progress) => context.events.publish('job.progress', progress));
    const waiting = session.workspace.pages.pendingPages().length;
    if (waiting > 0) this.#report.set('paused', `上次还有 ${waiting} 页没有识别，点“继续”接着识别，已识别的不会重复。`);
  }

  progress(): JobProgress {
    return this.#report.progress();
  }

  async start(folder: string): Promise<JobProgress> {
    if (this.#importing || this.#report.state === 'running') {
      throw new UserError('job-running', '正在导入或识别，没有开始新的导入，已有进度不受影响。请等它完成，或先取消。');
    }
    const chosen = absolutePath(folder);
    const { candidates } = await this.#list(chosen);
    this.#report.beginImport(candidates.length);
    this.#begin('正在导入');
    this.#import = this.#takeAll(chosen, candidates)
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#importing = false;
        this.#wake();
        this.#advance();
      });
    return this.progress();
  }

  async #list(folder: string): Promise<IntakePreview> {
    this.#importing = true;
    try {
      return await listCandidates(folder);
    } catch (error) {
      this.#importing = false;
      throw error;
    }
  }

  pause(): JobProgress {
    if (this.#report.state === 'running') this.#settle('paused', '已暂停，已识别的内容都已保存。');
    return this.progress();
  }

  resume(): JobProgress {
    if (this.#report.state !== 'running') this.#begin('正在识别');
    return this.progress();
  }

  cancel(): JobProgress {
    if (this.#report.state === 'running' || this.#report.state === 'paused') {
      this.#queue = [];
      this.#settle('cancelled', '已取消。已导入和识别的内容都已保存，点“继续”可接着识别。');
    }
    return this.progress();
  }

  readerChanged(): void {
    this.#advance();
  }

  retry(caseId: string): JobProgress {
    const { workspace } = this.#session;
    requireCase(workspace, caseId);
    const unreadable = workspace.pages.list(caseId).filter((page) => page.state === 'unreadable');
    workspace.transaction(() => {
      for (const { problem: _, ...page } of unreadable) workspace.pages.put(caseId, { ...page, state: 'pending', rotation: 0, width: 0, height: 0 }, null, null);
    });
    if (unreadable.length === 0) return this.progress();
    this.#report.recount(caseId);
    this.#changed([caseId]);
    this.#begin(`正在重新识别“${caseId}”`);
    return this.progress();
  }

  async settled(): Promise<void> {
    while (!this.#stopped && (this.#report.state === 'running' || this.#report.state === 'paused' || this.#importing)) await this.#nextChange();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#queue = [];
    this.#wake();
    const patience = new Promise<void>((resolve) => setTimeout(resolve, STOP_PATIENCE).unref());
    const quiet = (async () => {
      await this.#import;
      while (this.#readers > 0) await this.#nextChange();
    })();
    await Promise.race([quiet, patience]);
    this.#report.close();
  }

  /** Runs on all pages that wait, whoever put them there. */
  #begin(step: string): void {
    this.#queue = [...this.#session.workspace.pages.pendingPages()];
    this.#report.begin(step);
    this.#wake();
    this.#advance();
  }

  #settle(state: JobProgress['state'], step: string): void {
    this.#report.set(state, step);
    this.#wake();
  }

  async #takeAll(folder: string, candidates: readonly IntakeCandidate[]): Promise<void> {
    const { workspace, journal } = this.#session;
    const records = new Map(workspace.cases.list().map((record) => [record.id, record]));
    for (const candidate of candidates) {
      while (this.#report.state === 'paused' && !this.#stopped) await this.#nextChange();
      if (this.#stopped || this.#report.state !== 'running') return;
      this.#report.step(`正在导入“${candidate.child}”`);
      this.#taking = true;
      const taken = await takeCandidate({ workspace, journal, reader: this.#context.reader, folder, records }, candidate).finally(() => {
        this.#taking = false;
        this.#wake();
      });
      if (this.#stopped) return;
      this.#report.caseTaken(taken.caseId, taken.messages);
      if (taken.newPages.length > 0 || taken.messages.length > 0) this.#changed([taken.caseId]);
      this.#queue.push(...taken.newPages.map((page) => ({ caseId: taken.caseId, page })));
      this.#advance();
      await this.#onePageRead();
    }
  }

  /** Lets a page be read between two case files, so that recognition goes on during a long import. */
  async #onePageRead(): Promise<void> {
    const before = this.#pagesRead;
    while (!this.#stopped && this.#report.state === 'running' && this.#pagesRead === before && this.#queue.length + this.#readers > 0) await this.#nextChange();
  }

  /** Sets free readers to work; when nothing is left and nothing more comes, the job is done. */
  #advance(): void {
    while (this.#report.state === 'running' && this.#queue.length > 0 && this.#readers < this.#context.reader().size) {
      this.#readers += 1;
      void this.#readQueue()
        .catch((error: unknown) => this.#fail(error))
        .finally(() => {
          this.#readers -= 1;
          this.#wake();
          this.#advance();
        });
    }
    if (this.#report.state === 'running' && this.#queue.length === 0 && this.#readers === 0 && !this.#importing && !this.#stopped) {
      this.#settle('done', '全部页面已识别。');
    }
  }

  async #readQueue(): Promise<void> {
    while (this.#report.state === 'running' && !this.#stopped) {
      if (this.#taking) {
        await this.#nextChange();
        continue;
      }
      // The reader was replaced by a smaller one meanwhile.
      if (this.#readers > this.#context.reader().size) return;
      const next = this.#queue.shift();
      if (next === undefined) return;
      const content = `${next.page.source.sha256} ${next.page.source.index}`;
      await this.#reading.get(content);
      // Paused and resumed meanwhile, or put into the queue twice: whoever came first has stored it.
      if (this.#stopped || this.#session.workspace.pages.get(next.caseId, next.page.number)?.state !== 'pending') continue;
      this.#report.step(`正在识别“${next.caseId}”第 ${next.page.number} 页`);
      const reading = readPage(
        { workspace: this.#session.workspace, reader: this.#context.reader(), version: this.#context.options.recognitionVersion, stopped: () => this.#stopped },
        next,
      );
      const settled = reading.catch(() => undefined).finally(() => this.#reading.delete(content));
      this.#reading.set(content, settled);
      const outcome = await reading;
      if (outcome === null) return;
      this.#pagesRead += 1;
      this.#report.pageDone(next.caseId, outcome);
      this.#pageStored(next.caseId);
      this.#wake();
    }
  }

  /** After each page; the last page of a case file has it analysed, so that it opens at once. */
  #pageStored(caseId: string): void {
    this.#session.changed(caseId);
    if (this.#report.caseComplete(caseId)) {
      const { problem } = this.#session.snapshot(caseId);
      if (problem !== null) this.#report.error(problem);
    }
    if (this.#report.worthTelling(caseId)) this.#context.events.publish('cases.changed', { caseIds: [caseId] });
  }

  #changed(caseIds: readonly string[]): void {
    for (const caseId of caseIds) this.#session.changed(caseId);
    this.#context.events.publish('cases.changed', { caseIds });
  }

  #fail(error: unknown): void {
    if (this.#stopped) return;
    const known = error instanceof UserError;
    if (!known) this.#context.log.write('recognition job', error);
    const message = known ? error.message : `导入或识别时程序出错，已停止。已识别的内容都已保存，点“继续”可接着识别；仍不成功时，请把错误记录 ${this.#context.log.file} 交给维护人员。`;
    this.#queue = [];
    this.#report.error(message);
    this.#settle('failed', message);
    if (known && isWorkspaceTrouble(error)) this.#context.log.write('workspace', error);
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter();
  }
}

type JobProcedures = Pick<Implementation, 'intake.preview' | 'intake.start' | 'job.progress' | 'job.pause' | 'job.resume' | 'job.cancel' | 'pages.retry'>;

export function jobProcedures({ requireJob, requireSession }: Context): JobProcedures {
  return {
    'intake.preview': async ({ folder }) => {
      requireSession();
      return listCandidates(absolutePath(folder));
    },
    'intake.start': ({ folder }) => requireJob().start(folder),
    'job.progress': async () => requireJob().progress(),
    'job.pause': async () => requireJob().pause(),
    'job.resume': async () => requireJob().resume(),
    'job.cancel': async () => requireJob().cancel(),
    'pages.retry': async ({ caseId }) => requireJob().retry(caseId),
  };
}
