import path from 'node:path';
import type { Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { benchmarkProcedures } from './benchmarks';
import { caseProcedures } from './case-views';
import type { Context, OpenWorkspace } from './context';
import { dashboardProcedures } from './dashboard';
import { createDispatch } from './dispatch';
import { createEventHub } from './events';
import { exportBatch, exportProcedures, type ExportOptions } from './exports';
import { folderProcedures } from './folders';
import { createErrorLog } from './log';
import { agencyProcedures } from './agency-settings';
import { holidayProcedures } from './holidays';
import { createMachineStore, machineProcedures } from './machine';
import { createReaderSwitch } from './reader-switch';
import { panelProcedures } from './panel';
import { jobProcedures } from './recognition-job';
import { createResources } from './resources';
import { evidenceProcedures } from './evidence';
import { reasonProcedures } from './reasons';
import { rectificationProcedures } from './rectification';
import { reviewProcedures } from './review';
import { scorecardProcedures } from './scorecard';
import { templateDraftProcedures } from './template-drafts';
import { templateProcedures } from './template-procedures';
import { readTemplateLibrary, type TemplateLibrary } from './templates';
import type { Application, ApplicationOptions } from './types';
import { workspaceSearchProcedures } from './workspace-search';
import { closeCurrent, workspaceProcedures } from './workspaces';

/** Puts the program together: every procedure of the contract, its events and its resources, without any window. */
export function createApplication(options: ApplicationOptions): Application {
  const now = (): number => (options.clock ?? Date).now();
  const events = createEventHub();
  const log = createErrorLog(options.stateFolder, now);
  const ownTemplatesFolder = path.join(options.stateFolder, 'scoring-templates');
  let open: OpenWorkspace | null = null;
  const machine = createMachineStore(options.stateFolder);
  const reader = createReaderSwitch(() => options.createReader(machine.get()));
  let library: Promise<TemplateLibrary> | null = null;
  let closed = false;

  const requireOpen = (): OpenWorkspace => {
    if (open === null) throw new UserError('no-workspace', '尚未打开工作区，未执行。请先新建或打开一个工作区。');
    return open;
  };
  const context: Context = {
    options,
    events,
    log,
    now,
    library: () => (library ??= readTemplateLibrary(options.templatesFolder, ownTemplatesFolder)),
    libraryChanged: () => {
      library = null;
    },
    ownTemplatesFolder,
    reader: () => reader,
    machine,
    renewReader: reader.renew,
    current: () => open,
    setCurrent: (next) => {
      open = next;
    },
    requireSession: () => requireOpen().session,
    requireJob: () => requireOpen().job,
  };

  const workspaces = workspaceProcedures(context);
  const implementation: Implementation = {
    'app.info': async () => options.info,
    ...machineProcedures(context),
    ...folderProcedures(),
    ...workspaces,
    ...holidayProcedures(context),
    ...agencyProcedures(context),
    ...jobProcedures(context),
    ...caseProcedures(context),
    ...workspaceSearchProcedures(context),
    ...reviewProcedures(context),
    ...evidenceProcedures(context),
    ...reasonProcedures(context),
    ...templateProcedures(context),
    ...templateDraftProcedures(context),
    ...benchmarkProcedures(context),
    ...scorecardProcedures(context),
    ...exportProcedures(context),
    ...dashboardProcedures(context),
    ...rectificationProcedures(context),
    ...panelProcedures(context, workspaces['workspace.open']),
  };

  return {
    implementation,
    dispatch: createDispatch(implementation, log),
    events,
    resource: createResources(context),
    jobSettled: () => requireOpen().job.settled(),
    exportBatch: (exportOptions: ExportOptions) => exportBatch(context, exportOptions),
    async close() {
      if (closed) return;
      closed = true;
      await closeCurrent(context);
      await reader.close();
    },
  };
}
