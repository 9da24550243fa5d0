import { test as base } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HostName } from './hosts';
import { project } from './hosts';
import { makeWorkspace, previewImport, waitUntilRecognised } from './steps';
import { launch, type Workstation } from './workstation';

export { expect } from '@playwright/test';

export interface HostOptions {
  /** The window host that a project runs on. */
  readonly host: HostName;
}

/** A user's folder and the program's own, both empty and gone after the test. */
export interface UserFolders {
  readonly home: string;
  readonly state: string;
}

interface TestFixtures {
  readonly folders: UserFolders;
  /** Starts the program; every one started is ended after the test, and must have reported no fault. */
  readonly start: () => Promise<Workstation>;
  /** A workspace 样卷评查 in the user's folder with the sample case file, recognised and not yet scored. */
  readonly sampleWorkspace: string;
}

interface WorkerFixtures extends HostOptions {
  /** A user's folder with a recognised workspace, made once for all tests; tests take copies. */
  readonly recognised: UserFolders;
}

export const SAMPLE_NAME = '水利-青石岭制砖擅自取水案';
export const SAMPLE_TITLE = '泌阳县青石岭页岩制砖有限公司未经批准擅自取水案';
export const WORKSPACE_NAME = '样卷评查';

/** Puts the sample case file of 17 pages into the user's folder 待评案卷. */
export function giveSample(home: string): string {
  const folder = path.join(home, '待评案卷');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(project, 'test/fixtures/sample', `${SAMPLE_NAME}.pdf`), path.join(folder, `${SAMPLE_NAME}.pdf`));
  return folder;
}

function makeFolders(): UserFolders & { readonly root: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'workstation-e2e-'));
  const folders = { root, home: path.join(root, 'home'), state: path.join(root, 'state') };
  mkdirSync(folders.home);
  mkdirSync(folders.state);
  return folders;
}

const forget = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

export const test = base.extend<TestFixtures, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],

  recognised: [
    async ({ host }, use) => {
      const folders = makeFolders();
      giveSample(folders.home);
      const { page, close } = await launch({ host, ...folders });
      await makeWorkspace(page, WORKSPACE_NAME);
      await (await previewImport(page, '待评案卷')).getByRole('button', { name: '开始导入' }).click();
      await waitUntilRecognised(page);
      await close();
      await use(folders);
      forget(folders.root);
    },
    { scope: 'worker', timeout: 600_000 },
  ],

  folders: async ({ host: _host }, use) => {
    const folders = makeFolders();
    await use(folders);
    forget(folders.root);
  },

  start: async ({ host, folders }, use) => {
    const running: Workstation[] = [];
    await use(async () => {
      const workstation = await launch({ host, ...folders });
      running.push(workstation);
      return workstation;
    });
    for (const workstation of running) await workstation.close();
    const faults = running.flatMap((workstation) => workstation.faults);
    if (faults.length > 0) throw new Error(`the window reported: ${faults.join('\n')}`);
  },

  sampleWorkspace: async ({ recognised, folders }, use) => {
    const workspace = path.join(folders.home, WORKSPACE_NAME);
    cpSync(path.join(recognised.home, WORKSPACE_NAME), workspace, { recursive: true });
    await use(workspace);
  },
});
