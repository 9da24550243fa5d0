import type { Readable } from 'node:stream';
import type { AppEvents, AppInfo, EventName, ExportResult, Implementation, Reply } from '../../shared/contract';
import type { MachineSettings } from '../../shared/model';
import type { Inspection, RecognisedPage } from '../recognition';
import type { ExportOptions } from './exports';

/** Bytes that a host serves beside the contract. */
export interface Resource {
  readonly mime: string;
  /** Bytes in all. */
  readonly size: number;
  /** Opens the bytes, or those from `start` to `end`, both inclusive. */
  open(range?: { readonly start: number; readonly end: number }): Readable;
}

/** An event with its place in the order of all events of this run. */
export type SequencedEvent = {
  [N in EventName]: { readonly sequence: number; readonly name: N; readonly payload: AppEvents[N] };
}[EventName];

/** The application's events as hosts see them. */
export interface ApplicationEvents {
  /** Calls `listener` for every later event; returns the function that ends it. */
  subscribe(listener: (event: SequencedEvent) => void): () => void;
  /** What a window must hear that last heard the event `since` (null: none): the latest progress and all cases changed meanwhile. */
  replay(since: number | null): readonly SequencedEvent[];
}

/** The program without any window: hosts pass calls in and events out, nothing else. */
export interface Application {
  readonly implementation: Implementation;
  /** Validates and runs a call from outside. Never rejects: every error becomes an error reply in Chinese. */
  dispatch(name: string, input: unknown): Promise<Reply<unknown>>;
  readonly events: ApplicationEvents;
  /** The resource behind a path of `resourcePaths`; null if there is none. */
  resource(path: string): Promise<Resource | null>;
  /** Resolves when the current workspace's job runs no more. */
  jobSettled(): Promise<void>;
  /** `exports.run` with what only the command line offers. */
  exportBatch(options: ExportOptions): Promise<ExportResult>;
  /** Stops the running job (it can be resumed), closes the workspace and the recognition pool. Safe to call twice. */
  close(): Promise<void>;
}

/** Reads pages; the recognition pool, or a stand-in of it in tests. */
export interface PageReader {
  /** Opens a file and counts its pages. Throws UserError when it cannot be opened. */
  inspect(file: string): Promise<Inspection>;
  /** Recognises one page, 0-based. An unreadable page is a result, not an error. */
  recognise(file: string, index: number): Promise<RecognisedPage>;
  /** Pages that it can work on at the same time. */
  readonly size: number;
  close(): Promise<void>;
}

/** The time, so that tests can set it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export interface ApplicationOptions {
  /** Folder with the scoring standards (*.yaml). */
  readonly templatesFolder: string;
  /** Folder of this user for the list of recent workspaces and the log. */
  readonly stateFolder: string;
  readonly info: AppInfo;
  /** Makes the page reader; called when the first page is due, and again after its settings changed. */
  readonly createReader: (settings: MachineSettings) => PageReader;
  /** Raise when recognition gives other results for the same page. */
  readonly recognitionVersion: string;
  readonly clock?: Clock;
  /** Score with the machine's proposals alone and say so on every sheet; only the command line does. */
  readonly acceptProposals?: boolean;
}
