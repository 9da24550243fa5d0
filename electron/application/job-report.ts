import type { JobProgress } from '../../shared/contract';
import type { Workspace } from '../storage';
import { createProgressMeter } from './progress-meter';

/** What became of one page. */
export interface PageOutcome {
  /** False if the page's text was known from before. */
  readonly recognised: boolean;
  readonly unreadable: boolean;
  /** In Chinese, for an unreadable page. */
  readonly message: string | null;
}

/** Keeps the figures of the job and tells everybody about them. */
export interface JobReport {
  readonly state: JobProgress['state'];
  progress(): JobProgress;
  set(state: JobProgress['state'], step: string): void;
  /** The job runs (again): counts anew and measures speed from here. */
  begin(step: string): void;
  beginImport(candidates: number): void;
  step(step: string): void;
  error(message: string): void;
  caseTaken(newPages: number, messages: readonly string[]): void;
  pageDone(outcome: PageOutcome): void;
  /** Counts the workspace's pages again. */
  recount(): void;
  /** True once no page of the case file waits any more. */
  caseComplete(caseId: string): boolean;
  /** True if the window should hear of a change to a case file now: at once when complete, else every two seconds. */
  worthTelling(caseId: string): boolean;
  /** Sends nothing more. */
  close(): void;
}

/** Messages kept; beyond, the oldest are dropped (they stay with their case files). */
const MAX_ERRORS = 500;
const TELL_EVERY = 2000;

export function createJobReport(workspace: Workspace, now: () => number, tell: (progress: JobProgress) => void): JobReport {
  const meter = createProgressMeter(now);
  const errors: string[] = [];
  let state: JobProgress['state'] = 'idle';
  let step = '';
  let cases = { total: 0, taken: 0 };
  let pages = { total: 0, done: 0, unreadable: 0 };
  let toldAt = 0;
  let closed = false;

  const recount = (): void => {
    pages = { total: 0, done: 0, unreadable: 0 };
    const records = workspace.cases.list();
    for (const { id } of records) {
      for (const [pageState, count = 0] of Object.entries(workspace.pages.counts(id))) {
        pages.total += count;
        if (pageState !== 'pending') pages.done += count;
        if (pageState === 'unreadable') pages.unreadable += count;
      }
    }
    if (cases.total === 0) cases = { total: records.length, taken: records.length };
  };
  recount();

  const progress = (): JobProgress => {
    const rate = state === 'running' ? meter.pagesPerMinute() : null;
    return {
      state,
      step,
      casesTotal: cases.total,
      casesTaken: cases.taken,
      pagesTotal: pages.total,
      pagesDone: pages.done,
      pagesUnreadable: pages.unreadable,
      pagesPerMinute: rate,
      remainingSeconds: rate === null || rate === 0 ? null : Math.ceil(((pages.total - pages.done) * 60) / rate),
      errors: [...errors],
    };
  };
  const send = (): void => {
    if (!closed) tell(progress());
  };
  const addError = (message: string): void => {
    errors.push(message);
    if (errors.length > MAX_ERRORS) errors.shift();
  };
  const caseComplete = (caseId: string): boolean => (workspace.pages.counts(caseId).pending ?? 0) === 0;

  return {
    get state() {
      return state;
    },
    progress,
    set(nextState, nextStep) {
      state = nextState;
      step = nextStep;
      send();
    },
    begin(nextStep) {
      state = 'running';
      step = nextStep;
      recount();
      meter.restart();
      send();
    },
    beginImport(candidates) {
      cases = { total: candidates, taken: 0 };
      errors.length = 0;
      send();
    },
    step(nextStep) {
      step = nextStep;
      send();
    },
    error(message) {
      addError(message);
      send();
    },
    caseTaken(newPages, messages) {
      cases = { ...cases, taken: cases.taken + 1 };
      // The pages of a case file that was rebuilt count anew; a plain sum would count them twice.
      if (newPages > 0) recount();
      messages.forEach(addError);
      send();
    },
    pageDone({ recognised, unreadable, message }) {
      if (recognised) meter.pageDone();
      pages = { ...pages, done: pages.done + 1, unreadable: pages.unreadable + (unreadable ? 1 : 0) };
      if (message !== null) addError(message);
      send();
    },
    recount,
    caseComplete,
    worthTelling(caseId) {
      if (!caseComplete(caseId) && now() - toldAt < TELL_EVERY) return false;
      toldAt = now();
      return true;
    },
    close() {
      closed = true;
    },
  };
}
