/*
 * The application at work, for whoever kills it: imports a folder with a fake reader, and meanwhile judges, corrects,
 * sets the batch and exports. After each reply it writes what that reply promised.
 * Arguments: import folder, workspace, state folder, scoring standards.
 */
import { createApplication, isWorkspace } from '../../electron/application';
import { createFakeReader } from '../../electron/application/testing';

const [importFolder = '', workspace = '', stateFolder = '', templatesFolder = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const application = createApplication({
  templatesFolder,
  stateFolder,
  info: { version: '0.0.0', host: 'batch', hostReason: '' },
  createReader: () => createFakeReader({ size: 2, delayMs: 4 }),
  recognitionVersion: 'kill-1',
});
const { implementation } = application;
async function work(): Promise<void> {
  await (isWorkspace(workspace) ? implementation['workspace.open']({ path: workspace }) : implementation['workspace.create']({ path: workspace }));
  say('ready');

  application.events.subscribe((event) => {
    if (event.name === 'job.progress') say(`ack pages ${event.payload.pagesDone}`);
    else if (event.name === 'cases.changed') for (const caseId of event.payload.caseIds) say(`ack case ${caseId}`);
  });
  await implementation['intake.start']({ folder: importFolder });

  // Counters go on from the clock, so that every run of every trial counts higher than the one before.
  for (let n = Date.now(); ; n += 1) {
    const settings = await implementation['batch.get']({});
    await implementation['batch.set']({ ...settings, contact: String(n) });
    say(`ack batch ${n}`);
    const ready = (await implementation['cases.list']({})).filter(({ state }) => state !== 'recognising');
    const next = ready[n % Math.max(ready.length, 1)];
    if (next !== undefined) {
      const { caseId } = next;
      const detail = next.kind === 'penalty-ordinary' ? await implementation['cases.get']({ caseId }) : await implementation['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
      say(`ack kind ${caseId}`);
      const items = detail.sheet?.lines ?? [];
      const itemId = items[n % Math.max(items.length, 1)]?.item.id;
      if (itemId !== undefined) {
        await implementation['items.judge']({ caseId, itemId, applicable: true, vetoed: false, deductions: [], note: String(n), evidence: [] });
        say(`ack judge ${caseId} ${itemId} ${n}`);
      }
      if (n % 7 === 0) say(`ack export ${(await application.exportBatch({ folder: null, caseIds: [caseId], jsonOnly: true })).folder}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

void work();
