import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseDetail } from '../../shared/contract';
import { createApplication } from './application';
import { createFakeReader, type FakeReader } from './testing';
import type { Application } from './types';

/** The standards that come with the program. */
export const BUNDLED_STANDARDS = fileURLToPath(new URL('../../scoring-templates', import.meta.url));

/** An application with a fake reader in a temporary folder. */
export interface TestBench {
  /** Temporary folder; everything of the test lies in it. */
  readonly root: string;
  readonly importFolder: string;
  readonly workspace: string;
  readonly application: Application;
  readonly reader: FakeReader;
  /** Closes the application and starts it anew on the same folders, as after quitting. */
  restart(options?: BenchOptions): Promise<TestBench>;
  /** Imports the import folder and waits until all of it is read. */
  importAll(): Promise<void>;
  detail(caseId: string): Promise<CaseDetail>;
  dispose(): Promise<void>;
}

export interface BenchOptions {
  readonly reader?: FakeReader;
  readonly recognitionVersion?: string;
  readonly acceptProposals?: boolean;
  /** Milliseconds since the epoch; the real time if absent. */
  readonly now?: () => number;
}

/** Opens (or makes) the workspace of the bench. */
export async function openBench(options: BenchOptions = {}, root = mkdtempSync(path.join(os.tmpdir(), 'application-'))): Promise<TestBench> {
  const reader = options.reader ?? createFakeReader();
  const workspace = path.join(root, '工作区');
  const importFolder = path.join(root, '案卷');
  const application = createApplication({
    templatesFolder: BUNDLED_STANDARDS,
    stateFolder: path.join(root, 'state'),
    info: { version: '0.0.0', host: 'batch', hostReason: '测试' },
    createReader: () => reader,
    recognitionVersion: options.recognitionVersion ?? 'test-1',
    ...(options.acceptProposals === undefined ? {} : { acceptProposals: options.acceptProposals }),
    ...(options.now === undefined ? {} : { clock: { now: options.now } }),
  });
  const { implementation } = application;
  await implementation['workspace.open']({ path: workspace }).catch(() => implementation['workspace.create']({ path: workspace }));
  return {
    root,
    importFolder,
    workspace,
    application,
    reader,
    async restart(next = options) {
      await application.close();
      return openBench(next, root);
    },
    async importAll() {
      await implementation['intake.start']({ folder: importFolder });
      await application.jobSettled();
    },
    detail: (caseId) => implementation['cases.get']({ caseId }),
    async dispose() {
      await application.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
