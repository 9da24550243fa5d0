import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApplication, isWorkspace, type Application } from '../../electron/application';
import { createFakeReader, fakeFile } from '../../electron/application/testing';
import { bundleProgram, projectRoot, startProgram } from './child-program';
import type { KillDriver } from './kill-trials';

const PAGES_PER_CASE = 12;

/** Whether the workspace still holds what one reply promised. */
async function holds({ implementation }: Application, ack: string): Promise<boolean> {
  const [what, ...words] = ack.split(' ');
  const [first = '', second = '', third = ''] = words;
  switch (what) {
    case 'pages':
      return (await implementation['job.progress']({})).pagesDone >= Number(first);
    case 'case':
      return (await implementation['cases.list']({})).some(({ caseId }) => caseId === first);
    case 'batch':
      return Number((await implementation['batch.get']({})).contact) >= Number(first);
    case 'kind':
      return (await implementation['cases.get']({ caseId: first })).summary.kind === 'penalty-ordinary';
    case 'judge': {
      const line = (await implementation['cases.get']({ caseId: first })).sheet?.lines.find(({ item }) => item.id === second);
      return Number(line?.judgement?.note) >= Number(third);
    }
    case 'export':
      return (JSON.parse(readFileSync(join(words.join(' '), 'review.json'), 'utf8')) as { format: string }).format === 'case-review/1';
    default:
      return false;
  }
}

/**
 * The whole application, import and review together, as something to kill. Every start finds one more case file to import.
 * @param folder temporary folder for everything
 */
export async function applicationDriver(folder: string): Promise<KillDriver> {
  const bundle = await bundleProgram('test/robustness/application-writer.ts', folder);
  const [importFolder, workspace, state] = ['案卷', '工作区', 'state'].map((name) => join(folder, name)) as [string, string, string];
  const templatesFolder = join(projectRoot(), 'scoring-templates');
  mkdirSync(importFolder, { recursive: true });
  let cases = 0;
  return {
    name: 'application',
    start() {
      cases += 1;
      const pages = Array.from({ length: PAGES_PER_CASE }, (_, i) => `第${cases}卷第${i + 1}页\n行政处罚决定书`);
      writeFileSync(join(importFolder, `${cases}.pdf`), fakeFile(pages));
      return startProgram(bundle, [importFolder, workspace, state, templatesFolder]);
    },
    async verify(acks) {
      const application = createApplication({
        templatesFolder,
        stateFolder: state,
        info: { version: '0.0.0', host: 'batch', hostReason: '' },
        createReader: () => createFakeReader(),
        recognitionVersion: 'kill-1',
      });
      try {
        const { implementation } = application;
        if (!isWorkspace(workspace)) return acks;
        await implementation['workspace.open']({ path: workspace });
        const lost: string[] = [];
        for (const ack of acks) if (!(await holds(application, ack))) lost.push(ack);
        return lost;
      } finally {
        await application.close();
      }
    },
  };
}
