import type { EventHub } from './events';
import type { ErrorLog } from './log';
import type { MachineStore } from './machine';
import type { RecognitionJob } from './recognition-job';
import type { Session } from './session';
import type { TemplateLibrary } from './templates';
import type { ApplicationOptions, PageReader } from './types';

/** What an open workspace comes with: its data and its job. */
export interface OpenWorkspace {
  readonly session: Session;
  readonly job: RecognitionJob;
}

/** What the capabilities share. */
export interface Context {
  readonly options: ApplicationOptions;
  readonly events: EventHub;
  readonly log: ErrorLog;
  /** Milliseconds. */
  readonly now: () => number;
  readonly library: () => Promise<TemplateLibrary>;
  /** Reads the standards anew when they are next needed; an open workspace keeps those it was opened with. */
  libraryChanged(): void;
  /** Folder of the standards that the user took in. */
  readonly ownTemplatesFolder: string;
  readonly reader: () => PageReader;
  /** What was set for this PC. */
  readonly machine: MachineStore;
  /** Makes the next page go to a reader with the settings of now. */
  renewReader(): void;
  current(): OpenWorkspace | null;
  /** Makes a workspace the current one, or none; the one before was closed by the caller. */
  setCurrent(open: OpenWorkspace | null): void;
  /** Throws UserError `no-workspace`. */
  requireSession(): Session;
  requireJob(): RecognitionJob;
}
