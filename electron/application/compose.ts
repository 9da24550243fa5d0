import path from 'node:path';
import type { AppInfo } from '../../shared/contract';
import { createRecognitionPool, RECOGNITION_VERSION, type EngineChoice } from '../recognition';
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
  readonly acceptProposals?: boolean;
}

/** The application as hosts run it: with the recognition pool and the standards that come with the program. */
export function composeApplication({ resourcesFolder, stateFolder, version, host, hostReason, engine, acceptProposals }: HostOptions): Application {
  return createApplication({
    templatesFolder: path.join(resourcesFolder, 'scoring-templates'),
    stateFolder,
    info: { version, host, hostReason },
    createReader: () => createRecognitionPool(engine === undefined ? {} : { engine }),
    recognitionVersion: RECOGNITION_VERSION,
    ...(acceptProposals === undefined ? {} : { acceptProposals }),
  });
}
