import { QueryClient, queryOptions, useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseDetail, JobProgress, ProcedureInput, ProcedureName, ProcedureOutput } from '../shared/contract';
import { call, subscribe } from './api';
import { forgetNarrowed } from './app/route';

/** Keys under which the window keeps what it has read. */
export const keys = {
  info: ['info'] as const,
  workspace: ['workspace'] as const,
  recent: ['recent'] as const,
  batch: ['batch'] as const,
  holidays: ['holidays'] as const,
  agencies: ['agencies'] as const,
  machine: ['machine'] as const,
  about: ['about'] as const,
  licences: ['licences'] as const,
  job: ['job'] as const,
  cases: ['cases'] as const,
  case: (caseId: string) => ['case', caseId] as const,
  pageText: (caseId: string, page: number) => ['text', caseId, page] as const,
  search: (caseId: string, query: string, pagesDone: number) => ['search', caseId, query, pagesDone] as const,
  workspaceSearch: (query: string, agency: readonly string[], kind: readonly string[]) => ['workspace-search', query, agency, kind] as const,
  folder: (path: string | null) => ['folder', path] as const,
  templates: ['templates'] as const,
  templatesInUse: ['templates-in-use'] as const,
  drafts: ['drafts'] as const,
  templateDiff: (from: string, to: string) => ['template-diff', from, to] as const,
  templatePreview: (hash: string) => ['template-preview', hash] as const,
  benchmarks: ['benchmarks'] as const,
  scorecard: ['scorecard'] as const,
  rectification: ['rectification'] as const,
};

/** The store of everything read from the application; events say when something is out of date. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The PC has no network: TanStack Query would otherwise wait for one for ever.
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export const useAppInfo = () => useQuery({ queryKey: keys.info, queryFn: () => call('app.info', {}) });
export const useWorkspace = () => useQuery({ queryKey: keys.workspace, queryFn: () => call('workspace.current', {}) });
export const useRecentWorkspaces = () => useQuery({ queryKey: keys.recent, queryFn: () => call('workspace.recent', {}) });
export const useBatch = () => useQuery({ queryKey: keys.batch, queryFn: () => call('batch.get', {}) });
export const useHolidays = () => useQuery({ queryKey: keys.holidays, queryFn: () => call('holidays.get', {}) });
/** Which agencies there are changes with every page read, so they are read anew each time they are shown. */
export const useAgencies = () => useQuery({ queryKey: keys.agencies, queryFn: () => call('agencies.list', {}), staleTime: 0 });
/** Free memory changes all the time. */
export const useMachine = () => useQuery({ queryKey: keys.machine, queryFn: () => call('machine.get', {}), staleTime: 0 });
export const useAbout = () => useQuery({ queryKey: keys.about, queryFn: () => call('app.about', {}), staleTime: 0 });
export const useJob = () => useQuery({ queryKey: keys.job, queryFn: () => call('job.progress', {}) });
export const useCases = () => useQuery({ queryKey: keys.cases, queryFn: () => call('cases.list', {}) });
export const useCase = (caseId: string) => useQuery({ queryKey: keys.case(caseId), queryFn: () => call('cases.get', { caseId }) });
export const useTemplates = () => useQuery({ queryKey: keys.templates, queryFn: () => call('templates.list', {}) });
/** A case file of a kind not met before brings its standard into use, so this is read anew each time it is shown. */
export const useTemplatesInUse = () => useQuery({ queryKey: keys.templatesInUse, queryFn: () => call('templates.inUse', {}), staleTime: 0 });
/** Standards are named by their content: a difference never changes. */
export const useTemplateDiff = (from: string, to: string) =>
  useQuery({ queryKey: keys.templateDiff(from, to), queryFn: () => call('templates.diff', { from, to }) });
export const useDrafts = () => useQuery({ queryKey: keys.drafts, queryFn: () => call('drafts.list', {}), staleTime: 0 });
export const useTemplatePreview = (hash: string) =>
  useQuery({ queryKey: keys.templatePreview(hash), queryFn: () => call('templates.preview', { hash }), staleTime: 0, gcTime: 0 });
export const useBenchmarks = () => useQuery({ queryKey: keys.benchmarks, queryFn: () => call('benchmarks.list', {}) });
/** Every answer to a finding changes it, so it is read anew each time it is shown; the application keeps what it is made of. */
export const useScorecard = () => useQuery({ queryKey: keys.scorecard, queryFn: () => call('checks.scorecard', {}), staleTime: 0, gcTime: 0 });
/** The recognised text of a page; forgotten soon after the page is out of sight, for a case file has a thousand of them. */
export const pageTextQuery = (caseId: string, page: number) =>
  queryOptions({ queryKey: keys.pageText(caseId, page), queryFn: () => call('pages.text', { caseId, page }), gcTime: 30_000 });
/** Where words stand in a case file; looked up anew when more pages are recognised. */
export const useTextSearch = (caseId: string, query: string, pagesDone: number) =>
  useQuery({ queryKey: keys.search(caseId, query, pagesDone), queryFn: () => call('pages.search', { caseId, query }), enabled: query !== '', gcTime: 60_000 });
/** Folders change behind our back, so a listing is read anew each time it is shown. */
export const useFolder = (path: string | null) =>
  useQuery({ queryKey: keys.folder(path), queryFn: () => call('folders.list', { path }), staleTime: 0, gcTime: 0 });

type JobProcedure = 'intake.start' | 'job.pause' | 'job.resume' | 'job.cancel' | 'pages.retry';

/** Starts or steers the import job; its answer is the progress. */
export function useJobCall<N extends JobProcedure>(name: N): UseMutationResult<JobProgress, Error, ProcedureInput<N>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: ProcedureInput<N>): Promise<JobProgress> => call(name, input) as Promise<JobProgress>,
    onSuccess: (progress) => {
      client.setQueryData(keys.job, progress);
      void client.invalidateQueries({ queryKey: keys.cases });
    },
  });
}

/** Procedures that change a case file and answer with the whole of it. */
export type CaseProcedure = {
  [N in ProcedureName]: ProcedureOutput<N> extends CaseDetail ? N : never;
}[ProcedureName];

/** One action on a case file: which procedure, and its input made from the newest state of the file. */
export interface CaseAction {
  /** Chinese name of the action, shown if it fails. */
  readonly label: string;
  readonly run: (latest: CaseDetail) => Promise<CaseDetail>;
}

/**
 * Runs actions on one case file strictly one after another, so that each builds on what the one before stored.
 */
export function useCaseActions(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `case:${caseId}` },
    mutationFn: async (action: CaseAction) => {
      const latest = client.getQueryData<CaseDetail>(keys.case(caseId)) ?? (await call('cases.get', { caseId }));
      return action.run(latest);
    },
    onSuccess: (detail) => {
      client.setQueryData(keys.case(caseId), detail);
      void client.invalidateQueries({ queryKey: keys.cases });
    },
  });
}

/** At most one reload of the same thing in this many milliseconds while recognition reports page after page. */
const RELOAD_PAUSE = 800;

/** Keeps the store in step with the application's events while the window is open. */
export function useApplicationEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const reload = () => {
      timer = null;
      void client.invalidateQueries({ queryKey: keys.cases });
      for (const caseId of waiting) void client.invalidateQueries({ queryKey: keys.case(caseId) });
      waiting.clear();
    };
    const stop = subscribe((name, payload) => {
      if (name === 'job.progress') {
        client.setQueryData(keys.job, payload);
        return;
      }
      if (!('caseIds' in payload)) return;
      for (const caseId of payload.caseIds) waiting.add(caseId);
      timer ??= setTimeout(reload, RELOAD_PAUSE);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [client]);
}

/** Forgets everything that belongs to one workspace, after another was opened. */
export function forgetWorkspace(client: QueryClient): void {
  forgetNarrowed();
  for (const key of [keys.batch, keys.holidays, keys.agencies, keys.job, keys.cases, keys.templates, keys.templatesInUse, keys.drafts, keys.benchmarks, keys.scorecard, keys.rectification, ['case'], ['text'], ['search'], ['workspace-search']]) client.removeQueries({ queryKey: key });
}
