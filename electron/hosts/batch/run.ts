import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { composeApplication, isWorkspace, type Application } from '../../application';
import { userStateFolder, type ProgramPaths } from '../program-paths';
import type { BatchOptions } from './options';
import { benchmarkLines, errorList, progressLine, resultList, summaryTable } from './report';

/** Milliseconds between lines of progress. */
const LINE_EVERY = 3000;

/** A run of the batch host that can be stopped from outside. */
export interface BatchRun {
  /** 0 went through, even with errors of single files; 1 it could not go on. */
  readonly exitCode: Promise<0 | 1>;
  /** Stops, keeping everything done so far; returns what to tell the user. */
  stop(): Promise<string>;
}

/** Imports, recognises, scores and exports a folder without a window, and prints what happens. */
export function runBatch(options: BatchOptions, paths: ProgramPaths, print: (line: string) => void): BatchRun {
  const workspace = options.workspace ?? freeWorkspace(options.out);
  const application = composeApplication({
    resourcesFolder: paths.resources,
    stateFolder: options.state ?? userStateFolder(),
    version: paths.version,
    host: 'batch',
    hostReason: '命令行批处理。',
    engine: options.engine,
    acceptProposals: options.acceptProposals,
  });
  let stopped = false;
  const exitCode = run(application, options, workspace, print, () => stopped).finally(() => application.close());
  return {
    exitCode,
    async stop() {
      stopped = true;
      await application.close();
      return `已停止，已识别的内容都已保存。接着做请运行 / to go on:\n  npm run review -- "${options.folder}" --out "${options.out}" --workspace "${workspace}"${options.acceptProposals ? ' --accept-proposals' : ''}`;
    },
  };
}

async function run(application: Application, options: BatchOptions, workspace: string, print: (line: string) => void, stopped: () => boolean): Promise<0 | 1> {
  const { implementation } = application;
  await (isWorkspace(workspace) ? implementation['workspace.open']({ path: workspace }) : implementation['workspace.create']({ path: workspace }));
  print(`工作区 / workspace: ${workspace}`);
  if (options.acceptProposals) print('已指定 --accept-proposals：按机检建议计分，每张表均注明“机检建议，未经人工确认”。/ Scores rest on the machine\'s proposals; every sheet says so.');

  for (const file of options.benchmarks) {
    const { table, problems } = await implementation['benchmarks.import']({ file });
    print(benchmarkLines(table, problems));
  }

  let printedAt = 0;
  const unsubscribe = application.events.subscribe((event) => {
    if (event.name !== 'job.progress' || event.payload.state !== 'running' || Date.now() - printedAt < LINE_EVERY) return;
    printedAt = Date.now();
    print(progressLine(event.payload));
  });
  await implementation['intake.start']({ folder: options.folder });
  await application.jobSettled();
  unsubscribe();
  if (stopped()) return 1;

  const progress = await implementation['job.progress']({});
  print(progressLine(progress));
  const cases = await implementation['cases.list']({});
  if (cases.length > 0) print(`\n${summaryTable(cases)}\n`);
  if (progress.errors.length > 0) print(errorList(progress.errors));
  if (progress.state !== 'done') return 1;
  if (cases.length === 0) {
    print('所选文件夹中没有可评查的案卷，没有写出任何文件。/ No case files found.');
    return 0;
  }
  const result = await application.exportBatch({ folder: options.out, caseIds: null, jsonOnly: options.jsonOnly });
  print(resultList(result));
  return result.files.length > 0 ? 0 : 1;
}

/** A new folder for the workspace of this run inside `out`. */
function freeWorkspace(out: string): string {
  mkdirSync(out, { recursive: true });
  for (let n = 1; ; n += 1) {
    const folder = path.join(out, n === 1 ? '评查工作区' : `评查工作区 (${n})`);
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return folder;
  }
}
