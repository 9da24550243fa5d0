import path from 'node:path';
import type { AppInfo } from '../../shared/contract';
import { createRecognitionPool, RECOGNITION_VERSION, threadsFor, workerHandle, type EngineChoice, type WorkerChannel } from '../recognition';
import { createApplication } from './application';
import type { Application } from './types';

/** What a host knows and the application does not. */
export interface HostOptions {
  /** Folder with `scoring-templates/`: the source tree, or where the installer put the program's data. */
  readonly resourcesFolder: string;
  /** Folder of this user for recent workspaces and the log. */
  readonly stateFolder: string;
  readonly version: string;
  readonly host: AppInfo['host'];
  /** Why this host and not the other, in Chinese; empty for Electron. */
  readonly hostReason: string;
  readonly engine?: EngineChoice;
  /** Where the recognition models lie; inside their package if absent. */
  readonly modelsFolder?: string;
  /** Starts a recognition worker with its settings; Node's `fork` if absent. */
  readonly startWorker?: (settings: string) => WorkerChannel;
  readonly acceptProposals?: boolean;
}

/** The application as hosts run it: with the recognition pool and the standards that come with the program. */
export function composeApplication(options: HostOptions): Application {
  const { resourcesFolder, stateFolder, version, host, hostReason, engine, modelsFolder, startWorker, acceptProposals } = options;
  return createApplication({
    templatesFolder: path.join(resourcesFolder, 'scoring-templates'),
    stateFolder,
    info: { version, host, hostReason },
    createReader: ({ workers, workerMemoryMb }) =>
      createRecognitionPool({
        ...(workers === null ? {} : { workers, threads: threadsFor(workers) }),
        ...(workerMemoryMb === null ? {} : { maxWorkerBytes: workerMemoryMb * 1024 ** 2 }),
        ...(engine === undefined ? {} : { engine }),
        ...(modelsFolder === undefined ? {} : { modelsFolder }),
        ...(startWorker === undefined ? {} : { startWorker: (settings) => workerHandle(startWorker(JSON.stringify(settings))) }),
      }),
    recognitionVersion: RECOGNITION_VERSION,
    ...(acceptProposals === undefined ? {} : { acceptProposals }),
  });
}
