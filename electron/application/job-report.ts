import type { JobProgress } from '../../shared/contract';
import type { PageState } from '../../shared/model';
import type { Workspace } from '../storage';
import { createProgressMeter } from './progress-meter';

/** What became of one page. */
export interface PageOutcome {
  /** False if the page's text was known from before. */
  readonly recognised: boolean;
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
  /** A case file was taken in, anew or with other pages than before. */
  caseTaken(caseId: string, messages: readonly string[]): void;
  pageDone(caseId: string, outcome: PageOutcome): void;
  /** Counts the pages of a case file again. */
  recount(caseId: string): void;
  /** True once no page of the case file waits any more. */
  caseComplete(caseId: string): boolean;
  /** True if the window should hear of a change to a case file now: at once when complete, else every two seconds. */
  worthTelling(caseId: string): boolean;
  /** Sends nothing more. */
  close(): void;
}

interface PageFigures {
  readonly total: number;
  /** All but the waiting ones. */
  readonly done: number;
  readonly unreadable: number;
}
const NO_PAGES: PageFigures = { total: 0, done: 0, unreadable: 0 };

function figuresOf(counts: Readonly<Partial<Record<PageState, number>>>): PageFigures {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { total, done: total - (counts.pending ?? 0), unreadable: counts.unreadable ?? 0 };
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
  let pages = NO_PAGES;
  let toldAt = 0;
  let closed = false;

  const counted = new Map<string, PageFigures>();
  const recount = (caseId: string): void => {
    const before = counted.get(caseId) ?? NO_PAGES;
    const now = figuresOf(workspace.pages.counts(caseId));
    counted.set(caseId, now);
    pages = {
      total: pages.total + now.total - before.total,
      done: pages.done + now.done - before.done,
      unreadable: pages.unreadable + now.unreadable - before.unreadable,
    };
  };
  const recountAll = (): void => {
    const records = workspace.cases.list();
    for (const { id } of records) recount(id);
    if (cases.total === 0) cases = { total: records.length, taken: records.length };
  };
  recountAll();

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
  const caseComplete = (caseId: string): boolean => {
    const { total, done } = counted.get(caseId) ?? NO_PAGES;
    return done === total;
  };

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
      recountAll();
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
    caseTaken(caseId, messages) {
      cases = { ...cases, taken: cases.taken + 1 };
      recount(caseId);
      messages.forEach(addError);
      send();
    },
    pageDone(caseId, { recognised, message }) {
      if (recognised) meter.pageDone();
      recount(caseId);
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
