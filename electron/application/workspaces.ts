import path from 'node:path';
import type { Implementation, WorkspaceInfo } from '../../shared/contract';
import { createWorkspace, isWorkspace, openWorkspace, type Workspace } from '../storage';
import type { Context } from './context';
import { absolutePath } from './folders';
import { createRecentWorkspaces } from './recent-workspaces';
import { createRecognitionJob } from './recognition-job';
import { createSession } from './session';
import { fillSearchIndex } from './workspace-search';

type WorkspaceProcedures = Pick<
  Implementation,
  'workspace.current' | 'workspace.recent' | 'workspace.create' | 'workspace.open' | 'workspace.close' | 'place.note' | 'batch.get' | 'batch.set'
>;

const infoOf = (workspace: Workspace): WorkspaceInfo => ({
  path: workspace.folder,
  name: path.basename(workspace.folder),
  cases: workspace.cases.list().length,
});

/** Closes the current workspace, if any: its job stops first (and can be resumed when it is opened again). */
export async function closeCurrent(context: Context): Promise<void> {
  const open = context.current();
  if (open === null) return;
  context.setCurrent(null);
  await open.job.stop();
  open.session.workspace.place.clear();
  open.session.workspace.close();
}

export function workspaceProcedures(context: Context): WorkspaceProcedures {
  const recent = createRecentWorkspaces(context.options.stateFolder);

  // Opening and closing one after the other: a double click must not open a workspace against itself.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const use = async (folder: string, open: (folder: string) => Promise<Workspace>): Promise<WorkspaceInfo> => {
    const chosen = absolutePath(folder);
    const current = context.current()?.session.workspace;
    if (current?.folder === chosen && open === openWorkspace) return infoOf(current);
    const library = await context.library();
    // The new one first: if it cannot be opened, the current one stays.
    const workspace = await open(chosen);
    await closeCurrent(context);
    const session = createSession(workspace, { library, log: context.log, now: context.now, acceptProposals: context.options.acceptProposals ?? false });
    const job = createRecognitionJob(context, session);
    context.setCurrent({ session, job });
    void fillSearchIndex(context, session);
    const info = infoOf(workspace);
    recent.add(info);
    context.events.publish('job.progress', job.progress());
    const leftAt = workspace.place.get();
    return leftAt === null ? info : { ...info, leftAt };
  };

  return {
    'workspace.current': async () => {
      const open = context.current();
      return open === null ? null : infoOf(open.session.workspace);
    },
    'workspace.recent': async () => recent.list().filter(({ path: folder }) => isWorkspace(folder)),
    'workspace.create': ({ path: folder }) => inTurn(() => use(folder, createWorkspace)),
    'workspace.open': ({ path: folder }) => inTurn(() => use(folder, openWorkspace)),
    'workspace.close': () =>
      inTurn(async () => {
        await closeCurrent(context);
        return null;
      }),
    'place.note': async ({ fragment }) => {
      context.requireSession().workspace.place.set(fragment);
      return null;
    },
    'batch.get': async () => context.requireSession().workspace.batch.get(),
    'batch.set': async (settings) => {
      const session = context.requireSession();
      const { batch, cases } = session.workspace;
      const doubtChanged = batch.get().doubtPercent !== settings.doubtPercent;
      batch.set(settings);
      session.scorecard.ruleChanged();
      if (doubtChanged) session.rulesChanged();
      if (session.adviceChanged() || doubtChanged) context.events.publish('cases.changed', { caseIds: cases.list().map(({ id }) => id) });
      return batch.get();
    },
  };
}
