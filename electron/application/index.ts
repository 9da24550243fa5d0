export { createApplication } from './application';
export { composeApplication, type HostOptions } from './compose';
export type { ExportOptions } from './exports';
export type { Application, ApplicationEvents, ApplicationOptions, Clock, PageReader, Resource, SequencedEvent } from './types';
export { isWorkspace } from '../storage';
export type { EngineChoice, WorkerChannel } from '../recognition';
